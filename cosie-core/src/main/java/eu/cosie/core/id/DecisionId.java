package eu.cosie.core.id;

import io.vavr.control.Validation;

/**
 * Names a decision within its record. Immutable and thread-safe.
 *
 * @param value see {@link ElementId#value()}
 */
public record DecisionId(String value) implements ElementId {

  /**
   * An id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public DecisionId {
    IdText.require(value);
  }

  /**
   * The id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public static DecisionId of(String value) {
    return new DecisionId(value);
  }

  /** The id with this value, or what is wrong with it. */
  public static Validation<Problem, DecisionId> parse(String value) {
    return IdText.parse(value, DecisionId::new);
  }

  @Override
  public Kind kind() {
    return Kind.DECISION;
  }

  /** The id with its kind, for example {@code decision:x}. */
  @Override
  public String toString() {
    return IdText.withKind(this);
  }
}
