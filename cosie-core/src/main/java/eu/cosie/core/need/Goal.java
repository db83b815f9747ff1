package eu.cosie.core.need;

import eu.cosie.core.id.GoalId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.party.Voice;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the person wants, in their words (seed 000: exercising agency to define their goals).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Goal {

  Goal() {}

  /** Its id, unique in the record. */
  public abstract GoalId id();

  /** The goal in words, 1 to 20,000 characters. */
  public abstract String statement();

  /** The needs it would meet, as the recorder reads it. */
  public abstract List<NeedId> meets();

  /** Whether the person says it was reached; absent if not said. */
  public abstract Optional<Reached> reached();

  /** Whose goal it is. */
  public abstract Voice voice();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return id().toString();
  }

  /** A builder of a Goal, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Goal. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableGoal.Builder {
    Builder() {}
  }
}
