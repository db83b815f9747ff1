package eu.cosie.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"reframe", "check"})
  void a_missing_file_is_told(String command) {
    assertRefused(
        Run.of(command, "no-such-file.json"),
        "no-such-file.json: found no such file, expected a record as JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reframe", "check"})
  void a_directory_is_told(String command) {
    assertRefused(
        Run.of(command, folder.toString()),
        folder + ": found a directory, expected a record as JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reframe", "check"})
  void an_empty_file_is_told(String command) throws IOException {
    String file = file("");
    assertRefused(Run.of(command, file), file + ": found nothing, expected an object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reframe", "check"})
  void a_file_that_is_no_json_is_told(String command) throws IOException {
    String file = file("Dean repairs bicycles");
    assertRefused(
        Run.of(command, file), file + ": found no JSON at line 1, column 1, expected JSON");
  }

  @Test
  void ten_mistakes_are_ten_lines() throws IOException {
    String[][] mistakes = {
      {"\"level\": \"IMMINENT\"", "\"level\": \"SEVERE\"", "/risks/3/level"},
      {
        "\"bearer\": \"OTHERS\", \"source\": \"PERSON\", \"level\": \"MODERATE\", \"changeable\": true",
        "\"source\": \"PERSON\", \"level\": \"MODERATE\", \"changeable\": true",
        "/risks/0/bearer"
      },
      {
        "\"statement\": \"To be good at something again\"",
        "\"statement\": \"  \"",
        "/needs/1/statement"
      },
      {"\"holder\": \"mate\"", "\"holder\": \"lee\"", "/assets/1/holder"},
      {"\"country\": \"GB\"", "\"country\": \"UK?\"", "/service/country"},
      {"\"language\": \"en\"", "\"language\": 7", "/language"},
      {"\"id\": \"note-2\"", "\"id\": \"note-1\"", "/notes/1/id"},
      {"\"kind\": \"WORK_OVERLOAD\"", "\"kind\": null", "/barriers/0/kind"},
      {"\"flow\": \"GIVES\"", "\"flows\": \"GIVES\"", "/relationships/2/flows"},
      {"\"on\": \"2026-04-10\"", "\"on\": \"10 April\"", "/decisions/0/on"},
    };
    String document = Files.readString(Path.of(Run.HULL));
    for (String[] mistake : mistakes) {
      assertThat(document).contains(mistake[0]);
      document = document.replace(mistake[0], mistake[1]);
    }
    String file = file(document);
    Run run = Run.of("check", file);
    assertThat(run.code()).isEqualTo(Cosie.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    List<String> places =
        run.err().lines().map(line -> line.substring(file.length() + 2).split(":", -1)[0]).toList();
    assertThat(places)
        .containsExactlyInAnyOrderElementsOf(Stream.of(mistakes).map(each -> each[2]).toList());
  }

  static Stream<Arguments> wrongCalls() {
    return Stream.of(
        Arguments.of(List.of(), "found no command"),
        Arguments.of(List.of("refrain"), "refrain"),
        Arguments.of(List.of("reframe"), "FILE"),
        Arguments.of(List.of("check", Run.HULL, "--format", "xml"), "--format"),
        Arguments.of(List.of("check", Run.HULL, "--lang", "fi"), "expected en or sv"),
        Arguments.of(List.of("reframe", Run.HULL, "--width", "20"), "--width"),
        Arguments.of(List.of("reframe", Run.HULL, "--width", "wide"), "--width"),
        Arguments.of(List.of("reframe", Run.HULL, Run.HULL), "hull-probation"),
        Arguments.of(List.of("language"), "FILE"),
        Arguments.of(List.of("language", "--format", "html", Run.HULL), "--format"));
  }

  @ParameterizedTest
  @MethodSource("wrongCalls")
  void a_call_that_cannot_be_understood_is_told_with_how_to_call(List<String> call, String named) {
    Run run = Run.of(call.toArray(String[]::new));
    assertThat(run.code()).isEqualTo(Cosie.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(named)
        .containsAnyOf("Usage: cosie", "Did you mean")
        .doesNotContain("Exception");
  }

  private static void assertRefused(Run run, String answer) {
    assertThat(run.code()).isEqualTo(Cosie.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).containsExactly(answer);
  }

  private String file(String content) throws IOException {
    return Files.writeString(folder.resolve("case.json"), content).toString();
  }
}
