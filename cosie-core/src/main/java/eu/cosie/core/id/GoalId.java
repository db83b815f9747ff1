package eu.cosie.core.id;

import io.vavr.control.Validation;

/**
 * Names a goal within its record. Immutable and thread-safe.
 *
 * @param value see {@link ElementId#value()}
 */
public record GoalId(String value) implements ElementId {

  /**
   * An id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public GoalId {
    IdText.require(value);
  }

  /**
   * The id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public static GoalId of(String value) {
    return new GoalId(value);
  }

  /** The id with this value, or what is wrong with it. */
  public static Validation<Problem, GoalId> parse(String value) {
    return IdText.parse(value, GoalId::new);
  }

  @Override
  public Kind kind() {
    return Kind.GOAL;
  }

  /** The id with its kind, for example {@code goal:x}. */
  @Override
  public String toString() {
    return IdText.withKind(this);
  }
}
