package eu.cosie.core.service;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is provided, how the person came to it, and what is fixed in it; outside the non-negotiables
 * everything is open to co-creation.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Service {

  Service() {}

  /** What it is called, 1 to 200 characters. */
  public abstract String name();

  /** Where, as ISO 3166-1 alpha-2 code, for example {@code SE}. */
  public abstract Optional<String> country();

  /** Whether the person may leave it. */
  public abstract Engagement engagement();

  /** What is fixed. */
  public abstract List<NonNegotiable> nonNegotiables();

  /** The participation levels that the host takes from law or policy. */
  public abstract List<Floor> floors();

  /** The level that local policy aims for. */
  public abstract Optional<ParticipationLevel> aspiration();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Service";
  }

  /** A builder of a Service, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Service. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableService.Builder {
    Builder() {}
  }
}
