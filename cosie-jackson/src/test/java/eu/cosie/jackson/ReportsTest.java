package eu.cosie.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.id.Problem;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports are read, written and read again without loss, together with their record. */
class ReportsTest {

  private static final CaseRecord HULL = CaseRecords.read(Cases.HULL);
  private static final String DOCUMENT = Kept.json(Kept.report(HULL), HULL);

  static List<String> documents() {
    return Cases.ALL;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_report_is_read_as_it_was_written(String document) throws IOException {
    CaseRecord record = CaseRecords.read(document);
    PolicyReport report = Kept.report(record);
    String written = Kept.json(report, record);
    assertThat(Reports.read(written, record)).isEqualTo(report);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Reports.write(report, record, Texts.english(), bytes);
    assertThat(Reports.read(new ByteArrayInputStream(bytes.toByteArray()), record))
        .isEqualTo(report);
  }

  @Test
  void what_follows_from_the_findings_must_agree_with_them() {
    assertThat(problemsOf(DOCUMENT.replace("\"honoured\": false", "\"honoured\": true")))
        .containsExactly(new Problem("/honoured", "true", "false, by its findings"));
    assertThat(
            problemsOf(
                DOCUMENT.replaceFirst("\"outcome\": \"BREACH\"", "\"outcome\": \"HONOURED\"")))
        .containsExactly(new Problem("/rules/0/outcome", "HONOURED", "BREACH, by its findings"));
    assertThat(
            problemsOf(
                DOCUMENT.replaceFirst(
                    "\"outcome\": \"HONOURED\"", "\"outcome\": \"COMMENDATION\"")))
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.expected()).isEqualTo("HONOURED, by its findings"));
  }

  @Test
  void rules_stand_once_and_findings_name_one_of_them() {
    String second = Kept.report(HULL).outcomes().get(1).rule().value();
    String unknown =
        DOCUMENT.replaceFirst("\"rule\": \"" + second + "\"", "\"rule\": \"host.another\"");
    assertThat(problemsOf(unknown))
        .extracting(Problem::toString)
        .contains("/findings/1/rule: found no such " + second + ", expected a rule of this report");
    String twice =
        DOCUMENT.replaceFirst(
            "\"rule\": \"" + second + "\"",
            "\"rule\": \"" + Kept.report(HULL).outcomes().get(0).rule() + "\"");
    assertThat(problemsOf(twice))
        .extracting(Problem::toString)
        .contains("/rules/1/rule: found risk.safeguarded once more, expected each rule once");
  }

  @Test
  void a_report_belongs_to_its_record() {
    CaseRecord other = CaseRecords.read(Cases.JONKOPING);
    assertThat(Reports.parse(DOCUMENT, other).getError().get(0))
        .isEqualTo(new Problem("/record", "something else", "record:jonkoping-assistance"));
    assertThatThrownBy(() -> Kept.json(Kept.report(HULL), other))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Problem> problemsOf(String document) {
    return Reports.parse(document, HULL).fold(problems -> problems.asJava(), report -> List.of());
  }
}
