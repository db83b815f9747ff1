package eu.cosie.examples.json;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How JSON is laid out: as by JavaScript's {@code JSON.stringify(value, null, 2)}. */
public final class JsonLayout extends ObjectWriteContext.Base {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final PrettyPrinter printer =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private JsonLayout() {}

  /** A generator that leaves open what it writes to. */
  public static JsonGenerator generator(Writer out) {
    return FACTORY.createGenerator(new JsonLayout(), out);
  }

  @Override
  public PrettyPrinter getPrettyPrinter() {
    return printer;
  }

  @Override
  public boolean hasPrettyPrinter() {
    return true;
  }
}
