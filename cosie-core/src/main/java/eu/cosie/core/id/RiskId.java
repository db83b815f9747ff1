package eu.cosie.core.id;

import io.vavr.control.Validation;

/**
 * Names a risk within its record. Immutable and thread-safe.
 *
 * @param value see {@link ElementId#value()}
 */
public record RiskId(String value) implements ElementId {

  /**
   * An id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public RiskId {
    IdText.require(value);
  }

  /**
   * The id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public static RiskId of(String value) {
    return new RiskId(value);
  }

  /** The id with this value, or what is wrong with it. */
  public static Validation<Problem, RiskId> parse(String value) {
    return IdText.parse(value, RiskId::new);
  }

  @Override
  public Kind kind() {
    return Kind.RISK;
  }

  /** The id with its kind, for example {@code risk:x}. */
  @Override
  public String toString() {
    return IdText.withKind(this);
  }
}
