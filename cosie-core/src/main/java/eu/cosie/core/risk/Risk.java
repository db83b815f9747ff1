package eu.cosie.core.risk;

import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.RecordedResponse;
import eu.cosie.core.party.Voice;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A harm as recorded, verbatim. It is never lost, merged or reworded; what reframing adds stands
 * beside it (seed 000: no to ignoring “risk”).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Risk {

  Risk() {}

  /** Its id, unique in the record. */
  public abstract RiskId id();

  /** The recorded words, 1 to 20,000 characters. */
  public abstract String statement();

  /** What it is about. */
  public abstract Optional<Topic> topic();

  /** The part of life it belongs to. */
  public abstract LifeDomain domain();

  /** Whether the harm may happen, happens or has happened; absent if not said. */
  public abstract Optional<RiskState> state();

  /** Whether it is what brought the person here, or lies under that. */
  public abstract Presentation presentation();

  /** Who would bear the harm. */
  public abstract RiskBearer bearer();

  /** Where the harm arises; absent if not said. */
  public abstract Optional<RiskSource> source();

  /** The stakeholder the harm comes from, where it is one; they are asked nothing. */
  public abstract Optional<StakeholderId> from();

  /** How grave, as recorded. */
  public abstract RiskLevel level();

  /** Whether it can change; what lies in the past cannot. */
  public abstract boolean changeable();

  /** What taking the risk is good for, 1 to 20,000 characters. */
  public abstract Optional<String> benefit();

  /** What is recorded as done about it. */
  public abstract Optional<RecordedResponse> response();

  /** The person's own view of it. */
  public abstract Optional<RiskView> view();

  /** Who says so. */
  public abstract Voice voice();

  /**
   * Whether somebody must act today: the level is {@link RiskLevel#IMMINENT}, or the harm occurs
   * now at {@link RiskLevel#HIGH}. Never for a risk that the {@link RiskBearer#ORGANISATION} bears:
   * a service's own exposure is no danger to a person (seed 000: organisational interest).
   */
  public final boolean demandsSafeguarding() {
    if (bearer() == RiskBearer.ORGANISATION) {
      return false;
    }
    return level() == RiskLevel.IMMINENT
        || (level() == RiskLevel.HIGH && state().filter(RiskState.OCCURRING::equals).isPresent());
  }

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return id().toString();
  }

  /** A builder of a Risk, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Risk. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableRisk.Builder {
    Builder() {}
  }
}
