package eu.cosie.rules.principle;

import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.need.Reached;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Exploration;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.core.service.DecisionView;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.rules.policy.Addressee;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import eu.cosie.rules.policy.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

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

  /** Whatever is not in the speaker's own words says who wrote it down. */
  public static final Rule SIGNED =
      Rule.named("voice.signed", Principle.LEGITIMATE_KNOWLEDGE, Severity.NOTE)
          .source("seed 000: “legitimate knowledge”")
          .reads("voice.words", "voice.via")
          .check((draft, verdict) -> signatures(draft.record(), verdict));

  /**
   * A representative takes part only where their mandate covers it, and not without the person or a
   * reason.
   */
  public static final Rule MANDATE =
      Rule.named("voice.mandate", Principle.LEGITIMATE_KNOWLEDGE, Severity.BREACH)
          .source("seed 003: “beneficiaries (or their representatives)”")
          .reads(
              "stakeholders.roles",
              "stakeholders.mandate",
              "relationships.quality",
              "risks.from",
              "decisions.contributions",
              "decisions.domain",
              "decisions.on",
              "decisions.reason")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                for (Decision decision : record.decisions()) {
                  boolean represented = false;
                  boolean covered = true;
                  for (Contribution contribution : decision.contributions()) {
                    if (isRepresentatives(contribution, record)) {
                      represented = true;
                      covered &= record.isMandated(contribution, decision);
                    }
                  }
                  if (represented) {
                    verdict.applies();
                    if (!covered) {
                      verdict.finds("uncovered", decision.id(), Addressee.SERVICE);
                    } else if (decision.reason().isEmpty()
                        && record.recordedLevel(decision.id()) == ParticipationLevel.NONE) {
                      verdict.finds(Severity.CONCERN, "alone", decision.id(), Addressee.SERVICE);
                    }
                  }
                }
              });

  /**
   * A decision against the person's wish has a reason and their view; an answer that is not a plain
   * yes has their dissent.
   */
  public static final Rule DISSENT_KEPT =
      Rule.named("voice.dissent-kept", Principle.LEGITIMATE_KNOWLEDGE, Severity.BREACH)
          .source("seed 000: “legitimate knowledge”")
          .reads(
              "decisions.outcome",
              "decisions.reason",
              "decisions.view",
              "affirmations.answer",
              "affirmations.dissent")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                for (Decision decision : record.decisions()) {
                  if (decision.outcome() == DecisionOutcome.AGAINST_WISH) {
                    verdict.applies();
                    if (decision.reason().isEmpty()) {
                      verdict.finds("reason", decision.id(), Addressee.SERVICE);
                    }
                    if (decision.view().filter(it -> record.isOwnVoice(it.voice())).isEmpty()) {
                      verdict.finds(Severity.CONCERN, "view", decision.id(), Addressee.PERSON);
                    }
                  }
                }
                for (Affirmation affirmation : record.affirmations()) {
                  if (affirmation.answer() != Affirmation.Answer.YES) {
                    verdict.applies();
                    if (affirmation.dissent().isEmpty()) {
                      verdict.finds(Severity.CONCERN, "answer", affirmation.id(), Addressee.PERSON);
                    }
                  }
                }
              });

  private LegitimateKnowledge() {}

  /** A line that says they took no part is no part. */
  private static boolean isRepresentatives(Contribution contribution, CaseRecord record) {
    return contribution.level() != ParticipationLevel.NONE
        && record.roleOf(contribution) == StakeholderRole.REPRESENTATIVE;
  }

  private static void signatures(CaseRecord record, Verdict verdict) {
    boolean unsigned = false;
    for (Exploration each : record.explored()) {
      verdict.applies();
      unsigned |= !each.voice().isSigned();
    }
    if (unsigned) {
      verdict.finds("explored", record.beneficiary(), Addressee.SERVICE);
    }
    signatures("wish", record.wishes(), it -> it.id(), it -> !it.voice().isSigned(), verdict);
    signatures("tie", record.relationships(), it -> it.id(), it -> !it.voice().isSigned(), verdict);
    signatures("", record.assets(), it -> it.id(), LegitimateKnowledge::isUnsigned, verdict);
    signatures("", record.needs(), it -> it.id(), LegitimateKnowledge::isUnsigned, verdict);
    signatures("", record.goals(), it -> it.id(), LegitimateKnowledge::isUnsigned, verdict);
    signatures("", record.risks(), it -> it.id(), LegitimateKnowledge::isUnsigned, verdict);
    signatures("", record.decisions(), it -> it.id(), LegitimateKnowledge::isUnsigned, verdict);
    signatures("", record.barriers(), it -> it.id(), it -> !it.voice().isSigned(), verdict);
    signatures("", record.notes(), it -> it.id(), it -> !it.voice().isSigned(), verdict);
    signatures(
        "answer", record.affirmations(), it -> it.id(), it -> !it.voice().isSigned(), verdict);
  }

  private static <T> void signatures(
      String variant,
      List<T> all,
      Function<T, ElementId> id,
      Predicate<T> isUnsigned,
      Verdict verdict) {
    for (int i = 0; i < all.size(); i++) {
      T each = all.get(i);
      verdict.applies();
      if (isUnsigned.test(each)) {
        verdict.finds(variant, id.apply(each), Addressee.SERVICE);
      }
    }
  }

  private static boolean isUnsigned(Asset asset) {
    Optional<Wanted> wanted = asset.wanted();
    return !asset.voice().isSigned() || (wanted.isPresent() && !wanted.get().voice().isSigned());
  }

  private static boolean isUnsigned(Need need) {
    Optional<Judgement> judgement = need.judgement();
    return !need.voice().isSigned()
        || (judgement.isPresent() && !judgement.get().voice().isSigned());
  }

  private static boolean isUnsigned(Goal goal) {
    Optional<Reached> reached = goal.reached();
    return !goal.voice().isSigned() || (reached.isPresent() && !reached.get().voice().isSigned());
  }

  private static boolean isUnsigned(Risk risk) {
    Optional<RiskView> view = risk.view();
    return !risk.voice().isSigned() || (view.isPresent() && !view.get().voice().isSigned());
  }

  private static boolean isUnsigned(Decision decision) {
    Optional<DecisionView> view = decision.view();
    return !decision.voice().isSigned() || (view.isPresent() && !view.get().voice().isSigned());
  }
}
