package eu.cosie.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.jackson.Assessments;
import eu.cosie.jackson.CaseRecords;
import eu.cosie.jackson.Reports;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.rules.text.Texts;
import eu.cosie.testkit.Records;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
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
        Stream.concat(refusals(record), refusals(draft, report)));
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
        .map(member -> refusal(() -> CaseRecords.read(planted(document, member))));
  }

  /** What is said of what is kept beside a record, in which words stand where they should not. */
  private static Stream<String> refusals(Draft draft, PolicyReport report) {
    CaseRecord record = draft.record();
    String assessment = Assessments.toJson(draft, Texts.english());
    String reported = Reports.toJson(report, record, Texts.english());
    return Stream.concat(
        Stream.of("record", "statement", "level", "kind", "key", "element", "rule", "to")
            .map(member -> refusal(() -> Assessments.read(planted(assessment, member), record))),
        Stream.of("record", "rule", "outcome", "severity", "key", "element", "to")
            .map(member -> refusal(() -> Reports.read(planted(reported, member), record))));
  }

  private static String planted(String document, String member) {
    return document.replaceFirst("(\"" + member + "\" *: *)\"[^\"]*\"", "$1\"" + MARKER + "\"");
  }

  private static String refusal(Supplier<Object> reading) {
    try {
      return reading.get().toString();
    } catch (IllegalArgumentException e) {
      return e.toString();
    }
  }
}
