package eu.cosie.core.service;

import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.StakeholderRole;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stakeholder's part in a decision. On the service side a level is allowed and ignored.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Contribution {

  Contribution() {}

  /** Who took part. */
  public abstract StakeholderId by();

  /** As which role; required where the stakeholder has more than one. */
  public abstract Optional<StakeholderRole> as();

  /** At which level. */
  public abstract ParticipationLevel level();

  /** At which stage. */
  public abstract CoCreationStage stage();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Contribution";
  }

  /** A builder of a Contribution, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Contribution. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableContribution.Builder {
    Builder() {}
  }
}
