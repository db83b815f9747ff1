package eu.cosie.testkit.contract;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.rules.policy.Policy;
import eu.cosie.rules.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What the laws of texts look at. */
final class TextParts {

  private TextParts() {}

  /** Every phrase of a draft and of the report on it. */
  static List<Spoken> spoken(Draft draft, Policy policy) {
    List<Spoken> spoken = new ArrayList<>(Spoken.of(draft));
    spoken.addAll(Spoken.of(policy.check(draft)));
    return spoken;
  }

  /** A phrase in words; nothing where there is no text, or it does not fit the phrase. */
  static String rendered(Texts texts, Spoken spoken, CaseRecord record) {
    try {
      return texts.render(spoken.phrase(), record);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** Whether words stand in a text, between quotation marks. */
  static boolean isQuoted(String words, String text) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      if (at > 0
          && end < text.length()
          && isQuotationMark(text.charAt(at - 1))
          && isQuotationMark(text.charAt(end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuotationMark(char c) {
    return switch (Character.getType(c)) {
      case Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION ->
          true;
      default -> c == '"' || c == '\'';
    };
  }
}
