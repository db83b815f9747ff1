package eu.cosie.rules.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the expressions of a {@link Lexicon} in texts.
 *
 * <p>A form is found where the text folds to the same: case, canonical forms, apostrophes, hyphens,
 * soft hyphens and the white space between words make no difference; both ends are word boundaries
 * that split no combining sequence. From the left, the longest form or exception at a place counts;
 * finds never overlap. An exception is never reported.
 *
 * <p>A scan takes time in proportion to the text. Where nothing is found in text of characters
 * below U+0300 and general punctuation, soft hyphens apart, it allocates nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class Scanner {

  /** Takes what a scan finds. */
  @FunctionalInterface
  public interface Sink {

    /**
     * An expression was found.
     *
     * @param entry whose expression it is
     * @param start where it begins, in UTF-16 code units of the text
     * @param end where it ends, exclusive
     */
    void found(LexiconEntry entry, int start, int end);
  }

  private final Lexicon lexicon;
  private final List<LexiconEntry> entries;
  private final Forms forms;
  private final FirstWords firstWords;

  /** Whether every form begins with a word character, so that only words need a look. */
  private final boolean words;

  private Scanner(Lexicon lexicon) {
    this.lexicon = lexicon;
    entries = lexicon.entries();
    Map<String, Integer> found = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (String form : entries.get(i).forms()) {
        found.put(Folding.fold(form), i);
      }
      for (String exception : entries.get(i).unless()) {
        found.put(Folding.fold(exception), Forms.SILENT);
      }
    }
    forms = new Forms(found);
    firstWords = new FirstWords(found.keySet());
    words = found.keySet().stream().allMatch(each -> Folding.isWord(each.codePointAt(0)));
  }

  /** A scanner for a lexicon; worth keeping. */
  public static Scanner of(Lexicon lexicon) {
    return new Scanner(lexicon);
  }

  /** What it looks for. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /**
   * Tells everything found in a text, from left to right.
   *
   * @param text of any length and kind; halves of surrogate pairs match nothing but themselves
   */
  public void scan(String text, Sink sink) {
    int at = 0;
    while (at < text.length()) {
      at = words ? scanPlain(text, at, sink) : scanAny(text, at, sink);
    }
  }

  /**
   * Looks at words where the text is plain, and hands over where it is not.
   *
   * @param from a word boundary
   * @return where to go on, a word boundary
   */
  private int scanPlain(String text, int from, Sink sink) {
    int at = from;
    int word = from;
    do {
      at = firstWords.next(text, at, FirstWords.hash(text, word, at));
      word = Plain.wordStart(text, from, at);
      int before = Plain.wordStart(text, from, Plain.gapStart(text, from, word));
      long found = before < word ? forms.longestAt(text, before) : Forms.NONE;
      if (found != Forms.NONE) {
        return report(before, found, sink);
      }
      if (at < text.length() && Plain.code(text.charAt(at)) == Plain.RARE) {
        return scanAny(text, word, sink);
      }
      found = word < at ? forms.longestAt(text, word) : Forms.NONE;
      if (found != Forms.NONE) {
        return report(word, found, sink);
      }
    } while (at < text.length());
    return at;
  }

  /** Looks at every place up to the next that is plain and in no word. */
  private int scanAny(String text, int from, Sink sink) {
    int at = from;
    while (at < text.length()) {
      if (words && Plain.code(text.charAt(at)) == Plain.NO_WORD) {
        return at;
      }
      long found = Forms.mayBegin(text, at) ? forms.longestAt(text, at) : Forms.NONE;
      at =
          found == Forms.NONE
              ? at + Character.charCount(text.codePointAt(at))
              : report(at, found, sink);
    }
    return at;
  }

  /** Tells what was found, unless it is an exception, and returns where it ends. */
  private int report(int start, long found, Sink sink) {
    int as = Forms.as(found);
    if (as != Forms.SILENT) {
      sink.found(entries.get(as), start, Forms.end(found));
    }
    return Forms.end(found);
  }

  /** How many entries it looks for. */
  @Override
  public String toString() {
    return "Scanner[" + entries.size() + " entries]";
  }
}
