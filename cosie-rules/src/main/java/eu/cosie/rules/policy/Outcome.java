package eu.cosie.rules.policy;

import static java.util.Objects.requireNonNull;

import eu.cosie.core.id.RuleId;
import java.util.List;

/**
 * What came of one rule on one record. Where it is about nothing in the record it is not
 * applicable; where it has neither findings nor open elements it is honoured, by recorded facts
 * alone. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param isApplicable whether there was anything in the record that the rule is about
 * @param findings what it found, in the order of the record
 * @param open what is still open, in the order of the record
 */
public record Outcome(
    RuleId rule, boolean isApplicable, List<Finding> findings, List<OpenElement> open) {

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

  /**
   * An outcome, its lists copied.
   *
   * @throws IllegalArgumentException if a rule that is about nothing finds something, naming it
   */
  public Outcome {
    requireNonNull(rule, "rule");
    findings = List.copyOf(findings);
    open = List.copyOf(open);
    if (!isApplicable && !(findings.isEmpty() && open.isEmpty())) {
      throw new IllegalArgumentException("a rule that is about nothing finds nothing: " + rule);
    }
  }

  /** The outcome in one word: the first {@link Status} that applies. */
  public Status status() {
    if (has(Severity.BREACH)) {
      return Status.BREACH;
    } else if (has(Severity.CONCERN)) {
      return Status.CONCERN;
    } else if (!open.isEmpty()) {
      return Status.OPEN;
    } else if (has(Severity.NOTE)) {
      return Status.NOTE;
    } else if (has(Severity.COMMENDATION)) {
      return Status.COMMENDATION;
    }
    return isApplicable ? Status.HONOURED : Status.NOT_APPLICABLE;
  }

  private boolean has(Severity severity) {
    for (Finding finding : findings) {
      if (finding.severity() == severity) {
        return true;
      }
    }
    return false;
  }

  /** Without anybody's words. */
  @Override
  public String toString() {
    return rule + " " + status();
  }
}
