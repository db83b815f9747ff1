package eu.cosie.jackson;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** Writes what forms say of themselves as a JSON Schema; objects with a name as definitions. */
final class SchemaWriter {

  private final JsonGenerator out;
  private final Properties descriptions;
  private final Map<String, ObjectForm<?, ?>> definitions = new LinkedHashMap<>();

  SchemaWriter(JsonGenerator out, Properties descriptions) {
    this.out = out;
    this.descriptions = descriptions;
  }

  /** The schema of documents of this form. */
  void schema(String id, String name, ObjectForm<?, ?> root) {
    out.writeStartObject();
    text("$schema", "https://json-schema.org/draft/2020-12/schema");
    text("$id", id);
    text("description", described(name));
    root.define(this);
    object("$defs", this::definitions);
    out.writeEndObject();
  }

  private void definitions() {
    Set<String> written = new HashSet<>();
    // Each definition may refer to more.
    while (written.size() < definitions.size()) {
      for (Map.Entry<String, ObjectForm<?, ?>> each : List.copyOf(definitions.entrySet())) {
        if (written.add(each.getKey())) {
          object(each.getKey(), () -> each.getValue().define(this));
        }
      }
    }
  }

  void text(String keyword, String text) {
    out.writeStringProperty(keyword, text);
  }

  void number(String keyword, int number) {
    out.writeNumberProperty(keyword, number);
  }

  void flag(String keyword, boolean flag) {
    out.writeBooleanProperty(keyword, flag);
  }

  void texts(String keyword, List<String> texts) {
    out.writeArrayPropertyStart(keyword);
    texts.forEach(out::writeString);
    out.writeEndArray();
  }

  void object(String keyword, Runnable members) {
    out.writeObjectPropertyStart(keyword);
    members.run();
    out.writeEndObject();
  }

  /** Refers to an object, which is then defined. */
  void reference(String name, ObjectForm<?, ?> form) {
    definitions.putIfAbsent(name, form);
    text("$ref", "#/$defs/" + name);
  }

  /** Says what a member of an object is; one without a name is described by what is around it. */
  void description(String object, String member) {
    if (!object.isEmpty()) {
      text("description", described(object + "." + member));
    }
  }

  private String described(String key) {
    String description = descriptions.getProperty(key);
    if (description == null) {
      throw new IllegalStateException("no description of " + key);
    }
    return description;
  }

  /** Says that the members are those of one of these lists and no others. */
  void alternatives(List<List<String>> alternatives) {
    if (!alternatives.isEmpty()) {
      out.writeArrayPropertyStart("oneOf");
      for (List<String> together : alternatives) {
        out.writeStartObject();
        texts("required", together);
        number("maxProperties", together.size());
        out.writeEndObject();
      }
      out.writeEndArray();
    }
  }
}
