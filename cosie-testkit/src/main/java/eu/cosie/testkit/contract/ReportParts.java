package eu.cosie.testkit.contract;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.id.RuleId;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.Policy;
import eu.cosie.rules.policy.PolicyReport;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** What the laws of policies look at in a report, and in the draft it is about. */
final class ReportParts {

  private ReportParts() {}

  /** Some of a policy's rules, in their order. */
  static Policy part(Policy policy, Random random) {
    return Policy.of(
        policy.name(),
        policy.version(),
        policy.rules().stream().filter(rule -> random.nextBoolean()).toList());
  }

  /** The rules that are honoured. */
  static Set<RuleId> honoured(PolicyReport report) {
    Set<RuleId> honoured = new TreeSet<>();
    for (Outcome outcome : report.outcomes()) {
      if (outcome.status() == Outcome.Status.HONOURED) {
        honoured.add(outcome.rule());
      }
    }
    return honoured;
  }

  /** The draft without what it proposes or asks. */
  static Draft factsOf(Draft draft) {
    return draft.toBuilder()
        .risks(draft.risks().stream().map(ReportParts::factsOf).toList())
        .supports(List.of())
        .questions(List.of())
        .build();
  }

  private static ReframedRisk factsOf(ReframedRisk risk) {
    return risk.toBuilder()
        .appraisal(risk.appraisal().toBuilder().hypotheses(List.of()).build())
        .responses(List.of())
        .build();
  }
}
