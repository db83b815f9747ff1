package eu.cosie.core.id;

import io.vavr.control.Validation;

/**
 * Names a stakeholder within its record. Immutable and thread-safe.
 *
 * @param value see {@link ElementId#value()}
 */
public record StakeholderId(String value) implements ElementId {

  /**
   * An id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public StakeholderId {
    IdText.require(value);
  }

  /**
   * The id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public static StakeholderId of(String value) {
    return new StakeholderId(value);
  }

  /** The id with this value, or what is wrong with it. */
  public static Validation<Problem, StakeholderId> parse(String value) {
    return IdText.parse(value, StakeholderId::new);
  }

  @Override
  public Kind kind() {
    return Kind.STAKEHOLDER;
  }

  /** The id with its kind, for example {@code stakeholder:x}. */
  @Override
  public String toString() {
    return IdText.withKind(this);
  }
}
