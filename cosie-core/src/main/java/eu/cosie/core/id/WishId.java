package eu.cosie.core.id;

import io.vavr.control.Validation;

/**
 * Names a participation wish within its record. Immutable and thread-safe.
 *
 * @param value see {@link ElementId#value()}
 */
public record WishId(String value) implements ElementId {

  /**
   * An id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public WishId {
    IdText.require(value);
  }

  /**
   * The id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public static WishId of(String value) {
    return new WishId(value);
  }

  /** The id with this value, or what is wrong with it. */
  public static Validation<Problem, WishId> parse(String value) {
    return IdText.parse(value, WishId::new);
  }

  @Override
  public Kind kind() {
    return Kind.WISH;
  }

  /** The id with its kind, for example {@code wish:x}. */
  @Override
  public String toString() {
    return IdText.withKind(this);
  }
}
