package eu.cosie.core.risk;

import eu.cosie.core.party.Voice;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The person's own view of a risk, which stands beside the recorded level and never replaces it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class RiskView {

  /** Whether a recorded view is shared. */
  public enum Value {
    /** They see it so too. */
    SHARED,
    /** They see it otherwise. */
    DISPUTED,
    /** Asked, and still open. */
    UNDECIDED
  }

  RiskView() {}

  /** Whether they share the recorded view. */
  public abstract Value value();

  /** Their view in words, 1 to 20,000 characters. */
  public abstract Optional<String> text();

  /** Whose view it is. */
  public abstract Voice voice();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "RiskView";
  }

  /** A builder of a RiskView, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a RiskView. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableRiskView.Builder {
    Builder() {}
  }
}
