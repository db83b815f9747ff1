package eu.cosie.rules.policy;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.RuleId;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.core.wording.Phrase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of one thing in a record. It speaks of practice, never of a person.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Finding {

  Finding() {}

  /** The rule that says it. */
  public abstract RuleId rule();

  /** The principle it belongs to. */
  public abstract Principle principle();

  /** How much it weighs. */
  public abstract Severity severity();

  /** What it is about; for something missing, the beneficiary or the record. */
  public abstract List<ElementId> about();

  /** What was found. */
  public abstract Phrase explanation();

  /** What to do about it; absent for a commendation only. */
  public abstract Optional<NextStep> next();

  /** The expression it is about and where that stands; absent where it is about no expression. */
  public abstract Optional<Occurrence> occurrence();

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Finding that
        && rule().equals(that.rule())
        && principle() == that.principle()
        && severity() == that.severity()
        && about().equals(that.about())
        && explanation().equals(that.explanation())
        && next().equals(that.next())
        && occurrence().equals(that.occurrence());
  }

  @Override
  public final int hashCode() {
    return Objects.hash(
        rule(), principle(), severity(), about(), explanation(), next(), occurrence());
  }

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return rule() + " " + severity() + " " + about();
  }

  /** A builder of a Finding, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Finding. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
