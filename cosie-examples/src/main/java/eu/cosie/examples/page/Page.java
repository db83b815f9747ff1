package eu.cosie.examples.page;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text page of a given width: headings, paragraphs and columns, wrapped where the script of the
 * text allows a line to end. Mutable, and not thread-safe.
 */
public final class Page {

  private static final String BULLET = "- ";
  private static final int GAP = 2;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final StringBuilder out = new StringBuilder();
  private final int width;

  /** A page at most so many columns wide. */
  public Page(int width) {
    this.width = width;
  }

  /**
   * Text as it is shown on a terminal: what would steer the terminal or turn the direction of the
   * text, and line breaks, are written out as escapes.
   */
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                shown.append("\\n");
              } else if (steers(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  private static boolean steers(int c) {
    // Scripts such as Persian and joined emoji need these two; they steer nothing.
    if (c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  int width() {
    return width;
  }

  /** A heading. */
  public Page heading(String text) {
    gap().line(text);
    return line("─".repeat(Math.min(width, columns(text))));
  }

  /** An empty line. */
  public Page gap() {
    out.append('\n');
    return this;
  }

  /** A line as it is, however long: what is quoted in full is not to be broken. */
  public Page line(String text) {
    out.append(text.stripTrailing()).append('\n');
    return this;
  }

  /** Text, wrapped. */
  public Page paragraph(String text) {
    wrapped(text, width).forEach(this::line);
    return this;
  }

  /**
   * Rows of cells side by side, a gap between them.
   *
   * @param first how wide the columns are, but for the last, which takes what is left
   */
  public Page table(List<Integer> first, List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>(first);
    int left = width;
    for (int each : first) {
      left -= each + GAP;
    }
    widths.add(left);
    rows.forEach(row -> row(widths, row));
    return this;
  }

  private void row(List<Integer> widths, List<String> cells) {
    List<List<String>> columns = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < cells.size(); i++) {
      columns.add(wrapped(cells.get(i), widths.get(i)));
      height = Math.max(height, columns.get(i).size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder glued = new StringBuilder();
      for (int i = 0; i < columns.size(); i++) {
        String part = line < columns.get(i).size() ? columns.get(i).get(line) : "";
        glued.append(part).append(" ".repeat(widths.get(i) - columns(part) + GAP));
      }
      line(glued.toString());
    }
  }

  /** Lines no wider than this; what follows a bullet is indented below it. */
  public static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      String indent = paragraph.startsWith(BULLET) ? " ".repeat(BULLET.length()) : "";
      BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
      breaks.setText(paragraph);
      StringBuilder line = new StringBuilder();
      int from = breaks.first();
      for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
        if (isAfterOpeningQuote(paragraph, to)) {
          continue;
        }
        String piece = paragraph.substring(from, to);
        if (columns(line.toString()) + columns(piece.stripTrailing()) > width
            && !line.toString().isBlank()) {
          lines.add(line.toString().stripTrailing());
          line.setLength(0);
          line.append(indent);
        }
        // A piece that is too wide for any line is cut.
        for (int c = 0; c < piece.length(); c = piece.offsetByCodePoints(c, 1)) {
          String character = piece.substring(c, piece.offsetByCodePoints(c, 1));
          if (columns(line.toString()) + columns(character) > width && !character.isBlank()) {
            lines.add(line.toString().stripTrailing());
            line.setLength(0);
            line.append(indent);
          }
          line.append(character);
        }
        from = to;
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** Where quotes open as they close, as in ”this”, a line may break before them and not after. */
  private static boolean isAfterOpeningQuote(String text, int at) {
    return at < text.length()
        && Character.getType(text.charAt(at - 1)) == Character.FINAL_QUOTE_PUNCTUATION
        && (at == 1 || Character.isWhitespace(text.charAt(at - 2)));
  }

  /** How many columns of a terminal a text takes. */
  static int columns(String text) {
    return text.codePoints().map(Page::columns).sum();
  }

  static int columns(int c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.ENCLOSING_MARK
        || Character.getType(c) == Character.FORMAT
        || isJoiningJamo(c)) {
      return 0;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
      default -> isPictureOrFullWidth(c) ? 2 : 1;
    };
  }

  /** Vowels and finals, which join the letter before them. */
  private static boolean isJoiningJamo(int c) {
    return c >= 0x1160 && c <= 0x11FF;
  }

  private static boolean isPictureOrFullWidth(int c) {
    return (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x3000 && c <= 0x303E)
        || (c >= 0xFF01 && c <= 0xFF60);
  }

  /** The page so far. */
  @Override
  public String toString() {
    return out.toString();
  }
}
