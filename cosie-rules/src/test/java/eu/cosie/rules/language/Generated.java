package eu.cosie.rules.language;

import eu.cosie.core.wording.Framing;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Lexicons and texts of few pieces, so that much meets, many of which make trouble. */
final class Generated {

  private static final List<String> LETTERS =
      List.of(
          "a",
          "b",
          "s",
          "i",
          "A",
          "S",
          "I",
          "ß",
          "ẞ",
          "ſ",
          "ı",
          "İ",
          "é",
          "É",
          "e\u0301",
          "e",
          "å",
          "a\u030A",
          "a\u0323\u0301",
          "ŉ",
          "ǰ",
          "µ",
          "μ",
          "ς",
          "Σ",
          "\u212A",
          "\u0345",
          "ᾳ",
          "ﬁ",
          "\u0301",
          "\u0323",
          "1",
          "²",
          "_",
          "𝐀",
          "𐐀",
          "𐐨",
          "각",
          "\u11A8",
          "가",
          "漢",
          "\u02BC",
          "Ꭰ",
          "ꭰ");

  private static final List<String> BETWEEN =
      List.of(
          " ", " ", " ", " ", "\n", "  ", "\u00A0", "\u2028", "\u0085", "-", "-", "\u2011", "'",
          "’", "–", ".", "!", "\u00AD", "\u00AD ", " \u00AD", "😀", "≠", "\u200D", "\uD83D",
          "\uDE00", " \u0301", "€");

  private Generated() {}

  /** An entry with all but framings. */
  static LexiconEntry.Builder entry(String id, String expression) {
    return LexiconEntry.builder()
        .id(id)
        .language("en")
        .expression(expression)
        .addFraming(Framing.LABEL)
        .why("Why.")
        .alternative("What …?")
        .addSource("us")
        .found("Found.")
        .silent("Silent.");
  }

  static Lexicon lexicon(List<LexiconEntry> entries) {
    return Lexicon.of("generated", "1", Locale.ENGLISH, entries);
  }

  /** Up to six entries with inflections and exceptions, as many as agree with each other. */
  static Lexicon lexicon(Random random) {
    int letters = 3 + random.nextInt(LETTERS.size() - 3);
    Claims claims = new Claims();
    List<LexiconEntry> entries = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      LexiconEntry.Builder entry = entry("en.x" + i, "expression " + i);
      for (int j = random.nextInt(4); j > 0; j--) {
        String form = words(random, letters);
        if (LexiconEntry.inForm(form).isEmpty() && claims.form(form).isEmpty()) {
          entry.addInflection(form);
        }
      }
      for (int j = random.nextInt(3); j > 0; j--) {
        String exception = words(random, letters);
        if (LexiconEntry.inForm(exception).isEmpty() && claims.exception(exception).isEmpty()) {
          entry.addUnless(exception);
        }
      }
      entries.add(entry.build());
    }
    return lexicon(entries);
  }

  /** A text of the lexicon's own forms, written in many ways, among others. */
  static String text(Lexicon lexicon, Random random) {
    List<String> forms =
        lexicon.entries().stream()
            .flatMap(each -> java.util.stream.Stream.of(each.forms(), each.unless()))
            .flatMap(List::stream)
            .toList();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(10); i > 0; i--) {
      boolean own = !forms.isEmpty() && random.nextInt(4) > 0;
      text.append(
          own
              ? written(forms.get(random.nextInt(forms.size())), random)
              : words(random, LETTERS.size()));
      if (random.nextInt(8) > 0) {
        text.append(any(BETWEEN, BETWEEN.size(), random));
      }
    }
    return text.toString();
  }

  private static String words(Random random, int letters) {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      for (int j = random.nextInt(3); j >= 0; j--) {
        words.append(any(LETTERS, letters, random));
      }
      if (i > 0 || random.nextInt(10) == 0) {
        words.append(any(BETWEEN, BETWEEN.size(), random));
      }
    }
    return words.toString();
  }

  /** A form as somebody else might write it. */
  private static String written(String form, Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> form.toUpperCase(Locale.ROOT);
      case 1 -> form.toLowerCase(Locale.ROOT);
      case 2 -> Normalizer.normalize(form, Normalizer.Form.NFD);
      case 3 -> Normalizer.normalize(form, Normalizer.Form.NFC);
      case 4 -> form.replace(" ", any(BETWEEN, 9, random));
      case 5 -> {
        int at = random.nextInt(form.length() + 1);
        yield form.substring(0, at) + '\u00AD' + form.substring(at);
      }
      case 6 -> form.replace("ss", "ß").replace("-", "\u2010").replace("'", "\u2019");
      default -> form;
    };
  }

  private static String any(List<String> of, int first, Random random) {
    return of.get(random.nextInt(first));
  }

  static String show(LexiconEntry entry) {
    return entry.id() + " " + entry.inflections() + " unless " + entry.unless();
  }
}
