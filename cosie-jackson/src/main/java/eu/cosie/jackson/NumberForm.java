package eu.cosie.jackson;

import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A whole number, 0 or more: a count, or a position in a text. */
final class NumberForm implements Form<Integer> {

  static final NumberForm NUMBER = new NumberForm();

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

  private NumberForm() {}

  @Override
  public Integer read(Input in) {
    if (!in.is(JsonToken.VALUE_NUMBER_INT)) {
      in.tellOtherType(expected());
      return 0;
    }
    String digits = in.text();
    if (!DIGITS.matcher(digits).matches()) {
      in.tell(digits.startsWith("-") ? "a number below 0" : "a number too large", expected());
      return 0;
    }
    return Integer.parseInt(digits);
  }

  @Override
  public Integer placeholder(Input in) {
    return 0;
  }

  @Override
  public void write(Integer value, JsonGenerator out) {
    out.writeNumber(value);
  }

  @Override
  public String expected() {
    return "a whole number, 0 or more";
  }

  @Override
  public void describe(SchemaWriter schema) {
    schema.text("type", "integer");
    schema.number("minimum", 0);
  }
}
