package eu.cosie.rules.principle;

import eu.cosie.core.asset.Asset;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Exploration;
import eu.cosie.core.record.Note;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.ParticipationWish;
import eu.cosie.rules.policy.Addressee;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import eu.cosie.rules.policy.Verdict;

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
      unsigned |= isUnsigned(each.voice());
    }
    if (unsigned) {
      verdict.finds("explored", record.beneficiary(), Addressee.SERVICE);
    }
    for (ParticipationWish each : record.wishes()) {
      signature("wish", each.id(), isUnsigned(each.voice()), verdict);
    }
    for (Relationship each : record.relationships()) {
      signature("tie", each.id(), isUnsigned(each.voice()), verdict);
    }
    for (Asset each : record.assets()) {
      boolean wanted = each.wanted().filter(it -> isUnsigned(it.voice())).isPresent();
      signature("", each.id(), wanted || isUnsigned(each.voice()), verdict);
    }
    for (Need each : record.needs()) {
      boolean judged = each.judgement().filter(it -> isUnsigned(it.voice())).isPresent();
      signature("", each.id(), judged || isUnsigned(each.voice()), verdict);
    }
    for (Goal each : record.goals()) {
      boolean reached = each.reached().filter(it -> isUnsigned(it.voice())).isPresent();
      signature("", each.id(), reached || isUnsigned(each.voice()), verdict);
    }
    for (Risk each : record.risks()) {
      boolean viewed = each.view().filter(it -> isUnsigned(it.voice())).isPresent();
      signature("", each.id(), viewed || isUnsigned(each.voice()), verdict);
    }
    for (Decision each : record.decisions()) {
      boolean viewed = each.view().filter(it -> isUnsigned(it.voice())).isPresent();
      signature("", each.id(), viewed || isUnsigned(each.voice()), verdict);
    }
    for (Barrier each : record.barriers()) {
      signature("", each.id(), isUnsigned(each.voice()), verdict);
    }
    for (Note each : record.notes()) {
      signature("", each.id(), isUnsigned(each.voice()), verdict);
    }
    for (Affirmation each : record.affirmations()) {
      signature("answer", each.id(), isUnsigned(each.voice()), verdict);
    }
  }

  private static void signature(String variant, ElementId id, boolean unsigned, Verdict verdict) {
    verdict.applies();
    if (unsigned) {
      verdict.finds(variant, id, Addressee.SERVICE);
    }
  }

  private static boolean isUnsigned(Voice voice) {
    return voice.words() != Voice.Words.QUOTED && voice.via().isEmpty();
  }
}
