package eu.cosie.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.id.Problem;
import eu.cosie.core.id.RecordId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.InvalidRecordException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many records, one a line. */
class CaseLinesTest {

  private static final CaseRecord HULL = CaseRecords.read(Cases.HULL);

  @Test
  void what_was_written_line_by_line_is_read_line_by_line() throws IOException {
    List<CaseRecord> records = Cases.ALL.stream().map(CaseRecords::read).toList();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (CaseRecord record : records) {
      CaseLines.write(record, lines);
    }
    String text = lines.toString(UTF_8);
    assertThat(text).startsWith("{\"format\":\"cosie-case/1.0\",\"id\":").endsWith("}\n");
    assertThat(text.lines()).hasSize(records.size());
    assertThat(read(text)).extracting(line -> line.record().get()).isEqualTo(records);
    assertThat(read(text)).extracting(CaseLines.Line::number).containsExactly(1L, 2L, 3L);
    for (String line : text.lines().toList()) {
      assertThat(Tree.parse(line))
          .hasToString(Tree.parse(CaseRecords.toJson(CaseRecords.read(line))).toString());
    }
  }

  @Test
  void a_bad_line_is_told_and_ends_nothing() throws IOException {
    String line = line(HULL);
    String text =
        line
            + "\n \t\r\n{\"id\": 5}\n"
            + line.replace("\n", "\r\n")
            + "{\"broken\n\uFEFF"
            + line.strip();
    List<CaseLines.Line> lines = read(text);
    assertThat(lines).extracting(CaseLines.Line::number).containsExactly(1L, 4L, 5L, 6L, 7L);
    assertThat(lines)
        .extracting(each -> each.record().isValid())
        .containsExactly(true, false, true, false, true);
    assertThat(lines.get(1).record().getError().get(0))
        .isEqualTo(new Problem("/id", "a number", "an id"));
    assertThat(lines.get(3).record().getError()).hasSize(1);
  }

  @Test
  void a_line_break_in_an_extension_becomes_a_space() throws IOException {
    CaseRecord record =
        HULL.toBuilder().putExtension("x-a", "{\r\n  \"b\": \"\\n\",\n \"c\": 1.50\n}").build();
    assertThat(line(record))
        .endsWith(",\"x-a\":{    \"b\": \"\\n\",  \"c\": 1.50 }}\n")
        .containsOnlyOnce("\n");
    assertThatThrownBy(() -> line(HULL.toBuilder().putExtension("x-a", "{").build()))
        .isInstanceOf(InvalidRecordException.class);
  }

  @Test
  void a_line_too_long_is_told_and_what_follows_is_read() throws IOException {
    String line = line(HULL);
    String spaces = " ".repeat(CaseRecords.MAX_LENGTH);
    List<CaseLines.Line> lines = read("{" + spaces + "x\n" + line);
    assertThat(lines.get(0).record().getError())
        .containsExactly(new Problem("", "more than 16777216 bytes", "no more"));
    assertThat(lines.get(1).record().get()).isEqualTo(HULL);
  }

  @Test
  void a_host_sets_the_limits_of_a_line() throws IOException {
    String line = line(HULL);
    Limits limits = Limits.standard().withLength(line.length() - 1).withDepth(10);
    String lines =
        line + " ".repeat(line.length()) + "{\n" + "x".repeat(3 * line.length()) + "\n" + line;
    try (Stream<CaseLines.Line> read =
        CaseLines.read(new ByteArrayInputStream(lines.getBytes(UTF_8)), limits)) {
      List<CaseLines.Line> all = read.toList();
      assertThat(all).extracting(CaseLines.Line::number).containsExactly(1L, 2L, 3L, 4L);
      assertThat(all.get(0).record().get()).isEqualTo(HULL);
      for (CaseLines.Line tooLong : all.subList(1, 3)) {
        assertThat(tooLong.record().getError())
            .containsExactly(new Problem("", "more than " + limits.length() + " bytes", "no more"));
      }
      assertThat(all.get(3).record().get()).isEqualTo(HULL);
    }
    CaseRecord deep = HULL.toBuilder().putExtension("x-a", "[".repeat(10) + "]".repeat(10)).build();
    CaseLines.write(deep, OutputStream.nullOutputStream());
    assertThatThrownBy(() -> CaseLines.write(deep, OutputStream.nullOutputStream(), limits))
        .isInstanceOf(InvalidRecordException.class);
  }

  @Test
  void records_are_read_as_they_are_asked_for() throws IOException {
    byte[] line = line(HULL).getBytes(UTF_8);
    InputStream endless =
        new InputStream() {
          private int position;

          @Override
          public int read() {
            return line[position++ % line.length];
          }

          @Override
          public int read(byte[] into, int from, int length) {
            int some = Math.min(length, 777);
            for (int i = 0; i < some; i++) {
              into[from + i] = (byte) read();
            }
            return some;
          }
        };
    assertThat(CaseLines.read(endless).limit(1000).filter(each -> each.record().isValid()).count())
        .isEqualTo(1000);
  }

  @Test
  void an_input_that_fails_ends_the_stream_after_what_was_there() {
    InputStream failing =
        new InputStream() {
          private int position = -1;

          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            if (++position > 0) {
              throw new IOException("gone");
            }
            byte[] line = line(HULL).getBytes(UTF_8);
            System.arraycopy(line, 0, into, from, line.length);
            return line.length;
          }
        };
    Iterator<CaseLines.Line> lines = CaseLines.read(failing).iterator();
    assertThat(lines.next().record().get().id()).isEqualTo(RecordId.of("hull-probation"));
    assertThatThrownBy(lines::hasNext).isInstanceOf(UncheckedIOException.class);
  }

  private static String line(CaseRecord record) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    CaseLines.write(record, line);
    return line.toString(UTF_8);
  }

  private static List<CaseLines.Line> read(String lines) {
    try (Stream<CaseLines.Line> read =
        CaseLines.read(new ByteArrayInputStream(lines.getBytes(UTF_8)))) {
      return read.toList();
    }
  }
}
