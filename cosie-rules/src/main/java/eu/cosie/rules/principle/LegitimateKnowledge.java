package eu.cosie.rules.principle;

import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;

/** People are asset holders with legitimate knowledge (seed 000). */
public final class LegitimateKnowledge {

  /** The beneficiary's own voice is in the record. */
  public static final Rule HEARD =
      Rule.named("voice.heard", Principle.LEGITIMATE_KNOWLEDGE, Severity.BREACH)
          .source("seed 000: “asset holders with legitimate knowledge”")
          .reads("voice")
          .check(
              (draft, verdict) -> {
                verdict.applies();
                if (!draft.record().isBeneficiaryHeard()) {
                  verdict.finds(draft.record().beneficiary());
                }
              });

  private LegitimateKnowledge() {}
}
