package eu.cosie.jackson;

import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;

/**
 * A value that repeats what stands elsewhere, so that a document can be read by itself; one that
 * says something else is refused, since nobody could tell which of the two was meant.
 */
final class CopyForm<T> implements Form<T> {

  private final Form<T> form;
  private final Supplier<Optional<T>> original;

  CopyForm(Form<T> form, Supplier<Optional<T>> original) {
    this.form = form;
    this.original = original;
  }

  @Override
  public T read(Input in) {
    if (original.get().isEmpty()) {
      in.tell("a value", "nothing, as in the record");
      in.skip();
      return placeholder(in);
    }
    int told = in.told();
    T copy = form.read(in);
    T expected = original.get().get();
    if (in.told() == told && !copy.equals(expected)) {
      in.tell("something else", isWords(expected) ? "what the record says" : expected.toString());
    }
    return copy;
  }

  private static boolean isWords(Object value) {
    return value instanceof String;
  }

  @Override
  public T placeholder(Input in) {
    return form.placeholder(in);
  }

  @Override
  public void write(T value, JsonGenerator out) {
    form.write(value, out);
  }

  @Override
  public String expected() {
    return form.expected();
  }

  @Override
  public void describe(SchemaWriter schema) {
    form.describe(schema);
  }
}
