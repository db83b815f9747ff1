package eu.cosie.jackson;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.id.Problem;
import eu.cosie.core.record.CaseRecord;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is handed over is read or refused with reasons, within bounds. */
class RefusalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``           | found nothing, expected an object",
        "`  `         | found nothing, expected an object",
        "[]           | found a list, expected an object",
        "\"text\"     | found text, expected an object",
        "null         | found null, expected an object",
        "12           | found a number, expected an object",
        "{            | found the end of the document at line 1, column 2, expected JSON",
        "{\"id\": 1,, | /id: found a number, expected an id",
        "{]           | found no JSON at line 1, column 2, expected JSON",
        "nul          | found no JSON at line 1, column 1, expected JSON",
      })
  void what_is_no_document_is_told(String document, String told) {
    assertThat(Cases.problemsOf(document).get(0)).hasToString(told);
  }

  @Test
  void a_syntax_error_is_told_with_its_line_and_the_place_reached() {
    String broken =
        Cases.HULL.replace(
            "\"level\": \"MODERATE\", \"changeable\": true", "\"level\" \"MODERATE\"");
    assertThat(Cases.problemsOf(broken))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).isEqualTo("/risks/0/level");
              assertThat(problem.found()).matches("no JSON at line \\d+, column \\d+");
            });
  }

  @Test
  void what_follows_the_document_is_told_beside_its_problems() {
    for (String rest : new String[] {"{}", "x", "]", "1", ","}) {
      assertThat(Cases.problemsOf(Cases.HULL.replace("\"en\"", "5") + rest))
          .as(rest)
          .hasSize(2)
          .element(1)
          .satisfies(
              problem ->
                  assertThat(problem.found()).startsWith("content after the document at line"));
    }
  }

  @Test
  void the_format_may_stand_anywhere_and_must_be_this_one() {
    String without = Cases.HULL.replace("\"format\": \"cosie-case/1.0\",", "");
    String last = without.stripTrailing().replaceAll("}$", ",\"format\": \"cosie-case/1.0\"}");
    assertThat(Cases.problemsOf(last)).isEmpty();
    assertThat(Cases.problemsOf(last.replace("case/1.0", "case/2.11")))
        .containsExactly(
            new Problem("/format", "cosie-case/2.11", "cosie-case/1.0, the latest known here"));
    assertThat(Cases.problemsOf(last.replace("cosie-case/1.0", "a letter to Ada")))
        .containsExactly(new Problem("/format", "text of 15 characters", "cosie-case/1.0"));
    assertThat(Cases.problemsOf(without))
        .containsExactly(new Problem("/format", "nothing", "cosie-case/1.0"));
  }

  @Test
  void an_unknown_member_is_told_with_its_nearest_or_with_all_and_no_words_are_repeated() {
    String name = "she said so";
    assertThat(Cases.problemsOf(Cases.HULL.replace("\"country\"", "\"" + name + "\"")))
        .containsExactly(
            new Problem(
                "/service/…",
                "an unknown member",
                "one of name, country, engagement, nonNegotiables, floors, aspiration"));
    assertThat(Cases.problemsOf(Cases.HULL.replace("\"country\"", "\"Cuontry\"")))
        .containsExactly(new Problem("/service/Cuontry", "an unknown member", "“country”"));
  }

  @Test
  void a_misspelt_member_beside_the_right_one_changes_nothing() {
    for (String both :
        new String[] {
          "\"idd\": [], \"id\": \"dean\"",
          "\"id\": \"dean\", \"idd\": \"kev\"",
          "\"idd\": \"kev\", \"id\": \"dean\""
        }) {
      assertThat(Cases.problemsOf(Cases.HULL.replace("\"id\": \"dean\"", both)))
          .as(both)
          .containsExactly(new Problem("/stakeholders/0/idd", "an unknown member", "“id”"));
    }
  }

  @Test
  void bytes_that_are_not_utf_8_are_told() throws IOException {
    byte[] bytes = Cases.HULL.getBytes(UTF_8);
    bytes[100] = (byte) 0xC3;
    assertThat(problemsOf(bytes))
        .containsExactly(new Problem("", "something else at byte 101", "text in UTF-8"));
    assertThat(problemsOf(Cases.HULL.getBytes(UTF_16))).hasSize(1);
    assertThat(problemsOf(("\uFEFF" + Cases.HULL).getBytes(UTF_8))).isEmpty();
    assertThat(problemsOf(Cases.HULL.replace("Dean", "D\uFFFDn").getBytes(UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"x-a\":[", "{\"needs\":[", "{\"x-a\":", "[{\"a\":"})
  void deep_nesting_is_refused(String level) {
    assertThat(Cases.problemsOf(level.repeat(200_000))).isNotEmpty().hasSizeLessThan(10);
    String deep = "{\"x-a\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
    assertThat(Cases.problemsOf(deep))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.toString())
                    .contains("one more list or object within another at line 1")
                    .endsWith("expected no more than 100"));
  }

  @Test
  void a_hundred_thousand_problems_are_told_as_a_hundred_and_one() {
    List<Problem> problems = Cases.problemsOf("{\"needs\":[" + "1,".repeat(100_000) + "1]}");
    assertThat(problems).hasSize(101);
    assertThat(problems.get(99)).isEqualTo(new Problem("/needs/99", "a number", "an object"));
    assertThat(problems.get(100))
        .isEqualTo(
            new Problem("/needs/100", "more than 100 problems", "fewer; reading stopped here"));
  }

  @Test
  void ten_thousand_ids_that_resolve_to_nothing_are_told_as_a_hundred_and_one() {
    StringBuilder ids = new StringBuilder("\"n-0\"");
    for (int i = 1; i < 10_000; i++) {
      ids.append(",\"n-").append(i).append('"');
    }
    List<Problem> problems =
        Cases.problemsOf(Cases.HULL.replace("\"meets\": [\"n-work\"]", "\"meets\": [" + ids + "]"));
    assertThat(problems).hasSize(101);
    assertThat(problems.get(100).found()).isEqualTo("more than 100 problems");
  }

  @Test
  void an_endless_stream_is_refused() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) ' ');
            return length;
          }
        };
    assertThat(CaseRecords.parse(endless).getError())
        .containsExactly(new Problem("", "more than 16777216 bytes", "no more"));
    assertThat(Cases.problemsOf(" ".repeat(CaseRecords.MAX_LENGTH + 1)))
        .containsExactly(new Problem("", "more than 16777216 characters", "no more"));
  }

  @Test
  void long_texts_names_and_numbers_are_refused() {
    String text = "a".repeat(CaseRecords.MAX_STRING + 1);
    for (String member :
        new String[] {
          "\"id\": \"" + text + "\"", "\"" + text + "\": 1", "\"id\": " + text.replace('a', '1')
        }) {
      assertThat(Cases.problemsOf("{" + member + "}"))
          .singleElement()
          .satisfies(problem -> assertThat(problem.toString().length()).isLessThan(300));
    }
    assertThat(Cases.problemsOf(Cases.HULL.replace("Seventy", "a".repeat(20_000))))
        .singleElement()
        .satisfies(problem -> assertThat(problem.place()).isEqualTo("/barriers/0/note"));
  }

  @Test
  void every_beginning_of_a_document_is_told_to_be_cut_off() {
    String document = Cases.EVERY_MEMBER.strip();
    for (int length = 0; length < document.length(); length++) {
      assertThat(Cases.problemsOf(document.substring(0, length))).as("%d", length).hasSize(1);
    }
  }

  @Test
  void damaged_documents_and_garbage_throw_nothing() throws IOException {
    Random random = new Random(1);
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = Cases.ALL.get(round % Cases.ALL.size()).getBytes(UTF_8);
      for (int damage = random.nextInt(4); damage >= 0; damage--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(round % 2 == 0 ? 128 : 256);
      }
      assertSoundOrTold(bytes);
      byte[] garbage = new byte[random.nextInt(200)];
      String signs = "{}[]\",:\\ut1-e.n ";
      for (int i = 0; i < garbage.length; i++) {
        garbage[i] = (byte) (round % 2 == 0 ? random.nextInt() : signs.charAt(random.nextInt(16)));
      }
      assertSoundOrTold(garbage);
    }
  }

  private static void assertSoundOrTold(byte[] bytes) throws IOException {
    Validation<Seq<Problem>, CaseRecord> parsed =
        CaseRecords.parse(new ByteArrayInputStream(bytes));
    if (parsed.isInvalid()) {
      assertThat(parsed.getError()).isNotEmpty().hasSizeLessThanOrEqualTo(101);
    }
  }

  private static List<Problem> problemsOf(byte[] bytes) throws IOException {
    return CaseRecords.parse(new ByteArrayInputStream(bytes))
        .fold(problems -> problems.asJava(), record -> List.of());
  }
}
