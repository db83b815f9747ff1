package eu.cosie.testkit.contract;

import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.LexiconEntry;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a scan finds, said as plainly as can be: from the left, the longest part of the text that
 * reads like a form or an exception of the lexicon, caselessly and between words; then on from its
 * end. Slow on purpose; a {@link eu.cosie.rules.language.Scanner} is held against it (law 18).
 */
final class ScanDefinition {

  /**
   * A part of a text that reads like a form of an entry.
   *
   * @param entry the entry's id
   * @param start in UTF-16 code units
   * @param end exclusive
   */
  record Found(String entry, int start, int end) {}

  private static final char SOFT_HYPHEN = '\u00AD';

  private static final String EXCEPTION = "";

  /** The one made last: a lexicon is mostly tried with many texts. */
  private static volatile @Nullable ScanDefinition last;

  private final Lexicon lexicon;

  /** The entries of what is looked for, folded. */
  private final Map<String, String> looked = new HashMap<>();

  private ScanDefinition(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (LexiconEntry entry : lexicon.entries()) {
      looked.put(folded(entry.expression()), entry.id());
      entry.inflections().forEach(form -> looked.put(folded(form), entry.id()));
      entry.unless().forEach(exception -> looked.put(folded(exception), EXCEPTION));
    }
  }

  static ScanDefinition of(Lexicon lexicon) {
    ScanDefinition made = last;
    if (made == null || made.lexicon != lexicon) {
      made = new ScanDefinition(lexicon);
      last = made;
    }
    return made;
  }

  List<Found> scan(String text) {
    List<Found> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = longest(text, start);
      if (end > start) {
        String entry = looked.getOrDefault(folded(text.substring(start, end)), EXCEPTION);
        if (!entry.equals(EXCEPTION)) {
          found.add(new Found(entry, start, end));
        }
        start = end;
      } else {
        start++;
      }
    }
    return found;
  }

  private int longest(String text, int start) {
    if (isEdge(text, start) && !isPassedOver(text.charAt(start))) {
      for (int end = text.length(); end > start; end--) {
        if (isEdge(text, end)
            && !isPassedOver(text.charAt(end - 1))
            && looked.containsKey(folded(text.substring(start, end)))) {
          return end;
        }
      }
    }
    return start;
  }

  /** Whether a part may begin or end here: between words, and within no character. */
  private static boolean isEdge(String text, int at) {
    boolean within =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    if (within || (at < text.length() && isMark(text.codePointAt(at)))) {
      return false;
    }
    String before = text.substring(0, at).replace("\u00AD", "");
    String after = text.substring(at).replace("\u00AD", "");
    return before.isEmpty()
        || after.isEmpty()
        || !isOfWord(before.codePointBefore(before.length()))
        || !isOfWord(after.codePointAt(0));
  }

  private static boolean isPassedOver(char c) {
    return c == SOFT_HYPHEN || String.valueOf(c).matches("\\p{IsWhite_Space}");
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean isOfWord(int character) {
    return isMark(character)
        || Character.isLetter(character)
        || switch (Character.getType(character)) {
          case Character.DECIMAL_DIGIT_NUMBER,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER,
              Character.CONNECTOR_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  /** As canonical caseless matching has it (Unicode, D145), and what else does not matter. */
  private static String folded(String text) {
    StringBuilder caseless = new StringBuilder();
    decomposed(text).codePoints().forEach(each -> caseless.append(caseless(each)));
    return decomposed(caseless.toString())
        .replace("\u00AD", "")
        .replaceAll("[\u2018\u2019\u201B\u02BC\uFF07]", "'")
        .replaceAll("[\u2010\u2011\uFE63\uFF0D]", "-")
        .replaceAll("\\p{IsWhite_Space}+", " ");
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  /** The same for all cases of a character; a dotless i is no case of another. */
  private static String caseless(int character) {
    return switch (character) {
      case 'ı' -> "ı";
      case 'ẞ' -> "ss";
      default -> {
        StringBuilder lower = new StringBuilder();
        Character.toString(character)
            .toUpperCase(Locale.ROOT)
            .codePoints()
            .map(Character::toLowerCase)
            .forEach(lower::appendCodePoint);
        yield lower.toString();
      }
    };
  }
}
