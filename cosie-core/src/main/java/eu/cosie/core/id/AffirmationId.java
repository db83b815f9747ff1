package eu.cosie.core.id;

import io.vavr.control.Validation;

/**
 * Names an affirmation within its record. Immutable and thread-safe.
 *
 * @param value see {@link ElementId#value()}
 */
public record AffirmationId(String value) implements ElementId {

  /**
   * An id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public AffirmationId {
    IdText.require(value);
  }

  /**
   * The id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public static AffirmationId of(String value) {
    return new AffirmationId(value);
  }

  /** The id with this value, or what is wrong with it. */
  public static Validation<Problem, AffirmationId> parse(String value) {
    return IdText.parse(value, AffirmationId::new);
  }

  @Override
  public Kind kind() {
    return Kind.AFFIRMATION;
  }

  /** The id with its kind, for example {@code affirmation:x}. */
  @Override
  public String toString() {
    return IdText.withKind(this);
  }
}
