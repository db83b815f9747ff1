package eu.cosie.jackson;

import eu.cosie.core.assessment.Answer;
import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.StrengthsBasedAssessment;
import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.PilotId;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.pilot.PilotProfile;
import eu.cosie.core.pilot.PilotStatement;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.CoCreationStage;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.wording.Framing;
import eu.cosie.core.wording.Guard;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.rules.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is kept beside a record, for the tests. */
final class Kept {

  /** What may be missing, unless the record has it. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "lexicon",
          "actor",
          "service",
          "first",
          "after",
          "country",
          "engagement",
          "aims",
          "norms",
          "values",
          "behaviours",
          "implementation",
          "participants",
          "levels",
          "stages",
          "barriers");

  /** Where something may be missing, or must be there for what is beside it. */
  private static final Pattern OPTIONAL_PLACE =
      Pattern.compile(
          ".*/(args|underlying)/[0-9]+/[a-z]+|/findings/[0-9]+/(next|occurrence)"
              + "|/(supports|setAside)/[0-9]+/(service|first)|/supports/[0-9]+/phrases");

  private Kept() {}

  /** Whether something in a document that is kept beside a record must be there. */
  static boolean isMandatory(String place) {
    return !OPTIONAL.contains(place.substring(place.lastIndexOf('/') + 1))
        && !OPTIONAL_PLACE.matcher(place).matches();
  }

  static Draft draft(CaseRecord record) {
    return Reframer.standard().reframe(record);
  }

  static PolicyReport report(CaseRecord record) {
    return CoCreationPolicy.standard().check(draft(record));
  }

  /** A draft as short as one can be that still has a bit of everything. */
  static Draft shortDraft(CaseRecord record) {
    Draft draft = draft(record);
    return draft.toBuilder()
        .lexicon("en 1")
        .questions(draft.questions().stream().limit(2).toList())
        .supports(draft.supports().stream().limit(2).toList())
        .setAside(draft.setAside().stream().limit(1).toList())
        .occurrences(List.of(occurrence(record.risks().get(0).id(), "/statement", 0, "Prolific ")))
        .risks(
            draft.risks().stream()
                .map(
                    risk ->
                        risk.toBuilder()
                            .wording(risk.wording().toBuilder().occurrences(List.of()).build())
                            .build())
                .toList())
        .build();
  }

  static Occurrence occurrence(ElementId about, String member, int start, String expression) {
    return Occurrence.builder()
        .about(about)
        .member(member)
        .start(start)
        .end(start + expression.length())
        .expression(expression)
        .entry("prolific-offender")
        .addFramings(Framing.LABEL, Framing.FATALISM)
        .addGuards(Guard.KEEP_HARM_EXPLICIT)
        .build();
  }

  /** What an answer makes of a draft. */
  static StrengthsBasedAssessment answered(Draft draft, String id, Affirmation.Answer answer) {
    Answer came =
        draft.answer(
            Affirmation.builder()
                .id(AffirmationId.of(id))
                .answer(answer)
                .dissent("not the sofa")
                .voice(
                    Voice.builder()
                        .by(draft.record().beneficiary())
                        .as(StakeholderRole.BENEFICIARY)
                        .on(LocalDate.of(2026, 6, 1))
                        .words(Voice.Words.QUOTED)
                        .build())
                .build());
    return came.assessment();
  }

  static String json(StrengthsBasedAssessment assessment) {
    return Assessments.toJson(assessment, Texts.english());
  }

  static String json(PolicyReport report, CaseRecord record) {
    return Reports.toJson(report, record, Texts.english());
  }

  static PilotProfile pilot() {
    PilotStatement statement =
        PilotStatement.builder().text("To live where one likes").source("interview 3").build();
    return PilotProfile.builder()
        .id(PilotId.of("p-1"))
        .name("A pilot")
        .country("SE")
        .engagement(Engagement.VOLUNTARY)
        .addAims(statement, statement)
        .addNorms(statement)
        .addValues(statement)
        .addBehaviours(statement)
        .addImplementation(statement)
        .addParticipants(StakeholderRole.BENEFICIARY, StakeholderRole.PEER)
        .addLevels(ParticipationLevel.CO_CREATION)
        .addStages(CoCreationStage.DESIGN)
        .addBarriers(BarrierKind.WORK_OVERLOAD)
        .build();
  }
}
