package eu.cosie.rules.balance;

import static eu.cosie.core.service.DecisionOutcome.AGAINST_WISH;
import static eu.cosie.core.service.DecisionOutcome.COMPROMISE;
import static eu.cosie.core.service.DecisionOutcome.NOT_ASKED;
import static eu.cosie.core.service.ParticipationLevel.CONSULTED;
import static eu.cosie.core.service.ParticipationLevel.CO_DETERMINATION;
import static eu.cosie.core.service.ParticipationLevel.INFLUENCE;
import static eu.cosie.core.service.ParticipationLevel.NONE;
import static eu.cosie.core.service.ParticipationLevel.PARTICIPATION;
import static eu.cosie.core.service.SupportGiven.NOT_GIVEN;
import static eu.cosie.core.service.SupportGiven.NOT_WANTED;
import static eu.cosie.core.service.SupportGiven.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Mandate;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.Floor;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.ParticipationWish;
import eu.cosie.core.service.Service;
import eu.cosie.rules.Sketch;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuadrantTest {

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource
  void where_a_decision_stands(String given, Sketch sketch, Quadrant expected) {
    CaseRecord record = sketch.record();

    assertThat(Quadrant.of(record, DecisionId.of("d"))).isEqualTo(expected);
    assertThat(Quadrant.of(record)).containsExactly(expected);
  }

  static Stream<Arguments> where_a_decision_stands() {
    return Stream.of(
        row("a say and support", say(INFLUENCE), Quadrant.BALANCED),
        row("a say and some support", say(INFLUENCE, d -> d.support(PARTLY)), Quadrant.BALANCED),
        row("somewhere between", say(INFLUENCE, d -> d.outcome(COMPROMISE)), Quadrant.BALANCED),
        row("nobody asked Sam", one(d -> d), Quadrant.OVERTAKEN),
        row("Sam was asked, others decided", say(CONSULTED), Quadrant.OVERTAKEN),
        row("against Sam's wish", say(INFLUENCE, d -> d.outcome(AGAINST_WISH)), Quadrant.OVERTAKEN),
        row(
            "the wish was not asked for",
            say(INFLUENCE, d -> d.outcome(NOT_ASKED)),
            Quadrant.OVERTAKEN),
        row("neither say nor support", one(d -> d.support(NOT_GIVEN)), Quadrant.ABANDONED),
        row("no support, as wished", say(INFLUENCE, d -> d.support(NOT_GIVEN)), Quadrant.UNCLEAR),
        row(
            "no support, a compromise",
            say(INFLUENCE, d -> d.support(NOT_GIVEN).outcome(COMPROMISE)),
            Quadrant.LET_ALONE),
        row(
            "support not wanted, as Sam says",
            say(INFLUENCE, d -> d.support(NOT_WANTED)),
            Quadrant.BALANCED),
        row(
            "support not wanted, as Sam is reported to say",
            say(INFLUENCE, d -> d.support(NOT_WANTED).voice(reported("sam"))),
            Quadrant.BALANCED),
        row(
            "support not wanted, as others say",
            say(INFLUENCE, d -> d.support(NOT_WANTED).voice(reported("pat"))),
            Quadrant.LET_ALONE),
        row(
            "support not wanted, as others say of a decision they took",
            one(d -> d.support(NOT_WANTED).voice(reported("pat"))),
            Quadrant.ABANDONED),
        row(
            "imposed, whoever took part",
            say(INFLUENCE, d -> d.imposed("by a court")),
            Quadrant.IMPOSED),
        row(
            "among fixed options a say is none",
            say(CO_DETERMINATION, d -> d.options(Decision.Options.FIXED)),
            Quadrant.OVERTAKEN),
        row(
            "below the floor",
            floor(say(INFLUENCE), DecisionKind.DAILY, CO_DETERMINATION),
            Quadrant.OVERTAKEN),
        row(
            "a floor for other decisions",
            floor(say(INFLUENCE), DecisionKind.REDESIGN, CO_DETERMINATION),
            Quadrant.BALANCED),
        row(
            "a low floor makes no say of being asked",
            floor(say(CONSULTED), DecisionKind.DAILY, CONSULTED),
            Quadrant.OVERTAKEN),
        row(
            "words of one rank",
            floor(say(PARTICIPATION), DecisionKind.DAILY, INFLUENCE),
            Quadrant.BALANCED));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource
  void who_speaks_for_the_person(String given, Sketch sketch, Quadrant expected) {
    CaseRecord record = sketch.record();

    assertThat(Quadrant.of(record, DecisionId.of("d"))).isEqualTo(expected);
  }

  static Stream<Arguments> who_speaks_for_the_person() {
    return Stream.of(
        row("a representative beside Sam", kim(CONSULTED), Quadrant.BALANCED),
        row("a representative without Sam", kim(NONE), Quadrant.OVERTAKEN),
        row(
            "a representative from whom harm comes",
            kim(CONSULTED).tie("kim", Relationship.Quality.HARMFUL),
            Quadrant.OVERTAKEN),
        row(
            "a representative named as where a harm comes from",
            kim(CONSULTED).risk("r", risk -> risk.from(StakeholderId.of("kim"))),
            Quadrant.OVERTAKEN),
        row(
            "a practitioner for Sam",
            one(
                d ->
                    d.addContributions(
                        Sketch.part("sam", CONSULTED), Sketch.part("pat", INFLUENCE))),
            Quadrant.OVERTAKEN));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource
  void when_less_is_enough(String given, Sketch sketch, Quadrant expected) {
    CaseRecord record = sketch.record();

    assertThat(Quadrant.of(record, DecisionId.of("d"))).isEqualTo(expected);
  }

  static Stream<Arguments> when_less_is_enough() {
    return Stream.of(
        row("Sam wants to be asked", wished(wish -> wish), Quadrant.BALANCED),
        row(
            "Sam wants no part of it",
            one(d -> d).wish("w", wish -> wish.level(NONE)),
            Quadrant.BALANCED),
        row(
            "Sam wants less than the floor",
            floor(wished(wish -> wish), DecisionKind.DAILY, CO_DETERMINATION),
            Quadrant.BALANCED),
        row(
            "Sam wants less of other decisions",
            wished(wish -> wish.kind(DecisionKind.REDESIGN)),
            Quadrant.OVERTAKEN),
        row(
            "Sam wants more than there was",
            wished(wish -> wish.level(CO_DETERMINATION)),
            Quadrant.OVERTAKEN),
        row(
            "Sam wants more than the threshold, which stays",
            say(INFLUENCE).wish("w", wish -> wish.level(CO_DETERMINATION)),
            Quadrant.BALANCED),
        row(
            "somebody reports that Sam wants less",
            wished(wish -> wish.voice(reported("sam"))),
            Quadrant.OVERTAKEN),
        row(
            "somebody else wants less for Sam",
            wished(wish -> wish.voice(Sketch.quoted("pat"))),
            Quadrant.OVERTAKEN),
        row(
            "Sam is under an order",
            wished(wish -> wish)
                .with(
                    record ->
                        record.service(
                            Service.builder()
                                .name("An order")
                                .engagement(Engagement.COMPELLED)
                                .build())),
            Quadrant.OVERTAKEN),
        row(
            "a no has come to be costly",
            wished(wish -> wish).barrier("b", BarrierKind.DEPENDENCY, barrier -> barrier),
            Quadrant.OVERTAKEN),
        row(
            "a say has come to change nothing",
            wished(wish -> wish).barrier("b", BarrierKind.DISEMPOWERMENT, barrier -> barrier),
            Quadrant.OVERTAKEN),
        row(
            "there is another barrier",
            wished(wish -> wish).barrier("b", BarrierKind.WORK_OVERLOAD, barrier -> barrier),
            Quadrant.BALANCED),
        row(
            "Sam wanted more later",
            wished(wish -> wish).wish("x", wish -> wish.voice(later("sam"))),
            Quadrant.OVERTAKEN),
        row(
            "Sam wants less now",
            wished(wish -> wish.voice(later("sam"))).wish("x", wish -> wish),
            Quadrant.BALANCED),
        row(
            "Sam wants less and more on the same day",
            wished(wish -> wish).wish("x", wish -> wish),
            Quadrant.OVERTAKEN),
        row(
            "Sam wants less, and is reported to want still less, on the same day",
            wished(wish -> wish).wish("x", wish -> wish.level(NONE).voice(reported("sam"))),
            Quadrant.BALANCED),
        row(
            "Sam wants less, and is reported to want as much, on the same day",
            wished(wish -> wish).wish("x", wish -> wish.level(CONSULTED).voice(reported("sam"))),
            Quadrant.BALANCED),
        row(
            "Sam wants less, and more is read from signs later",
            wished(wish -> wish)
                .wish(
                    "x",
                    wish ->
                        wish.voice(
                            later("sam").toBuilder().words(Voice.Words.INTERPRETED).build())),
            Quadrant.OVERTAKEN),
        row(
            "Sam wants less, and somebody else wants more for Sam later",
            wished(wish -> wish).wish("x", wish -> wish.voice(later("pat"))),
            Quadrant.BALANCED));
  }

  @Test
  void a_decision_of_another_record_is_refused() {
    CaseRecord record = one(d -> d).record();

    assertThatThrownBy(() -> Quadrant.of(record, DecisionId.of("e")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("decision:e");
  }

  private static Arguments row(String given, Sketch sketch, Quadrant expected) {
    return arguments(given, sketch, expected);
  }

  private static Sketch one(UnaryOperator<Decision.Builder> decision) {
    return Sketch.ofSamAndTheService().decision("d", decision);
  }

  private static Sketch say(ParticipationLevel level) {
    return say(level, decision -> decision);
  }

  private static Sketch say(ParticipationLevel level, UnaryOperator<Decision.Builder> more) {
    return one(decision -> more.apply(decision.addContributions(Sketch.part("sam", level))));
  }

  /** Sam was asked, and wants a part of it at that level. */
  private static Sketch wished(UnaryOperator<ParticipationWish.Builder> more) {
    return say(CONSULTED).wish("w", wish -> more.apply(wish.level(CONSULTED)));
  }

  /** Kim speaks for Sam in matters of money. */
  private static Sketch kim(ParticipationLevel sams) {
    return one(decision ->
            decision
                .domain(LifeDomain.MONEY)
                .addContributions(Sketch.part("kim", INFLUENCE), Sketch.part("sam", sams)))
        .with(
            record ->
                record.addStakeholders(
                    Stakeholder.builder()
                        .id(StakeholderId.of("kim"))
                        .party(Person.of("Kim"))
                        .addRoles(StakeholderRole.REPRESENTATIVE)
                        .mandate(
                            Mandate.builder()
                                .basis("a letter")
                                .scope(Mandate.Scope.SPEAKS_FOR)
                                .addDomains(LifeDomain.MONEY)
                                .build())
                        .build()));
  }

  private static Sketch floor(Sketch sketch, DecisionKind kind, ParticipationLevel level) {
    Floor floor =
        Floor.builder().kind(kind).level(level).source("a law").ground(Floor.Ground.LAW).build();
    Floor lower = floor.toBuilder().level(NONE).build();
    return sketch.with(
        record ->
            record.service(
                Service.builder()
                    .name("A service")
                    .engagement(Engagement.VOLUNTARY)
                    .floors(List.of(floor, lower))
                    .build()));
  }

  private static Voice reported(String by) {
    return Sketch.voice(by, Voice.Words.REPORTED).via(StakeholderId.of("pat")).build();
  }

  private static Voice later(String by) {
    return Sketch.quoted(by).toBuilder().on(Sketch.DAY.plusDays(1)).build();
  }
}
