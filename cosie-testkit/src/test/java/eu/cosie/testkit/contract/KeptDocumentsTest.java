package eu.cosie.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.StrengthsBasedAssessment;
import eu.cosie.core.pilot.PilotProfile;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.jackson.Assessments;
import eu.cosie.jackson.CaseRecords;
import eu.cosie.jackson.Pilots;
import eu.cosie.jackson.Reports;
import eu.cosie.jackson.Schema;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.text.Texts;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class KeptDocumentsTest implements KeptDocumentContract {

  /** Says what is valid; it is not ours. */
  private static final SchemaRegistry JUDGE =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final com.networknt.schema.Schema CASE = JUDGE.getSchema(Schema.CASE.toJson());
  private static final com.networknt.schema.Schema ASSESSMENT =
      JUDGE.getSchema(Schema.ASSESSMENT.toJson());
  private static final com.networknt.schema.Schema REPORT = JUDGE.getSchema(Schema.REPORT.toJson());
  private static final com.networknt.schema.Schema PILOT = JUDGE.getSchema(Schema.PILOT.toJson());

  @Override
  public String write(StrengthsBasedAssessment assessment) {
    return Assessments.toJson(assessment, Texts.english());
  }

  @Override
  public StrengthsBasedAssessment readAssessment(String document, CaseRecord record) {
    return Assessments.read(document, record);
  }

  @Override
  public String write(PolicyReport report, CaseRecord record) {
    return Reports.toJson(report, record, Texts.english());
  }

  @Override
  public PolicyReport readReport(String document, CaseRecord record) {
    return Reports.read(document, record);
  }

  @Override
  public String write(PilotProfile pilot) {
    return Pilots.toJson(pilot);
  }

  @Override
  public PilotProfile readPilot(String document) {
    return Pilots.read(document);
  }

  @Property
  void what_is_written_is_valid_by_its_schema(
      @ForAll Draft drawn, @ForAll StrengthsBasedAssessment answered, @ForAll PilotProfile pilot) {
    Draft draft = KeptDocumentContract.withOccurrences(drawn);
    CaseRecord record = draft.record();
    assertValid(CASE, CaseRecords.toJson(record));
    assertValid(CASE, CaseRecords.toJson(answered.toRecord()));
    assertValid(ASSESSMENT, write(draft));
    assertValid(ASSESSMENT, write(answered));
    assertValid(REPORT, write(CoCreationPolicy.standard().check(draft), record));
    assertValid(PILOT, write(pilot));
  }

  private static void assertValid(com.networknt.schema.Schema schema, String document) {
    assertThat(schema.validate(document, InputFormat.JSON)).isEmpty();
  }
}
