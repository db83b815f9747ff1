package eu.cosie.core.id;

import io.vavr.control.Validation;

/**
 * Names an asset within its record. Immutable and thread-safe.
 *
 * @param value see {@link ElementId#value()}
 */
public record AssetId(String value) implements ElementId {

  /**
   * An id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public AssetId {
    IdText.require(value);
  }

  /**
   * The id with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link ElementId#value()}
   */
  public static AssetId of(String value) {
    return new AssetId(value);
  }

  /** The id with this value, or what is wrong with it. */
  public static Validation<Problem, AssetId> parse(String value) {
    return IdText.parse(value, AssetId::new);
  }

  @Override
  public Kind kind() {
    return Kind.ASSET;
  }

  /** The id with its kind, for example {@code asset:x}. */
  @Override
  public String toString() {
    return IdText.withKind(this);
  }
}
