package eu.cosie.rules.language;

import java.text.Normalizer;

/**
 * The characters that nearly all notes are made of, each folded by one look into a table: those
 * below U+0300, where combining marks begin, and general punctuation. What folds to more than one
 * letter, or is looked through, is not plain.
 */
final class Plain {

  /** The code of what is no word character. */
  static final int NO_WORD = 0;

  /** The code of what is not plain. */
  static final int RARE = -1;

  private static final int MARKS_BEGIN = 0x300;
  private static final int PUNCTUATION_BEGINS = 0x2000;
  private static final int SIZE = 0x20D0;

  private static final short[] CODES = new short[SIZE];

  /** What plain word characters fold to. */
  private static final String[] FOLDED = new String[MARKS_BEGIN];

  static {
    for (int c = 0; c < SIZE; c++) {
      CODES[c] = c < MARKS_BEGIN || c >= PUNCTUATION_BEGINS ? codeOf((char) c) : RARE;
    }
    for (char c = 0; c < MARKS_BEGIN; c++) {
      FOLDED[c] = Folding.fold(Character.toString(c));
    }
  }

  private Plain() {}

  private static short codeOf(char c) {
    String folded = Folding.fold(Character.toString(c));
    String composed = Normalizer.normalize(folded, Normalizer.Form.NFC);
    boolean word = Folding.isWord(c);
    if (composed.length() != 1 || word != Folding.isWord(composed.charAt(0))) {
      return RARE;
    }
    return (short) (!word ? NO_WORD : composed.charAt(0) < MARKS_BEGIN ? composed.charAt(0) : RARE);
  }

  /**
   * For a word character one code for all that folds alike, above zero; {@link #NO_WORD}, or {@link
   * #RARE}.
   */
  static int code(char c) {
    return c < SIZE ? CODES[c] : RARE;
  }

  /** What a plain word character folds to. */
  static String folded(int code) {
    return FOLDED[code];
  }

  /** Where the word begins that ends here, in plain text from a place on; here if there is none. */
  static int wordStart(String text, int from, int end) {
    int at = end;
    while (at > from && code(text.charAt(at - 1)) != NO_WORD) {
      at--;
    }
    return at;
  }

  /** Where what is between words begins that ends here, likewise. */
  static int gapStart(String text, int from, int end) {
    int at = end;
    while (at > from && code(text.charAt(at - 1)) == NO_WORD) {
      at--;
    }
    return at;
  }
}
