package eu.cosie.examples.language;

import eu.cosie.examples.json.JsonLayout;
import eu.cosie.rules.language.LexiconEntry;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes what is found as an array in JSON. Mutable, and not thread-safe. */
public final class FindJson implements FindWriter {

  private final PrintWriter out;
  private final JsonGenerator json;
  private final boolean several;
  private String file = "";

  /**
   * A writer.
   *
   * @param several whether each says in which file it was found
   */
  public FindJson(PrintWriter out, boolean several) {
    this.out = out;
    this.several = several;
    json = JsonLayout.generator(out);
    json.writeStartArray();
  }

  @Override
  public void in(String file) {
    this.file = file;
  }

  @Override
  public void found(Find find) {
    LexiconEntry entry = find.entry();
    json.writeStartObject();
    if (several) {
      json.writeStringProperty("file", file);
    }
    json.writeNumberProperty("start", find.start().offset());
    json.writeNumberProperty("end", find.end().offset());
    json.writeStringProperty("expression", find.expression());
    json.writeStringProperty("entry", entry.id());
    names(json, "framings", entry.framings());
    names(json, "guards", entry.guards());
    json.writeStringProperty("why", entry.why());
    json.writeStringProperty("alternative", entry.alternative());
    json.writeEndObject();
    json.flush();
  }

  static void names(JsonGenerator json, String member, List<? extends Enum<?>> values) {
    json.writeArrayPropertyStart(member);
    values.forEach(value -> json.writeString(value.name()));
    json.writeEndArray();
  }

  @Override
  public void end(boolean whole) {
    json.writeEndArray();
    json.close();
    out.print('\n');
  }
}
