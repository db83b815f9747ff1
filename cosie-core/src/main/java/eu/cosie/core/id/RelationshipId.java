package eu.cosie.core.id;

import io.vavr.control.Validation;

/**
 * Names a relationship within its record. Immutable and thread-safe.
 *
 * @param value see {@link ElementId#value()}
 */
public record RelationshipId(String value) implements ElementId {

  /**
   * An id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public RelationshipId {
    IdText.require(value);
  }

  /**
   * The id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public static RelationshipId of(String value) {
    return new RelationshipId(value);
  }

  /** The id with this value, or what is wrong with it. */
  public static Validation<Problem, RelationshipId> parse(String value) {
    return IdText.parse(value, RelationshipId::new);
  }

  @Override
  public Kind kind() {
    return Kind.RELATIONSHIP;
  }

  /** The id with its kind, for example {@code relationship:x}. */
  @Override
  public String toString() {
    return IdText.withKind(this);
  }
}
