package eu.cosie.jackson;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A list of values of one form, at the positions they have in the document. */
final class ListForm<T> implements Form<List<T>> {

  /** More than there are of any kind: where constants repeat, a short list shows it as well. */
  private static final int MOST_CONSTANTS = 100;

  private final Form<T> element;
  private final boolean mayBeEmpty;

  private ListForm(Form<T> element, boolean mayBeEmpty) {
    this.element = element;
    this.mayBeEmpty = mayBeEmpty;
  }

  static <T> ListForm<T> of(Form<T> element) {
    return new ListForm<>(element, true);
  }

  static <T> ListForm<T> notEmpty(Form<T> element) {
    return new ListForm<>(element, false);
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
    if (elements.isEmpty() && !unread && !mayBeEmpty) {
      in.tell("an empty list", expected());
    }
    if (skipped > 0) {
      in.tell((MOST_CONSTANTS + skipped) + " elements", "each constant once");
    }
    return elements;
  }

  @Override
  public List<T> placeholder(Input in) {
    return List.of();
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
    return mayBeEmpty ? "a list" : "a list of one or more";
  }
}
