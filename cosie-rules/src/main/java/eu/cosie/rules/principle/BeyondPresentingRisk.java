package eu.cosie.rules.principle;

import eu.cosie.core.need.Need;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.rules.policy.Addressee;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;

/** No to only looking at presenting risk (seed 000). */
public final class BeyondPresentingRisk {

  /** Each presenting risk has an underlying need that the person side named. */
  public static final Rule BEYOND_PRESENTING =
      Rule.named("risk.beyond-presenting", Principle.BEYOND_PRESENTING_RISK, Severity.NOTE)
          .source("seed 000: “No to only looking at presenting risk”")
          .reads("risks.presentation", "risks.bearer", "needs.underlies", "needs.voice")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                for (Risk risk : record.risks()) {
                  if (risk.presentation() == Presentation.PRESENTING
                      && risk.bearer() != RiskBearer.ORGANISATION) {
                    verdict.applies();
                    if (record.needsUnder(risk.id()).isEmpty()) {
                      verdict.opens("none", risk.id(), Addressee.PERSON);
                    } else if (!isNamedByPersonSide(record, risk)) {
                      verdict.opens("norm", risk.id(), Addressee.PERSON);
                    }
                  }
                }
              });

  private BeyondPresentingRisk() {}

  private static boolean isNamedByPersonSide(CaseRecord record, Risk risk) {
    for (Need need : record.needsUnder(risk.id())) {
      if (record.isOfPersonSide(need.voice())) {
        return true;
      }
    }
    return false;
  }
}
