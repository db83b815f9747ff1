package eu.cosie.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people and programs read of the two cases, the difficult records and a note, to the letter.
 * A change of words is seen here as a difference; {@code -Dgolden.write=true} accepts it.
 */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path DIFFICULT = Path.of("cases/difficult");

  @ParameterizedTest
  @CsvSource({"text", "json", "sarif"})
  void what_is_found_in_a_note_is_what_was_read_and_approved(String format) throws IOException {
    Run run = Run.of("language", "cases/visit-note.txt", "--format", format);
    assertThat(run.code()).isEqualTo(1);
    assertGolden("visit-note.language." + format, run);
  }

  @ParameterizedTest
  @CsvSource({
    "hull-probation, reframe, text, 0",
    "hull-probation, reframe, json, 0",
    "hull-probation, check, text, 1",
    "hull-probation, check, json, 1",
    "jonkoping-assistance, reframe, text, 0",
    "jonkoping-assistance, reframe, json, 0",
    "jonkoping-assistance, check, text, 1",
    "jonkoping-assistance, check, json, 1",
  })
  void what_the_command_prints_is_what_was_read_and_approved(
      String name, String command, String format, int code) throws IOException {
    Run run = Run.of(command, "cases/" + name + ".json", "--format", format);
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).isEmpty();
    assertGolden(name + "." + command + "." + format, run);
  }

  @ParameterizedTest
  @CsvSource({
    "hull-probation, reframe, text, 0",
    "hull-probation, check, text, 1",
    "jonkoping-assistance, reframe, text, 0",
    "jonkoping-assistance, reframe, json, 0",
    "jonkoping-assistance, check, text, 1",
    "jonkoping-assistance, check, json, 1",
  })
  void what_swedish_readers_read_is_what_was_read_and_approved(
      String name, String command, String format, int code) throws IOException {
    Run run = Run.of(command, "cases/" + name + ".json", "--format", format, "--lang", "sv");
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).isEmpty();
    assertGolden(name + "." + command + ".sv." + format, run);
  }

  @ParameterizedTest
  @MethodSource("difficult")
  void what_is_printed_of_a_difficult_record_is_what_was_read_and_approved(String name)
      throws IOException {
    Run run = Run.of("reframe", DIFFICULT.resolve(name + ".json").toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertGolden("difficult/" + name + ".reframe.text", run);
  }

  static List<String> difficult() throws IOException {
    try (Stream<Path> files = Files.list(DIFFICULT)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .toList();
    }
  }

  private static void assertGolden(String name, Run run) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, run.out());
    }
    assertThat(run.out()).isEqualTo(Files.readString(golden));
  }
}
