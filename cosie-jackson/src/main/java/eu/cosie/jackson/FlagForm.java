package eu.cosie.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** {@code true} or {@code false}. */
final class FlagForm implements Form<Boolean> {

  static final FlagForm FLAG = new FlagForm();

  private FlagForm() {}

  @Override
  public Boolean read(Input in) {
    if (in.is(JsonToken.VALUE_TRUE)) {
      return true;
    }
    if (!in.is(JsonToken.VALUE_FALSE)) {
      in.tellOtherType(expected());
    }
    return false;
  }

  @Override
  public Boolean placeholder(Input in) {
    return false;
  }

  @Override
  public void write(Boolean value, JsonGenerator out) {
    out.writeBoolean(value);
  }

  @Override
  public String expected() {
    return "true or false";
  }

  @Override
  public void describe(SchemaWriter schema) {
    schema.text("type", "boolean");
  }
}
