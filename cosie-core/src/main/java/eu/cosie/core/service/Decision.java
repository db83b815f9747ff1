package eu.cosie.core.service;

import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision about the service: who took part at which level, how it came out against the person's
 * wish, what it rests on and what support was given; or that it was imposed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Decision {

  /** Whether the choices were open. */
  public enum Options {
    /** The person could bring in choices of their own. */
    OPEN,
    /** There was a fixed list to choose from. */
    FIXED
  }

  Decision() {}

  /** Its id, unique in the record. */
  public abstract DecisionId id();

  /** Of which kind it is. */
  public abstract DecisionKind kind();

  /** The part of life it is about. */
  public abstract Optional<LifeDomain> domain();

  /** On which day it was taken. */
  public abstract LocalDate on();

  /** What it was about, 1 to 20,000 characters. */
  public abstract String about();

  /** What imposed it, for example the sentence of a court, 1 to 20,000 characters. */
  public abstract Optional<String> imposed();

  /** Who took part. */
  public abstract List<Contribution> contributions();

  /** Whether the choices were open or fixed beforehand; absent if not said. */
  public abstract Optional<Options> options();

  /** How it came out against the person's wish. */
  public abstract DecisionOutcome outcome();

  /** Why, 1 to 20,000 characters. */
  public abstract Optional<String> reason();

  /** The elements of the record it rests on. */
  public abstract List<ElementId> because();

  /** The person's view of it. */
  public abstract Optional<DecisionView> view();

  /** What support was given with it. */
  public abstract SupportGiven support();

  /** Who recorded it. */
  public abstract Voice voice();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return id().toString();
  }

  /** A builder of a Decision, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Decision. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableDecision.Builder {
    Builder() {}
  }
}
