package eu.cosie.testkit.contract;

import eu.cosie.core.assessment.Affirmed;
import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.StrengthsBasedAssessment;
import eu.cosie.core.id.NoteId;
import eu.cosie.core.pilot.PilotProfile;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Note;
import eu.cosie.jackson.CaseRecords;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.testkit.Metamorphoses;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents and messages with one thing wrong each. */
final class BrokenDocuments {

  private BrokenDocuments() {}

  @Breaks(value = Law.ROUND_TRIP, noticedBy = "what_was_written_is_read_as_an_equal_record")
  static class LeavesOutTheNotes implements DocumentContract {
    @Override
    public String write(CaseRecord record) {
      Set<NoteId> notes = record.notes().stream().map(Note::id).collect(Collectors.toSet());
      return CaseRecords.toJson(Metamorphoses.without(record, notes));
    }

    @Override
    public CaseRecord read(String document) {
      return CaseRecords.read(document);
    }
  }

  @Breaks(value = Law.ROUND_TRIP, noticedBy = "what_was_read_is_written_in_one_form")
  static class AddsASpaceEachTime implements DocumentContract {
    private int times;

    @Override
    public String write(CaseRecord record) {
      times++;
      return CaseRecords.toJson(record) + " ".repeat(times % 2);
    }

    @Override
    public CaseRecord read(String document) {
      return CaseRecords.read(document);
    }
  }

  @Breaks(value = Law.ROUND_TRIP, noticedBy = "a_draft_is_read_as_it_was_written")
  static class ForgetsWhatWasFound extends KeptDocumentsTest {
    @Override
    public StrengthsBasedAssessment readAssessment(String document, CaseRecord record) {
      Draft draft = (Draft) super.readAssessment(document, record);
      return draft.toBuilder().occurrences(List.of()).build();
    }
  }

  @Breaks(value = Law.ROUND_TRIP, noticedBy = "an_answered_assessment_is_read_as_it_was_written")
  static class ForgetsTheAnswer extends KeptDocumentsTest {
    @Override
    public StrengthsBasedAssessment readAssessment(String document, CaseRecord record) {
      StrengthsBasedAssessment read = super.readAssessment(document, record);
      return read instanceof Affirmed affirmed
          ? affirmed.draft()
          : ((Draft) read).toBuilder().answers(List.of()).build();
    }
  }

  @Breaks(value = Law.ROUND_TRIP, noticedBy = "a_report_is_read_as_it_was_written")
  static class LeavesOutWhatIsOpen extends KeptDocumentsTest {
    @Override
    public PolicyReport readReport(String document, CaseRecord record) {
      PolicyReport report = super.readReport(document, record);
      return report.toBuilder()
          .outcomes(
              report.outcomes().stream()
                  .map(outcome -> outcome.toBuilder().open(List.of()).build())
                  .toList())
          .build();
    }
  }

  @Breaks(value = Law.ROUND_TRIP, noticedBy = "a_profile_is_read_as_it_was_written")
  static class MixesUpWhatIsValued extends KeptDocumentsTest {
    @Override
    public PilotProfile readPilot(String document) {
      PilotProfile pilot = super.readPilot(document);
      return pilot.toBuilder().norms(pilot.values()).values(pilot.norms()).build();
    }
  }

  @Breaks(value = Law.PRIVATE, noticedBy = "no_word_of_a_record_is_told")
  static class LogsTheNotes implements PrivacyContract {
    @Override
    public Stream<String> told(CaseRecord record) {
      return record.notes().stream().map(Note::text);
    }
  }
}
