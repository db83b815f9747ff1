package eu.cosie.core.service;

import eu.cosie.core.id.NonNegotiableId;
import org.immutables.value.Value;

/**
 * Something that is fixed in a service, whatever anybody wishes.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class NonNegotiable {

  NonNegotiable() {}

  /** Its id, unique in the service. */
  public abstract NonNegotiableId id();

  /** What is fixed, 1 to 20,000 characters. */
  public abstract String text();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "NonNegotiable[" + id() + "]";
  }

  /** A builder of a NonNegotiable, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a NonNegotiable. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableNonNegotiable.Builder {
    Builder() {}
  }
}
