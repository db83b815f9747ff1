package eu.cosie.rules.principle;

import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.BarrierId;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.GoalId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.NoteId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.service.DecisionView;
import eu.cosie.core.wording.Guard;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import java.util.Optional;

/** The language used to describe people and risks (seed 000). */
public final class RespectfulLanguage {

  /** No text but the person's own words has an expression with a deficit framing. */
  public static final Rule FRAMING =
      Rule.named("language.framing", Principle.RESPECTFUL_LANGUAGE, Severity.CONCERN)
          .source("seed 000: “the language used to describe it”")
          .reads(
              "language",
              "service.nonNegotiables",
              "service.floors",
              "stakeholders.title",
              "stakeholders.mandate",
              "assets.name",
              "needs.statement",
              "goals.statement",
              "risks.statement",
              "risks.benefit",
              "risks.response",
              "risks.view",
              "decisions.about",
              "decisions.imposed",
              "decisions.reason",
              "decisions.view",
              "barriers.note",
              "barriers.response",
              "notes.text",
              "affirmations.dissent",
              "voice")
          .check(
              (draft, verdict) -> {
                if (draft.lexicon().isPresent() && isWritten(draft.record())) {
                  verdict.applies();
                }
                for (Occurrence each : draft.occurrences()) {
                  if (each.guards().contains(Guard.LEGAL_TERM)) {
                    verdict.finds(Severity.NOTE, "legal", each);
                  } else if (isQuoted(each, draft.record())) {
                    verdict.finds(Severity.NOTE, "quoted", each);
                  } else {
                    verdict.finds(Severity.CONCERN, "", each);
                  }
                }
              });

  private RespectfulLanguage() {}

  /** Whether anything is written down of the person. */
  private static boolean isWritten(CaseRecord record) {
    return !(record.assets().isEmpty()
        && record.needs().isEmpty()
        && record.goals().isEmpty()
        && record.risks().isEmpty()
        && record.decisions().isEmpty()
        && record.barriers().isEmpty()
        && record.notes().isEmpty());
  }

  /** Whether an expression stands in words that somebody is quoted with. */
  private static boolean isQuoted(Occurrence occurrence, CaseRecord record) {
    return voice(occurrence, record).filter(each -> each.words() == Voice.Words.QUOTED).isPresent();
  }

  /**
   * Who said what an expression stands in; for a response, a title or the service's own texts,
   * whose words it is in is not recorded.
   */
  private static Optional<Voice> voice(Occurrence occurrence, CaseRecord record) {
    ElementId about = occurrence.about();
    if (occurrence.member().startsWith("/response")) {
      return Optional.empty();
    } else if (about instanceof RiskId id) {
      return occurrence.member().startsWith("/view")
          ? record.risk(id).view().map(RiskView::voice)
          : Optional.of(record.risk(id).voice());
    } else if (about instanceof DecisionId id) {
      return occurrence.member().startsWith("/view")
          ? record.decision(id).view().map(DecisionView::voice)
          : Optional.of(record.decision(id).voice());
    } else if (about instanceof AssetId id) {
      return Optional.of(record.asset(id).voice());
    } else if (about instanceof NeedId id) {
      return Optional.of(record.need(id).voice());
    } else if (about instanceof GoalId id) {
      return Optional.of(record.goal(id).voice());
    } else if (about instanceof BarrierId id) {
      return Optional.of(record.barrier(id).voice());
    } else if (about instanceof NoteId id) {
      return Optional.of(record.note(id).voice());
    } else if (about instanceof AffirmationId id) {
      return Optional.of(record.affirmation(id).voice());
    }
    return Optional.empty();
  }
}
