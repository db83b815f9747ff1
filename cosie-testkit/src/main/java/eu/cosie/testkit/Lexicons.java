package eu.cosie.testkit;

import eu.cosie.core.wording.Framing;
import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.LexiconEntry;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Lexicons and texts for them, hard on a scanner: expressions that begin or end alike, words that
 * are written in many ways, words within words. Thread-safe; it holds nothing.
 */
public final class Lexicons {

  private static final List<String> WORDS =
      List.of(
          "case",
          "cases",
          "in",
          "no",
          "show",
          "fit",
          "un",
          "of",
          "3rd",
          "e",
          "straße",
          "STRASSE",
          "Σίσυφος",
          "ΣΆΣ",
          "ısı",
          "isi",
          "İzmir",
          "café",
          "cafe",
          "ångström",
          "client's",
          "re-use",
          "ﬁt",
          "ŉ",
          "𐐔𐐯𐑅",
          "𝒳",
          "각",
          "日本",
          "ᾳ",
          "ǰ",
          "ẛ̣",
          "snake_case",
          "a̸b");

  private static final List<String> NOISE =
      List.of(
          " ",
          "\n",
          "\r\n\r\n",
          "\t",
          "\u00A0",
          "\u2028",
          ".",
          ", ",
          "-",
          "–",
          "'",
          "’",
          "_",
          "7",
          "x",
          "\u0301",
          "\u00AD",
          "\u200D",
          "🙂",
          "\uD83D",
          "\uDE42",
          "\u0000",
          "ß",
          "ſ",
          "\uFB00");

  private static final List<String> JOINTS = List.of(" ", " ", " ", "-", "'", ". ", "");

  private static final List<UnaryOperator<String>> SPELLINGS =
      List.of(
          UnaryOperator.identity(),
          word -> word.toUpperCase(Locale.ROOT),
          word -> word.toLowerCase(Locale.ROOT),
          word -> word.toUpperCase(Locale.forLanguageTag("tr")),
          word -> Normalizer.normalize(word, Normalizer.Form.NFD),
          word -> Normalizer.normalize(word, Normalizer.Form.NFC),
          word -> word.replace('\'', '\u2019').replace('-', '\u2011'),
          word -> word.replace(" ", " \n\t\u2003"),
          word -> word.replace(" ", "\u00A0"),
          word -> inTheMiddle(word, "\u00AD"),
          word -> inTheMiddle(word, "\u0323"),
          word -> word + "\u00AD",
          word -> word + "\u0301",
          word -> word + "s");

  private Lexicons() {}

  /** Small lexicons with no more in common with a language than that they are words. */
  public static Arbitrary<Lexicon> lexicons() {
    return expressions()
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(Lexicons::of)
        .filter(lexicon -> !lexicon.entries().isEmpty())
        .withoutEdgeCases();
  }

  /** Texts in which a scanner for a lexicon has something to find, and something to pass over. */
  public static Arbitrary<String> texts(Lexicon lexicon) {
    List<String> expressions = new ArrayList<>();
    for (LexiconEntry entry : lexicon.entries()) {
      expressions.addAll(entry.forms());
      expressions.addAll(entry.unless());
    }
    Arbitrary<String> spelt =
        Combinators.combine(
                Arbitraries.frequencyOf(
                    Tuple.of(5, Arbitraries.of(expressions)), Tuple.of(2, Arbitraries.of(WORDS))),
                Arbitraries.of(SPELLINGS))
            .as((word, spelling) -> spelling.apply(word));
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(4, spelt),
            Tuple.of(3, Arbitraries.just(" ")),
            Tuple.of(2, Arbitraries.of(NOISE)));
    return pieces.list().ofMaxSize(14).map(all -> String.join("", all)).withoutEdgeCases();
  }

  private static Arbitrary<String> expressions() {
    Arbitrary<String> words = Arbitraries.of(WORDS);
    Arbitrary<String> more =
        Combinators.combine(Arbitraries.of(JOINTS), words).as((joint, word) -> joint + word);
    return Combinators.combine(words, more.list().ofMaxSize(3))
        .as((first, rest) -> first + String.join("", rest));
  }

  /**
   * A lexicon of these expressions: entries, inflections and exceptions in turn. It knows itself
   * which of them read alike; what it refuses is left out.
   */
  private static Lexicon of(List<String> expressions) {
    Lexicon lexicon = Lexicon.of("generated", "0", Locale.ENGLISH, List.of());
    for (int i = 0; i < expressions.size(); i++) {
      String expression = expressions.get(i);
      List<LexiconEntry> entries = lexicon.entries();
      try {
        LexiconEntry entry = entry("en.x" + i, expression);
        if (i % 3 > 0 && !entries.isEmpty()) {
          LexiconEntry.Builder last = entries.get(entries.size() - 1).toBuilder();
          entry =
              (i % 3 == 1 ? last.addInflection(expression) : last.addUnless(expression)).build();
        }
        lexicon = lexicon.with(List.of(entry));
      } catch (IllegalArgumentException e) {
        // Left out.
      }
    }
    return lexicon;
  }

  private static LexiconEntry entry(String id, String expression) {
    return LexiconEntry.builder()
        .id(id)
        .language("en")
        .expression(expression)
        .addFraming(Framing.LABEL)
        .why("A word.")
        .alternative("…")
        .addSource("seed-000")
        .found(expression)
        .silent(".")
        .build();
  }

  private static String inTheMiddle(String word, String what) {
    int middle = word.offsetByCodePoints(0, word.codePointCount(0, word.length()) / 2);
    return word.substring(0, middle) + what + word.substring(middle);
  }
}
