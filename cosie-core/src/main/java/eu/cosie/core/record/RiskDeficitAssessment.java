package eu.cosie.core.record;

import eu.cosie.core.id.RecordId;
import eu.cosie.core.need.Need;
import eu.cosie.core.risk.Risk;
import java.util.List;
import org.immutables.value.Value;

/**
 * A record as a deficit form would show it: the risks, the needs that others ascribed, the notes
 * that others wrote (seed 000: those with “risks” who are in lack of abilities and resources). Made
 * to show what such a form leaves out; see {@link CaseRecord#asRiskDeficit()}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class RiskDeficitAssessment {

  RiskDeficitAssessment() {}

  /** The record it is a view of. */
  public abstract RecordId record();

  /** Every risk, as recorded. */
  public abstract List<Risk> risks();

  /** The needs that nobody on the person side named. */
  public abstract List<Need> ascribedNeeds();

  /** The notes that are not in the person's own voice. */
  public abstract List<Note> notes();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "RiskDeficitAssessment["
        + record()
        + ", "
        + risks().size()
        + " risks, "
        + ascribedNeeds().size()
        + " needs, "
        + notes().size()
        + " notes]";
  }

  /** A builder of a RiskDeficitAssessment, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a RiskDeficitAssessment. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableRiskDeficitAssessment.Builder {
    Builder() {}
  }
}
