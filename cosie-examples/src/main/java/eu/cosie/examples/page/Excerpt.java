package eu.cosie.examples.page;

/**
 * A line of a text as it is shown, shortened around a place in it, and a marker to stand below that
 * place. Immutable and thread-safe.
 */
public record Excerpt(String line, String marker) {

  private static final String CUT = "…";

  /**
   * The line of an expression, or the first line of one that goes on.
   *
   * @param width how many columns it may take
   */
  public static Excerpt of(String before, String expression, String after, int width) {
    int lineEnd = expression.indexOf('\n');
    String marked = lineEnd < 0 ? expression : expression.substring(0, lineEnd).stripTrailing();
    String behind = lineEnd < 0 ? shown(after.stripTrailing()) : "";
    int right = Page.columns(shown(marked)) + Page.columns(behind);
    String start = lastOf(shown(before), Math.max(width / 3, width - right));
    String found = firstOf(shown(marked), width - Page.columns(start));
    String end = firstOf(behind, width - Page.columns(start) - Page.columns(found));
    return new Excerpt(
        start + found + end,
        " ".repeat(Page.columns(start)) + "^".repeat(Math.max(1, Page.columns(found))));
  }

  private static String shown(String text) {
    return Page.shown(text.replace('\t', ' '));
  }

  /** As much of the end of a text as fits. */
  private static String lastOf(String text, int width) {
    if (Page.columns(text) <= width) {
      return text;
    }
    int from = 0;
    int left = Page.columns(text);
    // A mark stays with what it stands on.
    while (from < text.length()
        && (left > width - CUT.length() || Page.columns(text.codePointAt(from)) == 0)) {
      left -= Page.columns(text.codePointAt(from));
      from = text.offsetByCodePoints(from, 1);
    }
    return CUT + text.substring(from);
  }

  /** As much of the beginning of a text as fits. */
  private static String firstOf(String text, int width) {
    if (Page.columns(text) <= width) {
      return text;
    }
    if (width < CUT.length()) {
      return "";
    }
    int to = 0;
    int left = width - CUT.length();
    while (Page.columns(text.codePointAt(to)) <= left) {
      left -= Page.columns(text.codePointAt(to));
      to = text.offsetByCodePoints(to, 1);
    }
    return text.substring(0, to) + CUT;
  }
}
