package eu.cosie.core.id;

import io.vavr.control.Validation;

/**
 * Names a pilot among those it is compared with. Immutable and thread-safe.
 *
 * @param value see {@link ElementId#value()}
 */
public record PilotId(String value) {

  /**
   * An id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public PilotId {
    IdText.require(value);
  }

  /**
   * The id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public static PilotId of(String value) {
    return new PilotId(value);
  }

  /** The id with this value, or what is wrong with it. */
  public static Validation<Problem, PilotId> parse(String value) {
    return IdText.parse(value, PilotId::new);
  }

  /** The value. */
  @Override
  public String toString() {
    return value;
  }
}
