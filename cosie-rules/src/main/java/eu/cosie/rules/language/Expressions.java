package eu.cosie.rules.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds expressions of any kind in texts, as {@link Scanner} says. Immutable and thread-safe.
 *
 * @param <E> what has forms to be found, and exceptions
 */
final class Expressions<E> {

  /** Takes what a scan finds. */
  interface Sink<E> {
    void found(E entry, int start, int end);
  }

  private final List<E> entries;
  private final Forms forms;
  private final FirstWords firstWords;

  /** Whether every form begins with a word character, so that only words need a look. */
  private final boolean words;

  Expressions(
      List<E> entries, Function<E, List<String>> forms, Function<E, List<String>> exceptions) {
    this.entries = entries;
    Map<String, Integer> found = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (String form : forms.apply(entries.get(i))) {
        found.put(Folding.fold(form), i);
      }
      for (String exception : exceptions.apply(entries.get(i))) {
        found.put(Folding.fold(exception), Forms.SILENT);
      }
    }
    this.forms = new Forms(found);
    firstWords = new FirstWords(found.keySet());
    words = found.keySet().stream().allMatch(each -> Folding.isWord(each.codePointAt(0)));
  }

  /** Tells everything found in a text, from left to right. */
  void scan(String text, Sink<E> sink) {
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
  private int scanPlain(String text, int from, Sink<E> sink) {
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
  private int scanAny(String text, int from, Sink<E> sink) {
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
  private int report(int start, long found, Sink<E> sink) {
    int as = Forms.as(found);
    if (as != Forms.SILENT) {
      sink.found(entries.get(as), start, Forms.end(found));
    }
    return Forms.end(found);
  }
}
