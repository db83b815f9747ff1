package eu.cosie.testkit.contract;

import eu.cosie.core.id.NoteId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Note;
import eu.cosie.jackson.CaseRecords;
import eu.cosie.testkit.Metamorphoses;
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

  @Breaks(value = Law.PRIVATE, noticedBy = "no_word_of_a_record_is_told")
  static class LogsTheNotes implements PrivacyContract {
    @Override
    public Stream<String> told(CaseRecord record) {
      return record.notes().stream().map(Note::text);
    }
  }
}
