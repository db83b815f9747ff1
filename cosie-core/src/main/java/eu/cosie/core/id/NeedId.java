package eu.cosie.core.id;

import io.vavr.control.Validation;

/**
 * Names a need within its record. Immutable and thread-safe.
 *
 * @param value see {@link ElementId#value()}
 */
public record NeedId(String value) implements ElementId {

  /**
   * An id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public NeedId {
    IdText.require(value);
  }

  /**
   * The id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public static NeedId of(String value) {
    return new NeedId(value);
  }

  /** The id with this value, or what is wrong with it. */
  public static Validation<Problem, NeedId> parse(String value) {
    return IdText.parse(value, NeedId::new);
  }

  @Override
  public Kind kind() {
    return Kind.NEED;
  }

  /** The id with its kind, for example {@code need:x}. */
  @Override
  public String toString() {
    return IdText.withKind(this);
  }
}
