package eu.cosie.jackson;

import eu.cosie.core.id.Problem;
import io.vavr.control.Validation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** The bytes of a document as text. */
final class Utf8 {

  private static final char REPLACEMENT = '\uFFFD';
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Utf8() {}

  /** The text without a byte order mark, or where the bytes are none. */
  static Validation<Problem, String> decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // The fast way replaces what it cannot read; only then is it worth looking closely.
    if (text.indexOf(REPLACEMENT) >= 0) {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
      if (strict.decode(in, CharBuffer.allocate(text.length()), true).isError()) {
        return Validation.invalid(
            new Problem("", "something else at byte " + (in.position() + 1), "text in UTF-8"));
      }
    }
    return Validation.valid(
        text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text);
  }
}
