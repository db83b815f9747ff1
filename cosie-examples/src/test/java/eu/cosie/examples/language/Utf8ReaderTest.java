package eu.cosie.examples.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "å\n日本 🚲 e\u0301"})
  void text_is_read_as_it_is(String text) throws IOException {
    assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @Test
  void text_is_read_whatever_the_parts_in_which_it_comes() throws IOException {
    String text = "å日🚲.\n".repeat(50_000);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    InputStream dripping =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] into, int from, int length) {
            return super.read(into, from, Math.min(length, 7));
          }
        };
    StringWriter read = new StringWriter();
    new Utf8Reader(dripping).transferTo(read);
    assertThat(read.toString()).isEqualTo(text);
  }

  @Test
  void a_byte_order_mark_at_the_start_is_no_text() throws IOException {
    assertThat(read("\uFEFFa\uFEFF".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\uFEFF");
  }

  @ParameterizedTest
  @CsvSource({
    // A byte alone, one that is cut off at the end, a surrogate in bytes, a long form of a slash.
    "80, 1, 1",
    "61 0A 62 C3, 2, 2",
    "F0 9F 9A B2 0A 61 ED A0 80, 2, 2",
    "F0 9F 9A B2 C0 AF, 1, 3",
  })
  void bytes_that_are_no_utf8_are_told_with_line_and_column(String hex, int line, int column) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String each : hex.split(" ", -1)) {
      bytes.write(Integer.parseInt(each, 16));
    }
    assertThatThrownBy(() -> read(bytes.toByteArray()))
        .isInstanceOfSatisfying(
            Utf8Reader.NoUtf8Exception.class,
            e -> {
              assertThat(e.place().line()).isEqualTo(line);
              assertThat(e.place().column()).isEqualTo(column);
            });
  }

  private static String read(byte[] bytes) throws IOException {
    StringWriter text = new StringWriter();
    try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes))) {
      reader.transferTo(text);
    }
    return text.toString();
  }
}
