package eu.cosie.jackson;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** How a value of type {@code T} stands in a document. */
interface Form<T> {

  /**
   * Reads the value at which the input stands, to its end, and tells what is wrong with it. What
   * cannot be read becomes a {@link #placeholder}.
   */
  T read(Input in);

  /** What stands in for a value that is missing or cannot be read, so that the rest can be read. */
  T placeholder(Input in);

  void write(T value, JsonGenerator out);

  /** What should stand in the document, in words. */
  String expected();

  /** Describes in a schema what may stand in the document. */
  void describe(SchemaWriter schema);

  /** The text at a place within a value, as JSON Pointer; none if no text stands there. */
  default Optional<String> textAt(T value, String pointer) {
    return Optional.empty();
  }
}
