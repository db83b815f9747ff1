package eu.cosie.rules.policy;

import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.wording.Phrase;
import org.immutables.value.Value;

/**
 * What to do about a finding, addressed to somebody.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class NextStep {

  NextStep() {}

  /** Who is asked to act. */
  @Value.Parameter
  public abstract StakeholderId to();

  /** What to do. */
  @Value.Parameter
  public abstract Phrase text();

  /** A next step for this stakeholder. */
  public static NextStep of(StakeholderId to, Phrase text) {
    return ImmutableNextStep.of(to, text);
  }

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "NextStep[" + to() + ", " + text().key() + "]";
  }

  /** A builder of a NextStep, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a NextStep. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableNextStep.Builder {
    Builder() {}
  }
}
