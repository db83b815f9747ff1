package eu.cosie.jackson;

import java.io.CharArrayWriter;
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
    return in(new Indented(), write).append('\n').toString();
  }

  /** What is written, without any space between its tokens. */
  static String compact(Consumer<JsonGenerator> write) {
    return in(ObjectWriteContext.empty(), write).toString();
  }

  private static CharArrayWriter in(ObjectWriteContext layout, Consumer<JsonGenerator> write) {
    CharArrayWriter text = new CharArrayWriter(USUAL_LENGTH);
    try (JsonGenerator out = FACTORY.createGenerator(layout, text)) {
      write.accept(out);
    }
    return text;
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
