package eu.cosie.rules.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What counts as the same text: canonical caseless match (Unicode D145) with full case folding, the
 * same for every language; beyond that, apostrophes, hyphens and white space are alike, and soft
 * hyphens are not there.
 */
final class Folding {

  static final char SOFT_HYPHEN = '\u00AD';

  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;

  private static final int WORDS =
      MARKS
          | 1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER
          | 1 << Character.CONNECTOR_PUNCTUATION;

  private Folding() {}

  /** Texts that count as the same fold to the same. */
  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int c : canonical(caseless(canonical(text))).codePoints().toArray()) {
      if (c == SOFT_HYPHEN) {
        continue;
      }
      int alike = alike(c);
      if (alike != ' ' || !space) {
        out.appendCodePoint(alike);
      }
      space = alike == ' ';
    }
    return out.toString();
  }

  /**
   * The one that stands for all apostrophes, hyphens or white space, else the code point itself.
   */
  static int alike(int c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\uFF07' -> '\'';
      case '\u2010', '\u2011', '\uFE63', '\uFF0D' -> '-';
      default -> isSpace(c) ? ' ' : c;
    };
  }

  private static String canonical(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static String caseless(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> caseless(c, out));
    return out.toString();
  }

  /**
   * The JDK folds no case, but lowering what was raised does, in one go for sharp s and its
   * capital. The dotless i is raised to a letter that is not its own, and Cherokee folds to
   * capitals.
   */
  private static void caseless(int c, StringBuilder out) {
    if (c < 0x80) {
      out.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c));
    } else if (c == '\u0131') {
      out.append('\u0131');
    } else if ((c >= 0x13A0 && c <= 0x13FD) || (c >= 0xAB70 && c <= 0xABBF)) {
      out.appendCodePoint(Character.toUpperCase(c));
    } else {
      out.append(
          Character.toString(c)
              .toLowerCase(Locale.ROOT)
              .toUpperCase(Locale.ROOT)
              .toLowerCase(Locale.ROOT));
    }
  }

  /** A letter, mark, digit or connector: between two of these there is no word boundary. */
  static boolean isWord(int c) {
    return (WORDS >> Character.getType(c) & 1) != 0;
  }

  static boolean isMark(int c) {
    return (MARKS >> Character.getType(c) & 1) != 0;
  }

  /** The property White_Space. */
  static boolean isSpace(int c) {
    return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == '\u0085';
  }

  /** Whether there is a word boundary at this place; soft hyphens are looked through. */
  static boolean isBoundary(String text, int at) {
    int before = at;
    while (before > 0 && text.charAt(before - 1) == SOFT_HYPHEN) {
      before--;
    }
    int after = at;
    while (after < text.length() && text.charAt(after) == SOFT_HYPHEN) {
      after++;
    }
    return before == 0
        || after == text.length()
        || !isWord(text.codePointBefore(before))
        || !isWord(text.codePointAt(after));
  }
}
