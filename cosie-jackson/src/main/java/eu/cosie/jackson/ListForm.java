package eu.cosie.jackson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A list of values of one form, at the positions they have in the document. */
final class ListForm<T> implements Form<List<T>> {

  /** More than there are of any kind: where constants repeat, a short list shows it as well. */
  private static final int MOST_CONSTANTS = 100;

  private static final Pattern POSITION = Pattern.compile("/(0|[1-9][0-9]{0,6})((/.*)?)");

  private final Form<T> element;
  private final Size size;

  private ListForm(Form<T> element, Size size) {
    this.element = element;
    this.size = size;
  }

  static <T> ListForm<T> of(Form<T> element) {
    return new ListForm<>(element, Size.ANY);
  }

  static <T> ListForm<T> notEmpty(Form<T> element) {
    return new ListForm<>(element, Size.ONE_OR_MORE);
  }

  static <T> ListForm<T> ofOne(Form<T> element) {
    return new ListForm<>(element, Size.ONE);
  }

  @Override
  public List<T> read(Input in) {
    if (!in.is(JsonToken.START_ARRAY)) {
      in.tellOtherType(expected());
      return placeholder(in);
    }
    List<T> elements = new ArrayList<>();
    boolean unread = false;
    int skipped = 0;
    while (in.next() != JsonToken.END_ARRAY) {
      if (!elements.isEmpty()
          && elements.get(0) instanceof Enum
          && elements.size() == MOST_CONSTANTS) {
        in.skip();
        skipped++;
        continue;
      }
      int told = in.told();
      T value = element.read(in);
      // A constant has no placeholder of its own: the record would call it a repetition. The rest
      // of such a list is left out.
      unread |= value instanceof Enum && in.told() > told;
      if (!unread) {
        elements.add(value);
      }
    }
    if (!unread && !size.fits(elements.size())) {
      in.tell(elements.isEmpty() ? "an empty list" : "a list of " + elements.size(), expected());
    }
    if (skipped > 0) {
      in.tell((MOST_CONSTANTS + skipped) + " elements", "each constant once");
    }
    return elements.isEmpty() ? placeholder(in) : elements;
  }

  @Override
  public List<T> placeholder(Input in) {
    return size == Size.ONE ? List.of(element.placeholder(in)) : List.of();
  }

  @Override
  public void write(List<T> value, JsonGenerator out) {
    out.writeStartArray();
    for (T each : value) {
      element.write(each, out);
    }
    out.writeEndArray();
  }

  @Override
  public String expected() {
    return size.expected;
  }

  @Override
  public void describe(SchemaWriter schema) {
    schema.text("type", "array");
    schema.object("items", () -> element.describe(schema));
    if (size != Size.ANY) {
      schema.number("minItems", 1);
    }
    if (size == Size.ONE) {
      schema.number("maxItems", 1);
    }
  }

  @Override
  public Optional<String> textAt(List<T> value, String pointer) {
    Matcher at = POSITION.matcher(pointer);
    if (!at.matches()) {
      return Optional.empty();
    }
    int position = Integer.parseInt(at.group(1));
    return position < value.size()
        ? element.textAt(value.get(position), at.group(2))
        : Optional.empty();
  }

  /** How many there may be. */
  private enum Size {
    ANY("a list"),
    ONE_OR_MORE("a list of one or more"),
    ONE("a list of one");

    private final String expected;

    Size(String expected) {
      this.expected = expected;
    }

    boolean fits(int size) {
      return this == ANY || size == 1 || (this == ONE_OR_MORE && size > 1);
    }
  }
}
