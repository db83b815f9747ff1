package eu.cosie.jackson;

import eu.cosie.core.id.Problem;
import eu.cosie.core.pilot.PilotProfile;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Reads and writes pilot profiles as JSON documents of the format {@value #FORMAT}, under the rules
 * that {@link CaseRecords} states; other members than those of the format are refused. Stateless
 * and thread-safe.
 */
public final class Pilots {

  /** What the member {@code format} of a document says. */
  public static final String FORMAT = PilotDocument.FORMAT;

  private Pilots() {}

  /** The profile in a document, or every problem. */
  public static Validation<Seq<Problem>, PilotProfile> parse(String document) {
    return parse(document, Limits.standard());
  }

  /** As {@link #parse(String)}, within these limits. */
  public static Validation<Seq<Problem>, PilotProfile> parse(String document, Limits limits) {
    return document(limits).parse(document);
  }

  /**
   * The profile in a document in UTF-8, or every problem. The stream is not closed.
   *
   * @throws IOException if the stream cannot be read; never for what it holds
   */
  public static Validation<Seq<Problem>, PilotProfile> parse(InputStream document)
      throws IOException {
    return parse(document, Limits.standard());
  }

  /**
   * As {@link #parse(InputStream)}, within these limits.
   *
   * @throws IOException if the stream cannot be read; never for what it holds
   */
  public static Validation<Seq<Problem>, PilotProfile> parse(InputStream document, Limits limits)
      throws IOException {
    return document(limits).parse(document);
  }

  /**
   * The profile in a document.
   *
   * @throws InvalidDocumentException if there is any problem, with all of them
   */
  public static PilotProfile read(String document) {
    return Document.orThrow(parse(document));
  }

  /**
   * As {@link #read(String)}, within these limits.
   *
   * @throws InvalidDocumentException if there is any problem, with all of them
   */
  public static PilotProfile read(String document, Limits limits) {
    return Document.orThrow(parse(document, limits));
  }

  /**
   * The profile in a document in UTF-8. The stream is not closed.
   *
   * @throws InvalidDocumentException if there is any problem, with all of them
   * @throws IOException if the stream cannot be read
   */
  public static PilotProfile read(InputStream document) throws IOException {
    return Document.orThrow(parse(document));
  }

  /**
   * As {@link #read(InputStream)}, within these limits.
   *
   * @throws InvalidDocumentException if there is any problem, with all of them
   * @throws IOException if the stream cannot be read
   */
  public static PilotProfile read(InputStream document, Limits limits) throws IOException {
    return Document.orThrow(parse(document, limits));
  }

  /** The document of a profile, with a line break at its end. */
  public static String toJson(PilotProfile pilot) {
    return JsonText.of(out -> PilotDocument.ROOT.write(pilot, out));
  }

  /**
   * Writes the document of a profile, in UTF-8. The stream is flushed and not closed.
   *
   * @throws IOException if the stream cannot be written to
   */
  public static void write(PilotProfile pilot, OutputStream to) throws IOException {
    Document.write(toJson(pilot), to);
  }

  private static Document<PilotProfile, PilotProfile.Builder> document(Limits limits) {
    return new Document<>(
        PilotDocument.ROOT,
        PilotProfile.builder(),
        (pilot, isTold) -> pilot.validate().fold(problems -> problems, profile -> Vector.empty()),
        PilotProfile.Builder::build,
        limits);
  }
}
