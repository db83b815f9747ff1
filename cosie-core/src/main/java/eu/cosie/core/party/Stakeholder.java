package eu.cosie.core.party;

import eu.cosie.core.id.StakeholderId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A party in one or more roles in a record.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Stakeholder {

  Stakeholder() {}

  /** Its id, unique in the record. */
  public abstract StakeholderId id();

  /** Who it is. */
  public abstract Party party();

  /** In which roles; a record refuses a stakeholder without any, or with one twice. */
  public abstract List<StakeholderRole> roles();

  /** What the host calls the role, for example “LSS case officer”, 1 to 200 characters. */
  public abstract Optional<String> title();

  /** What lets a representative speak, where there is one. */
  public abstract Optional<Mandate> mandate();

  /** The name the party goes by. */
  public final String name() {
    return party().name();
  }

  /** Whether it has a role on this side. */
  public final boolean isOn(Side side) {
    for (StakeholderRole role : roles()) {
      if (role.side() == side) {
        return true;
      }
    }
    return false;
  }

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return id().toString();
  }

  /** A builder of a Stakeholder, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Stakeholder. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableStakeholder.Builder {
    Builder() {}
  }
}
