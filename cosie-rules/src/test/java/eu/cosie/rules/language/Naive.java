package eu.cosie.rules.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/** The definition of a scan, word by word, with ICU's folding and no thought of speed. */
final class Naive {

  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  private Naive() {}

  /** What is found, each as {@code id start-end}. */
  static List<String> scan(Lexicon lexicon, String text) {
    List<String> found = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      String longest = "";
      int end = start;
      for (int e = text.length(); e > start && end == start; e--) {
        if (mayStand(text, start, e)) {
          String folded = fold(text.substring(start, e));
          for (LexiconEntry entry : lexicon.entries()) {
            if (entry.forms().stream().anyMatch(form -> fold(form).equals(folded))) {
              longest = entry.id();
              end = e;
            } else if (entry.unless().stream().anyMatch(form -> fold(form).equals(folded))) {
              end = e;
            }
          }
        }
      }
      if (!longest.isEmpty()) {
        found.add(longest + " " + start + "-" + end);
      }
      start = Math.max(end, start + 1);
    }
    return found;
  }

  private static String fold(String text) {
    return NFD.normalize(UCharacter.foldCase(NFD.normalize(text), true))
        .replace("\u00AD", "")
        .replaceAll("[\u2018\u2019\u201B\u02BC\uFF07]", "'")
        .replaceAll("[\u2010\u2011\uFE63\uFF0D]", "-")
        .replaceAll("\\p{IsWhite_Space}+", " ");
  }

  private static boolean mayStand(String text, int start, int end) {
    String ends = text.charAt(start) + "" + text.charAt(end - 1);
    return !ends.matches("(?s).*[\u00AD\\p{IsWhite_Space}].*")
        && !splits(text, start)
        && !splits(text, end)
        && isBoundary(text, start)
        && isBoundary(text, end);
  }

  private static boolean splits(String text, int at) {
    boolean pair =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return pair || is(text, at, "\\p{M}");
  }

  private static boolean is(String text, int at, String kind) {
    return at < text.length() && Character.toString(text.codePointAt(at)).matches(kind);
  }

  private static boolean isBoundary(String text, int at) {
    int before = at;
    while (before > 0 && text.charAt(before - 1) == '\u00AD') {
      before--;
    }
    int after = at;
    while (is(text, after, "\u00AD")) {
      after++;
    }
    String word = "[\\p{L}\\p{M}\\p{N}\\p{Pc}]";
    return !(is(text, after, word)
        && before > 0
        && Character.toString(text.codePointBefore(before)).matches(word));
  }
}
