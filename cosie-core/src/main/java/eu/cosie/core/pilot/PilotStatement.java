package eu.cosie.core.pilot;

import org.immutables.value.Value;

/**
 * Something said of a pilot, with where it was said.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PilotStatement {

  PilotStatement() {}

  /** What is said, 1 to 20,000 characters. */
  public abstract String text();

  /** Where it was said, 1 to 200 characters. */
  public abstract String source();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "PilotStatement";
  }

  /** A builder of a PilotStatement, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a PilotStatement. Mutable, and not thread-safe. */
  public static class Builder extends ImmutablePilotStatement.Builder {
    Builder() {}
  }
}
