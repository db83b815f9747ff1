package eu.cosie.core.asset;

import eu.cosie.core.party.Voice;
import org.immutables.value.Value;

/**
 * Whether the beneficiary wants an asset used. Only their own voice settles it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Wanted {

  /** Whether an asset is to be used. */
  public enum Value {
    /** It is wanted. */
    YES,
    /** It is not wanted. */
    NO,
    /** Asked, and still open. */
    UNDECIDED
  }

  Wanted() {}

  /** Their answer. */
  public abstract Value value();

  /** Who gave it. */
  public abstract Voice voice();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Wanted";
  }

  /** A builder of a Wanted, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Wanted. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableWanted.Builder {
    Builder() {}
  }
}
