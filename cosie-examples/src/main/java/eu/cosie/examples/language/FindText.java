package eu.cosie.examples.language;

import eu.cosie.examples.page.Excerpt;
import eu.cosie.examples.page.LanguageWords;
import eu.cosie.examples.page.Page;
import eu.cosie.rules.language.LexiconEntry;
import java.io.PrintWriter;

/**
 * Writes what is found as a compiler would: the place, the line with a marker below, and what is
 * said of it. Mutable, and not thread-safe.
 */
public final class FindText implements FindWriter {

  private static final int WIDTH = 100;
  private static final String INDENT = "  ";

  private final PrintWriter out;
  private final LanguageWords words;
  private final String standardInput;
  private String file = "";
  private boolean first = true;

  /**
   * A writer.
   *
   * @param standardInput how standard input is named
   */
  public FindText(PrintWriter out, LanguageWords words, String standardInput) {
    this.out = out;
    this.words = words;
    this.standardInput = standardInput;
  }

  @Override
  public void in(String file) {
    this.file = Page.shown(file.equals(standardInput) ? words.standardInput() : file);
  }

  @Override
  public void found(Find find) {
    if (!first) {
      out.print("\n");
    }
    first = false;
    LexiconEntry entry = find.entry();
    String place = file + ":" + find.start().line() + ":" + find.start().column();
    out.print(
        place
            + ": "
            + LanguageWords.inOneLine(find.expression())
            + " ["
            + words.framings(entry.framings())
            + "]\n");
    Excerpt excerpt =
        Excerpt.of(find.before(), find.expression(), find.after(), WIDTH - INDENT.length());
    print(excerpt.line());
    print(excerpt.marker());
    Page.wrapped(words.help(entry), WIDTH - INDENT.length()).forEach(this::print);
  }

  private void print(String line) {
    out.print(INDENT + line + "\n");
  }

  @Override
  public void end(boolean whole) {
    out.flush();
  }
}
