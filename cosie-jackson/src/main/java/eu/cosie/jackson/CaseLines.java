package eu.cosie.jackson;

import eu.cosie.core.id.Problem;
import eu.cosie.core.record.CaseRecord;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Many records as JSON Lines: UTF-8, one document of {@link CaseRecords} a line, each line ending
 * in a line feed. What is wrong in a line is told of that line and ends nothing. Stateless and
 * thread-safe; a stream of lines is for one thread.
 */
public final class CaseLines {

  private CaseLines() {}

  /**
   * What stands in one line.
   *
   * @param number its number, from 1; blank lines count
   * @param record the record, or every problem, with places within the line
   */
  public record Line(long number, Validation<Seq<Problem>, CaseRecord> record) {}

  /**
   * The lines of a text that are not blank, read one by one as the stream is consumed. No more than
   * one line is held at a time, and of a line longer than {@link CaseRecords#MAX_LENGTH} bytes no
   * more than its beginning. The input is not closed. Where it cannot be read, the stream ends with
   * an {@link UncheckedIOException}.
   */
  public static Stream<Line> read(InputStream lines) {
    return read(lines, Limits.standard());
  }

  /** As {@link #read(InputStream)}, each line within these limits. */
  public static Stream<Line> read(InputStream lines, Limits limits) {
    return StreamSupport.stream(new Lines(lines, limits), false);
  }

  /**
   * Writes a record as one line, its members in the order of its document. Line breaks between the
   * tokens of an extension become spaces; otherwise extensions stand as they are. The output is
   * neither flushed nor closed.
   *
   * @throws eu.cosie.core.record.InvalidRecordException if an extension is not one JSON value;
   *     nothing is then written
   * @throws IOException if the output cannot be written to
   */
  public static void write(CaseRecord record, OutputStream lines) throws IOException {
    write(record, lines, Limits.standard());
  }

  /**
   * As {@link #write(CaseRecord, OutputStream)}, for readers with these limits.
   *
   * @throws eu.cosie.core.record.InvalidRecordException if an extension is not one JSON value
   *     within these limits; nothing is then written
   * @throws IOException if the output cannot be written to
   */
  public static void write(CaseRecord record, OutputStream lines, Limits limits)
      throws IOException {
    lines.write(toLine(record, limits).getBytes(StandardCharsets.UTF_8));
  }

  private static String toLine(CaseRecord record, Limits limits) {
    CaseRecords.requireExtensions(record, limits);
    String json = JsonText.compact(out -> CaseDocument.ROOT.write(record, out));
    // Within a text a line break is escaped: any that is left stands between tokens.
    return json.replace('\n', ' ').replace('\r', ' ') + '\n';
  }

  /** Cuts an input at its line feeds. */
  private static final class Lines extends Spliterators.AbstractSpliterator<Line> {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final Limits limits;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;
    private long number;

    Lines(InputStream in, Limits limits) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
      this.in = in;
      this.limits = limits;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Line> action) {
      try {
        while (hasMore()) {
          byte[] line = next();
          number++;
          // Of a line too long nobody knows whether it is blank.
          if (line.length > limits.length() || !isBlank(line)) {
            action.accept(
                new Line(number, CaseRecords.parse(new ByteArrayInputStream(line), limits)));
            return true;
          }
        }
        return false;
      } catch (IOException e) {
        throw new UncheckedIOException("the input cannot be read", e);
      }
    }

    private boolean hasMore() throws IOException {
      while (position == end) {
        int read = in.read(buffer);
        if (read < 0) {
          return false;
        }
        position = 0;
        end = read;
      }
      return true;
    }

    /**
     * The bytes up to the next line feed; one more than a document may have stand for many more.
     */
    private byte[] next() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      while (hasMore()) {
        int from = position;
        while (position < end && buffer[position] != '\n') {
          position++;
        }
        line.write(buffer, from, Math.min(position - from, limits.length() + 1 - line.size()));
        if (position < end) {
          position++;
          break;
        }
      }
      return line.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
      for (byte each : line) {
        if (each != ' ' && each != '\t' && each != '\r') {
          return false;
        }
      }
      return true;
    }
  }
}
