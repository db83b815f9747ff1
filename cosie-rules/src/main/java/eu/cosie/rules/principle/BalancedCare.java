package eu.cosie.rules.principle;

import eu.cosie.core.asset.Asset;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.rules.balance.Quadrant;
import eu.cosie.rules.policy.Addressee;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import eu.cosie.rules.policy.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Balanced care: neither power overtake nor “let alone” (seed 003), see {@link Quadrant}. Within a
 * record each decision speaks for itself; one that was imposed is nobody's here to share.
 */
public final class BalancedCare {

  private static final String[] READ = {
    "service.engagement",
    "service.floors",
    "stakeholders.mandate",
    "wishes",
    "relationships.quality",
    "needs.domain",
    "needs.judgement",
    "risks.from",
    "decisions",
    "barriers.kind"
  };

  /** No decision leaves the person with support and without a say. */
  public static final Rule OVERTAKEN =
      Rule.named("balance.overtaken", Principle.BALANCED_CARE, Severity.BREACH)
          .source("seed 003: “neither gliding towards power overtake”; law 15")
          .reads(READ)
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                List<Quadrant> quadrants = Quadrant.of(record);
                Set<LifeDomain> mattering =
                    quadrants.contains(Quadrant.OVERTAKEN) ? mattering(record) : Set.of();
                for (int i = 0; i < quadrants.size(); i++) {
                  Decision decision = record.decisions().get(i);
                  switch (quadrants.get(i)) {
                    case OVERTAKEN -> finds("", decision, mattering, verdict);
                    case BALANCED, LET_ALONE, ABANDONED, UNCLEAR -> verdict.applies();
                    case IMPOSED -> {}
                  }
                }
              });

  /**
   * No decision leaves the person without support; where it may not have been missed, it is asked.
   */
  public static final Rule LET_ALONE =
      Rule.named("balance.let-alone", Principle.BALANCED_CARE, Severity.BREACH)
          .source("seed 003: “nor “let alone””; law 15")
          .reads(READ)
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                List<Quadrant> quadrants = Quadrant.of(record);
                Set<LifeDomain> mattering =
                    quadrants.contains(Quadrant.ABANDONED) ? mattering(record) : Set.of();
                for (int i = 0; i < quadrants.size(); i++) {
                  Decision decision = record.decisions().get(i);
                  switch (quadrants.get(i)) {
                    case LET_ALONE -> finds("", decision, mattering, verdict);
                    case ABANDONED -> finds("abandoned", decision, mattering, verdict);
                    case UNCLEAR -> verdict.opens("unclear", decision.id(), Addressee.PERSON);
                    case BALANCED, OVERTAKEN -> verdict.applies();
                    case IMPOSED -> {}
                  }
                }
              });

  /** Each grave risk and each need that matters to the person is answered by something recorded. */
  public static final Rule LEFT_WITH_IT =
      Rule.named("balance.left-with-it", Principle.BALANCED_CARE, Severity.CONCERN)
          .source("seed 003: “nor “let alone””; seed 000: “No to ignoring ‘risk’”")
          .reads(
              "risks.level",
              "risks.bearer",
              "risks.response",
              "needs.judgement",
              "needs.underlies",
              "goals.meets",
              "decisions.because",
              "assets.holder",
              "assets.agreement",
              "assets.wanted",
              "assets.status",
              "assets.helpsWith",
              "assets.protects",
              "relationships.quality",
              "risks.from",
              "stakeholders.roles")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                List<ElementId> unanswered = new ArrayList<>(0);
                for (Risk risk : record.risks()) {
                  if (risk.level().compareTo(RiskLevel.HIGH) >= 0) {
                    verdict.applies();
                    if (!isAnswered(risk, record)) {
                      unanswered.add(risk.id());
                    }
                  }
                }
                for (Need need : record.needs()) {
                  if (record.isJudged(need, Judgement.Value.IMPORTANT)) {
                    verdict.applies();
                    if (!isAnswered(need, record)) {
                      unanswered.add(need.id());
                    }
                  }
                }
                if (!unanswered.isEmpty()) {
                  left(unanswered, record, verdict);
                }
              });

  private BalancedCare() {}

  private static void finds(
      String variant, Decision decision, Set<LifeDomain> mattering, Verdict verdict) {
    if (isUnreasoned(decision)
        && (decision.view().isPresent()
            || decision.domain().filter(mattering::contains).isPresent())) {
      verdict.finds(Severity.BREACH, "unreasoned", decision.id(), Addressee.SERVICE);
    } else {
      verdict.finds(Severity.CONCERN, variant, decision.id(), Addressee.SERVICE);
    }
  }

  private static boolean isUnreasoned(Decision decision) {
    return (decision.outcome() == DecisionOutcome.AGAINST_WISH
            || decision.outcome() == DecisionOutcome.NOT_ASKED)
        && decision.reason().isEmpty();
  }

  /** The parts of life in which something matters to the person, as they say. */
  private static Set<LifeDomain> mattering(CaseRecord record) {
    Set<LifeDomain> domains = EnumSet.noneOf(LifeDomain.class);
    for (Need need : record.needs()) {
      if (record.isJudged(need, Judgement.Value.IMPORTANT)) {
        domains.add(need.domain());
      }
    }
    return domains;
  }

  /** By a response, by a goal of what lies under it, or by something the service has agreed to. */
  private static boolean isAnswered(Risk risk, CaseRecord record) {
    if (risk.response().isPresent() || isServed(record.assetsProtecting(risk.id()), record)) {
      return true;
    }
    for (Need need : record.needsUnder(risk.id())) {
      if (!record.goalsMeeting(need.id()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** By a goal, by a response to a risk above it, or by something the service has agreed to. */
  private static boolean isAnswered(Need need, CaseRecord record) {
    if (!record.goalsMeeting(need.id()).isEmpty()
        || isServed(record.assetsServing(need.id()), record)) {
      return true;
    }
    for (RiskId risk : need.underlies()) {
      if (record.risk(risk).response().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isServed(List<Asset> linked, CaseRecord record) {
    for (Asset asset : linked) {
      if (WiderAssets.isGivenByTheService(asset, record)) {
        return true;
      }
    }
    return false;
  }

  /** What no decision rests on either is left with the person. */
  private static void left(List<ElementId> unanswered, CaseRecord record, Verdict verdict) {
    // By the text of an id, see the links of a record.
    Set<String> risks = new HashSet<>();
    Set<String> needs = new HashSet<>();
    for (Decision decision : record.decisions()) {
      for (ElementId ground : decision.because()) {
        if (ground instanceof RiskId) {
          risks.add(ground.value());
        } else if (ground instanceof NeedId) {
          needs.add(ground.value());
        }
      }
    }
    for (ElementId each : unanswered) {
      if (each instanceof RiskId risk) {
        if (!risks.contains(risk.value())) {
          boolean organisations = record.risk(risk).bearer() == RiskBearer.ORGANISATION;
          verdict.finds(
              "risk", risk, organisations ? Addressee.LEAD : Addressee.SERVICE_WITH_PERSON);
        }
      } else if (!needs.contains(each.value())) {
        verdict.finds("need", each, Addressee.SERVICE_WITH_PERSON);
      }
    }
  }
}
