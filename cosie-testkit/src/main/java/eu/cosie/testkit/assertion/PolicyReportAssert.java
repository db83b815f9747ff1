package eu.cosie.testkit.assertion;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.RuleId;
import eu.cosie.rules.policy.Finding;
import eu.cosie.rules.policy.OpenElement;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.policy.Severity;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Sentences about a report. Where elements are named, they are those that the rule speaks of, all
 * of them, in any order; where none is, the rule speaks of something. Not thread-safe, as all of
 * AssertJ.
 */
public final class PolicyReportAssert extends AbstractAssert<PolicyReportAssert, PolicyReport> {

  PolicyReportAssert(@Nullable PolicyReport report) {
    super(report, PolicyReportAssert.class);
  }

  /** A rule is honoured. */
  public PolicyReportAssert honours(RuleId rule) {
    return hasStatus(rule, Outcome.Status.HONOURED);
  }

  /** A rule is about nothing in the record. */
  public PolicyReportAssert doesNotApply(RuleId rule) {
    return hasStatus(rule, Outcome.Status.NOT_APPLICABLE);
  }

  /** A rule is breached, by these elements. */
  public PolicyReportAssert breaches(RuleId rule, ElementId... elements) {
    return finds(Severity.BREACH, rule, elements);
  }

  /** A rule has a concern about these elements. */
  public PolicyReportAssert isConcerned(RuleId rule, ElementId... elements) {
    return finds(Severity.CONCERN, rule, elements);
  }

  /** A rule notes something about these elements. */
  public PolicyReportAssert notes(RuleId rule, ElementId... elements) {
    return finds(Severity.NOTE, rule, elements);
  }

  /** A rule commends these elements. */
  public PolicyReportAssert commends(RuleId rule, ElementId... elements) {
    return finds(Severity.COMMENDATION, rule, elements);
  }

  /** A rule is open on these elements. */
  public PolicyReportAssert isOpen(RuleId rule, ElementId... elements) {
    return speaksOf(
        "open",
        rule,
        outcome(rule).open().stream().map(OpenElement::about).flatMap(List::stream).toList(),
        elements);
  }

  /** No rule is breached. */
  public PolicyReportAssert isHonoured() {
    List<Finding> breaches =
        report().findings().stream()
            .filter(finding -> finding.severity() == Severity.BREACH)
            .toList();
    if (!breaches.isEmpty()) {
      failWithMessage("no rule was to be breached, but %s", breaches);
    }
    return this;
  }

  private PolicyReportAssert hasStatus(RuleId rule, Outcome.Status status) {
    Outcome outcome = outcome(rule);
    if (outcome.status() != status) {
      failWithMessage(
          "%s is not %s, but %s: %s %s",
          rule, status, outcome.status(), outcome.findings(), outcome.open());
    }
    return this;
  }

  private PolicyReportAssert finds(Severity severity, RuleId rule, ElementId... elements) {
    return speaksOf(
        severity.name(),
        rule,
        outcome(rule).findings().stream()
            .filter(finding -> finding.severity() == severity)
            .map(Finding::about)
            .flatMap(List::stream)
            .toList(),
        elements);
  }

  private PolicyReportAssert speaksOf(
      String how, RuleId rule, List<ElementId> about, ElementId... elements) {
    List<ElementId> expected = List.of(elements).stream().distinct().sorted().toList();
    List<ElementId> found = about.stream().distinct().sorted().toList();
    if (expected.isEmpty() ? found.isEmpty() : !expected.equals(found)) {
      failWithMessage(
          "%s is not %s on %s, but on %s; it is %s",
          rule, how, expected.isEmpty() ? "anything" : expected, found, outcome(rule).status());
    }
    return this;
  }

  private Outcome outcome(RuleId rule) {
    for (Outcome outcome : report().outcomes()) {
      if (outcome.rule().equals(rule)) {
        return outcome;
      }
    }
    throw failure(
        "no rule %s in this report, but %s",
        rule, report().outcomes().stream().map(Outcome::rule).toList());
  }

  private PolicyReport report() {
    isNotNull();
    return actual;
  }
}
