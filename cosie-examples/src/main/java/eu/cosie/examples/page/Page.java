package eu.cosie.examples.page;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.ArrayList;
import java.util.List;

/**
 * A text page of a given width: headings, paragraphs and tables, wrapped between words. Mutable,
 * and not thread-safe.
 */
public final class Page {

  private final StringBuilder out = new StringBuilder();
  private final int width;

  Page(int width) {
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
              int type = Character.getType(c);
              if (type == Character.CONTROL
                  || type == Character.FORMAT
                  || type == Character.SURROGATE
                  || type == Character.LINE_SEPARATOR
                  || type == Character.PARAGRAPH_SEPARATOR) {
                shown.append(c == '\n' ? "\\n" : String.format("\\u%04x", c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  Page heading(String text) {
    out.append("\n ").append(text).append("\n ");
    out.append("─".repeat(Math.min(width, text.length()))).append('\n');
    return this;
  }

  Page gap() {
    out.append('\n');
    return this;
  }

  /** A line as it is, however long: what is quoted in full is not to be broken. */
  Page verbatim(String text) {
    out.append(' ').append(text).append('\n');
    return this;
  }

  Page paragraph(String text) {
    return table(List.of(width), List.of(List.of(text)));
  }

  /** Rows of cells in columns of these widths; the last takes what is left. */
  Page table(List<Integer> widths, List<List<String>> rows) {
    List<Integer> fitting = new ArrayList<>(widths);
    int taken = widths.stream().mapToInt(Integer::intValue).sum() - widths.get(widths.size() - 1);
    fitting.set(widths.size() - 1, width - taken);
    Column[] columns = new Column[fitting.size()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] =
          new Column()
              .dataAlign(HorizontalAlign.LEFT)
              .minWidth(fitting.get(i))
              .maxWidth(fitting.get(i), OverflowBehaviour.NEWLINE);
    }
    Object[][] cells = rows.stream().map(List::toArray).toArray(Object[][]::new);
    String table =
        AsciiTable.builder()
            .border(AsciiTable.NO_BORDERS)
            .lineSeparator("\n")
            .data(columns, cells)
            .asString();
    table.lines().forEach(line -> out.append(line.stripTrailing()).append('\n'));
    return this;
  }

  /** Two columns side by side, each of lines of its own. */
  Page sideBySide(List<String> left, List<String> right) {
    return table(
        List.of(2 * width / 5, 0),
        List.of(List.of(String.join("\n", left), String.join("\n", right))));
  }

  /** The page so far. */
  @Override
  public String toString() {
    return out.toString();
  }
}
