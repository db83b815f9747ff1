package eu.cosie.rules.principle;

import eu.cosie.core.party.RecordedResponse;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.rules.policy.Addressee;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import java.util.Optional;

/** No to ignoring “risk” (seed 000). */
public final class RiskNotIgnored {

  /** A risk that demands safeguarding has a recorded response, by whom and when. */
  public static final Rule SAFEGUARDED =
      Rule.named("risk.safeguarded", Principle.RISK_NOT_IGNORED, Severity.BREACH)
          .source("seed 000: “No to ignoring ‘risk’”; law 4")
          .reads("risks.level", "risks.state", "risks.bearer", "risks.response")
          .check(
              (draft, verdict) -> {
                for (Risk risk : draft.record().risks()) {
                  if (risk.demandsSafeguarding()) {
                    verdict.applies();
                    Optional<RecordedResponse> response = risk.response();
                    if (response.isEmpty()) {
                      verdict.finds("nobody", risk.id(), Addressee.SERVICE);
                    } else if (response.get().on().isEmpty()) {
                      verdict.finds("undated", risk.id(), Addressee.SERVICE);
                    }
                  }
                }
              });

  /** Every other risk has a recorded response; one that cannot change is open until it has. */
  public static final Rule NOT_IGNORED =
      Rule.named("risk.not-ignored", Principle.RISK_NOT_IGNORED, Severity.CONCERN)
          .source("seed 000: “No to ignoring ‘risk’”")
          .reads("risks.level", "risks.state", "risks.bearer", "risks.changeable", "risks.response")
          .check(
              (draft, verdict) -> {
                for (Risk risk : draft.record().risks()) {
                  if (!risk.demandsSafeguarding()) {
                    verdict.applies();
                    if (risk.response().isEmpty()) {
                      boolean organisations = risk.bearer() == RiskBearer.ORGANISATION;
                      Addressee next = organisations ? Addressee.LEAD : Addressee.SERVICE;
                      if (!risk.changeable()) {
                        verdict.opens("unchangeable", risk.id(), next);
                      } else {
                        verdict.finds(organisations ? "organisation" : "nobody", risk.id(), next);
                      }
                    }
                  }
                }
              });

  private RiskNotIgnored() {}
}
