package eu.cosie.jackson;

import java.io.CharArrayWriter;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * JSON as text, in the one layout in which it is written: that of JavaScript's {@code
 * JSON.stringify(value, null, 2)}.
 */
final class JsonText {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();

  private static final DefaultPrettyPrinter LAYOUT =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private static final int USUAL_LENGTH = 16 * 1024;

  private JsonText() {}

  /** What is written, with a line break at its end. */
  static String of(Consumer<JsonGenerator> write) {
    CharArrayWriter text = new CharArrayWriter(USUAL_LENGTH);
    write(new Indented(), text, write);
    return text.append('\n').toString();
  }

  /** What is written, without any space between its tokens. */
  static String compact(Consumer<JsonGenerator> write) {
    CharArrayWriter text = new CharArrayWriter(USUAL_LENGTH);
    write(ObjectWriteContext.empty(), text, write);
    return text.toString();
  }

  /** What is written, without any space between its tokens; none if it is longer than this. */
  static Optional<String> compact(int max, Consumer<JsonGenerator> write) {
    CharArrayWriter text = new Bounded(max);
    try {
      write(ObjectWriteContext.empty(), text, write);
    } catch (TooLong e) {
      return Optional.empty();
    }
    return Optional.of(text.toString());
  }

  private static void write(
      ObjectWriteContext layout, CharArrayWriter text, Consumer<JsonGenerator> write) {
    try (JsonGenerator out = FACTORY.createGenerator(layout, text)) {
      write.accept(out);
    }
  }

  /** Whether a text is one JSON value, and may stand in a document within these limits. */
  static boolean isOneValue(String json, Limits limits) {
    try (JsonParser parser = limits.parser("[" + json + "]")) {
      if (parser.nextToken() != JsonToken.START_ARRAY
          || parser.nextToken() == JsonToken.END_ARRAY) {
        return false;
      }
      parser.skipChildren();
      parser.finishToken();
      return parser.nextToken() == JsonToken.END_ARRAY && parser.nextToken() == null;
    } catch (JacksonException e) {
      return false;
    }
  }

  /** A text that grows so long and no longer. */
  private static final class Bounded extends CharArrayWriter {

    private final int max;

    Bounded(int max) {
      super(Math.min(max, USUAL_LENGTH));
      this.max = max;
    }

    @Override
    public void write(char[] some, int from, int length) {
      requireRoom(length);
      super.write(some, from, length);
    }

    @Override
    public void write(String some, int from, int length) {
      requireRoom(length);
      super.write(some, from, length);
    }

    @Override
    public void write(int one) {
      requireRoom(1);
      super.write(one);
    }

    private void requireRoom(int length) {
      if (length > max - size()) {
        throw new TooLong();
      }
    }
  }

  private static final class TooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLong() {
      super(null, null, false, false);
    }
  }

  private static final class Indented extends ObjectWriteContext.Base {

    // One for each document: it counts the levels.
    private final PrettyPrinter printer = LAYOUT.createInstance();

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
