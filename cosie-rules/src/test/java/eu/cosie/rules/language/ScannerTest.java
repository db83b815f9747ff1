package eu.cosie.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "attention seeking",
        "ATTENTION SEEKING",
        "Attention\nSeeking",
        "attention \r\n\t seeking",
        "attention\u00A0seeking",
        "attention\u2028seeking",
        "at\u00ADten\u00ADtion seek\u00ADing",
        "attention\u00AD \u00ADseeking",
        "attention ſeeking",
        "attention seeKing",
      })
  void is_found_however_it_is_written(String written) {
    String text = "Now " + written + ".";

    assertThat(scan(lexicon(entry("attention seeking")), text))
        .containsExactly("en.attention-seeking 4-" + (4 + written.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "client, the client's house, 4-10",
    "client, the client’s house, 4-10",
    "client, a non-client, 6-12",
    "client, «client», 1-7",
    "client, 😀client😀, 2-8",
    "client, 'x client\u00AD', 2-8",
    "client, 'client \u0301', 0-6",
    "don’t, I don't, 2-7",
    "don't, I DONʼT, 2-7",
    "non-compliant, 'Non\u2010compliant', 0-13",
    "straße, STRASSE, 0-7",
    "strasse, 'die Straße', 4-10",
    "vårdtung, 'Va\u030Ardtung', 0-9",
    "'va\u030Ardtung', VÅRDTUNG, 0-8",
    "𝐀𝐁, '😀 𝐀𝐁', 3-7",
    "'Rehabilitation of Offenders Act', rehabilitation of offenders act, 0-31",
    "what?, So what? No., 3-8",
    "'-led', service-led, 7-11",
    "\uD55C, '\u1112\u1161\u11AB', 0-3",
  })
  void is_found_at_word_boundaries(String form, String text, String place) {
    assertThat(scan(lexicon(entry(form)), text)).singleElement().asString().endsWith(" " + place);
  }

  @ParameterizedTest
  @CsvSource({
    "client, clients",
    "client, 'cli\u00ADents'",
    "client, 'client\u00ADs'",
    "client, clienté",
    "client, 'client\u0301'",
    "client, client_id",
    "client, client2",
    "client, clientʼs",
    "client, myclient",
    "client, 'clien'",
    "attention seeking, attention-seeking",
    "attention seeking, attention. Seeking",
    "attention seeking, attention seeking2",
    "attention-seeking, attention–seeking",
    "i, ı",
    "ı, I",
    "s, ß",
    "cafe, 'cafe\u0301'",
    "가, 각",
    "client, ''",
  })
  void is_not_found_where_it_is_not(String form, String text) {
    assertThat(scan(lexicon(entry(form)), text)).isEmpty();
  }

  @Test
  void the_longest_from_the_left_counts() {
    Lexicon lexicon =
        lexicon(entry("hard"), entry("hard to reach"), entry("to reach out"), entry("reach"));

    assertThat(scan(lexicon, "hard to reach out")).containsExactly("en.hard-to-reach 0-13");
    assertThat(scan(lexicon, "hard to help, to reach out"))
        .containsExactly("en.hard 0-4", "en.to-reach-out 14-26");
    assertThat(scan(lexicon, "hard hard to reach reach"))
        .containsExactly("en.hard 0-4", "en.hard-to-reach 5-18", "en.reach 19-24");
  }

  @Test
  void an_exception_silences_what_it_covers_and_no_more() {
    Lexicon lexicon =
        lexicon(entry("contact").toBuilder().addUnless("contact lens").build(), entry("lens"));

    assertThat(scan(lexicon, "contact Contact\nlens contact lens lenses contact"))
        .containsExactly("en.contact 0-7", "en.contact 41-48");
  }

  @Test
  void what_is_found_has_the_positions_of_the_text() {
    String text = "😀 Va\u030Ard\u00ADtung.";
    List<String> found = new ArrayList<>();

    Scanner.of(lexicon(entry("vårdtung")))
        .scan(text, (entry, start, end) -> found.add(text.substring(start, end)));

    assertThat(found).containsExactly("Va\u030Ard\u00ADtung");
  }

  @Test
  void halves_of_surrogate_pairs_are_no_word_characters() {
    assertThat(scan(lexicon(entry("client")), "\uD83Dclient\uDE00"))
        .containsExactly("en.client 1-7");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void finds_what_its_definition_finds(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      Lexicon lexicon = Generated.lexicon(random);
      Scanner scanner = Scanner.of(lexicon);
      for (int j = 0; j < 5; j++) {
        String text = Generated.text(lexicon, random);

        assertThat(scan(scanner, text))
            .as("%s in %s", lexicon.entries().stream().map(Generated::show).toList(), escaped(text))
            .isEqualTo(Naive.scan(lexicon, text));
      }
    }
  }

  @Test
  void composed_and_decomposed_texts_have_the_same_finds() {
    Lexicon lexicon = Lexicon.swedish();
    String text =
        lexicon.entries().stream().map(LexiconEntry::found).collect(Collectors.joining(" "));

    assertThat(ids(lexicon, Normalizer.normalize(text, Normalizer.Form.NFD)))
        .hasSizeGreaterThanOrEqualTo(lexicon.entries().size())
        .isEqualTo(ids(lexicon, text));
  }

  /** No test is timed; with time in the square of the length these would not come to an end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u00AD",
        "a ",
        "\u00AD",
        " ",
        "e\u0301",
        "\u0301\u0323",
        "😀client",
        "client\u00AD",
        "client 😀",
        "漢",
        "clients",
        "client_"
      })
  void very_long_texts_come_to_an_end(String piece) {
    String text = piece.repeat(2_000_000 / piece.length());
    Lexicon lexicon = lexicon(entry("client"), entry("a a a b"), entry("a b"));

    assertThat(scan(lexicon, "a " + text + " b client")).last().asString().startsWith("en.client");
  }

  private static List<String> ids(Lexicon lexicon, String text) {
    return scan(lexicon, text).stream().map(found -> found.split(" ", -1)[0]).toList();
  }

  static List<String> scan(Lexicon lexicon, String text) {
    return scan(Scanner.of(lexicon), text);
  }

  private static List<String> scan(Scanner scanner, String text) {
    List<String> found = new ArrayList<>();
    scanner.scan(text, (entry, start, end) -> found.add(entry.id() + " " + start + "-" + end));
    return found;
  }

  private static Lexicon lexicon(LexiconEntry... entries) {
    return Generated.lexicon(Arrays.asList(entries));
  }

  private static LexiconEntry entry(String expression) {
    return Generated.entry("en." + slug(expression), expression).build();
  }

  private static String slug(String expression) {
    String slug = expression.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "x" : slug;
  }

  private static String escaped(String text) {
    return text.chars()
        .mapToObj(c -> c < 0x7F ? (char) c + "" : "\\u%04X".formatted(c))
        .collect(Collectors.joining());
  }
}
