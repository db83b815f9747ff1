package eu.cosie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.id.RiskId;
import eu.cosie.core.party.Person;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.jackson.CaseRecords;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@PropertyDefaults(tries = 1000)
@Domain(CosieDomain.class)
class ModelReportTest {

  private final ModelReport report = new ModelReport();

  @Property
  void aFailingRecordIsReportedAsADocumentThatReadsBackInPlainSight(@ForAll CaseRecord record) {
    String told = report.report(record).toString();

    assertThat(told.chars())
        .noneMatch(c -> (Character.isISOControl(c) && c != '\n') || c == '\u202E' || c == '\u0301');
    ElementIds.of(record).stream()
        .flatMap(List::stream)
        .forEach(id -> assertThat(told).contains('"' + id.value() + '"'));
    assertThat(CaseRecords.read(told.substring(0, told.indexOf("\n}\n") + 3))).isEqualTo(record);
  }

  @Test
  void codeFollowsTheDocument() {
    CaseRecord record = Records.draw(new Random(3));

    assertThat(report.report(record).toString()).endsWith("}\n\n" + BuilderCode.of(record));
    assertThat(report.label(record)).hasValue(record.toString());
  }

  @Test
  void aRecordThatHasNoDocumentIsToldInCode() {
    CaseRecord record =
        Records.draw(new Random(3)).toBuilder().putExtension("x-broken", "{").build();

    assertThat(report.report(record).toString())
        .startsWith("no document: ")
        .contains("x-broken")
        .endsWith(BuilderCode.of(record));
  }

  @Test
  void whatIsNoRecordIsToldInCodeUnlessItIsAConstant() {
    assertThat(report.report(Person.of("Elin")).toString()).isEqualTo("Person.of(\"Elin\")");
    assertThat(report.label(Person.of("Elin"))).isEmpty();
    assertThat(report.appliesTo(RiskId.of("r1"))).isTrue();
    assertThat(report.appliesTo(RiskLevel.HIGH)).isFalse();
    assertThat(report.appliesTo("text")).isFalse();
  }
}
