package eu.cosie.examples.difficult;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * What we say in a phrase, without what the record says in it: quotes, names, dates and counts are
 * each shown as a dot.
 */
final class OurWords {

  private static final String DOT = "·";

  private OurWords() {}

  static String of(Phrase phrase, Texts texts, CaseRecord record) {
    return texts.render(ours(phrase), record);
  }

  static String of(List<Phrase> phrases, Texts texts, CaseRecord record) {
    List<String> said = new ArrayList<>();
    phrases.forEach(phrase -> said.add(of(phrase, texts, record)));
    return String.join(" ", said);
  }

  /** How many words, where a dot is none. */
  static int count(String ours) {
    int words = 0;
    for (String word : ours.split("\\s+", -1)) {
      words += word.codePoints().anyMatch(Character::isLetter) ? 1 : 0;
    }
    return words;
  }

  private static Phrase ours(Phrase phrase) {
    List<Argument> arguments = new ArrayList<>();
    for (Argument argument : phrase.arguments()) {
      arguments.add(argument instanceof Phrase inner ? ours(inner) : Phrase.name(DOT));
    }
    return new Phrase(phrase.key(), arguments);
  }
}
