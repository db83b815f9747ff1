package eu.cosie.rules.principle;

import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.Reach;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.RecordedResponse;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Side;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.RiskSource;
import eu.cosie.core.service.Barrier;
import eu.cosie.rules.policy.Addressee;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import eu.cosie.rules.policy.Verdict;
import java.util.List;
import java.util.Optional;

/** The service changes, not only the person (seeds 000 and 003). */
public final class EnablingSystem {

  private static final Optional<RiskSource> SERVICE = Optional.of(RiskSource.SERVICE);

  /** Each barrier has a recorded response. */
  public static final Rule BARRIER_ANSWERED =
      Rule.named("system.barrier-answered", Principle.ENABLING_SYSTEM, Severity.CONCERN)
          .source("seed 003: what “stands in its way for more co-creative approach”")
          .reads("barriers.kind", "barriers.response")
          .check(
              (draft, verdict) -> {
                for (Barrier barrier : draft.record().barriers()) {
                  verdict.applies();
                  if (barrier.response().isEmpty()) {
                    boolean services = barrier.kind().isOnServiceSide();
                    verdict.finds("", barrier.id(), services ? Addressee.LEAD : Addressee.SERVICE);
                  }
                }
              });

  /** What lies with the service is not left to the person side to answer. */
  public static final Rule NOT_ON_THE_PERSON =
      Rule.named("system.not-on-the-person", Principle.ENABLING_SYSTEM, Severity.BREACH)
          .source("seed 003: “insufficient support to service actors”, and “work overload”")
          .reads(
              "barriers.kind",
              "barriers.response",
              "stakeholders.roles",
              "relationships.quality",
              "risks.from")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                for (Barrier barrier : record.barriers()) {
                  if (barrier.kind().isOnServiceSide() && barrier.response().isPresent()) {
                    verdict.applies();
                    if (isOnThePersonSide(barrier.response().get().by(), record)) {
                      verdict.finds("", barrier.id(), Addressee.LEAD);
                    }
                  }
                }
              });

  /**
   * An important need that is served by the person, their people or a community has something that
   * the service does, too; a need under a risk that the service causes has it in any case.
   */
  public static final Rule DOES_ITS_PART =
      Rule.named("system.does-its-part", Principle.ENABLING_SYSTEM, Severity.CONCERN)
          .source("seed 000: “think in terms of ‘resource scarcity’”")
          .reads(
              "needs.judgement",
              "needs.underlies",
              "risks.source",
              "risks.response",
              "assets.helpsWith",
              "assets.holder",
              "assets.status",
              "assets.agreement",
              "assets.wanted",
              "stakeholders.roles",
              "relationships.quality",
              "risks.from")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                for (Need need : record.needs()) {
                  if (isCausedByTheService(need, record)) {
                    doesItsPart("caused", need, Addressee.LEAD, record, verdict);
                  } else if (record.isJudged(need, Judgement.Value.IMPORTANT)
                      && isServedByOthers(need, record)) {
                    doesItsPart("alone", need, Addressee.SERVICE_WITH_PERSON, record, verdict);
                  }
                }
              });

  /** The person describes how it is between them and somebody who works with them. */
  public static final Rule WORKING_RELATIONSHIP =
      Rule.named("system.working-relationship", Principle.ENABLING_SYSTEM, Severity.NOTE)
          .source("seed 003: “building a relationship”")
          .reads("stakeholders.roles", "relationships.with", "relationships.voice")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                for (Stakeholder stakeholder : record.stakeholders()) {
                  if (isPractitioner(stakeholder)) {
                    verdict.applies();
                    if (!isTieDescribed(record)) {
                      verdict.opens("", record.beneficiary(), Addressee.PERSON);
                    }
                    return;
                  }
                }
              });

  private EnablingSystem() {}

  /** Who also works for the service answers for it; who does harm is on nobody's side. */
  private static boolean isOnThePersonSide(StakeholderId id, CaseRecord record) {
    Stakeholder stakeholder = record.stakeholder(id);
    return stakeholder.isOn(Side.PERSON)
        && !stakeholder.isOn(Side.SERVICE)
        && record.mayBeAsked(id);
  }

  private static void doesItsPart(
      String otherwise, Need need, Addressee next, CaseRecord record, Verdict verdict) {
    verdict.applies();
    if (!isAnsweredByTheService(need, record)) {
      verdict.finds(otherwise, need.id(), next);
    }
  }

  /** What the person judged not to matter is left alone. */
  private static boolean isCausedByTheService(Need need, CaseRecord record) {
    List<RiskId> risks = need.underlies();
    for (int i = 0; i < risks.size(); i++) {
      if (record.risk(risks.get(i)).source().equals(SERVICE)) {
        return !record.isJudged(need, Judgement.Value.NOT_IMPORTANT);
      }
    }
    return false;
  }

  private static boolean isServedByOthers(Need need, CaseRecord record) {
    List<Asset> assets = record.assetsServing(need.id());
    for (int i = 0; i < assets.size(); i++) {
      Asset asset = assets.get(i);
      if (record.reach(asset) != Reach.SERVICE && WiderAssets.mayBeUsed(asset, record)) {
        return true;
      }
    }
    return false;
  }

  /** What the service only might do is nothing that it does. */
  private static boolean isAnsweredByTheService(Need need, CaseRecord record) {
    List<RiskId> risks = need.underlies();
    for (int i = 0; i < risks.size(); i++) {
      Optional<RecordedResponse> response = record.risk(risks.get(i)).response();
      if (response.isPresent() && record.stakeholder(response.get().by()).isOn(Side.SERVICE)) {
        return true;
      }
    }
    List<Asset> assets = record.assetsServing(need.id());
    for (int i = 0; i < assets.size(); i++) {
      if (WiderAssets.isGivenByTheService(assets.get(i), record)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTieDescribed(CaseRecord record) {
    for (Relationship tie : record.relationships()) {
      if (record.isOwnVoice(tie.voice()) && isPractitioner(record.stakeholder(tie.with()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPractitioner(Stakeholder stakeholder) {
    return stakeholder.roles().contains(StakeholderRole.PRACTITIONER);
  }
}
