package eu.cosie.benchmarks;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.id.ElementId;
import eu.cosie.rules.policy.Finding;
import eu.cosie.rules.policy.OpenElement;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.Policy;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.principle.CoCreationPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks eight rules that are typical of the policy, each in its own way. */
@FunctionalInterface
public interface Checker {

  /** The eight: about risks, needs, assets, goals, voices, decisions and barriers. */
  Set<String> EIGHT =
      Set.of(
          "risk.safeguarded",
          "risk.not-ignored",
          "need.judged-by-person",
          "asset.no-harmful-tie",
          "goal.own",
          "voice.heard",
          "decision.wish",
          "system.barrier-answered");

  /** That a rule says something of an element. */
  record Pair(String rule, ElementId about) {}

  /** What the rules say: a report, or pairs. */
  Object check(Draft draft);

  /** Who checks. */
  enum Kind {
    COSIE,
    BY_HAND,
    EASY_RULES,
    DROOLS;

    /** A checker of the eight rules. */
    Checker ofEight() {
      return switch (this) {
        case COSIE -> eight()::check;
        case BY_HAND -> ByHand::eight;
        case EASY_RULES -> new EasyRules();
        case DROOLS -> new Drools();
      };
    }

    private static Policy eight() {
      return Policy.of(
          "eight",
          "1",
          CoCreationPolicy.standard().rules().stream()
              .filter(rule -> EIGHT.contains(rule.id().value()))
              .toList());
    }
  }

  /**
   * Refuses to compare what does not say the same of the same elements, as often.
   *
   * @throws IllegalStateException if something is said by one of them alone, or nothing at all
   */
  static void requireEqual(Object expected, Object said) {
    List<String> all = sorted(expected);
    if (all.isEmpty() || !all.equals(sorted(said))) {
      throw new IllegalStateException(all + " is not " + sorted(said));
    }
  }

  private static List<String> sorted(Object said) {
    return pairs(said).stream().map(Pair::toString).sorted().toList();
  }

  /** Pairs of a rule and an element, from whatever a checker gives. */
  static List<Pair> pairs(Object said) {
    List<Pair> pairs = new ArrayList<>();
    if (said instanceof PolicyReport report) {
      for (Outcome outcome : report.outcomes()) {
        for (Finding finding : outcome.findings()) {
          finding.about().forEach(about -> pairs.add(new Pair(outcome.rule().value(), about)));
        }
        for (OpenElement open : outcome.open()) {
          open.about().forEach(about -> pairs.add(new Pair(outcome.rule().value(), about)));
        }
      }
    } else {
      for (Object pair : (List<?>) said) {
        pairs.add((Pair) pair);
      }
    }
    return pairs;
  }
}
