package eu.cosie.core.assessment;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.RuleId;
import java.util.List;
import org.immutables.value.Value;

/**
 * Why an element is there: the rule or step that put it there, and the elements of the record it
 * rests on.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Reason {

  Reason() {}

  /** The step of reframing, for example {@code reframe.respond}, or the rule. */
  public abstract RuleId by();

  /** The elements of the record it rests on. */
  public abstract List<ElementId> facts();

  /** A reason resting on these elements. */
  public static Reason of(RuleId by, ElementId... facts) {
    return builder().by(by).addFacts(facts).build();
  }

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return by() + facts().toString();
  }

  /** A builder of a Reason, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Reason. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableReason.Builder {
    Builder() {}
  }
}
