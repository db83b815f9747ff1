package eu.cosie.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {

  @ParameterizedTest
  @ValueSource(strings = {"case", "assessment", "report", "pilot"})
  void the_schema_of_a_document_is_the_one_that_is_published(String document) throws IOException {
    Run run = Run.of("schema", document);
    assertThat(run.code()).isEqualTo(Cosie.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(Files.readString(Path.of("../docs/schemas/" + document + ".json")));
  }

  @Test
  void that_of_records_is_printed_unless_another_is_named() {
    assertThat(Run.of("schema").out()).isEqualTo(Run.of("schema", "CASE").out());
  }

  @Test
  void another_document_is_refused_with_those_there_are() {
    Run run = Run.of("schema", "letter");
    assertThat(run.code()).isEqualTo(Cosie.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("letter", "CASE", "PILOT", "Usage: cosie schema");
  }
}
