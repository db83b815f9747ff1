package eu.cosie.rules.principle;

import eu.cosie.core.id.BarrierId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.party.RecordedResponse;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.rules.policy.Addressee;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import java.util.List;
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
                      Addressee next =
                          organisations ? Addressee.LEAD : Addressee.SERVICE_WITH_PERSON;
                      if (!risk.changeable()) {
                        verdict.opens("unchangeable", risk.id(), next);
                      } else {
                        verdict.finds(organisations ? "organisation" : "nobody", risk.id(), next);
                      }
                    }
                  }
                }
              });

  /** Of each risk it is said whether the harm may happen, happens or has happened. */
  public static final Rule HAPPENED =
      Rule.named("risk.happened", Principle.RISK_NOT_IGNORED, Severity.NOTE)
          .source("seed 000: “how it’s assessed”")
          .reads("risks.state")
          .check(
              (draft, verdict) -> {
                for (Risk risk : draft.record().risks()) {
                  verdict.applies();
                  if (risk.state().isEmpty()) {
                    verdict.opens("", risk.id(), Addressee.SERVICE);
                  }
                }
              });

  /**
   * No decision against the person's wish, or without asking, rests on nothing but what the
   * organisation bears, what cannot change or what stands in the service's own way.
   */
  public static final Rule WHOSE =
      Rule.named("risk.whose", Principle.RISK_NOT_IGNORED, Severity.BREACH)
          .source("seed 000: “prone to ‘safeguard’ their and organisational interest”")
          .reads(
              "decisions.outcome",
              "decisions.because",
              "risks.bearer",
              "risks.changeable",
              "barriers.kind")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                for (Decision decision : record.decisions()) {
                  boolean against = decision.outcome() == DecisionOutcome.AGAINST_WISH;
                  boolean unasked = decision.outcome() == DecisionOutcome.NOT_ASKED;
                  if ((against || unasked) && !decision.because().isEmpty()) {
                    verdict.applies();
                    if (isNoneOfThePersons(decision.because(), record)) {
                      verdict.finds(
                          against ? "against" : "unasked", decision.id(), Addressee.SERVICE);
                    }
                  }
                }
              });

  private RiskNotIgnored() {}

  private static boolean isNoneOfThePersons(List<ElementId> grounds, CaseRecord record) {
    for (ElementId ground : grounds) {
      if (ground instanceof RiskId id) {
        Risk risk = record.risk(id);
        if (risk.bearer() != RiskBearer.ORGANISATION && risk.changeable()) {
          return false;
        }
      } else if (!(ground instanceof BarrierId id)
          || !record.barrier(id).kind().isOnServiceSide()) {
        return false;
      }
    }
    return true;
  }
}
