package eu.cosie.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.cosie.core.SampleDraft;
import eu.cosie.core.Samples;
import eu.cosie.core.Small;
import eu.cosie.core.assessment.Comparison.ChangedParticipation;
import eu.cosie.core.assessment.Comparison.JudgedNeed;
import eu.cosie.core.assessment.Comparison.ListedRisk;
import eu.cosie.core.assessment.Comparison.ReachedGoal;
import eu.cosie.core.assessment.Comparison.SetGoal;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.GoalId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.need.Reached;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.ParticipationLevel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What changed between two records of one person, and according to whom. */
class ComparisonTest {

  private static final Comparison NOTHING = Comparison.builder().build();
  private static final Voice OWN = Small.voice(Samples.RUT);
  private static final Voice LATER = OWN.toBuilder().on(Small.DAY.plusMonths(3)).build();
  private static final Voice MAJA = Small.voice(Samples.MAJA);
  private static final Voice SIGNS = OWN.toBuilder().words(Voice.Words.INTERPRETED).build();

  private static CaseRecord.Builder record() {
    return Small.record(
        Small.person("maja", "Maja", StakeholderRole.REPRESENTATIVE),
        Small.person("liv", "Liv", StakeholderRole.PRACTITIONER));
  }

  @Test
  void between_a_record_and_itself_nothing_changed() {
    for (CaseRecord record : List.of(Samples.record(), record().build())) {
      assertThat(Comparison.of(record, record)).isEqualTo(NOTHING);
      assertThat(Comparison.of(record, record.toBuilder().build())).isEqualTo(NOTHING);
    }
  }

  @Test
  void two_persons_are_not_compared() {
    CaseRecord other =
        record()
            .beneficiary(Samples.NILS)
            .stakeholders(List.of(Small.person("nils", "Rut", StakeholderRole.BENEFICIARY)))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.of(record().build(), other))
        .withMessage("two persons: stakeholder:rut and stakeholder:nils");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.of(SampleDraft.of(other), SampleDraft.draft()))
        .withMessage("two persons: stakeholder:nils and stakeholder:rut");
  }

  // ---- needs

  private static <T> List<Optional<T>> eachOrNone(T[] values) {
    return Stream.concat(Stream.of(Optional.<T>empty()), Stream.of(values).map(Optional::of))
        .toList();
  }

  private static CaseRecord judged(Optional<Judgement> judgement) {
    return record().addNeeds(Small.need("n").toBuilder().judgement(judgement).build()).build();
  }

  private static CaseRecord judged(Judgement.Value value, Voice voice) {
    return judged(Optional.of(Small.judgement(value, voice)));
  }

  @Test
  void a_need_is_judged_anew_where_the_person_says_what_they_did_not_say_before() {
    for (Optional<Judgement.Value> before : eachOrNone(Judgement.Value.values())) {
      for (Optional<Judgement.Value> after : eachOrNone(Judgement.Value.values())) {
        Comparison comparison =
            Comparison.of(
                judged(before.map(value -> Small.judgement(value, OWN))),
                judged(after.map(value -> Small.judgement(value, LATER))));
        assertThat(comparison)
            .isEqualTo(
                NOTHING.toBuilder()
                    .needsJudged(
                        after
                            .filter(value -> !before.equals(after))
                            .map(value -> new JudgedNeed(NeedId.of("n"), before, value, LATER))
                            .stream()
                            .toList())
                    .build());
      }
    }
  }

  @Test
  void nobody_elses_judgement_of_a_need_counts_before_or_after() {
    for (Voice voice : List.of(MAJA, SIGNS)) {
      CaseRecord own = judged(Judgement.Value.IMPORTANT, OWN);
      CaseRecord others = judged(Judgement.Value.IMPORTANT, voice);
      assertThat(Comparison.of(others, own).needsJudged())
          .containsExactly(
              new JudgedNeed(NeedId.of("n"), Optional.empty(), Judgement.Value.IMPORTANT, OWN));
      assertThat(Comparison.of(own, judged(Judgement.Value.NOT_IMPORTANT, voice)))
          .isEqualTo(NOTHING);
      assertThat(Comparison.of(judged(Optional.empty()), others)).isEqualTo(NOTHING);
    }
  }

  @Test
  void needs_judged_are_told_in_the_order_of_the_later_record_new_ones_too() {
    CaseRecord later =
        record().addNeeds(important("n3"), Small.need("n4"), important("n1")).build();
    assertThat(
            Comparison.of(record().addNeeds(Small.need("n1"), important("n2")).build(), later)
                .needsJudged())
        .extracting(JudgedNeed::need)
        .containsExactly(NeedId.of("n3"), NeedId.of("n1"));
  }

  private static Need important(String id) {
    return Small.need(id).toBuilder()
        .judgement(Small.judgement(Judgement.Value.IMPORTANT, OWN))
        .build();
  }

  // ---- goals

  private static Goal reached(String id, Optional<Reached.Value> value, Voice voice) {
    return Small.goal(id).toBuilder()
        .reached(value.map(each -> Reached.builder().value(each).voice(voice).build()))
        .build();
  }

  @Test
  void a_goal_is_set_where_it_was_not_there_and_one_that_is_dropped_is_not_told() {
    Goal majas = Small.goal("g2").toBuilder().voice(MAJA).build();
    CaseRecord earlier = record().addGoals(Small.goal("g1"), Small.goal("g0")).build();
    CaseRecord later =
        record().addGoals(majas, Small.goal("g1").toBuilder().statement("else").build()).build();
    assertThat(Comparison.of(earlier, later))
        .isEqualTo(NOTHING.toBuilder().addGoalsSet(new SetGoal(majas.id(), MAJA)).build());
  }

  @Test
  void of_a_goal_it_is_told_what_is_newly_said_of_its_being_reached_and_by_whom() {
    for (Optional<Reached.Value> before : eachOrNone(Reached.Value.values())) {
      for (Optional<Reached.Value> after : eachOrNone(Reached.Value.values())) {
        Comparison comparison =
            Comparison.of(
                record().addGoals(reached("g", before, OWN)).build(),
                record().addGoals(reached("g", after, MAJA)).build());
        assertThat(comparison)
            .isEqualTo(
                NOTHING.toBuilder()
                    .goalsReached(
                        after
                            .filter(value -> !before.equals(after))
                            .map(value -> new ReachedGoal(GoalId.of("g"), value, MAJA))
                            .stream()
                            .toList())
                    .build());
      }
    }
  }

  @Test
  void a_goal_may_be_set_and_reached_in_between() {
    Goal goal = reached("g", Optional.of(Reached.Value.YES), LATER);
    Comparison comparison = Comparison.of(record().build(), record().addGoals(goal).build());
    assertThat(comparison.goalsSet()).containsExactly(new SetGoal(goal.id(), OWN));
    assertThat(comparison.goalsReached())
        .containsExactly(new ReachedGoal(goal.id(), Reached.Value.YES, LATER));
  }

  // ---- risks

  @Test
  void risks_are_added_and_ended_with_their_level_and_who_recorded_them() {
    Voice liv = Small.voice(Samples.LIV);
    CaseRecord earlier =
        record()
            .addRisks(
                Small.risk("r1").toBuilder().level(RiskLevel.HIGH).voice(liv).build(),
                Small.risk("r2"),
                Small.risk("r3"))
            .build();
    CaseRecord later =
        record()
            .addRisks(
                Small.risk("r4").toBuilder().level(RiskLevel.IMMINENT).build(),
                Small.risk("r2").toBuilder().level(RiskLevel.HIGH).voice(LATER).build(),
                Small.risk("r0").toBuilder().voice(MAJA).build())
            .build();
    ListedRisk r0 = new ListedRisk(later.risks().get(2).id(), RiskLevel.LOW, MAJA);
    ListedRisk r1 = new ListedRisk(earlier.risks().get(0).id(), RiskLevel.HIGH, liv);
    ListedRisk r3 = new ListedRisk(earlier.risks().get(2).id(), RiskLevel.LOW, OWN);
    ListedRisk r4 = new ListedRisk(later.risks().get(0).id(), RiskLevel.IMMINENT, OWN);
    assertThat(Comparison.of(earlier, later))
        .isEqualTo(NOTHING.toBuilder().addRisksAdded(r4, r0).addRisksEnded(r1, r3).build());
  }

  // ---- participation

  private static Decision decided(int day, ParticipationLevel level) {
    return Small.decision("d" + day + level, Small.contribution(Samples.RUT, level)).toBuilder()
        .on(Small.DAY.plusDays(day))
        .build();
  }

  private static Decision of(DecisionKind kind, Decision decision) {
    return decision.toBuilder()
        .id(DecisionId.of(kind.name() + decision.id().value()))
        .kind(kind)
        .build();
  }

  private static Comparison participation(List<Decision> earlier, List<Decision> later) {
    return Comparison.of(
        record().addDecisions(earlier.toArray(Decision[]::new)).build(),
        record().addDecisions(later.toArray(Decision[]::new)).build());
  }

  @Test
  void participation_is_gained_or_lost_by_rank_for_each_pair_of_levels() {
    for (ParticipationLevel before : ParticipationLevel.values()) {
      for (ParticipationLevel after : ParticipationLevel.values()) {
        ChangedParticipation change = new ChangedParticipation(DecisionKind.DAILY, before, after);
        Comparison.Builder expected = NOTHING.toBuilder();
        if (after.rank() > before.rank()) {
          expected.addParticipationGained(change);
        } else if (after.rank() < before.rank()) {
          expected.addParticipationLost(change);
        }
        assertThat(participation(List.of(decided(0, before)), List.of(decided(0, after))))
            .isEqualTo(expected.build());
      }
    }
  }

  @Test
  void each_kind_of_decision_is_told_for_itself_and_only_where_it_was_taken_both_times() {
    Decision none = decided(0, ParticipationLevel.NONE);
    Decision influence = decided(1, ParticipationLevel.INFLUENCE);
    Comparison comparison =
        participation(
            List.of(
                of(DecisionKind.REDESIGN, none),
                of(DecisionKind.DAILY, influence),
                of(DecisionKind.FRAMEWORK_INITIAL, influence)),
            List.of(
                of(DecisionKind.FRAMEWORK_RENEWAL, none),
                of(DecisionKind.DAILY, none),
                of(DecisionKind.REDESIGN, influence)));
    assertThat(comparison)
        .isEqualTo(
            NOTHING.toBuilder()
                .addParticipationGained(
                    new ChangedParticipation(
                        DecisionKind.REDESIGN,
                        ParticipationLevel.NONE,
                        ParticipationLevel.INFLUENCE))
                .addParticipationLost(
                    new ChangedParticipation(
                        DecisionKind.DAILY, ParticipationLevel.INFLUENCE, ParticipationLevel.NONE))
                .build());
  }

  static Stream<List<Decision>> consultedOnTheLatestDay() {
    Decision consulted = decided(5, ParticipationLevel.CONSULTED);
    Decision before = decided(4, ParticipationLevel.NONE);
    Decision sameDay = decided(5, ParticipationLevel.OWN_DECISION);
    return Stream.of(
        List.of(consulted),
        List.of(before, consulted),
        List.of(consulted, before),
        List.of(consulted, sameDay),
        List.of(sameDay, consulted),
        List.of(sameDay, before, consulted),
        List.of(consulted, sameDay, before),
        List.of(sameDay.toBuilder().options(Decision.Options.FIXED).build()));
  }

  @ParameterizedTest
  @MethodSource("consultedOnTheLatestDay")
  void the_latest_decisions_count_and_of_one_day_the_lowest(List<Decision> decisions) {
    List<Decision> none = List.of(decided(9, ParticipationLevel.NONE));
    ParticipationLevel consulted = ParticipationLevel.CONSULTED;
    assertThat(participation(none, decisions).participationGained())
        .containsExactly(
            new ChangedParticipation(DecisionKind.DAILY, ParticipationLevel.NONE, consulted));
    assertThat(participation(decisions, none).participationLost())
        .containsExactly(
            new ChangedParticipation(DecisionKind.DAILY, consulted, ParticipationLevel.NONE));
  }

  // ---- assessments

  @Test
  void assessments_are_compared_by_their_records() {
    CaseRecord earlier = judged(Optional.empty());
    CaseRecord later = judged(Judgement.Value.IMPORTANT, LATER);
    Draft draft = SampleDraft.of(earlier);
    StrengthsBasedAssessment affirmed =
        SampleDraft.of(later)
            .answer(Small.affirmation("yes", Affirmation.Answer.YES, LATER))
            .assessment();
    assertThat(Comparison.of(draft, affirmed))
        .isEqualTo(Comparison.of(earlier, later))
        .isNotEqualTo(NOTHING);
    assertThat(Comparison.of(draft, draft)).isEqualTo(NOTHING);
  }

  @Test
  void a_comparison_shows_how_much_changed_in_nobodys_words() {
    CaseRecord sample = Samples.record();
    CaseRecord before = record().stakeholders(sample.stakeholders()).build();
    assertThat(Comparison.of(before, sample))
        .hasToString(
            "Comparison[1 needs judged, 1 goals set, 1 goals reached, 2 risks added,"
                + " 0 risks ended]");
  }
}
