package eu.cosie.core.id;

import io.vavr.control.Validation;

/**
 * Names a note within its record. Immutable and thread-safe.
 *
 * @param value see {@link ElementId#value()}
 */
public record NoteId(String value) implements ElementId {

  /**
   * An id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public NoteId {
    IdText.require(value);
  }

  /**
   * The id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public static NoteId of(String value) {
    return new NoteId(value);
  }

  /** The id with this value, or what is wrong with it. */
  public static Validation<Problem, NoteId> parse(String value) {
    return IdText.parse(value, NoteId::new);
  }

  @Override
  public Kind kind() {
    return Kind.NOTE;
  }

  /** The id with its kind, for example {@code note:x}. */
  @Override
  public String toString() {
    return IdText.withKind(this);
  }
}
