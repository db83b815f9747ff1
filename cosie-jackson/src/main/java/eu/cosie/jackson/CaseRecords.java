package eu.cosie.jackson;

import eu.cosie.core.id.Problem;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.InvalidRecordException;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Reads and writes records as JSON documents of the format {@value #FORMAT}. One document is one
 * record; its members have the names of the record's attributes.
 *
 * <p>A reader refuses what the format does not have: unknown members, unless at the root with a
 * name that begins with {@code x-}, members that stand twice, {@code null}, and a later {@code
 * cosie-case/1.N}, since it would lose what that adds. It tells every problem at once: of structure
 * in the order of the document, then of content, such as an id that resolves to nothing. A mistake
 * is told once, not again by what refers to it. A syntax error ends the reading; what follows it,
 * and what the content lacks, is then not told. Much is read before a document is refused, but not
 * anything: see {@link Limits}. Places are JSON Pointers by list position; texts of the document
 * are never repeated, unless they look like a constant, nor are names of unknown members that are
 * no plain words.
 *
 * <p>A document is written in one form: members in the order of the format, without those that are
 * empty or say what holds anyway, indented by two spaces, in UTF-8, with a line break at its end.
 * Reading what was written gives an equal record; writing it again gives the same text. Extensions
 * stand at the end as they are, to the letter.
 *
 * <p>Stateless and thread-safe.
 */
public final class CaseRecords {

  /** What the member {@code format} of a document says. */
  public static final String FORMAT = CaseDocument.FORMAT;

  /** How long a document may be: bytes of a stream, or UTF-16 code units of a text. */
  public static final int MAX_LENGTH = 16 * 1024 * 1024;

  /** How many lists and objects may stand within each other, in extensions too. */
  public static final int MAX_DEPTH = 100;

  /**
   * How long a text may be that is looked at, in UTF-16 code units. A record refuses texts far
   * shorter, naming the place; from here on reading stops.
   */
  public static final int MAX_STRING = 1_000_000;

  /** How long the name of a member may be, in UTF-16 code units, in extensions too. */
  public static final int MAX_NAME = 1_000;

  /** How many problems are told; one more then says that there are more. */
  public static final int MAX_PROBLEMS = 100;

  private CaseRecords() {}

  /**
   * The record in a document in UTF-8, or every problem. The stream is read to its end, at most up
   * to {@link #MAX_LENGTH}, and not closed.
   *
   * @throws IOException if the stream cannot be read; never for what it holds
   */
  public static Validation<Seq<Problem>, CaseRecord> parse(InputStream document)
      throws IOException {
    return parse(document, Limits.standard());
  }

  /**
   * As {@link #parse(InputStream)}, within these limits.
   *
   * @throws IOException if the stream cannot be read; never for what it holds
   */
  public static Validation<Seq<Problem>, CaseRecord> parse(InputStream document, Limits limits)
      throws IOException {
    return Document.text(document, limits).flatMap(text -> parse(text, limits));
  }

  /** The record in a document, or every problem. */
  public static Validation<Seq<Problem>, CaseRecord> parse(String document) {
    return parse(document, Limits.standard());
  }

  /** As {@link #parse(String)}, within these limits. */
  public static Validation<Seq<Problem>, CaseRecord> parse(String document, Limits limits) {
    if (document.length() > limits.length()) {
      return Validation.invalid(Document.tooLong("characters", limits));
    }
    Input in = new Input(document, limits);
    CaseRecord.Builder record = CaseRecord.builder();
    if (!in.readDocument(() -> CaseDocument.ROOT.fill(record, in))) {
      return Validation.invalid(Vector.ofAll(in.problems()));
    }
    in.problems().forEach(record::addProblem);
    return record.validate(limits.problems() + 1).mapError(limits::bounded);
  }

  /**
   * The record in a document in UTF-8. The stream is read to its end, at most up to {@link
   * #MAX_LENGTH}, and not closed.
   *
   * @throws InvalidRecordException if there is any problem, with all of them
   * @throws IOException if the stream cannot be read
   */
  public static CaseRecord read(InputStream document) throws IOException {
    return orThrow(parse(document));
  }

  /**
   * As {@link #read(InputStream)}, within these limits.
   *
   * @throws InvalidRecordException if there is any problem, with all of them
   * @throws IOException if the stream cannot be read
   */
  public static CaseRecord read(InputStream document, Limits limits) throws IOException {
    return orThrow(parse(document, limits));
  }

  /**
   * The record in a document.
   *
   * @throws InvalidRecordException if there is any problem, with all of them
   */
  public static CaseRecord read(String document) {
    return orThrow(parse(document));
  }

  /**
   * As {@link #read(String)}, within these limits.
   *
   * @throws InvalidRecordException if there is any problem, with all of them
   */
  public static CaseRecord read(String document, Limits limits) {
    return orThrow(parse(document, limits));
  }

  /**
   * Writes the document of a record in UTF-8. The stream is flushed and not closed. A record may be
   * so large that its document exceeds {@link #MAX_LENGTH}; it is written, and readers refuse it.
   *
   * @throws InvalidRecordException if an extension is not one JSON value; nothing is then written
   * @throws IOException if the stream cannot be written
   */
  public static void write(CaseRecord record, OutputStream document) throws IOException {
    write(record, document, Limits.standard());
  }

  /**
   * As {@link #write(CaseRecord, OutputStream)}, for readers with these limits.
   *
   * @throws InvalidRecordException if an extension is not one JSON value within these limits;
   *     nothing is then written
   * @throws IOException if the stream cannot be written
   */
  public static void write(CaseRecord record, OutputStream document, Limits limits)
      throws IOException {
    Document.write(toJson(record, limits), document);
  }

  /**
   * The document of a record.
   *
   * @throws InvalidRecordException if an extension is not one JSON value
   */
  public static String toJson(CaseRecord record) {
    return toJson(record, Limits.standard());
  }

  /**
   * The document of a record, for readers with these limits.
   *
   * @throws InvalidRecordException if an extension is not one JSON value within these limits
   */
  public static String toJson(CaseRecord record, Limits limits) {
    requireExtensions(record, limits);
    return JsonText.of(out -> CaseDocument.ROOT.write(record, out));
  }

  /** Refuses a record with an extension that is not one JSON value within these limits. */
  static void requireExtensions(CaseRecord record, Limits limits) {
    Seq<Problem> problems =
        Vector.ofAll(record.extensions().entrySet())
            .reject(extension -> JsonText.isOneValue(extension.getValue(), limits))
            .map(
                extension ->
                    new Problem(
                        Input.pointer(extension.getKey()),
                        TextForm.length(extension.getValue()),
                        "one JSON value"));
    if (!problems.isEmpty()) {
      throw new InvalidRecordException(problems);
    }
  }

  private static CaseRecord orThrow(Validation<Seq<Problem>, CaseRecord> parsed) {
    if (parsed.isInvalid()) {
      throw new InvalidRecordException(parsed.getError());
    }
    return parsed.get();
  }
}
