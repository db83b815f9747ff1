package eu.cosie.core.assessment;

import eu.cosie.core.risk.Risk;
import java.util.List;
import org.immutables.value.Value;

/**
 * A recorded risk with its appraisal, its wording and its responses. It holds the risk itself, so
 * that nothing of it can be lost (seed 000: no to ignoring “risk”).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ReframedRisk {

  ReframedRisk() {}

  /** The risk, as recorded. */
  public abstract Risk risk();

  /** How it is assessed. */
  public abstract Appraisal appraisal();

  /** The language used. */
  public abstract Wording wording();

  /** The ways to respond, safeguarding first where it is demanded. */
  public abstract List<Response> responses();

  /** Why it is here. */
  public abstract List<Reason> reasons();

  @Value.Check
  void check() {
    if (appraisal().suggestion().filter(each -> !each.fits(risk())).isPresent()) {
      throw new IllegalArgumentException(
          "a topic is suggested by the words of a risk for which none is recorded");
    }
  }

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "ReframedRisk[" + risk().id() + "]";
  }

  /** A builder of a ReframedRisk, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a ReframedRisk. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableReframedRisk.Builder {
    Builder() {}
  }
}
