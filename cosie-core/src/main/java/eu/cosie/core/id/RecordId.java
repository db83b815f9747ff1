package eu.cosie.core.id;

import io.vavr.control.Validation;

/**
 * Names a record among those of its host. Immutable and thread-safe.
 *
 * @param value see {@link ElementId#value()}
 */
public record RecordId(String value) implements ElementId {

  /**
   * An id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public RecordId {
    IdText.require(value);
  }

  /**
   * The id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public static RecordId of(String value) {
    return new RecordId(value);
  }

  /** The id with this value, or what is wrong with it. */
  public static Validation<Problem, RecordId> parse(String value) {
    return IdText.parse(value, RecordId::new);
  }

  @Override
  public Kind kind() {
    return Kind.RECORD;
  }

  /** The id with its kind, for example {@code record:x}. */
  @Override
  public String toString() {
    return IdText.withKind(this);
  }
}
