package eu.cosie.rules.text;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.Scanner;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The texts of each language, read as a careful colleague would. What a language leaves unsaid is
 * in its {@code wording} table.
 */
class WordingTest {

  private static final int MOST_WORDS = 90;

  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]");

  private static final Map<String, String> ENGLISH = texts(Locale.ENGLISH);

  static List<Locale> languages() {
    return Texts.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_language_says_the_same_things_of_the_same_arguments(Locale language) {
    Map<String, String> texts = texts(language);

    assertThat(texts.keySet()).containsExactlyElementsOf(ENGLISH.keySet());
    assertThat(texts)
        .allSatisfy(
            (key, text) ->
                assertThat(arguments(text)).isEqualTo(arguments(ENGLISH.getOrDefault(key, ""))));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_text_ascribes_what_practice_has_learned_to_leave_unsaid(Locale language) {
    areFreeOf(words("ASCRIBING", language), language);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_text_asserts_a_motive(Locale language) {
    areFreeOf(words("MOTIVE", language), language);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_text_reduces_a_person_to_their_dealings_with_a_service(Locale language) {
    areFreeOf(words("REDUCING", language), language);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_question_begins_with_why(Locale language) {
    areFreeOf(why(language), language);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_text_has_an_expression_that_is_found_in_others(Locale language) {
    Scanner scanner = Scanner.of(Lexicon.in(language).orElseThrow());
    assertThat(texts(language))
        .allSatisfy(
            (key, text) -> {
              List<String> found = new ArrayList<>();
              scanner.scan(text, (entry, start, end) -> found.add(text.substring(start, end)));
              assertThat(found).isEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_text_is_long(Locale language) {
    assertThat(texts(language))
        .allSatisfy(
            (key, text) -> assertThat(text.split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void what_asks_ends_in_a_question_mark_and_what_tells_in_a_full_stop(Locale language) {
    assertThat(texts(language))
        .allSatisfy(
            (key, text) -> {
              if (key.startsWith("question.") || key.endsWith(".ask")) {
                assertThat(text).matches("(?s).*[?].*");
              } else if (key.startsWith("retelling.") || key.contains(".explanation")) {
                assertThat(text).endsWith(".");
              }
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void what_may_lie_under_a_risk_is_worded_as_a_possibility(Locale language) {
    Map<String, String> texts = texts(language);
    List<String> asked = texts.keySet().stream().filter(key -> key.endsWith(".ask")).toList();
    String perhaps = wording("PERHAPS", language).get(0);

    assertThat(asked)
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(texts)
                    .hasEntrySatisfying(
                        key.substring(0, key.length() - ".ask".length()),
                        text -> assertThat(text).startsWith(perhaps)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void the_texts_read_here_are_all_there_are_and_the_expressions_are_many(Locale language) {
    assertThat(texts(language).keySet())
        .containsExactlyElementsOf(Texts.in(language).orElseThrow().keys());
    assertThat(wording("ASCRIBING", language)).hasSizeGreaterThan(60).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "en, He is Attention  seeking again., true",
    "en, She was wheelchair-bound., true",
    "en, an ex-offender, true",
    "en, They avoid the void., true",
    "en, Avoid this., false",
    "en, service, false",
    "en, needy, true",
    "sv, Hon VÄGRADE  igen., true",
    "sv, Det här är krävande., true",
    "sv, Platsen är känd., false"
  })
  void an_expression_is_found_as_whole_words(Locale language, String text, boolean found) {
    assertThat(words("ASCRIBING", language).matcher(text).find()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Why did you do that?, true",
    "en, 'And then, why not?', true",
    "en, What is it? why?, true",
    "en, Tell me.Whyever., false",
    "sv, Varför gjorde du det?, true",
    "sv, Var är det?, false"
  })
  void a_why_is_found(Locale language, String text, boolean found) {
    assertThat(why(language).matcher(text).find()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "en, She only wants attention., true",
    "en, because {0} wants it, true",
    "en, What does {0} want?, false",
    "sv, eftersom {0} vill det, true",
    "sv, Vad vill {0}?, false"
  })
  void a_motive_is_found(Locale language, String text, boolean found) {
    assertThat(words("MOTIVE", language).matcher(text).find()).isEqualTo(found);
  }

  private static void areFreeOf(Pattern words, Locale language) {
    assertThat(texts(language))
        .isNotEmpty()
        .allSatisfy(
            (key, text) ->
                assertThat(words.matcher(text).results().map(MatchResult::group)).isEmpty());
  }

  private static Set<String> arguments(String text) {
    Set<String> arguments = new TreeSet<>();
    ARGUMENT.matcher(text).results().forEach(each -> arguments.add(each.group()));
    return arguments;
  }

  /** A why where a question begins. */
  private static Pattern why(Locale language) {
    return Pattern.compile(
        "(?:^|[.?!:;,] *)" + words("WHY", language), CASE_INSENSITIVE | UNICODE_CASE);
  }

  /** Any of these, as whole words, with any white space between them. */
  private static Pattern words(String kind, Locale language) {
    return Pattern.compile(
        wording(kind, language).stream()
            .map(each -> each.replace(" ", "\\s+"))
            .collect(joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
        CASE_INSENSITIVE | UNICODE_CASE);
  }

  private static List<String> wording(String kind, Locale language) {
    List<String> words = new ArrayList<>();
    for (NamedCsvRecord row : rows("wording-" + language.toLanguageTag() + ".csv")) {
      if (row.getField("kind").equals(kind)) {
        words.add(row.getField("words"));
      }
    }
    return words;
  }

  private static Map<String, String> texts(Locale language) {
    String tag = language.toLanguageTag();
    Map<String, String> texts = new TreeMap<>();
    for (String name : List.of(tag + ".csv", "catalogue-" + tag + ".csv")) {
      rows(name).forEach(row -> texts.put(row.getField("key"), row.getField("text")));
    }
    return texts;
  }

  private static List<NamedCsvRecord> rows(String name) {
    InputStream in = Objects.requireNonNull(WordingTest.class.getResourceAsStream(name), name);
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
