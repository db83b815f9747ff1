package eu.cosie.rules.policy;

import eu.cosie.core.id.RuleId;
import java.util.List;
import org.immutables.value.Value;

/**
 * What came of one rule on one record. Where it is about nothing in the record it is not
 * applicable; where it has neither findings nor open elements it is honoured, by recorded facts
 * alone.
 *
 * <p>Immutable and thread-safe.
 */
@ReportStyle
@Value.Immutable
public abstract class Outcome {

  /** An outcome in one word, the one that weighs most first. */
  public enum Status {
    /** A finding is a breach. */
    BREACH,
    /** A finding is a concern. */
    CONCERN,
    /** Something is still open. */
    OPEN,
    /** A finding is a note. */
    NOTE,
    /** A finding is a commendation. */
    COMMENDATION,
    /** All it is about is as it should be, by recorded facts. */
    HONOURED,
    /** There is nothing it is about. */
    NOT_APPLICABLE
  }

  Outcome() {}

  /** The rule. */
  @Value.Parameter
  public abstract RuleId rule();

  /** Whether there was anything in the record that the rule is about. */
  @Value.Parameter
  public abstract boolean isApplicable();

  /** What it found, in the order of the record. */
  @Value.Parameter
  public abstract List<Finding> findings();

  /** What is still open, in the order of the record. */
  @Value.Parameter
  public abstract List<OpenElement> open();

  /** The outcome in one word: the first {@link Status} that applies. */
  public final Status status() {
    if (has(Severity.BREACH)) {
      return Status.BREACH;
    } else if (has(Severity.CONCERN)) {
      return Status.CONCERN;
    } else if (!open().isEmpty()) {
      return Status.OPEN;
    } else if (has(Severity.NOTE)) {
      return Status.NOTE;
    } else if (has(Severity.COMMENDATION)) {
      return Status.COMMENDATION;
    }
    return isApplicable() ? Status.HONOURED : Status.NOT_APPLICABLE;
  }

  private boolean has(Severity severity) {
    for (Finding finding : findings()) {
      if (finding.severity() == severity) {
        return true;
      }
    }
    return false;
  }

  @Value.Check
  Outcome check() {
    if (!isApplicable() && !(findings().isEmpty() && open().isEmpty())) {
      throw new IllegalArgumentException("a rule that is about nothing finds nothing: " + rule());
    }
    // The same lists where nobody can change them.
    List<Finding> findings = List.copyOf(findings());
    List<OpenElement> open = List.copyOf(open());
    return findings == findings() && open == open()
        ? this
        : ImmutableOutcome.of(rule(), isApplicable(), findings, open);
  }

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return rule() + " " + status();
  }

  /** A builder of an Outcome, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds an Outcome. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableOutcome.Builder {
    Builder() {}
  }
}
