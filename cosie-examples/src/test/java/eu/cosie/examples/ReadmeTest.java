package eu.cosie.examples;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.id.RuleId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.examples.command.Run;
import eu.cosie.jackson.CaseRecords;
import eu.cosie.rules.policy.Policy;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.rules.text.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the README that need more than the model are the code between the marks. */
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
  void a_rule_of_ones_own_is_checked_beside_the_built_in_ones() throws IOException {
    CaseRecord record = CaseRecords.read(Files.readString(Path.of("cases/hull-probation.json")));
    // readme
    Rule close =
        Rule.named("our.somebody-close", Principle.WIDER_ASSETS, Severity.NOTE)
            .source("our charter of 2026")
            .reads("relationships")
            .check(
                (draft, verdict) -> {
                  verdict.applies(); // without it, the rule is told as not applicable
                  if (draft.record().relationships().isEmpty()) {
                    verdict.finds(draft.record().beneficiary());
                  }
                });

    Policy ours =
        CoCreationPolicy.standard()
            .and(Policy.of("our charter", "1", List.of(close)))
            .without(RuleId.of("decision.aspiration"))
            .withSeverity(RuleId.of("decision.stages"), Severity.NOTE)
            .named("ours", "1");

    Texts texts =
        Texts.english()
            .with(
                new StringReader(
                    """
                    key,text
                    rule.our.somebody-close.title,It is known who is close
                    rule.our.somebody-close.because,Nobody lives by services alone.
                    rule.our.somebody-close.explanation,Nobody close to {0} is recorded.
                    rule.our.somebody-close.next,"Ask {0} who is close, and record it as {0} tells it."
                    """))
            .toEither() // or every problem, with its line
            .getOrElseThrow(problems -> new IllegalArgumentException(problems.mkString("; ")));
    // readme
    CaseRecord alone = record.toBuilder().relationships(List.of()).build();
    assertThat(said(ours, record, texts)).isEmpty();
    assertThat(said(ours, alone, texts)).containsExactly("Nobody close to Dean is recorded.");
    assertThat(ours.rule(RuleId.of("decision.aspiration"))).isEmpty();
  }

  private static List<String> said(Policy policy, CaseRecord record, Texts texts) {
    return policy.check(Reframer.standard().reframe(record)).outcomes().stream()
        .filter(outcome -> outcome.rule().value().startsWith("our."))
        .flatMap(outcome -> outcome.findings().stream())
        .map(finding -> texts.render(finding.explanation(), record))
        .toList();
  }

  @Test
  void the_readme_shows_the_examples_and_runs_files_that_are_there() throws IOException {
    String source = Files.readString(Path.of("src/test/java/eu/cosie/examples/ReadmeTest.java"));
    String readme = Files.readString(Path.of("../README.md"));
    String[] parts = source.split("// readme\n", -1);
    assertThat(parts).hasSize(5);
    assertThat(lines(readme)).containsSequence(lines(parts[1])).containsSequence(lines(parts[3]));
    assertThat(Path.of("../cosie-examples/cases/jonkoping-assistance.json")).exists();
    assertThat(readme).contains("reframe cosie-examples/cases/jonkoping-assistance.json");
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
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
