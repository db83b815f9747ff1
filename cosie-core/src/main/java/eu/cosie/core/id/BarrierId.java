package eu.cosie.core.id;

import io.vavr.control.Validation;

/**
 * Names a barrier within its record. Immutable and thread-safe.
 *
 * @param value see {@link ElementId#value()}
 */
public record BarrierId(String value) implements ElementId {

  /**
   * An id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public BarrierId {
    IdText.require(value);
  }

  /**
   * The id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public static BarrierId of(String value) {
    return new BarrierId(value);
  }

  /** The id with this value, or what is wrong with it. */
  public static Validation<Problem, BarrierId> parse(String value) {
    return IdText.parse(value, BarrierId::new);
  }

  @Override
  public Kind kind() {
    return Kind.BARRIER;
  }

  /** The id with its kind, for example {@code barrier:x}. */
  @Override
  public String toString() {
    return IdText.withKind(this);
  }
}
