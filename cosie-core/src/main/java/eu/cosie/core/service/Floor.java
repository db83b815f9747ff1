package eu.cosie.core.service;

import org.immutables.value.Value;

/**
 * The participation level that this record takes from a law or a policy for a kind of decision: the
 * host's stated reading, with its source (seed 003: the letter and the spirit of the law).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Floor {

  /** What a floor rests on. */
  public enum Ground {
    /** A law. */
    LAW,
    /** A policy, guideline or way of working. */
    POLICY
  }

  Floor() {}

  /** For which decisions. */
  public abstract DecisionKind kind();

  /** The lowest level. */
  public abstract ParticipationLevel level();

  /** The law or policy, 1 to 200 characters. */
  public abstract String source();

  /** Whether it is law or policy. */
  public abstract Ground ground();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Floor[" + kind() + ", " + level() + "]";
  }

  /** A builder of a Floor, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Floor. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableFloor.Builder {
    Builder() {}
  }
}
