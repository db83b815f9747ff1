package eu.cosie.jackson;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.rules.policy.Finding;
import eu.cosie.rules.policy.NextStep;
import eu.cosie.rules.policy.OpenElement;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes policy reports as JSON documents of the format {@value #FORMAT}. A rendered text is a
 * string, in the language of the texts; the object that holds it also has a member {@code phrases}
 * with the same in no language, and programs go by that. Stateless and thread-safe.
 */
public final class Reports {

  /** What the member {@code format} of a document says. */
  public static final String FORMAT = "cosie-report/1.0";

  private Reports() {}

  /**
   * A report as a document, with a line break at its end.
   *
   * @param record the record reported on, for the names and words of its elements
   * @throws IllegalArgumentException if the report is about another record
   */
  public static String toJson(PolicyReport report, CaseRecord record, Texts texts) {
    if (!report.record().equals(record.id())) {
      throw new IllegalArgumentException("a report on " + report.record() + " with " + record.id());
    }
    return JsonText.of(
        out -> {
          PhraseWriter json = new PhraseWriter(out, texts, record);
          out.writeStartObject();
          json.text("format", FORMAT);
          json.text("policy", report.policy());
          json.text("version", report.version());
          json.flag("honoured", report.isHonoured());
          json.list("rules", report.outcomes(), outcome -> outcome(outcome, json));
          json.list("findings", report.findings(), finding -> finding(finding, json));
          out.writeEndObject();
        });
  }

  /**
   * Writes a report as a document, in UTF-8; the stream is not closed.
   *
   * @throws IOException if the stream cannot be written to
   * @throws IllegalArgumentException if the report is about another record
   */
  public static void write(PolicyReport report, CaseRecord record, Texts texts, OutputStream to)
      throws IOException {
    to.write(toJson(report, record, texts).getBytes(StandardCharsets.UTF_8));
  }

  private static void outcome(Outcome outcome, PhraseWriter json) {
    json.text("rule", outcome.rule().value());
    json.text("outcome", outcome.status().name());
    json.list("open", outcome.open(), open -> open(open, json));
  }

  private static void open(OpenElement open, PhraseWriter json) {
    json.elements("about", open.about());
    json.phrase("explanation", open.explanation());
    json.object("next", () -> next(open.next(), json));
  }

  private static void finding(Finding finding, PhraseWriter json) {
    json.text("rule", finding.rule().value());
    json.text("principle", finding.principle().name());
    json.text("severity", finding.severity().name());
    json.elements("about", finding.about());
    json.phrase("explanation", finding.explanation());
    finding.next().ifPresent(next -> json.object("next", () -> next(next, json)));
  }

  private static void next(NextStep next, PhraseWriter json) {
    json.text("to", next.to().value());
    json.phrase("text", next.text());
  }
}
