package eu.cosie.jackson;

import eu.cosie.core.id.Problem;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.text.Texts;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Reads and writes policy reports as JSON documents of the format {@value #FORMAT}, under the rules
 * that {@link CaseRecords} states; other members than those of the format are refused. A document
 * stands beside that of the record reported on and is read together with it: what it refers to must
 * be there.
 *
 * <p>A rendered text is a string, in the language of the texts; the object that holds it also has a
 * member {@code phrases} with the same in no language, and readers go by that. What follows from
 * the findings, such as the outcome of a rule, is written for those who read the document alone,
 * and must agree with them. Stateless and thread-safe.
 */
public final class Reports {

  /** What the member {@code format} of a document says. */
  public static final String FORMAT = ReportDocument.FORMAT;

  private Reports() {}

  /** The report in a document on this record, or every problem. */
  public static Validation<Seq<Problem>, PolicyReport> parse(String document, CaseRecord record) {
    return parse(document, record, Limits.standard());
  }

  /** As {@link #parse(String, CaseRecord)}, within these limits. */
  public static Validation<Seq<Problem>, PolicyReport> parse(
      String document, CaseRecord record, Limits limits) {
    return document(record, limits).parse(document);
  }

  /**
   * The report in a document in UTF-8 on this record, or every problem. The stream is not closed.
   *
   * @throws IOException if the stream cannot be read; never for what it holds
   */
  public static Validation<Seq<Problem>, PolicyReport> parse(
      InputStream document, CaseRecord record) throws IOException {
    return parse(document, record, Limits.standard());
  }

  /**
   * As {@link #parse(InputStream, CaseRecord)}, within these limits.
   *
   * @throws IOException if the stream cannot be read; never for what it holds
   */
  public static Validation<Seq<Problem>, PolicyReport> parse(
      InputStream document, CaseRecord record, Limits limits) throws IOException {
    return document(record, limits).parse(document);
  }

  /**
   * The report in a document on this record.
   *
   * @throws InvalidDocumentException if there is any problem, with all of them
   */
  public static PolicyReport read(String document, CaseRecord record) {
    return Document.orThrow(parse(document, record));
  }

  /**
   * As {@link #read(String, CaseRecord)}, within these limits.
   *
   * @throws InvalidDocumentException if there is any problem, with all of them
   */
  public static PolicyReport read(String document, CaseRecord record, Limits limits) {
    return Document.orThrow(parse(document, record, limits));
  }

  /**
   * The report in a document in UTF-8 on this record. The stream is not closed.
   *
   * @throws InvalidDocumentException if there is any problem, with all of them
   * @throws IOException if the stream cannot be read
   */
  public static PolicyReport read(InputStream document, CaseRecord record) throws IOException {
    return Document.orThrow(parse(document, record));
  }

  /**
   * As {@link #read(InputStream, CaseRecord)}, within these limits.
   *
   * @throws InvalidDocumentException if there is any problem, with all of them
   * @throws IOException if the stream cannot be read
   */
  public static PolicyReport read(InputStream document, CaseRecord record, Limits limits)
      throws IOException {
    return Document.orThrow(parse(document, record, limits));
  }

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
    return JsonText.of(out -> new ReportDocument(record, texts).root().write(report, out));
  }

  /**
   * Writes a report as a document, in UTF-8. The stream is flushed and not closed.
   *
   * @throws IOException if the stream cannot be written to
   * @throws IllegalArgumentException if the report is about another record
   */
  public static void write(PolicyReport report, CaseRecord record, Texts texts, OutputStream to)
      throws IOException {
    Document.write(toJson(report, record, texts), to);
  }

  private static Document<PolicyReport, ReportDocument.Reading> document(
      CaseRecord record, Limits limits) {
    return new Document<>(
        new ReportDocument(record, Texts.english()).root(),
        new ReportDocument.Reading(record),
        ReportDocument.Reading::problems,
        ReportDocument.Reading::build,
        limits);
  }
}
