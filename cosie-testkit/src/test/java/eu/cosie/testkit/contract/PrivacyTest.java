package eu.cosie.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.jackson.CaseRecords;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.testkit.Records;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrivacyTest implements PrivacyContract {

  @Override
  public Stream<String> told(CaseRecord record) {
    Overheard<Draft> reframing = Overheard.during(() -> Reframer.standard().reframe(record));
    Draft draft = reframing.came();
    Overheard<PolicyReport> checking =
        Overheard.during(() -> CoCreationPolicy.standard().check(draft));
    PolicyReport report = checking.came();
    return Stream.concat(
        Stream.of(
                reframing.lines(),
                checking.lines(),
                List.of(record, record.service(), record.asRiskDeficit(), draft, report),
                record.stakeholders(),
                record.explored(),
                record.wishes(),
                record.relationships(),
                record.assets(),
                record.needs(),
                record.goals(),
                record.risks(),
                record.decisions(),
                record.barriers(),
                record.notes(),
                record.affirmations(),
                draft.risks(),
                draft.risks().stream().map(risk -> risk.appraisal()).toList(),
                draft.risks().stream().map(risk -> risk.wording()).toList(),
                draft.risks().stream().map(risk -> risk.responses()).toList(),
                draft.supports(),
                draft.setAside(),
                draft.questions(),
                report.outcomes(),
                report.findings(),
                Spoken.of(draft),
                Spoken.of(report),
                Said.of(draft),
                Said.of(report))
            .flatMap(List::stream)
            .map(Object::toString),
        refusals(record));
  }

  @Test
  void what_is_logged_is_looked_at() {
    CaseRecord record = Records.draw(new Random(1));

    Draft draft = Reframer.standard().reframe(record);

    assertThat(Overheard.during(() -> Reframer.standard().reframe(record)).lines()).isNotEmpty();
    assertThat(Overheard.during(() -> CoCreationPolicy.standard().check(draft)).lines())
        .isNotEmpty();
  }

  /** What is said of a document in which words stand where they should not. */
  private static Stream<String> refusals(CaseRecord record) {
    String document = CaseRecords.toJson(record);
    return Stream.of("level", "quality", "kind", "on", "by")
        .map(
            member ->
                document.replaceFirst(
                    "(\"" + member + "\" *: *)\"[^\"]*\"", "$1\"" + MARKER + "\""))
        .map(PrivacyTest::refusal);
  }

  private static String refusal(String document) {
    try {
      return CaseRecords.read(document).toString();
    } catch (IllegalArgumentException e) {
      return e.toString();
    }
  }
}
