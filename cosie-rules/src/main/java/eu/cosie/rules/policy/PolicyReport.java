package eu.cosie.rules.policy;

import eu.cosie.core.id.RecordId;
import eu.cosie.core.id.RuleId;
import java.util.List;
import org.immutables.value.Value;

/**
 * What came of each rule of a policy on one draft: an outcome per rule, in the order of the policy,
 * so that it proves what was looked at.
 *
 * <p>Immutable and thread-safe.
 */
@ReportStyle
@Value.Immutable
public abstract class PolicyReport {

  PolicyReport() {}

  /** The record looked at. */
  @Value.Parameter
  public abstract RecordId record();

  /** The name of the policy. */
  @Value.Parameter
  public abstract String policy();

  /** The version of the policy. */
  @Value.Parameter
  public abstract String version();

  /** An outcome per rule. */
  @Value.Parameter
  public abstract List<Outcome> outcomes();

  /** Whether no rule is breached. */
  public final boolean isHonoured() {
    for (Outcome outcome : outcomes()) {
      if (outcome.status() == Outcome.Status.BREACH) {
        return false;
      }
    }
    return true;
  }

  /** Every finding, in the order of the rules. */
  public final List<Finding> findings() {
    return outcomes().stream().flatMap(outcome -> outcome.findings().stream()).toList();
  }

  /**
   * The outcome of a rule.
   *
   * @throws IllegalArgumentException if the policy has no such rule
   */
  public final Outcome outcome(RuleId rule) {
    return outcomes().stream()
        .filter(outcome -> outcome.rule().equals(rule))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule " + rule + " in this report"));
  }

  @Value.Check
  PolicyReport check() {
    // The same list where nobody can change it.
    List<Outcome> outcomes = List.copyOf(outcomes());
    return outcomes == outcomes()
        ? this
        : ImmutablePolicyReport.of(record(), policy(), version(), outcomes);
  }

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "PolicyReport[" + record() + ", " + outcomes().size() + " rules]";
  }

  /** A builder of a PolicyReport, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a PolicyReport. Mutable, and not thread-safe. */
  public static class Builder extends ImmutablePolicyReport.Builder {
    Builder() {}
  }
}
