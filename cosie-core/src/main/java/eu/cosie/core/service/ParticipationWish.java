package eu.cosie.core.service;

import eu.cosie.core.id.WishId;
import eu.cosie.core.party.Voice;
import org.immutables.value.Value;

/**
 * The level of participation the person wants in a kind of decision; of several the latest counts.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ParticipationWish {

  ParticipationWish() {}

  /** Its id, unique in the record. */
  public abstract WishId id();

  /** For which decisions. */
  public abstract DecisionKind kind();

  /** The level wanted. */
  public abstract ParticipationLevel level();

  /** Whose wish it is. */
  public abstract Voice voice();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return id().toString();
  }

  /** A builder of a ParticipationWish, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a ParticipationWish. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableParticipationWish.Builder {
    Builder() {}
  }
}
