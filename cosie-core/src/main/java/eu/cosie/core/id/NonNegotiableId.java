package eu.cosie.core.id;

import io.vavr.control.Validation;

/**
 * Names a non-negotiable within its service. Immutable and thread-safe.
 *
 * @param value see {@link ElementId#value()}
 */
public record NonNegotiableId(String value) {

  /**
   * An id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public NonNegotiableId {
    IdText.require(value);
  }

  /**
   * The id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public static NonNegotiableId of(String value) {
    return new NonNegotiableId(value);
  }

  /** The id with this value, or what is wrong with it. */
  public static Validation<Problem, NonNegotiableId> parse(String value) {
    return IdText.parse(value, NonNegotiableId::new);
  }

  /** The value. */
  @Override
  public String toString() {
    return value;
  }
}
