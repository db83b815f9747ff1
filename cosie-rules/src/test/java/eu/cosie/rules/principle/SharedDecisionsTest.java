package eu.cosie.rules.principle;

import static eu.cosie.rules.principle.Expected.row;
import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.id.WishId;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.service.CoCreationStage;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.core.service.Floor;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.ParticipationWish;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.Sketch;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SharedDecisionsTest {

  private static final Floor LAW =
      Floor.builder()
          .kind(DecisionKind.DAILY)
          .level(ParticipationLevel.CO_DETERMINATION)
          .source("a law")
          .ground(Floor.Ground.LAW)
          .build();
  private static final Floor POLICY =
      LAW.toBuilder()
          .level(ParticipationLevel.INFLUENCE)
          .source("a policy")
          .ground(Floor.Ground.POLICY)
          .build();

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void floor(String given, Expected expected) {
    expected.holdsOf(SharedDecisions.FLOOR);
  }

  static Stream<Arguments> floor() {
    return Stream.of(
        row("no decision", floors(Sketch.ofSam(), LAW), "NOT_APPLICABLE"),
        row("no floor", decided(ParticipationLevel.NONE), "NOT_APPLICABLE"),
        row(
            "a floor of another kind",
            floors(
                decided(ParticipationLevel.NONE),
                LAW.toBuilder().kind(DecisionKind.REDESIGN).build()),
            "NOT_APPLICABLE"),
        row(
            "imposed",
            floors(decided(ParticipationLevel.NONE, d -> d.imposed("a court")), LAW, POLICY),
            "NOT_APPLICABLE"),
        row(
            "the level of the law",
            floors(decided(ParticipationLevel.CO_DETERMINATION), LAW),
            "HONOURED"),
        row(
            "a word of the same rank",
            floors(decided(ParticipationLevel.CO_CREATION), LAW),
            "HONOURED"),
        row("more", floors(decided(ParticipationLevel.OWN_DECISION), LAW), "HONOURED"),
        row(
            "less than the law",
            floors(decided(ParticipationLevel.INFLUENCE), LAW),
            "BREACH law decision:d to pat"),
        row(
            "less than a policy",
            floors(decided(ParticipationLevel.CONSULTED), POLICY),
            "CONCERN policy decision:d to pat"),
        row(
            "less than both",
            floors(decided(ParticipationLevel.CONSULTED), POLICY, LAW),
            "BREACH law decision:d to pat; CONCERN policy decision:d to pat"),
        row(
            "less than the law, and as much as the policy",
            floors(decided(ParticipationLevel.INFLUENCE), LAW, POLICY),
            "BREACH law decision:d to pat"),
        row(
            "of two laws the higher counts",
            floors(
                decided(ParticipationLevel.INFLUENCE),
                LAW.toBuilder().level(ParticipationLevel.INFORMED).build(),
                LAW,
                LAW.toBuilder().level(ParticipationLevel.CONSULTED).build()),
            "BREACH law decision:d to pat"),
        row(
            "a fixed list is being consulted at most",
            floors(
                decided(ParticipationLevel.OWN_DECISION, d -> d.options(Decision.Options.FIXED)),
                LAW),
            "BREACH law decision:d to pat"),
        row(
            "the level of the service does not count",
            floors(
                decided(
                    ParticipationLevel.NONE,
                    d -> d.addContribution(Sketch.part("pat", ParticipationLevel.CO_CREATION))),
                LAW),
            "BREACH law decision:d to pat"),
        row(
            "nor that of a friend",
            floors(
                decided(
                        ParticipationLevel.NONE,
                        d -> d.addContribution(Sketch.part("kim", ParticipationLevel.CO_CREATION)))
                    .person("kim", StakeholderRole.INFORMAL_SUPPORTER),
                LAW),
            "BREACH law decision:d to pat"));
  }

  @Test
  void what_falls_short_of_a_floor_names_its_source_and_both_levels() {
    Phrase explanation =
        SharedDecisions.FLOOR
            .on(floors(decided(ParticipationLevel.CONSULTED), LAW).draft())
            .findings()
            .get(0)
            .explanation();

    assertThat(explanation.arguments().subList(2, 5))
        .containsExactly(
            Phrase.name("a law"),
            Phrase.of("level.CO_DETERMINATION"),
            Phrase.of("level.CONSULTED"));
  }

  @Test
  void of_floors_that_are_alike_the_same_is_named_in_whatever_order() {
    Floor other = LAW.toBuilder().source("the law of another day").build();

    assertThat(
            SharedDecisions.FLOOR.on(floors(decided(ParticipationLevel.NONE), LAW, other).draft()))
        .isEqualTo(
            SharedDecisions.FLOOR.on(floors(decided(ParticipationLevel.NONE), other, LAW).draft()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void wish(String given, Expected expected) {
    expected.holdsOf(SharedDecisions.WISH);
  }

  static Stream<Arguments> wish() {
    ParticipationWish influence = wish("w", ParticipationLevel.INFLUENCE, Sketch.quoted("sam"));
    Voice later = Sketch.quoted("sam").toBuilder().on(Sketch.DAY.plusDays(1)).build();
    return Stream.of(
        row("no decision", wishes(Sketch.ofSam(), influence), "NOT_APPLICABLE"),
        row("no wish", decided(ParticipationLevel.NONE), "NOT_APPLICABLE"),
        row(
            "a wish of another kind",
            wishes(
                against(ParticipationLevel.NONE),
                influence.toBuilder().kind(DecisionKind.REDESIGN).build()),
            "NOT_APPLICABLE"),
        row(
            "imposed",
            wishes(
                decided(
                    ParticipationLevel.NONE,
                    d -> d.imposed("a court").outcome(DecisionOutcome.AGAINST_WISH)),
                influence),
            "NOT_APPLICABLE"),
        row(
            "as far as wished",
            wishes(against(ParticipationLevel.INFLUENCE), influence),
            "HONOURED"),
        row(
            "a word of the same rank",
            wishes(against(ParticipationLevel.PARTICIPATION), influence),
            "HONOURED"),
        row(
            "less, and as wished",
            wishes(decided(ParticipationLevel.CONSULTED), influence),
            "HONOURED"),
        row(
            "less, and not as wished",
            wishes(against(ParticipationLevel.CONSULTED), influence),
            "CONCERN decision:d to pat"),
        row(
            "of several wishes the latest counts",
            wishes(
                against(ParticipationLevel.INFLUENCE),
                wish("x", ParticipationLevel.CO_CREATION, later),
                influence),
            "CONCERN decision:d to pat"),
        row(
            "also where it asks for less",
            wishes(
                against(ParticipationLevel.CONSULTED),
                influence,
                wish("x", ParticipationLevel.CONSULTED, later)),
            "HONOURED"),
        row(
            "of wishes of one day the one for more",
            wishes(
                against(ParticipationLevel.CONSULTED),
                influence,
                wish("x", ParticipationLevel.NONE, Sketch.quoted("sam"))),
            "CONCERN decision:d to pat"),
        row(
            "read from signs",
            wishes(
                against(ParticipationLevel.CONSULTED),
                wish("x", ParticipationLevel.INFLUENCE, Sketch.readFromSigns("sam"))),
            "CONCERN decision:d to pat"),
        row(
            "what somebody else wishes for them",
            wishes(
                against(ParticipationLevel.CONSULTED),
                wish("x", ParticipationLevel.INFLUENCE, Sketch.quoted("pat"))),
            "NOT_APPLICABLE"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void aspiration(String given, Expected expected) {
    expected.holdsOf(SharedDecisions.ASPIRATION);
  }

  static Stream<Arguments> aspiration() {
    return Stream.of(
        row("no decision", aims(Sketch.ofSam()), "NOT_APPLICABLE"),
        row("no aim", decided(ParticipationLevel.NONE), "NOT_APPLICABLE"),
        row(
            "imposed",
            aims(decided(ParticipationLevel.NONE, d -> d.imposed("a court"))),
            "NOT_APPLICABLE"),
        row("reached", aims(decided(ParticipationLevel.CO_PRODUCTION)), "HONOURED"),
        row(
            "not reached",
            aims(decided(ParticipationLevel.INFLUENCE)),
            "NOTE record:sketch + decision:d to max"),
        row(
            "all that do not reach it, once",
            aims(decided(ParticipationLevel.INFLUENCE))
                .decision("e", d -> d.kind(DecisionKind.REDESIGN))
                .decision("f", d -> d.imposed("a court"))
                .decision(
                    "g",
                    d -> d.addContribution(Sketch.part("sam", ParticipationLevel.OWN_DECISION))),
            "NOTE record:sketch + decision:d + decision:e to max"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void more_than_choice(String given, Expected expected) {
    expected.holdsOf(SharedDecisions.MORE_THAN_CHOICE);
  }

  static Stream<Arguments> more_than_choice() {
    return Stream.of(
        row("no decision", Sketch.ofSam(), "NOT_APPLICABLE"),
        row("open options", decided(ParticipationLevel.CO_CREATION), "NOT_APPLICABLE"),
        row("a fixed list, no part", fixed(ParticipationLevel.NONE), "HONOURED"),
        row("a fixed list, consulted", fixed(ParticipationLevel.CONSULTED), "HONOURED"),
        row(
            "a fixed list, called influence",
            fixed(ParticipationLevel.INFLUENCE),
            "CONCERN decision:d to pat"),
        row(
            "a fixed list, called an own decision",
            fixed(ParticipationLevel.OWN_DECISION),
            "CONCERN decision:d to pat"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void stages(String given, Expected expected) {
    expected.holdsOf(SharedDecisions.STAGES);
  }

  static Stream<Arguments> stages() {
    ParticipationLevel consulted = ParticipationLevel.CONSULTED;
    Contribution doing =
        Sketch.part("sam", consulted).toBuilder().stage(CoCreationStage.DELIVERY).build();
    return Stream.of(
        row("no decision", Sketch.ofSam(), "NOT_APPLICABLE"),
        row("one decision", decided(consulted), "NOT_APPLICABLE"),
        row(
            "two, without Sam",
            decided(ParticipationLevel.NONE).decision("e", d -> d),
            "CONCERN stakeholder:sam to pat"),
        row(
            "twice in one stage",
            decided(consulted).decision("e", d -> d.addContribution(Sketch.part("sam", consulted))),
            "CONCERN stakeholder:sam to pat"),
        row(
            "in two stages",
            decided(consulted).decision("e", d -> d.addContribution(doing)),
            "HONOURED"),
        row(
            "in two stages of one decision",
            decided(consulted, d -> d.addContribution(doing)).decision("e", d -> d),
            "HONOURED"),
        row(
            "in the second only told",
            decided(consulted)
                .decision(
                    "e",
                    d ->
                        d.addContribution(
                            doing.toBuilder().level(ParticipationLevel.INFORMED).build())),
            "CONCERN stakeholder:sam to pat"),
        row(
            "in the second somebody else",
            decided(consulted)
                .decision(
                    "e",
                    d ->
                        d.addContribution(
                            Sketch.part("pat", consulted).toBuilder()
                                .stage(CoCreationStage.DELIVERY)
                                .build())),
            "CONCERN stakeholder:sam to pat"));
  }

  private static Sketch decided(ParticipationLevel level) {
    return decided(level, decision -> decision);
  }

  private static Sketch decided(ParticipationLevel level, UnaryOperator<Decision.Builder> more) {
    return Sketch.ofSamAndTheService()
        .decision("d", d -> more.apply(d.addContribution(Sketch.part("sam", level))));
  }

  private static Sketch against(ParticipationLevel level) {
    return decided(level, decision -> decision.outcome(DecisionOutcome.AGAINST_WISH));
  }

  private static Sketch fixed(ParticipationLevel level) {
    return decided(level, decision -> decision.options(Decision.Options.FIXED));
  }

  private static Sketch floors(Sketch sketch, Floor... floors) {
    return sketch.service(service -> service.addFloors(floors));
  }

  private static Sketch aims(Sketch sketch) {
    return sketch.service(service -> service.aspiration(ParticipationLevel.CO_CREATION));
  }

  private static Sketch wishes(Sketch sketch, ParticipationWish... wishes) {
    return sketch.with(record -> record.addWishes(wishes));
  }

  private static ParticipationWish wish(String id, ParticipationLevel level, Voice voice) {
    return ParticipationWish.builder()
        .id(WishId.of(id))
        .kind(DecisionKind.DAILY)
        .level(level)
        .voice(voice)
        .build();
  }
}
