package eu.cosie.jackson;

import eu.cosie.core.id.Problem;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Predicate;

/** One document to read: its table, and what its parts must be besides being there. */
final class Document<T, B> {

  private final ObjectForm<T, B> root;
  private final B parts;
  private final Check<B> check;
  private final Function<B, T> build;
  private final Limits limits;

  /** A document of this form, to be read into these parts. */
  Document(ObjectForm<T, B> root, B parts, Check<B> check, Function<B, T> build, Limits limits) {
    this.limits = limits;
    this.root = root;
    this.parts = parts;
    this.check = check;
    this.build = build;
  }

  /** What is in a document in UTF-8, or every problem. */
  Validation<Seq<Problem>, T> parse(InputStream document) throws IOException {
    return text(document, limits).flatMap(this::parse);
  }

  /** What is in a document, or every problem: of structure, then of what does not fit together. */
  Validation<Seq<Problem>, T> parse(String document) {
    if (document.length() > limits.length()) {
      return Validation.invalid(tooLong("characters", limits));
    }
    Input in = new Input(document, limits);
    boolean read = in.readDocument(() -> root.fill(parts, in));
    Seq<Problem> told = Vector.ofAll(in.problems());
    if (!read) {
      return Validation.invalid(told);
    }
    Predicate<String> isTold =
        place -> told.exists(each -> isAt(each.place(), place) || isAt(place, each.place()));
    Seq<Problem> all =
        told.appendAll(
            check
                .of(parts, isTold)
                .iterator()
                .filter(problem -> !isTold.test(problem.place()))
                .take(limits.problems() + 1));
    return all.isEmpty()
        ? Validation.valid(build.apply(parts))
        : Validation.invalid(limits.bounded(all));
  }

  private static boolean isAt(String place, String other) {
    return (other + "/").startsWith(place + "/");
  }

  /** The text of a stream, which is read no further than these limits allow, and not closed. */
  static Validation<Seq<Problem>, String> text(InputStream document, Limits limits)
      throws IOException {
    byte[] bytes = document.readNBytes(limits.length() + 1);
    return bytes.length > limits.length()
        ? Validation.invalid(tooLong("bytes", limits))
        : Utf8.decode(bytes).mapError(Vector::of);
  }

  /** What is told of a document that is longer than these limits allow. */
  static Seq<Problem> tooLong(String unit, Limits limits) {
    return Vector.of(new Problem("", "more than " + limits.length() + " " + unit, "no more"));
  }

  /** What was read, or all problems as an exception. */
  static <T> T orThrow(Validation<Seq<Problem>, T> parsed) {
    if (parsed.isInvalid()) {
      throw new InvalidDocumentException(parsed.getError());
    }
    return parsed.get();
  }

  /** Writes a document in UTF-8; the stream is flushed and not closed. */
  static void write(String document, OutputStream to) throws IOException {
    to.write(document.getBytes(StandardCharsets.UTF_8));
    to.flush();
  }

  /** Tells what does not fit together, though each part is sound by itself. */
  interface Check<B> {
    /**
     * What is wrong.
     *
     * @param isTold whether something was told at a place, above it or below it
     */
    Seq<Problem> of(B parts, Predicate<String> isTold);
  }
}
