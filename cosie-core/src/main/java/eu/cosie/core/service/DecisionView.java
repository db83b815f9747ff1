package eu.cosie.core.service;

import eu.cosie.core.party.Voice;
import org.immutables.value.Value;

/**
 * The person's view of how a decision came out.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class DecisionView {

  DecisionView() {}

  /** Their view in words, 1 to 20,000 characters. */
  public abstract String text();

  /** Whose view it is. */
  public abstract Voice voice();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "DecisionView";
  }

  /** A builder of a DecisionView, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a DecisionView. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableDecisionView.Builder {
    Builder() {}
  }
}
