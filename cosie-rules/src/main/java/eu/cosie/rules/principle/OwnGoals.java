package eu.cosie.rules.principle;

import eu.cosie.core.need.Goal;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.rules.policy.Addressee;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;

/** People exercise agency to define their goals (seed 000). */
public final class OwnGoals {

  /** Each goal is in the beneficiary's own voice. */
  public static final Rule OWN =
      Rule.named("goal.own", Principle.OWN_GOALS, Severity.BREACH)
          .source("seed 000: “exercising agency to define their goals”")
          .reads("goals.voice")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                verdict.applies();
                if (record.goals().isEmpty()) {
                  verdict.opens("none", record.beneficiary(), Addressee.PERSON);
                }
                for (Goal goal : record.goals()) {
                  if (!record.isOwnVoice(goal.voice())) {
                    verdict.finds("another", goal.id(), Addressee.PERSON);
                  }
                }
              });

  /** Each goal is linked to a need; else one was not recorded. */
  public static final Rule MEETS_NEED =
      Rule.named("goal.meets-need", Principle.OWN_GOALS, Severity.NOTE)
          .source("seed 000: goals that meet needs “they themselves judge to be important”")
          .reads("goals.meets")
          .check(
              (draft, verdict) -> {
                for (Goal goal : draft.record().goals()) {
                  verdict.applies();
                  if (goal.meets().isEmpty()) {
                    verdict.opens("", goal.id(), Addressee.SERVICE);
                  }
                }
              });

  private OwnGoals() {}
}
