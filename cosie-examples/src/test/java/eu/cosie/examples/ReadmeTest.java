package eu.cosie.examples;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.examples.command.Run;
import eu.cosie.jackson.CaseRecords;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.rules.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the README that needs more than the model is the code between the marks. */
class ReadmeTest {

  @Test
  void the_example_runs() throws IOException {
    CaseRecord record = CaseRecords.read(Files.readString(Path.of("cases/hull-probation.json")));
    // readme
    Draft draft = Reframer.standard().reframe(record);
    PolicyReport report = CoCreationPolicy.standard().check(draft);

    for (Question question : draft.questions()) { // safety first
      System.out.println(Texts.english().render(question.text(), record));
    }
    // readme
    assertThat(report.isHonoured()).isFalse();
  }

  @Test
  void the_readme_shows_the_example_and_runs_files_that_are_there() throws IOException {
    String source = Files.readString(Path.of("src/test/java/eu/cosie/examples/ReadmeTest.java"));
    List<String> example =
        source
            .substring(source.indexOf("// readme\n"), source.lastIndexOf("// readme\n"))
            .lines()
            .skip(1)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .limit(5)
            .toList();
    String readme = Files.readString(Path.of("../README.md"));
    assertThat(readme.lines().map(String::strip).toList()).containsSubsequence(example);
    assertThat(Path.of("../cosie-examples/cases/jonkoping-assistance.json")).exists();
    assertThat(readme).contains("reframe cosie-examples/cases/jonkoping-assistance.json");
  }

  @Test
  void the_readme_shows_what_is_found_in_a_note() throws IOException {
    String note = "cosie-examples/cases/visit-note.txt";
    String readme = Files.readString(Path.of("../README.md"));
    assertThat(readme).contains("cosie.jar language " + note + "\n");
    List<String> shown = readme.lines().filter(line -> line.startsWith("    " + note)).toList();
    assertThat(shown).isNotEmpty();
    List<String> found =
        Run.of("language", "../" + note)
            .out()
            .lines()
            .takeWhile(line -> !line.isEmpty())
            .map(line -> "    " + line.replace("../", ""))
            .toList();
    assertThat(readme.lines().toList()).containsSequence(found);
  }
}
