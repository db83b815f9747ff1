package eu.cosie.testkit.contract;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.StrengthsBasedAssessment;
import eu.cosie.core.pilot.PilotProfile;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.wording.Framing;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.testkit.CosieDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of documents that are kept beside records: assessments, reports, pilot profiles. */
@Domain(CosieDomain.class)
@Domain(DomainContext.Global.class)
interface KeptDocumentContract {

  String write(StrengthsBasedAssessment assessment);

  /** Reads an assessment together with the record that holds what was answered to it. */
  StrengthsBasedAssessment readAssessment(String document, CaseRecord record);

  String write(PolicyReport report, CaseRecord record);

  PolicyReport readReport(String document, CaseRecord record);

  String write(PilotProfile pilot);

  PilotProfile readPilot(String document);

  @Property
  default void a_draft_is_read_as_it_was_written(@ForAll Draft drawn) {
    needsKept(withOccurrences(drawn));
  }

  @Property
  default void an_answered_assessment_is_read_as_it_was_written(
      @ForAll StrengthsBasedAssessment answered) {
    needsKept(answered);
  }

  private void needsKept(StrengthsBasedAssessment assessment) {
    Proof proof = new Proof(Law.ROUND_TRIP);
    String document = write(assessment);
    StrengthsBasedAssessment read = readAssessment(document, assessment.toRecord());
    proof.needs(read.equals(assessment), "has another assessment", assessment.record().id());
    proof.needs(
        write(read).equals(document),
        "has an assessment that is written otherwise",
        assessment.record().id());
    proof.holds();
  }

  @Property
  default void a_report_is_read_as_it_was_written(@ForAll Draft draft) {
    Proof proof = new Proof(Law.ROUND_TRIP);
    CaseRecord record = draft.record();
    PolicyReport report = CoCreationPolicy.standard().check(draft);
    String document = write(report, record);
    PolicyReport read = readReport(document, record);
    proof.needs(read.equals(report), "has another report", record.id());
    proof.needs(
        write(read, record).equals(document),
        "has a report that is written otherwise",
        record.id());
    proof.holds();
  }

  @Property
  default void a_profile_is_read_as_it_was_written(@ForAll PilotProfile pilot) {
    Proof proof = new Proof(Law.ROUND_TRIP);
    String document = write(pilot);
    PilotProfile read = readPilot(document);
    proof.needs(read.equals(pilot), "is read as another: " + pilot.id());
    proof.needs(write(read).equals(document), "is written otherwise: " + pilot.id());
    proof.holds();
  }

  /** A draft in which the first sign of each risk was found to frame a person. */
  static Draft withOccurrences(Draft draft) {
    return draft.toBuilder()
        .lexicon("drawn 1")
        .occurrences(draft.record().risks().stream().map(KeptDocumentContract::occurrence).toList())
        .risks(
            draft.risks().stream()
                .map(
                    risk ->
                        risk.toBuilder()
                            .wording(
                                risk.wording().toBuilder()
                                    .addOccurrences(occurrence(risk.risk()))
                                    .build())
                            .build())
                .toList())
        .build();
  }

  private static Occurrence occurrence(Risk risk) {
    int end = risk.statement().offsetByCodePoints(0, 1);
    return Occurrence.builder()
        .about(risk.id())
        .member("/statement")
        .start(0)
        .end(end)
        .expression(risk.statement().substring(0, end))
        .entry("drawn")
        .addFramings(Framing.LABEL)
        .build();
  }
}
