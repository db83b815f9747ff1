package eu.cosie.rules.principle;

import eu.cosie.core.asset.Asset;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.need.NeedBasis;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.rules.policy.Addressee;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import java.util.Optional;

/** Yes to addressing people's underlying needs (seed 000). */
public final class UnderlyingNeeds {

  /** Each need is judged by the beneficiary, and by nobody else. */
  public static final Rule JUDGED_BY_PERSON =
      Rule.named("need.judged-by-person", Principle.UNDERLYING_NEEDS, Severity.BREACH)
          .source("seed 000: needs “they themselves judge to be important”; law 5")
          .reads("needs.judgement")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                for (Need need : record.needs()) {
                  verdict.applies();
                  if (record.judgementOf(need).isEmpty()) {
                    if (isJudgedByAnother(need, record)) {
                      verdict.finds("", need.id(), Addressee.SERVICE_WITH_PERSON);
                    } else {
                      verdict.opens("unasked", need.id(), Addressee.PERSON);
                    }
                  }
                }
              });

  /** What is recorded as felt or asked for is in the voice of the person side. */
  public static final Rule OWN_VOICE =
      Rule.named("need.own-voice", Principle.UNDERLYING_NEEDS, Severity.CONCERN)
          .source("Bradshaw 1972: felt and expressed need")
          .reads(
              "needs.basis",
              "needs.voice",
              "relationships.quality",
              "risks.from",
              "stakeholders.roles")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                for (Need need : record.needs()) {
                  if (need.basis() == NeedBasis.FELT || need.basis() == NeedBasis.EXPRESSED) {
                    verdict.applies();
                    if (!record.isOfPersonSide(need.voice())) {
                      verdict.finds("", need.id(), Addressee.SERVICE_WITH_PERSON);
                    }
                  }
                }
              });

  /** Each need that is important to the person has a goal, or an asset that may be used. */
  public static final Rule ADDRESSED =
      Rule.named("need.addressed", Principle.UNDERLYING_NEEDS, Severity.CONCERN)
          .source("seed 000: “Yes to addressing people’s underlying needs”")
          .reads(
              "needs.judgement",
              "goals.meets",
              "assets.helpsWith",
              "assets.status",
              "assets.agreement",
              "assets.wanted",
              "assets.holder",
              "relationships.quality",
              "risks.from")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                for (Need need : record.needs()) {
                  if (record.isJudged(need, Judgement.Value.IMPORTANT)) {
                    verdict.applies();
                    if (record.goalsMeeting(need.id()).isEmpty() && !isServed(need, record)) {
                      verdict.finds("", need.id(), Addressee.SERVICE_WITH_PERSON);
                    }
                  }
                }
              });

  private UnderlyingNeeds() {}

  private static boolean isServed(Need need, CaseRecord record) {
    for (Asset asset : record.assetsServing(need.id())) {
      if (WiderAssets.mayBeUsed(asset, record)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJudgedByAnother(Need need, CaseRecord record) {
    Optional<Judgement> judgement = need.judgement();
    return judgement.isPresent() && !judgement.get().voice().by().equals(record.beneficiary());
  }
}
