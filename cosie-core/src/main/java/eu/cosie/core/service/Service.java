package eu.cosie.core.service;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.immutables.value.Value;

/**
 * What is provided, how the person came to it, and what is fixed in it; outside the non-negotiables
 * everything is open to co-creation.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Service {

  private static final Comparator<Floor> HIGHER =
      Comparator.comparing(Floor::level, ParticipationLevel.BY_RANK)
          .thenComparing(Floor::source, Comparator.reverseOrder());

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

  /**
   * The highest of the {@link #floors()} on this ground for decisions of a kind; of equal ones that
   * whose source comes first by its letters.
   */
  public final Optional<Floor> floor(DecisionKind kind, Floor.Ground ground) {
    Map<DecisionKind, Floor> highest =
        switch (ground) {
          case LAW -> laws();
          case POLICY -> policies();
        };
    return Optional.ofNullable(highest.get(kind));
  }

  @Value.Derived
  @Value.Auxiliary
  Map<DecisionKind, Floor> laws() {
    return highest(Floor.Ground.LAW);
  }

  @Value.Derived
  @Value.Auxiliary
  Map<DecisionKind, Floor> policies() {
    return highest(Floor.Ground.POLICY);
  }

  private Map<DecisionKind, Floor> highest(Floor.Ground ground) {
    Map<DecisionKind, Floor> highest = new EnumMap<>(DecisionKind.class);
    for (Floor floor : floors()) {
      if (floor.ground() == ground) {
        highest.merge(floor.kind(), floor, BinaryOperator.maxBy(HIGHER));
      }
    }
    return highest;
  }

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
