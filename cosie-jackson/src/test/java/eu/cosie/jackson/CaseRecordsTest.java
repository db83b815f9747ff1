package eu.cosie.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.id.Problem;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.InvalidRecordException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sound documents are read, written and read again without loss. */
class CaseRecordsTest {

  static List<String> documents() {
    return Cases.ALL;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void reading_what_was_written_gives_an_equal_record(String document) throws IOException {
    CaseRecord record = CaseRecords.read(document);
    String written = CaseRecords.toJson(record);
    assertThat(CaseRecords.read(written)).isEqualTo(record);
    assertThat(CaseRecords.toJson(CaseRecords.read(written))).isEqualTo(written);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CaseRecords.write(record, bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(written);
    assertThat(CaseRecords.read(new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(record);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void nothing_is_lost_added_or_moved(String document) {
    assertThat(Tree.parse(CaseRecords.toJson(CaseRecords.read(document))))
        .hasToString(Tree.parse(document).toString());
  }

  @Test
  void the_order_of_members_does_not_matter() {
    Tree reversed = Tree.parse(Cases.EVERY_MEMBER);
    reversed.walk(
        (place, tree) -> {
          if (tree.type == Tree.Type.OBJECT && !place.startsWith("/x-")) {
            Collections.reverse(tree.parts);
          }
        });
    Collections.reverse(reversed.parts);
    CaseRecord record = CaseRecords.read(reversed.toString());
    CaseRecord original = CaseRecords.read(Cases.EVERY_MEMBER);
    assertThat(record.toBuilder().extensions(Map.of()).build())
        .isEqualTo(original.toBuilder().extensions(Map.of()).build());
  }

  @Test
  void the_layout_is_two_spaces_a_member_a_line_and_a_line_break_at_the_end() {
    assertThat(CaseRecords.toJson(CaseRecords.read(Cases.EVERY_MEMBER)))
        .startsWith(
            """
            {
              "format": "cosie-case/1.0",
              "id": "every-member",
              "language": "sv-SE",
              "beneficiary": "ada",
              "service": {
                "name": "Home help",
                "country": "SE",
                "engagement": "VOLUNTARY",
                "nonNegotiables": [
                  {
                    "id": "nn-1",
                    "text": "Two people lift"
                  }
                ],
            """)
        .contains(
            """
                  "roles": [
                    "BENEFICIARY",
                    "PEER"
                  ]
            """)
        .contains("\n  \"x-\": \"plain\",\n  \"x-host\": {")
        .endsWith("}\n}\n")
        .doesNotContain("\r", "null,", "[]", "\"PRESENT\"");
  }

  @Test
  void extensions_are_kept_to_the_letter_in_the_order_of_their_names() {
    CaseRecord record = CaseRecords.read(Cases.EVERY_MEMBER);
    assertThat(record.extensions())
        .containsExactly(
            Map.entry("x-", "\"plain\""),
            Map.entry(
                "x-host", "{\"key\" : [ 1, 2.50, -0, 1e5, null ], \"text\": \"\\u00e9\\/\"}"));
  }

  @Test
  void an_extension_that_is_not_one_json_value_is_not_written() {
    for (String json :
        new String[] {
          "", " ", "{", "1, 2", "1] , [2", "tru", "\"", "[".repeat(100) + "]".repeat(100), "} , {"
        }) {
      CaseRecord record =
          CaseRecords.read(Cases.HULL).toBuilder().putExtension("x-a/b", json).build();
      assertThatThrownBy(() -> CaseRecords.toJson(record))
          .as(json)
          .isInstanceOf(InvalidRecordException.class)
          .hasMessageContaining("/x-a~1b: found text of " + json.length() + " characters");
    }
    String deepest = "[".repeat(99) + "]".repeat(99);
    CaseRecord record =
        CaseRecords.read(Cases.HULL).toBuilder().putExtension("x-deep", deepest).build();
    assertThat(CaseRecords.read(CaseRecords.toJson(record))).isEqualTo(record);
  }

  @Test
  void any_text_survives() throws IOException {
    String text = "\u0000\u001f\"\\/\u007f\u2028é😀\r\n\t";
    CaseRecord sound = CaseRecords.read(Cases.HULL);
    CaseRecord record =
        sound.toBuilder()
            .goals(List.of(sound.goals().get(0).toBuilder().statement(text).build()))
            .build();
    assertThat(CaseRecords.read(CaseRecords.toJson(record))).isEqualTo(record);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CaseRecords.write(record, bytes);
    assertThat(CaseRecords.read(new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(record);
  }

  @Test
  void what_holds_anyway_is_left_out() {
    String document =
        Cases.HULL
            .replace("\"words\": \"QUOTED\"", "\"words\": \"QUOTED\", \"protected\": false")
            .replace("\"agreement\"", "\"status\": \"PRESENT\", \"agreement\"")
            .replace("\"notes\": [", "\"affirmations\": [], \"notes\": [");
    CaseRecord record = CaseRecords.read(document);
    assertThat(record).isEqualTo(CaseRecords.read(Cases.HULL));
    assertThat(CaseRecords.toJson(record))
        .isEqualTo(CaseRecords.toJson(CaseRecords.read(Cases.HULL)));
  }

  @Test
  void a_refusal_carries_every_problem() {
    assertThatThrownBy(() -> CaseRecords.read("{}"))
        .isInstanceOfSatisfying(
            InvalidRecordException.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(Problem::place)
                    .containsExactly(
                        "/format",
                        "/id",
                        "/language",
                        "/beneficiary",
                        "/service",
                        "/stakeholders"));
  }

  @Test
  void a_stream_that_fails_says_so() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("gone");
          }
        };
    assertThatThrownBy(() -> CaseRecords.parse(failing))
        .isInstanceOf(IOException.class)
        .hasMessage("gone");
  }
}
