package eu.cosie.rules.principle;

import eu.cosie.rules.policy.Policy;
import java.util.List;

/** The built-in policies. */
public final class CoCreationPolicy {

  private static final Policy STANDARD =
      Policy.of(
          "co-creation",
          "0.1",
          List.of(
              RiskNotIgnored.SAFEGUARDED,
              RiskNotIgnored.NOT_IGNORED,
              BeyondPresentingRisk.BEYOND_PRESENTING,
              UnderlyingNeeds.JUDGED_BY_PERSON,
              WiderAssets.WIDER,
              WiderAssets.NO_HARMFUL_TIE,
              OwnGoals.OWN,
              LegitimateKnowledge.HEARD,
              RespectfulLanguage.FRAMING));

  private CoCreationPolicy() {}

  /** Every built-in rule, in the order of the report. */
  public static Policy standard() {
    return STANDARD;
  }
}
