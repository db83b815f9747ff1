package eu.cosie.rules.principle;

import static java.util.Objects.requireNonNull;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.party.Side;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.service.CoCreationStage;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.core.service.Floor;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.ParticipationWish;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.policy.Addressee;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import eu.cosie.rules.policy.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decisions are shared (seed 003): people take part in deciding, delivering and redesigning what
 * they receive. An imposed decision is nobody's here to share, so neither floor, wish nor
 * aspiration is held against it.
 */
public final class SharedDecisions {

  private static final Optional<Decision.Options> FIXED = Optional.of(Decision.Options.FIXED);
  private static final Map<ParticipationLevel, Phrase> WORDS =
      Stream.of(ParticipationLevel.values())
          .collect(Collectors.toUnmodifiableMap(each -> each, each -> Phrase.of("level." + each)));

  /**
   * The person side's level reaches the highest floor that the record takes from laws, and the
   * highest that it takes from policies, for decisions of the kind.
   */
  public static final Rule FLOOR =
      Rule.named("decision.floor", Principle.SHARED_DECISIONS, Severity.BREACH)
          .source("seed 003: “the spirit of the law”")
          .reads("service.floors", "decisions.kind", "decisions.imposed", "decisions.contributions")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                if (!record.service().floors().isEmpty()) {
                  for (Decision decision : record.decisions()) {
                    floor(Severity.BREACH, "law", Floor.Ground.LAW, decision, record, verdict);
                    floor(
                        Severity.CONCERN, "policy", Floor.Ground.POLICY, decision, record, verdict);
                  }
                }
              });

  /** The person side's level reaches the person's wish, or the decision came out as wished. */
  public static final Rule WISH =
      Rule.named("decision.wish", Principle.SHARED_DECISIONS, Severity.CONCERN)
          .source("seed 003: “user participation and influence”")
          .reads(
              "wishes",
              "decisions.kind",
              "decisions.imposed",
              "decisions.contributions",
              "decisions.outcome")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                if (!record.wishes().isEmpty()) {
                  for (Decision decision : record.decisions()) {
                    Optional<ParticipationWish> wish = record.wish(decision.kind());
                    if (wish.isPresent() && decision.imposed().isEmpty()) {
                      verdict.applies();
                      if (decision.outcome() != DecisionOutcome.AS_WISHED) {
                        wish(wish.get().level(), decision, record, verdict);
                      }
                    }
                  }
                }
              });

  /** The person side's level reaches what local policy aims for; what does not is told together. */
  public static final Rule ASPIRATION =
      Rule.named("decision.aspiration", Principle.SHARED_DECISIONS, Severity.NOTE)
          .source("seed 003: “a shift in service culture towards using stronger terms”")
          .reads("service.aspiration", "decisions.imposed", "decisions.contributions")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                if (record.service().aspiration().isPresent()) {
                  aspiration(record.service().aspiration().get(), record, verdict);
                }
              });

  /** Choosing from a fixed list is recorded as being consulted at most. */
  public static final Rule MORE_THAN_CHOICE =
      Rule.named("decision.more-than-choice", Principle.SHARED_DECISIONS, Severity.CONCERN)
          .source("seed 000: “not synonymous with consumer models”")
          .reads("decisions.options", "decisions.contributions")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                for (Decision decision : record.decisions()) {
                  if (decision.options().equals(FIXED)) {
                    verdict.applies();
                    ParticipationLevel claimed = record.recordedLevel(decision.id());
                    if (!ParticipationLevel.CONSULTED.reaches(claimed)) {
                      verdict.finds(
                          Severity.CONCERN,
                          "",
                          List.of(decision.id()),
                          Addressee.SERVICE,
                          word(claimed));
                    }
                  }
                }
              });

  /** The person takes part, from being consulted up, in two stages or more. */
  public static final Rule STAGES =
      Rule.named("decision.stages", Principle.SHARED_DECISIONS, Severity.CONCERN)
          .source("Voorberg et al. 2015, in seed 000: “various stages of the production process”")
          .reads("decisions.contributions")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                if (record.decisions().size() >= 2) {
                  verdict.applies();
                  if (!isInTwoStages(record)) {
                    verdict.finds(record.beneficiary());
                  }
                }
              });

  private SharedDecisions() {}

  private static void floor(
      Severity severity,
      String variant,
      Floor.Ground ground,
      Decision decision,
      CaseRecord record,
      Verdict verdict) {
    Optional<Floor> floor = record.service().floor(decision.kind(), ground);
    if (floor.isPresent() && decision.imposed().isEmpty()) {
      verdict.applies();
      ParticipationLevel level = record.personSideLevel(decision.id());
      if (!level.reaches(floor.get().level())) {
        verdict.finds(
            severity,
            variant,
            List.of(decision.id()),
            Addressee.SERVICE,
            Phrase.name(floor.get().source()),
            word(floor.get().level()),
            word(level));
      }
    }
  }

  private static void wish(
      ParticipationLevel wished, Decision decision, CaseRecord record, Verdict verdict) {
    ParticipationLevel level = record.personSideLevel(decision.id());
    if (!level.reaches(wished)) {
      verdict.finds(
          Severity.CONCERN,
          "",
          List.of(decision.id()),
          Addressee.SERVICE,
          word(wished),
          word(level));
    }
  }

  private static void aspiration(ParticipationLevel aim, CaseRecord record, Verdict verdict) {
    List<ElementId> about = new ArrayList<>();
    List<Argument> below = new ArrayList<>();
    for (Decision decision : record.decisions()) {
      if (decision.imposed().isEmpty()) {
        verdict.applies();
        if (!record.personSideLevel(decision.id()).reaches(aim)) {
          if (below.isEmpty()) {
            about.add(record.id());
          }
          about.add(decision.id());
          below.add(Phrase.element(decision.id()));
        }
      }
    }
    if (!below.isEmpty()) {
      verdict.finds(Severity.NOTE, "", about, Addressee.LEAD, word(aim), Phrase.list(below));
    }
  }

  private static boolean isInTwoStages(CaseRecord record) {
    CoCreationStage first = null;
    for (Decision decision : record.decisions()) {
      for (Contribution contribution : decision.contributions()) {
        if (contribution.stage() != first && isOfThePerson(contribution, record)) {
          if (first != null) {
            return true;
          }
          first = contribution.stage();
        }
      }
    }
    return false;
  }

  private static boolean isOfThePerson(Contribution contribution, CaseRecord record) {
    return contribution.level().reaches(ParticipationLevel.CONSULTED)
        && contribution.by().equals(record.beneficiary())
        && record.roleOf(contribution).side() == Side.PERSON;
  }

  private static Phrase word(ParticipationLevel level) {
    return requireNonNull(WORDS.get(level));
  }
}
