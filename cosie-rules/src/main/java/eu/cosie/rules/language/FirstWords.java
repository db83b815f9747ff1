package eu.cosie.rules.language;

import java.text.Normalizer;
import java.util.Collection;

/**
 * How forms begin, for a quick look at plain text: by their only word or their first two. Says
 * sometimes that a form may begin where none does, never the other way round. Immutable and
 * thread-safe.
 */
final class FirstWords {

  private static final int MIX = 0x9E3779B9;

  private final long[] bits;
  private final int shift;

  /** Of forms and exceptions, folded. */
  FirstWords(Collection<String> folded) {
    int size = 2 * Integer.highestOneBit(Math.max(2, folded.size()));
    bits = new long[size];
    shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
    folded.forEach(this::add);
  }

  private void add(String folded) {
    int[] hashes = new int[2];
    int words = 0;
    boolean inWord = false;
    int end;
    for (int at = 0; at < folded.length(); at = end) {
      int c = folded.codePointAt(at);
      end = at + Character.charCount(c);
      if (!Folding.isWord(c)) {
        inWord = false;
        continue;
      }
      words += inWord ? 0 : 1;
      if (words > hashes.length) {
        break;
      }
      inWord = true;
      while (end < folded.length() && Folding.isMark(folded.codePointAt(end))) {
        end += Character.charCount(folded.codePointAt(end));
      }
      String composed = Normalizer.normalize(folded.substring(at, end), Normalizer.Form.NFC);
      int code = composed.length() == 1 ? Plain.code(composed.charAt(0)) : Plain.RARE;
      if (code == Plain.RARE) {
        // No text has these first words in plain characters.
        return;
      }
      hashes[words - 1] = hash(hashes[words - 1], code);
    }
    set(words < hashes.length ? hashes[0] : pair(hashes[0], hashes[1]));
  }

  /** The hash of a word, by its characters from the left; from zero. */
  static int hash(int before, int code) {
    return Integer.rotateLeft(before, 5) ^ code;
  }

  /** The hash of a plain word of a text. */
  static int hash(String text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = hash(hash, Plain.code(text.charAt(at)));
    }
    return hash;
  }

  private static int pair(int first, int second) {
    return first * 0x2C1B3C6D + second;
  }

  private void set(int hash) {
    int mixed = hash * MIX;
    bits[mixed >>> shift] |= 1L << mixed | 1L << (mixed >> 6);
  }

  private boolean has(int hash) {
    int mixed = hash * MIX;
    long word = bits[mixed >>> shift];
    return ((word >>> mixed) & (word >>> (mixed >> 6)) & 1) != 0;
  }

  /**
   * The first place from here on where a word ends that a form may have as its only or second word,
   * or where a character is not plain, or the end of the text. Here text is looked at once for each
   * character; nothing is called, which keeps the loop fast.
   *
   * @param from where no word goes on
   * @param before the hash of the word before
   */
  int next(String text, int from, int before) {
    int last = before;
    int hash = 0;
    int start = from;
    for (int at = from; at < text.length(); at++) {
      int code = Plain.code(text.charAt(at));
      if (code > Plain.NO_WORD) {
        hash = hash(hash, code);
      } else if (code == Plain.RARE) {
        return at;
      } else {
        if (start < at) {
          if (has(hash) || has(pair(last, hash))) {
            return at;
          }
          last = hash;
          hash = 0;
        }
        start = at + 1;
      }
    }
    return text.length();
  }
}
