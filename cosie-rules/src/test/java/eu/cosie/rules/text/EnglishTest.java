package eu.cosie.rules.text;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The English texts, read as a careful colleague would. */
class EnglishTest {

  private static final int MOST_WORDS = 90;

  private static final Map<String, String> TEXTS = texts("en.csv", "catalogue-en.csv");

  private static final Pattern FLAGGED = words(lines("flagged.txt"));

  private static final Pattern MOTIVE =
      words(
          List.of(
              "wants attention",
              "wants to provoke",
              "seeks attention",
              "in order to get",
              "on purpose",
              "deliberately",
              "because (?:he|she|they|\\{\\d}) wants?",
              "pretends?",
              "does not want to change",
              "will not co-?operate",
              "is (?:only|just) trying to"));

  private static final Pattern REDUCING =
      words(
          List.of(
              "service users?",
              "clients?",
              "customers?",
              "patients?",
              "offenders?",
              "cases?",
              "consumers?"));

  private static final Pattern WHY = Pattern.compile("(?:^|[.?!:;,] *)why\\b", CASE_INSENSITIVE);

  @Test
  void no_text_ascribes_what_practice_has_learned_to_leave_unsaid() {
    assertThat(TEXTS).isNotEmpty().allSatisfy((key, text) -> isFreeOf(FLAGGED, text));
  }

  @Test
  void no_text_asserts_a_motive() {
    assertThat(TEXTS).allSatisfy((key, text) -> isFreeOf(MOTIVE, text));
  }

  @Test
  void no_text_reduces_a_person_to_their_dealings_with_a_service() {
    assertThat(TEXTS).allSatisfy((key, text) -> isFreeOf(REDUCING, text));
  }

  @Test
  void no_question_begins_with_why() {
    assertThat(TEXTS).allSatisfy((key, text) -> isFreeOf(WHY, text));
  }

  @Test
  void no_text_is_long() {
    assertThat(TEXTS)
        .allSatisfy(
            (key, text) -> assertThat(text.split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS));
  }

  @Test
  void what_asks_ends_in_a_question_mark_and_what_tells_in_a_full_stop() {
    assertThat(TEXTS)
        .allSatisfy(
            (key, text) -> {
              if (key.startsWith("question.") || key.endsWith(".ask")) {
                assertThat(text).matches("(?s).*[?].*");
              } else if (key.startsWith("retelling.") || key.contains(".explanation")) {
                assertThat(text).endsWith(".");
              }
            });
  }

  @Test
  void what_may_lie_under_a_risk_is_worded_as_a_possibility() {
    List<String> asked = TEXTS.keySet().stream().filter(key -> key.endsWith(".ask")).toList();

    assertThat(asked)
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(TEXTS.get(key.substring(0, key.length() - ".ask".length())))
                    .startsWith("It may be about "));
  }

  @ParameterizedTest
  @CsvSource({
    "He is Attention  seeking again., true",
    "She was wheelchair-bound., true",
    "an ex-offender, true",
    "They avoid the void., true",
    "Avoid this., false",
    "service, false",
    "needy, true"
  })
  void an_expression_is_found_as_whole_words(String text, boolean found) {
    assertThat(FLAGGED.matcher(text).find()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "Why did you do that?, true",
    "'And then, why not?', true",
    "What is it? why?, true",
    "Tell me.Whyever., false"
  })
  void a_why_is_found(String text, boolean found) {
    assertThat(WHY.matcher(text).find()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "She only wants attention., true",
    "because {0} wants it, true",
    "What does {0} want?, false"
  })
  void a_motive_is_found(String text, boolean found) {
    assertThat(MOTIVE.matcher(text).find()).isEqualTo(found);
  }

  @Test
  void the_texts_read_here_are_all_there_are_and_the_expressions_are_many() {
    assertThat(TEXTS.keySet()).containsExactlyElementsOf(Texts.english().keys());
    assertThat(lines("flagged.txt")).hasSizeGreaterThan(60).doesNotHaveDuplicates();
  }

  private static void isFreeOf(Pattern words, String text) {
    assertThat(words.matcher(text).results().map(found -> found.group()).toList()).isEmpty();
  }

  /** Any of these, as whole words, with any white space between them. */
  private static Pattern words(List<String> expressions) {
    return Pattern.compile(
        expressions.stream()
            .map(each -> each.replace(" ", "\\s+"))
            .collect(joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
        CASE_INSENSITIVE);
  }

  private static Map<String, String> texts(String... names) {
    Map<String, String> texts = new TreeMap<>();
    for (String name : names) {
      try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader(name))) {
        rows.forEach(row -> texts.put(row.getField("key"), row.getField("text")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  private static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader = new BufferedReader(reader(name))) {
      reader.lines().filter(line -> !line.isBlank()).forEach(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private static Reader reader(String name) {
    InputStream in = Objects.requireNonNull(EnglishTest.class.getResourceAsStream(name), name);
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }
}
