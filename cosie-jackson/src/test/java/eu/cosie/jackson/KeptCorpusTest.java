package eu.cosie.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.StrengthsBasedAssessment;
import eu.cosie.core.pilot.PilotProfile;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.rules.policy.PolicyReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Assessments, reports and profiles that every build must read and render, beside the records they
 * were kept with. They repeat what follows from a record, such as which assets may be drawn on, and
 * name texts by their keys: where a build sees the one otherwise or words the other anew, what was
 * kept must stay readable. Written by {@code -Dgolden.write=true} where there are none; from the
 * first release on nothing is changed or taken away here.
 */
class KeptCorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/kept/1.0");

  @ParameterizedTest
  @ValueSource(strings = {"hull-probation", "jonkoping-assistance", "every-member", "no-topic"})
  void a_kept_assessment_and_report_are_read_beside_their_record(String name) throws IOException {
    Path cases = CORPUS.resolve(name + ".case.json");
    Path assessments = CORPUS.resolve(name + ".assessment.json");
    Path reports = CORPUS.resolve(name + ".report.json");
    if (Boolean.getBoolean("golden.write") && Files.notExists(cases)) {
      Files.createDirectories(CORPUS);
      CaseRecord record =
          CaseRecords.read(Files.readString(Path.of("src/test/resources/cases", name + ".json")));
      Draft declined = (Draft) Kept.answered(Kept.draft(record), "no-1", Affirmation.Answer.NO);
      StrengthsBasedAssessment affirmed =
          Kept.answered(declined, "yes-1", Affirmation.Answer.YES_BUT);
      Files.writeString(cases, CaseRecords.toJson(affirmed.toRecord()));
      Files.writeString(assessments, Kept.json(affirmed));
      Files.writeString(reports, Kept.json(Kept.report(record), record));
    }
    CaseRecord record = CaseRecords.read(Files.readString(cases));
    StrengthsBasedAssessment assessment = Assessments.read(Files.readString(assessments), record);
    assertThat(assessment.toRecord().affirmations()).isEqualTo(record.affirmations());
    assertThat(Assessments.read(Kept.json(assessment), record)).isEqualTo(assessment);
    PolicyReport report = Reports.read(Files.readString(reports), record);
    assertThat(Reports.read(Kept.json(report, record), record)).isEqualTo(report);
  }

  @Test
  void a_kept_profile_is_read() throws IOException {
    Path pilots = CORPUS.resolve("every-member.pilot.json");
    if (Boolean.getBoolean("golden.write") && Files.notExists(pilots)) {
      Files.createDirectories(CORPUS);
      Files.writeString(pilots, Pilots.toJson(Kept.pilot()));
    }
    PilotProfile pilot = Pilots.read(Files.readString(pilots));
    assertThat(pilot).isEqualTo(Kept.pilot());
  }
}
