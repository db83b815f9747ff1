package eu.cosie.core.need;

import eu.cosie.core.party.Voice;
import org.immutables.value.Value;

/**
 * Whether a goal was reached, according to the voice.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Reached {

  /** How far a goal was reached. */
  public enum Value {
    /** It was. */
    YES,
    /** In part. */
    PARTLY,
    /** It was not. */
    NO
  }

  Reached() {}

  /** How far. */
  public abstract Value value();

  /** Who says so. */
  public abstract Voice voice();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Reached";
  }

  /** A builder of a Reached, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Reached. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableReached.Builder {
    Builder() {}
  }
}
