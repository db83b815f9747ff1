package eu.cosie.rules.language;

import java.text.Normalizer;
import java.util.Collection;

/**
 * How forms begin, for a quick look at plain text: by their only word or their first two. Says
 * sometimes that a form may begin where none does, never the other way round. Immutable and
 * thread-safe.
 */
final class FirstWords {

  private static final int BITS_PER_FORM = 64;
  private static final int SMALLEST = 1 << 10;

  private final long[] bits;
  private final int shift;

  /** Of forms and exceptions, folded. */
  FirstWords(Collection<String> folded) {
    int size = Math.max(SMALLEST, Integer.highestOneBit(folded.size()) * 2 * BITS_PER_FORM);
    bits = new long[size / Long.SIZE];
    shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
    folded.forEach(this::add);
  }

  private void add(String folded) {
    int first = 0;
    int hash = 0;
    boolean second = false;
    boolean inWord = false;
    int end;
    for (int at = 0; at < folded.length(); at = end) {
      int c = folded.codePointAt(at);
      end = at + Character.charCount(c);
      if (Folding.isWord(c)) {
        while (end < folded.length() && Folding.isMark(folded.codePointAt(end))) {
          end += Character.charCount(folded.codePointAt(end));
        }
        String composed = Normalizer.normalize(folded.substring(at, end), Normalizer.Form.NFC);
        int code = composed.length() == 1 ? Plain.code(composed.charAt(0)) : Plain.RARE;
        if (code == Plain.RARE) {
          // No text has these first words in plain characters.
          return;
        }
        hash = hash(hash, code);
        inWord = true;
      } else if (inWord && second) {
        break;
      } else if (inWord) {
        first = hash;
        hash = 0;
        second = true;
        inWord = false;
      }
    }
    set(!inWord ? first : second ? pair(first, hash) : hash);
  }

  /** The hash of a word, by its characters from the left; from zero. */
  static int hash(int before, int code) {
    return before * 31 + code;
  }

  private static int pair(int first, int second) {
    return first * 0x2C1B3C6D + second;
  }

  private void set(int hash) {
    int at = hash * 0x9E3779B9;
    bits[at >>> shift >>> 6] |= 1L << (at >>> shift);
  }

  private boolean has(int hash) {
    int at = (hash * 0x9E3779B9) >>> shift;
    return (bits[at >>> 6] >>> at & 1) != 0;
  }

  /** Whether a form may have this word only. */
  boolean mayBe(int word) {
    return has(word);
  }

  /** Whether a form may begin with these words. */
  boolean mayBe(int first, int second) {
    return has(pair(first, second));
  }
}
