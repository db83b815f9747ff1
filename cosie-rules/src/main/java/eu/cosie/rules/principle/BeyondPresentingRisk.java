package eu.cosie.rules.principle;

import eu.cosie.core.need.Need;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskView;
import eu.cosie.rules.policy.Addressee;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import eu.cosie.rules.policy.Verdict;
import java.util.Optional;

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
                      boolean none = record.needsUnder(risk.id()).isEmpty();
                      open(none ? "none" : "norm", risk, verdict);
                    }
                  }
                }
              });

  /**
   * For each risk that is not the organisation's the person's view is recorded, or a need in their
   * voice under it; a view that disputes it stands beside the level.
   */
  public static final Rule PERSON_HEARD =
      Rule.named("risk.person-heard", Principle.BEYOND_PRESENTING_RISK, Severity.NOTE)
          .source("seed 000: “how it’s assessed”, and “legitimate knowledge”")
          .reads("risks.bearer", "risks.view", "needs.underlies", "needs.voice")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                for (Risk risk : record.risks()) {
                  if (risk.bearer() != RiskBearer.ORGANISATION) {
                    verdict.applies();
                    Optional<RiskView> view =
                        risk.view().filter(each -> record.isOwnVoice(each.voice()));
                    if (view.isPresent()) {
                      if (view.get().value() == RiskView.Value.DISPUTED) {
                        verdict.finds("disputed", risk.id(), Addressee.SERVICE_WITH_PERSON);
                      }
                    } else if (!hasNeedInOwnVoice(risk, record)) {
                      open("unheard", risk, verdict);
                    }
                  }
                }
              });

  private BeyondPresentingRisk() {}

  private static boolean hasNeedInOwnVoice(Risk risk, CaseRecord record) {
    for (Need need : record.needsUnder(risk.id())) {
      if (record.isOwnVoice(need.voice())) {
        return true;
      }
    }
    return false;
  }

  /** What was told in confidence, or is urgent, is for the service to raise, with care. */
  private static void open(String variant, Risk risk, Verdict verdict) {
    if (risk.voice().isProtected() || risk.demandsSafeguarding()) {
      verdict.opens("confided", risk.id(), Addressee.SERVICE);
    } else {
      verdict.opens(variant, risk.id(), Addressee.PERSON);
    }
  }
}
