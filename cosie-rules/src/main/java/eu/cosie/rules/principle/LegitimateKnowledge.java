package eu.cosie.rules.principle;

import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.need.Reached;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Exploration;
import eu.cosie.core.record.Note;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.core.service.DecisionView;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.ParticipationWish;
import eu.cosie.rules.policy.Addressee;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import eu.cosie.rules.policy.Verdict;
import java.util.Optional;

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
                if (hasRepresentative(record)) {
                  for (Decision decision : record.decisions()) {
                    mandate(decision, record, verdict);
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

  /** Whoever takes part as one has that role: a record refuses a role that one does not have. */
  private static boolean hasRepresentative(CaseRecord record) {
    for (Stakeholder stakeholder : record.stakeholders()) {
      if (stakeholder.roles().contains(StakeholderRole.REPRESENTATIVE)) {
        return true;
      }
    }
    return false;
  }

  private static void mandate(Decision decision, CaseRecord record, Verdict verdict) {
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
    for (ParticipationWish each : record.wishes()) {
      signature("wish", each.id(), each.voice().isSigned(), verdict);
    }
    for (Relationship each : record.relationships()) {
      signature("tie", each.id(), each.voice().isSigned(), verdict);
    }
    for (Asset each : record.assets()) {
      signature("", each.id(), isSigned(each), verdict);
    }
    for (Need each : record.needs()) {
      signature("", each.id(), isSigned(each), verdict);
    }
    for (Goal each : record.goals()) {
      signature("", each.id(), isSigned(each), verdict);
    }
    for (Risk each : record.risks()) {
      signature("", each.id(), isSigned(each), verdict);
    }
    for (Decision each : record.decisions()) {
      signature("", each.id(), isSigned(each), verdict);
    }
    for (Barrier each : record.barriers()) {
      signature("", each.id(), each.voice().isSigned(), verdict);
    }
    for (Note each : record.notes()) {
      signature("", each.id(), each.voice().isSigned(), verdict);
    }
    for (Affirmation each : record.affirmations()) {
      signature("answer", each.id(), each.voice().isSigned(), verdict);
    }
  }

  private static void signature(
      String variant, ElementId about, boolean isSigned, Verdict verdict) {
    verdict.applies();
    if (!isSigned) {
      verdict.finds(variant, about, Addressee.SERVICE);
    }
  }

  private static boolean isSigned(Asset asset) {
    Optional<Wanted> wanted = asset.wanted();
    return asset.voice().isSigned() && (wanted.isEmpty() || wanted.get().voice().isSigned());
  }

  private static boolean isSigned(Need need) {
    Optional<Judgement> judgement = need.judgement();
    return need.voice().isSigned() && (judgement.isEmpty() || judgement.get().voice().isSigned());
  }

  private static boolean isSigned(Goal goal) {
    Optional<Reached> reached = goal.reached();
    return goal.voice().isSigned() && (reached.isEmpty() || reached.get().voice().isSigned());
  }

  private static boolean isSigned(Risk risk) {
    Optional<RiskView> view = risk.view();
    return risk.voice().isSigned() && (view.isEmpty() || view.get().voice().isSigned());
  }

  private static boolean isSigned(Decision decision) {
    Optional<DecisionView> view = decision.view();
    return decision.voice().isSigned() && (view.isEmpty() || view.get().voice().isSigned());
  }
}
