package eu.cosie.core.assessment;

import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.NeedId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a risk is assessed once it is no longer looked at alone (seed 000: how it's assessed): what
 * it may be about, the needs recorded under it, what else may lie there, and what protects.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Appraisal {

  Appraisal() {}

  /** What the risk may be about; only where its record names no topic. */
  public abstract Optional<TopicSuggestion> suggestion();

  /** The needs recorded as lying under the risk. */
  public abstract List<NeedId> needs();

  /** What else may lie there; only where nobody on the person side has named a need. */
  public abstract List<Hypothesis> hypotheses();

  /** The assets that protect against it and may be drawn on. */
  public abstract List<AssetId> protective();

  /** Why these. */
  public abstract List<Reason> reasons();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Appraisal";
  }

  /** A builder of an Appraisal, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds an Appraisal. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableAppraisal.Builder {
    Builder() {}
  }
}
