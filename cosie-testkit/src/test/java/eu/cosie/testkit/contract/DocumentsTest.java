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
import java.io.StringReader;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DocumentsTest implements DocumentContract {

  private static final Texts ONE = texts("\uE001");
  private static final Texts OTHER = texts("\uE002");

  @Override
  public String write(CaseRecord record) {
    return CaseRecords.toJson(record);
  }

  @Override
  public CaseRecord read(String document) {
    return CaseRecords.read(document);
  }

  @Property
  void the_readers_language_changes_rendered_text_only(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.LANGUAGE_NEUTRAL);
    Draft draft = Reframer.standard().reframe(record);
    PolicyReport report = CoCreationPolicy.standard().check(draft);
    String assessment = Assessments.toJson(draft, ONE);
    proof.needs(
        assessment.replace('\uE001', '\uE002').equals(Assessments.toJson(draft, OTHER)),
        "has another assessment for other readers",
        record.id());
    proof.needs(
        Reports.toJson(report, record, ONE)
            .replace('\uE001', '\uE002')
            .equals(Reports.toJson(report, record, OTHER)),
        "has another report for other readers",
        record.id());
    assertThat(assessment).doesNotContain("\uE002");
    for (Locale language : Texts.languages()) {
      Texts texts = Texts.in(language).orElseThrow();
      proof.needs(
          Assessments.read(Assessments.toJson(draft, texts), record).equals(draft)
              && Reports.read(Reports.toJson(report, record, texts), record).equals(report),
          "is read as another where it was written for readers of " + language,
          record.id());
    }
    proof.holds();
  }

  /** A language in which everything is said with one sign. */
  private static Texts texts(String sign) {
    String rows =
        Texts.english().keys().stream()
            .filter(key -> !key.startsWith("form."))
            .map(key -> key + "," + sign + "\n")
            .collect(Collectors.joining());
    String forms =
        "form.date,uuuu\nform.quote,“”\nform.list.comma,;\nform.list.and,;\nform.list.choice,;\n";
    return Texts.parse(Locale.ROOT, new StringReader("key,text\n" + forms + rows)).get();
  }
}
