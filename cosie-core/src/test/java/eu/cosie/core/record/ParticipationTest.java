package eu.cosie.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.cosie.core.Samples;
import eu.cosie.core.Small;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Mandate;
import eu.cosie.core.party.Relationship.Quality;
import eu.cosie.core.party.Side;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.ParticipationLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How far the person side takes part in a decision. */
class ParticipationTest {

  private static final StakeholderId ANN = StakeholderId.of("ann");
  private static final Mandate MONEY =
      Mandate.builder()
          .basis("power of attorney")
          .scope(Mandate.Scope.DECIDES_FOR)
          .addDomains(LifeDomain.MONEY)
          .build();
  private static final Contribution RUTS =
      Small.contribution(Samples.RUT, ParticipationLevel.CONSULTED);
  private static final Contribution ANNS =
      Small.contribution(ANN, ParticipationLevel.CO_DETERMINATION);

  /** Ann, with a mandate for {@link #MONEY}. */
  private static Stakeholder ann(StakeholderRole... roles) {
    return Small.person("ann", "Ann", roles).toBuilder().mandate(MONEY).build();
  }

  private static CaseRecord.Builder deciding(Stakeholder ann, Decision decision) {
    return Small.record(ann).addDecisions(decision);
  }

  private static Decision aboutMoney(Contribution... contributions) {
    return Small.decision("d", contributions).toBuilder().domain(LifeDomain.MONEY).build();
  }

  private static Contribution anns(StakeholderRole as) {
    return ANNS.toBuilder().as(as).build();
  }

  private static ParticipationLevel level(CaseRecord record) {
    return record.personSideLevel(DecisionId.of("d"));
  }

  private static ParticipationLevel level(Stakeholder ann, Contribution... contributions) {
    return level(deciding(ann, aboutMoney(contributions)).build());
  }

  @Test
  void where_nobody_takes_part_the_level_is_none() {
    assertThat(level(ann(StakeholderRole.REPRESENTATIVE))).isEqualTo(ParticipationLevel.NONE);
  }

  @ParameterizedTest
  @EnumSource
  void the_person_alone_takes_part_as_far_as_is_recorded(ParticipationLevel level) {
    assertThat(level(ann(StakeholderRole.REPRESENTATIVE), Small.contribution(Samples.RUT, level)))
        .isEqualTo(level);
  }

  @ParameterizedTest
  @EnumSource
  void without_the_person_a_representative_is_no_participation(ParticipationLevel level) {
    assertThat(level(ann(StakeholderRole.REPRESENTATIVE), Small.contribution(ANN, level)))
        .isEqualTo(ParticipationLevel.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # scope     | covers     | until      | about  | Rut          | Ann           | mandated | level
          # beside the person, or in their place
          SPEAKS_FOR  | MONEY      | -          | MONEY  | CONSULTED    | CO_CREATION   | true     | CO_CREATION
          SPEAKS_FOR  | MONEY      | -          | MONEY  | -            | CONSULTED     | true     | NONE
          SPEAKS_FOR  | MONEY      | -          | MONEY  | -            | INFLUENCE     | false    | NONE
          SPEAKS_FOR  | MONEY      | -          | MONEY  | -            | OWN_DECISION  | false    | NONE
          DECIDES_FOR | MONEY      | -          | MONEY  | -            | OWN_DECISION  | true     | NONE
          DECIDES_FOR | MONEY      | -          | MONEY  | INFORMED     | OWN_DECISION  | true     | OWN_DECISION
          DECIDES_FOR | MONEY      | -          | MONEY  | OWN_DECISION | CONSULTED     | true     | OWN_DECISION
          # the domain
          DECIDES_FOR | HOME,MONEY | -          | MONEY  | CONSULTED    | CO_CREATION   | true     | CO_CREATION
          DECIDES_FOR | HOME,MONEY | -          | HEALTH | CONSULTED    | CO_CREATION   | false    | CONSULTED
          DECIDES_FOR | HOME,MONEY | -          | -      | CONSULTED    | CO_CREATION   | false    | CONSULTED
          DECIDES_FOR | -          | -          | MONEY  | CONSULTED    | CO_CREATION   | false    | CONSULTED
          DECIDES_FOR | -          | -          | -      | CONSULTED    | INFORMED      | false    | CONSULTED
          # the day, which is the second of March
          SPEAKS_FOR  | MONEY      | 2026-03-01 | MONEY  | CONSULTED    | CO_CREATION   | false    | CONSULTED
          SPEAKS_FOR  | MONEY      | 2026-03-02 | MONEY  | CONSULTED    | CO_CREATION   | true     | CO_CREATION
          SPEAKS_FOR  | MONEY      | 2026-03-03 | MONEY  | CONSULTED    | CO_CREATION   | true     | CO_CREATION
          # no mandate at all
          -           | -          | -          | MONEY  | CONSULTED    | CO_CREATION   | false    | CONSULTED
          -           | -          | -          | MONEY  | -            | INFORMED      | false    | NONE
          """)
  void a_representative_counts_beside_the_person_within_a_mandate(
      Mandate.@Nullable Scope scope,
      @Nullable String covers,
      @Nullable LocalDate until,
      @Nullable LifeDomain about,
      @Nullable ParticipationLevel ruts,
      ParticipationLevel anns,
      boolean mandated,
      ParticipationLevel expected) {
    Optional<Mandate> mandate =
        Optional.ofNullable(scope)
            .map(
                each ->
                    MONEY.toBuilder()
                        .scope(each)
                        .domains(
                            Stream.ofNullable(covers)
                                .flatMap(all -> Stream.of(all.split(",", -1)))
                                .map(LifeDomain::valueOf)
                                .toList())
                        .until(Optional.ofNullable(until))
                        .build());
    Contribution contribution = Small.contribution(ANN, anns);
    List<Contribution> all = new ArrayList<>(List.of(contribution));
    Optional.ofNullable(ruts).ifPresent(level -> all.add(Small.contribution(Samples.RUT, level)));
    Decision decision =
        Small.decision("d").toBuilder()
            .domain(Optional.ofNullable(about))
            .contributions(all)
            .build();
    CaseRecord record =
        deciding(ann(StakeholderRole.REPRESENTATIVE).toBuilder().mandate(mandate).build(), decision)
            .build();
    assertThat(record.isMandated(contribution, decision)).isEqualTo(mandated);
    assertThat(level(record)).isEqualTo(expected);
    assertThat(record.recordedLevel(decision.id())).isEqualTo(expected);
  }

  // ---- who counts as a representative

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BENEFICIARY", "REPRESENTATIVE"})
  void nobody_counts_in_another_role_whatever_their_mandate(StakeholderRole role) {
    assertThat(level(ann(role), RUTS, ANNS)).isEqualTo(ParticipationLevel.CONSULTED);
    assertThat(level(ann(StakeholderRole.REPRESENTATIVE, role), RUTS, anns(role)))
        .isEqualTo(ParticipationLevel.CONSULTED);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BENEFICIARY", "REPRESENTATIVE"})
  void a_representative_counts_beside_other_roles_but_none_at_the_service(StakeholderRole other) {
    Contribution contribution = anns(StakeholderRole.REPRESENTATIVE);
    assertThat(level(ann(StakeholderRole.REPRESENTATIVE, other), RUTS, contribution))
        .isEqualTo(
            other.side() == Side.SERVICE
                ? ParticipationLevel.CONSULTED
                : ParticipationLevel.CO_DETERMINATION);
  }

  @Test
  void the_only_role_need_not_be_named() {
    Stakeholder ann = ann(StakeholderRole.REPRESENTATIVE);
    assertThat(level(ann, RUTS, ANNS))
        .isEqualTo(level(ann, RUTS, anns(StakeholderRole.REPRESENTATIVE)))
        .isEqualTo(ParticipationLevel.CO_DETERMINATION);
  }

  @ParameterizedTest
  @EnumSource
  void a_representative_in_a_harmful_tie_does_not_count(Quality quality) {
    CaseRecord record =
        deciding(ann(StakeholderRole.REPRESENTATIVE), aboutMoney(RUTS, ANNS))
            .addRelationships(Small.tie(ANN, quality))
            .build();
    assertThat(level(record))
        .isEqualTo(
            quality == Quality.HARMFUL
                ? ParticipationLevel.CONSULTED
                : ParticipationLevel.CO_DETERMINATION);
  }

  @Test
  void a_representative_from_whom_harm_comes_does_not_count() {
    CaseRecord record =
        deciding(ann(StakeholderRole.REPRESENTATIVE), aboutMoney(RUTS, ANNS))
            .addRisks(Small.risk("r").toBuilder().from(ANN).build())
            .build();
    assertThat(level(record)).isEqualTo(ParticipationLevel.CONSULTED);
  }

  @Test
  void the_person_counts_even_where_harm_comes_from_them() {
    CaseRecord record =
        deciding(ann(StakeholderRole.REPRESENTATIVE), aboutMoney(RUTS, ANNS))
            .addRisks(Small.risk("r").toBuilder().from(Samples.RUT).build())
            .build();
    assertThat(level(record)).isEqualTo(ParticipationLevel.CO_DETERMINATION);
  }

  @Test
  void somebody_who_is_not_of_the_record_has_no_mandate_in_it() {
    Decision decision = aboutMoney(RUTS);
    CaseRecord record = deciding(ann(StakeholderRole.REPRESENTATIVE), decision).build();
    Contribution stranger = Small.contribution(StakeholderId.of("zz"), ParticipationLevel.INFORMED);
    assertThat(record.isMandated(stranger, decision)).isFalse();
  }

  // ---- the person in several roles

  @Test
  void the_person_takes_part_in_any_role_of_their_side_and_in_no_other() {
    Contribution ruts = Small.contribution(Samples.RUT, ParticipationLevel.INFLUENCE);
    Stakeholder rut =
        Small.person(
            "rut",
            "Rut",
            StakeholderRole.BENEFICIARY,
            StakeholderRole.PEER,
            StakeholderRole.PRACTITIONER);
    for (StakeholderRole as : rut.roles()) {
      Decision decision =
          aboutMoney(ruts.toBuilder().as(as).build(), ANNS).toBuilder()
              .voice(Small.voice(ANN))
              .build();
      CaseRecord record =
          deciding(ann(StakeholderRole.REPRESENTATIVE), decision)
              .stakeholders(List.of(rut, ann(StakeholderRole.REPRESENTATIVE)))
              .build();
      assertThat(level(record))
          .as(as.name())
          .isEqualTo(
              as == StakeholderRole.PRACTITIONER
                  ? ParticipationLevel.NONE
                  : ParticipationLevel.CO_DETERMINATION);
    }
  }

  // ---- several contributions

  @Test
  void the_highest_counts_and_of_equal_rank_the_word_that_is_listed_last() {
    assertThat(highest(ParticipationLevel.values())).isEqualTo(ParticipationLevel.OWN_DECISION);
    assertThat(highest(ParticipationLevel.INFORMED, ParticipationLevel.NONE))
        .isEqualTo(ParticipationLevel.INFORMED);
    assertThat(highest(ParticipationLevel.INFLUENCE, ParticipationLevel.PARTICIPATION))
        .isEqualTo(ParticipationLevel.PARTICIPATION);
    assertThat(
            highest(
                ParticipationLevel.CO_CREATION,
                ParticipationLevel.CO_DETERMINATION,
                ParticipationLevel.CO_PRODUCTION))
        .isEqualTo(ParticipationLevel.CO_CREATION);
  }

  @Test
  void a_line_that_says_the_person_took_no_part_lets_nobody_count_for_them() {
    Contribution none = RUTS.toBuilder().level(ParticipationLevel.NONE).build();
    assertThat(level(ann(StakeholderRole.REPRESENTATIVE), none, ANNS))
        .isEqualTo(ParticipationLevel.NONE);
  }

  /** In whichever order they are recorded, and whether the person's or their representative's. */
  private static ParticipationLevel highest(ParticipationLevel... levels) {
    Random random = new Random(7);
    List<Contribution> contributions =
        new ArrayList<>(List.of(RUTS.toBuilder().level(ParticipationLevel.INFORMED).build()));
    for (ParticipationLevel level : levels) {
      contributions.add(Small.contribution(random.nextBoolean() ? ANN : Samples.RUT, level));
    }
    Stakeholder ann = ann(StakeholderRole.REPRESENTATIVE);
    ParticipationLevel highest = level(ann, contributions.toArray(Contribution[]::new));
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(contributions, random);
      assertThat(level(ann, contributions.toArray(Contribution[]::new))).isEqualTo(highest);
    }
    return highest;
  }

  @ParameterizedTest
  @EnumSource
  void among_fixed_options_nobody_is_more_than_consulted(ParticipationLevel level) {
    Decision decision = aboutMoney(Small.contribution(Samples.RUT, level));
    CaseRecord record =
        Small.record()
            .addDecisions(
                decision.toBuilder().options(Decision.Options.FIXED).build(),
                decision.toBuilder()
                    .id(DecisionId.of("open"))
                    .options(Decision.Options.OPEN)
                    .build())
            .build();
    assertThat(level(record))
        .isEqualTo(
            level.rank() > ParticipationLevel.CONSULTED.rank()
                ? ParticipationLevel.CONSULTED
                : level);
    assertThat(record.recordedLevel(decision.id())).isEqualTo(level);
    assertThat(record.personSideLevel(DecisionId.of("open"))).isEqualTo(level);
  }

  @Test
  void a_decision_that_is_not_there_has_no_level() {
    CaseRecord record = Small.record().build();
    for (Runnable asked :
        List.<Runnable>of(() -> level(record), () -> record.recordedLevel(DecisionId.of("d")))) {
      assertThatIllegalArgumentException()
          .isThrownBy(asked::run)
          .withMessage("no decision:d in record:small");
    }
  }
}
