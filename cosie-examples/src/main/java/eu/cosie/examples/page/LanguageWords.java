package eu.cosie.examples.page;

import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Framing;
import eu.cosie.core.wording.Guard;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.language.LexiconEntry;
import eu.cosie.rules.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What is said of expressions that were found, fit to be shown. Immutable and thread-safe. */
public final class LanguageWords {

  private final Words words;

  /** Words in the language of these texts; those of an entry are in its own. */
  public LanguageWords(Texts texts) {
    this(Words.ofNone(texts));
  }

  LanguageWords(Words words) {
    this.words = words;
  }

  /** An expression as it is shown in a line, whatever white space it has. */
  public static String inOneLine(String expression) {
    return Page.shown(expression.replaceAll("(?U)\\s+", " "));
  }

  /** How an expression frames, as what these words do. */
  public String framings(List<Framing> framings) {
    return words.of(list(framings));
  }

  static Phrase list(List<Framing> framings) {
    return Phrase.list(framings.stream().map(each -> Phrase.of("framing." + each)).toList());
  }

  /** Why, another frame, and what to watch, each in a line. */
  public String help(LexiconEntry entry) {
    List<String> lines = new ArrayList<>();
    lines.add(words.of("language.why", Phrase.name(entry.why())));
    lines.add(words.of("language.alternative", Phrase.name(entry.alternative())));
    if (!entry.guards().isEmpty()) {
      lines.add(words.of("language.guards", Phrase.name(guards(entry))));
    }
    return String.join("\n", lines);
  }

  private String guards(LexiconEntry entry) {
    List<Phrase> guards = new ArrayList<>();
    for (Guard guard : entry.guards()) {
      guards.add(Phrase.of("guard." + guard));
    }
    return words.of(guards);
  }

  /** All that is said of an expression, in one paragraph. */
  public String message(String expression, LexiconEntry entry) {
    Argument found = Phrase.quote(inOneLine(expression));
    return words.of("language.message", list(entry.framings()), found)
        + " "
        + help(entry).replace('\n', ' ');
  }

  /** How standard input is called. */
  public String standardInput() {
    return words.of("language.standard-input");
  }

  /** How many were found. */
  public String count(long found) {
    return found == 0
        ? words.of("language.none")
        : words.of("language.count", Phrase.count((int) Math.min(found, Integer.MAX_VALUE)));
  }
}
