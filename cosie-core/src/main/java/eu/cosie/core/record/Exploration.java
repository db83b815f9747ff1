package eu.cosie.core.record;

import eu.cosie.core.party.Voice;
import org.immutables.value.Value;

/**
 * That somebody asked about assets, ties, needs or goals on a day; an empty list then reads
 * “nothing named yet” and not “nobody asked”.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Exploration {

  /** What can be asked about. */
  public enum What {
    /** What is there. */
    ASSETS,
    /** Who is there. */
    RELATIONSHIPS,
    /** What matters. */
    NEEDS,
    /** What the person wants. */
    GOALS
  }

  Exploration() {}

  /** What was asked about. */
  public abstract What what();

  /** Who answered. */
  public abstract Voice voice();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Exploration[" + what() + "]";
  }

  /** A builder of an Exploration, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds an Exploration. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableExploration.Builder {
    Builder() {}
  }
}
