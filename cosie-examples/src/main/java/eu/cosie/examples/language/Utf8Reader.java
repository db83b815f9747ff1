package eu.cosie.examples.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Reads text in UTF-8 and says where it is none. A byte order mark at the start is no part of the
 * text. Mutable, and not thread-safe.
 */
public final class Utf8Reader extends Reader {

  /** Bytes that are no UTF-8. */
  public static final class NoUtf8Exception extends IOException {

    private static final long serialVersionUID = 1;

    private final Place place;

    private NoUtf8Exception(Place place) {
      super("no UTF-8 at line " + place.line() + ", column " + place.column());
      this.place = place;
    }

    /** Where they stand. */
    public Place place() {
      return place;
    }
  }

  private static final int SIZE = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
  private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
  private boolean first = true;
  private boolean ended;
  private CoderResult last = CoderResult.UNDERFLOW;
  private Place place = Place.START;

  /** A reader of these bytes, which it closes. */
  public Utf8Reader(InputStream in) {
    this.in = in;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    while (!chars.hasRemaining()) {
      // What is sound is read before what is not is told.
      if (last.isError()) {
        throw new NoUtf8Exception(place);
      }
      if (ended) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(into, from, count);
    place = place.after(CharBuffer.wrap(into), from, from + count);
    return count;
  }

  private void decode() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(count, 0)).flip();
    chars.clear();
    last = strict.decode(bytes, chars, ended);
    chars.flip();
    if (first && chars.hasRemaining()) {
      first = false;
      if (chars.get(0) == BYTE_ORDER_MARK) {
        chars.get();
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
