package eu.cosie.core.assessment;

import eu.cosie.core.need.FundamentalNeed;
import eu.cosie.core.wording.Phrase;
import java.util.List;
import org.immutables.value.Value;

/**
 * A need that may lie under a risk, from the catalogue: a possibility, never a fact about the
 * person, with the question that would settle it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Hypothesis {

  Hypothesis() {}

  /** The fundamental need it would be a form of. */
  public abstract FundamentalNeed fundamental();

  /** The possibility. */
  public abstract Phrase text();

  /** What to ask, to find out. */
  public abstract Phrase question();

  /** Why it is here. */
  public abstract List<Reason> reasons();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Hypothesis[" + text().key() + "]";
  }

  /** A builder of a Hypothesis, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Hypothesis. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableHypothesis.Builder {
    Builder() {}
  }
}
