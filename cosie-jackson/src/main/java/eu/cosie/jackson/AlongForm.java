package eu.cosie.jackson;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A list that goes along a list of the record: each element is about the one at the same position
 * there. Used for one document, by one thread.
 */
final class AlongForm<E, T> implements Form<List<T>> {

  private final List<E> originals;
  private final Form<T> element;
  private @Nullable E current;

  /** A list along this one; {@code element} is handed where to find the original of an element. */
  AlongForm(List<E> originals, Function<Supplier<E>, Form<T>> element) {
    this.originals = originals;
    this.element = element.apply(this::current);
  }

  private E current() {
    if (current == null) {
      throw new NoSuchElementException("no element is read or written");
    }
    return current;
  }

  @Override
  public List<T> read(Input in) {
    if (!in.is(JsonToken.START_ARRAY)) {
      in.tellOtherType(expected());
      return placeholder(in);
    }
    List<T> elements = new ArrayList<>(originals.size());
    int position = 0;
    while (in.next() != JsonToken.END_ARRAY) {
      if (position < originals.size()) {
        current = originals.get(position);
        elements.add(element.read(in));
      } else {
        in.tell("one more", "the " + originals.size() + " of the record, in its order");
        in.skip();
      }
      position++;
    }
    if (position < originals.size()) {
      in.tell(position + " of them", "the " + originals.size() + " of the record, in its order");
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
    for (int i = 0; i < value.size(); i++) {
      current = originals.get(i);
      element.write(value.get(i), out);
    }
    out.writeEndArray();
  }

  @Override
  public String expected() {
    return "a list";
  }

  @Override
  public void describe(SchemaWriter schema) {
    ListForm.of(element).describe(schema);
  }
}
