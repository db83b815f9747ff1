package eu.cosie.rules.policy;

import eu.cosie.core.id.RecordId;
import eu.cosie.core.id.RuleId;
import java.util.List;

/**
 * What came of each rule of a policy on one draft: an outcome per rule, in the order of the policy,
 * so that it proves what was looked at. Immutable and thread-safe.
 *
 * @param record the record looked at
 * @param policy the name of the policy
 * @param version the version of the policy
 * @param outcomes an outcome per rule
 */
public record PolicyReport(RecordId record, String policy, String version, List<Outcome> outcomes) {

  /** A report, its list copied. */
  public PolicyReport {
    outcomes = List.copyOf(outcomes);
  }

  /** Whether no rule is breached. */
  public boolean isHonoured() {
    for (Outcome outcome : outcomes) {
      if (outcome.status() == Outcome.Status.BREACH) {
        return false;
      }
    }
    return true;
  }

  /** Every finding, in the order of the rules. */
  public List<Finding> findings() {
    return outcomes.stream().flatMap(outcome -> outcome.findings().stream()).toList();
  }

  /**
   * The outcome of a rule.
   *
   * @throws IllegalArgumentException if the policy has no such rule
   */
  public Outcome outcome(RuleId rule) {
    return outcomes.stream()
        .filter(outcome -> outcome.rule().equals(rule))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule " + rule + " in this report"));
  }

  /** Without anybody's words. */
  @Override
  public String toString() {
    return "PolicyReport[" + record + ", " + outcomes.size() + " rules]";
  }
}
