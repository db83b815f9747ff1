package eu.cosie.core.assessment;

import eu.cosie.core.id.GoalId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.need.Reached;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.ParticipationLevel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.immutables.value.Value;

/**
 * What changed between two records or assessments of the same person, by id, and according to whom.
 * It says what changed and never whether that is progress. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Comparison {

  /**
   * A need that the person judged anew.
   *
   * @param need which need
   * @param before their judgement before; empty if there was none
   * @param after their judgement now
   * @param according their voice
   */
  public record JudgedNeed(
      NeedId need, Optional<Judgement.Value> before, Judgement.Value after, Voice according) {}

  /**
   * A goal that was not there before.
   *
   * @param goal which goal
   * @param according whose goal it is
   */
  public record SetGoal(GoalId goal, Voice according) {}

  /**
   * A goal of which it is newly said whether it was reached.
   *
   * @param goal which goal
   * @param reached how far
   * @param according who says so
   */
  public record ReachedGoal(GoalId goal, Reached.Value reached, Voice according) {}

  /**
   * A risk that was not there before, or is there no more.
   *
   * @param risk which risk
   * @param level its level, where it is recorded
   * @param according who recorded it; who ended one a record does not say
   */
  public record ListedRisk(RiskId risk, RiskLevel level, Voice according) {}

  /**
   * A change in how far the person side takes part in a kind of decision, by the latest decisions
   * of that kind; of several on the same day the lowest counts, so that nothing is embellished.
   *
   * @param kind of which decisions
   * @param before the level before
   * @param after the level now
   */
  public record ChangedParticipation(
      DecisionKind kind, ParticipationLevel before, ParticipationLevel after) {}

  Comparison() {}

  /** The needs the person judged anew, in the order of the later record. */
  public abstract List<JudgedNeed> needsJudged();

  /** The goals that were set, in the order of the later record. */
  public abstract List<SetGoal> goalsSet();

  /** The goals of which it is newly said whether they were reached. */
  public abstract List<ReachedGoal> goalsReached();

  /** The risks that were added, in the order of the later record. */
  public abstract List<ListedRisk> risksAdded();

  /** The risks that are there no more, in the order of the earlier record. */
  public abstract List<ListedRisk> risksEnded();

  /** Where the person side takes part at a higher rank than before. */
  public abstract List<ChangedParticipation> participationGained();

  /** Where the person side takes part at a lower rank than before. */
  public abstract List<ChangedParticipation> participationLost();

  /**
   * What changed between two records of one person.
   *
   * @throws IllegalArgumentException if their beneficiaries have different ids
   */
  public static Comparison of(CaseRecord earlier, CaseRecord later) {
    if (!earlier.beneficiary().equals(later.beneficiary())) {
      throw new IllegalArgumentException(
          "two persons: " + earlier.beneficiary() + " and " + later.beneficiary());
    }
    Builder comparison = builder();
    needs(earlier, later, comparison);
    goals(earlier, later, comparison);
    for (Risk risk : later.risks()) {
      if (!earlier.contains(risk.id())) {
        comparison.addRisksAdded(new ListedRisk(risk.id(), risk.level(), risk.voice()));
      }
    }
    for (Risk risk : earlier.risks()) {
      if (!later.contains(risk.id())) {
        comparison.addRisksEnded(new ListedRisk(risk.id(), risk.level(), risk.voice()));
      }
    }
    participation(earlier, later, comparison);
    return comparison.build();
  }

  /**
   * What changed between two assessments of one person, their answers included.
   *
   * @throws IllegalArgumentException if their beneficiaries have different ids
   */
  public static Comparison of(StrengthsBasedAssessment earlier, StrengthsBasedAssessment later) {
    return of(earlier.toRecord(), later.toRecord());
  }

  private static void needs(CaseRecord earlier, CaseRecord later, Builder comparison) {
    for (Need need : later.needs()) {
      Optional<Judgement.Value> before =
          earlier.contains(need.id())
              ? earlier.judgementOf(earlier.need(need.id()))
              : Optional.empty();
      need.judgement()
          .filter(judgement -> later.isOwnVoice(judgement.voice()))
          .filter(judgement -> !before.equals(Optional.of(judgement.value())))
          .ifPresent(
              now ->
                  comparison.addNeedsJudged(
                      new JudgedNeed(need.id(), before, now.value(), now.voice())));
    }
  }

  private static void goals(CaseRecord earlier, CaseRecord later, Builder comparison) {
    for (Goal goal : later.goals()) {
      Optional<Reached.Value> before = Optional.empty();
      if (earlier.contains(goal.id())) {
        before = earlier.goal(goal.id()).reached().map(Reached::value);
      } else {
        comparison.addGoalsSet(new SetGoal(goal.id(), goal.voice()));
      }
      if (goal.reached().isPresent() && !before.equals(goal.reached().map(Reached::value))) {
        Reached now = goal.reached().get();
        comparison.addGoalsReached(new ReachedGoal(goal.id(), now.value(), now.voice()));
      }
    }
  }

  private static void participation(CaseRecord earlier, CaseRecord later, Builder comparison) {
    Map<DecisionKind, ParticipationLevel> before = latest(earlier);
    Map<DecisionKind, ParticipationLevel> after = latest(later);
    for (DecisionKind kind : DecisionKind.values()) {
      ParticipationLevel was = before.get(kind);
      ParticipationLevel is = after.get(kind);
      if (was != null && is != null && was.rank() < is.rank()) {
        comparison.addParticipationGained(new ChangedParticipation(kind, was, is));
      } else if (was != null && is != null && was.rank() > is.rank()) {
        comparison.addParticipationLost(new ChangedParticipation(kind, was, is));
      }
    }
  }

  private static Map<DecisionKind, ParticipationLevel> latest(CaseRecord record) {
    Map<DecisionKind, ParticipationLevel> levels = new HashMap<>();
    Map<DecisionKind, LocalDate> dates = new HashMap<>();
    for (Decision decision : record.decisions()) {
      LocalDate date = dates.get(decision.kind());
      ParticipationLevel level = record.personSideLevel(decision.id());
      if (date == null || decision.on().isAfter(date)) {
        dates.put(decision.kind(), decision.on());
        levels.put(decision.kind(), level);
      } else if (decision.on().equals(date)) {
        levels.merge(decision.kind(), level, BinaryOperator.minBy(ParticipationLevel.BY_RANK));
      }
    }
    return levels;
  }

  /** How much changed. */
  @Override
  public final String toString() {
    return "Comparison["
        + needsJudged().size()
        + " needs judged, "
        + goalsSet().size()
        + " goals set, "
        + goalsReached().size()
        + " goals reached, "
        + risksAdded().size()
        + " risks added, "
        + risksEnded().size()
        + " risks ended]";
  }

  /** A builder of a Comparison, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Comparison. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableComparison.Builder {
    Builder() {}
  }
}
