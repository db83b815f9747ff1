package eu.cosie.jackson;

import eu.cosie.core.assessment.StrengthsBasedAssessment;
import eu.cosie.core.id.Problem;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.LexiconEntry;
import eu.cosie.rules.text.Texts;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads and writes assessments as JSON documents of the format {@value #FORMAT}, under the rules
 * that {@link CaseRecords} states; other members than those of the format are refused.
 *
 * <p>A document stands beside that of a record and is read together with it: the record that {@link
 * StrengthsBasedAssessment#toRecord()} gives, with what was answered to the assessment among its
 * affirmations. What the document refers to must be there, and what it repeats of the record, so
 * that it can be read by itself, must agree with it: each risk with its statement and level, the
 * assets that may be drawn on, the needs, the goals, the expressions found.
 *
 * <p>A rendered text is a string, in the language of the texts; the object that holds it also has a
 * member {@code phrases} with the same in no language, and readers go by that. Stateless and
 * thread-safe.
 */
public final class Assessments {

  /** What the member {@code format} of a document says. */
  public static final String FORMAT = AssessmentDocument.FORMAT;

  private Assessments() {}

  /**
   * The assessment in a document, or every problem.
   *
   * @param record the record with what was answered to the assessment
   */
  public static Validation<Seq<Problem>, StrengthsBasedAssessment> parse(
      String document, CaseRecord record) {
    return parse(document, record, Limits.standard());
  }

  /** As {@link #parse(String, CaseRecord)}, within these limits. */
  public static Validation<Seq<Problem>, StrengthsBasedAssessment> parse(
      String document, CaseRecord record, Limits limits) {
    return document(record, limits).parse(document);
  }

  /**
   * The assessment in a document in UTF-8, or every problem. The stream is not closed.
   *
   * @param record the record with what was answered to the assessment
   * @throws IOException if the stream cannot be read; never for what it holds
   */
  public static Validation<Seq<Problem>, StrengthsBasedAssessment> parse(
      InputStream document, CaseRecord record) throws IOException {
    return parse(document, record, Limits.standard());
  }

  /**
   * As {@link #parse(InputStream, CaseRecord)}, within these limits.
   *
   * @throws IOException if the stream cannot be read; never for what it holds
   */
  public static Validation<Seq<Problem>, StrengthsBasedAssessment> parse(
      InputStream document, CaseRecord record, Limits limits) throws IOException {
    return document(record, limits).parse(document);
  }

  /**
   * The assessment in a document.
   *
   * @param record the record with what was answered to the assessment
   * @throws InvalidDocumentException if there is any problem, with all of them
   */
  public static StrengthsBasedAssessment read(String document, CaseRecord record) {
    return Document.orThrow(parse(document, record));
  }

  /**
   * As {@link #read(String, CaseRecord)}, within these limits.
   *
   * @throws InvalidDocumentException if there is any problem, with all of them
   */
  public static StrengthsBasedAssessment read(String document, CaseRecord record, Limits limits) {
    return Document.orThrow(parse(document, record, limits));
  }

  /**
   * The assessment in a document in UTF-8. The stream is not closed.
   *
   * @param record the record with what was answered to the assessment
   * @throws InvalidDocumentException if there is any problem, with all of them
   * @throws IOException if the stream cannot be read
   */
  public static StrengthsBasedAssessment read(InputStream document, CaseRecord record)
      throws IOException {
    return Document.orThrow(parse(document, record));
  }

  /**
   * As {@link #read(InputStream, CaseRecord)}, within these limits.
   *
   * @throws InvalidDocumentException if there is any problem, with all of them
   * @throws IOException if the stream cannot be read
   */
  public static StrengthsBasedAssessment read(
      InputStream document, CaseRecord record, Limits limits) throws IOException {
    return Document.orThrow(parse(document, record, limits));
  }

  /**
   * An assessment as a document, with a line break at its end.
   *
   * @throws IllegalArgumentException if an occurrence lies in no text of the record
   */
  public static String toJson(StrengthsBasedAssessment assessment, Texts texts) {
    return toJson(assessment, texts, entry -> Optional.empty());
  }

  /**
   * An assessment as a document that also says of each expression found why it frames a person, and
   * what could be said instead, in the words of the lexicon.
   *
   * @param lexicon by which the expressions were found; an entry it does not have stays without
   * @throws IllegalArgumentException if an occurrence lies in no text of the record
   */
  public static String toJson(StrengthsBasedAssessment assessment, Texts texts, Lexicon lexicon) {
    return toJson(assessment, texts, lexicon::entry);
  }

  private static String toJson(
      StrengthsBasedAssessment assessment,
      Texts texts,
      Function<String, Optional<LexiconEntry>> lexicon) {
    AssessmentDocument document = new AssessmentDocument(assessment.toRecord(), texts, lexicon);
    return JsonText.of(out -> document.root().write(assessment, out));
  }

  /**
   * Writes an assessment as a document, in UTF-8. The stream is flushed and not closed.
   *
   * @throws IOException if the stream cannot be written to
   * @throws IllegalArgumentException if an occurrence lies in no text of the record
   */
  public static void write(StrengthsBasedAssessment assessment, Texts texts, OutputStream to)
      throws IOException {
    Document.write(toJson(assessment, texts), to);
  }

  /**
   * Writes an assessment as a document with what the lexicon says, in UTF-8. The stream is flushed
   * and not closed.
   *
   * @throws IOException if the stream cannot be written to
   * @throws IllegalArgumentException if an occurrence lies in no text of the record
   */
  public static void write(
      StrengthsBasedAssessment assessment, Texts texts, Lexicon lexicon, OutputStream to)
      throws IOException {
    Document.write(toJson(assessment, texts, lexicon), to);
  }

  private static Document<StrengthsBasedAssessment, AssessmentDocument.Reading> document(
      CaseRecord record, Limits limits) {
    return new Document<>(
        new AssessmentDocument(record, Texts.english(), entry -> Optional.empty()).root(),
        new AssessmentDocument.Reading(record),
        AssessmentDocument.Reading::problems,
        AssessmentDocument.Reading::build,
        limits);
  }
}
