package eu.cosie.rules.principle;

import eu.cosie.rules.policy.Policy;
import eu.cosie.rules.policy.Principle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The built-in policies. */
public final class CoCreationPolicy {

  private static final Policy STANDARD =
      Policy.of(
          "co-creation",
          "0.1",
          List.of(
              RiskNotIgnored.SAFEGUARDED,
              RiskNotIgnored.NOT_IGNORED,
              RiskNotIgnored.HAPPENED,
              BeyondPresentingRisk.BEYOND_PRESENTING,
              BeyondPresentingRisk.PERSON_HEARD,
              RiskNotIgnored.WHOSE,
              UnderlyingNeeds.JUDGED_BY_PERSON,
              UnderlyingNeeds.OWN_VOICE,
              UnderlyingNeeds.ADDRESSED,
              WiderAssets.PERSON_HOLDS,
              WiderAssets.WIDER,
              WiderAssets.AGREED,
              WiderAssets.NO_HARMFUL_TIE,
              WiderAssets.GIVES_TOO,
              OwnGoals.OWN,
              OwnGoals.MEETS_NEED,
              LegitimateKnowledge.HEARD,
              LegitimateKnowledge.SIGNED,
              LegitimateKnowledge.MANDATE,
              LegitimateKnowledge.DISSENT_KEPT,
              SharedDecisions.FLOOR,
              SharedDecisions.WISH,
              SharedDecisions.ASPIRATION,
              SharedDecisions.MORE_THAN_CHOICE,
              SharedDecisions.STAGES,
              BalancedCare.OVERTAKEN,
              BalancedCare.LET_ALONE,
              BalancedCare.LEFT_WITH_IT,
              EnablingSystem.BARRIER_ANSWERED,
              EnablingSystem.NOT_ON_THE_PERSON,
              EnablingSystem.DOES_ITS_PART,
              EnablingSystem.WORKING_RELATIONSHIP,
              RespectfulLanguage.FRAMING));

  private CoCreationPolicy() {}

  /** Every built-in rule, in the order of the report. */
  public static Policy standard() {
    return STANDARD;
  }

  /** The built-in rules of one principle, as a policy called as the principle is: own-goals. */
  public static Policy of(Principle principle) {
    return Policy.of(
        principle.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        STANDARD.version(),
        STANDARD.rules().stream().filter(rule -> rule.principle() == principle).toList());
  }

  /** The built-in policies: the standard one, and one for each principle. */
  public static List<Policy> all() {
    List<Policy> all = new ArrayList<>();
    all.add(STANDARD);
    for (Principle principle : Principle.values()) {
      all.add(of(principle));
    }
    return List.copyOf(all);
  }
}
