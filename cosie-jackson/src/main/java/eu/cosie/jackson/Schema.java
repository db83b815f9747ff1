package eu.cosie.jackson;

import eu.cosie.core.id.RecordId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.Service;
import eu.cosie.rules.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * The JSON Schemas (draft 2020-12) of the documents, each made from the same table by which its
 * documents are read and written. What a schema allows may still be refused by a reader: an id that
 * resolves to nothing, a member that stands twice, a blank text, whatever takes more than one place
 * to see. What a schema refuses a reader refuses too. Immutable and thread-safe.
 */
public enum Schema {
  /** Of records, see {@link CaseRecords}. */
  CASE(CaseRecords.FORMAT),
  /** Of assessments, see {@link Assessments}. */
  ASSESSMENT(Assessments.FORMAT),
  /** Of policy reports, see {@link Reports}. */
  REPORT(Reports.FORMAT),
  /** Of pilot profiles, see {@link Pilots}. */
  PILOT(Pilots.FORMAT);

  private final String format;

  Schema(String format) {
    this.format = format;
  }

  /** Its {@code $id}, for example {@code urn:cosie:case:1.0}. */
  public String id() {
    return "urn:" + format.replace('-', ':').replace('/', ':');
  }

  /** The schema, with a line break at its end. */
  public String toJson() {
    Properties descriptions = descriptions();
    String name = name().toLowerCase(Locale.ROOT);
    return JsonText.of(out -> new SchemaWriter(out, descriptions).schema(id(), name, form()));
  }

  private ObjectForm<?, ?> form() {
    return switch (this) {
      case CASE -> CaseDocument.ROOT;
      case ASSESSMENT ->
          new AssessmentDocument(anyRecord(), Texts.english(), entry -> Optional.empty()).root();
      case REPORT -> new ReportDocument(anyRecord(), Texts.english()).root();
      case PILOT -> PilotDocument.ROOT;
    };
  }

  /** What each member is, by object and member. */
  static Properties descriptions() {
    Properties descriptions = new Properties();
    try (InputStream in =
        Objects.requireNonNull(Schema.class.getResourceAsStream("schema.properties"))) {
      descriptions.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("a resource of this module cannot be read", e);
    }
    return descriptions;
  }

  /** Documents that stand beside a record have the same members beside each. */
  private static CaseRecord anyRecord() {
    StakeholderId person = StakeholderId.of("any");
    return CaseRecord.builder()
        .id(RecordId.of("any"))
        .language("en")
        .beneficiary(person)
        .service(Service.builder().name("any").engagement(Engagement.VOLUNTARY).build())
        .addStakeholders(
            Stakeholder.builder()
                .id(person)
                .party(Person.of("any"))
                .addRoles(StakeholderRole.BENEFICIARY)
                .build())
        .build();
  }
}
