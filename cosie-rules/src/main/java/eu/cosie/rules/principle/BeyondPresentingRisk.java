package eu.cosie.rules.principle;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.rules.policy.Addressee;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import eu.cosie.rules.policy.Verdict;

/** No to only looking at presenting risk (seed 000). */
public final class BeyondPresentingRisk {

  /** Each presenting risk has an underlying need that the person side named. */
  public static final Rule BEYOND_PRESENTING =
      Rule.named("risk.beyond-presenting", Principle.BEYOND_PRESENTING_RISK, Severity.NOTE)
          .source("seed 000: “No to only looking at presenting risk”")
          .reads(
              "risks.presentation",
              "risks.bearer",
              "risks.from",
              "needs.underlies",
              "needs.voice",
              "relationships.quality",
              "stakeholders.roles")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                for (Risk risk : record.risks()) {
                  if (risk.presentation() == Presentation.PRESENTING
                      && risk.bearer() != RiskBearer.ORGANISATION) {
                    verdict.applies();
                    if (!record.isNamedByPersonSide(risk.id())) {
                      open(risk, record, verdict);
                    }
                  }
                }
              });

  private BeyondPresentingRisk() {}

  /** What was told in confidence, or is urgent, is for the service to raise, with care. */
  private static void open(Risk risk, CaseRecord record, Verdict verdict) {
    if (risk.voice().isProtected() || risk.demandsSafeguarding()) {
      verdict.opens("confided", risk.id(), Addressee.SERVICE);
    } else {
      boolean none = record.needsUnder(risk.id()).isEmpty();
      verdict.opens(none ? "none" : "norm", risk.id(), Addressee.PERSON);
    }
  }
}
