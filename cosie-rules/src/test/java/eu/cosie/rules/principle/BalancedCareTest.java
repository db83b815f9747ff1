package eu.cosie.rules.principle;

import static eu.cosie.core.service.DecisionOutcome.AGAINST_WISH;
import static eu.cosie.core.service.DecisionOutcome.COMPROMISE;
import static eu.cosie.core.service.DecisionOutcome.NOT_ASKED;
import static eu.cosie.core.service.ParticipationLevel.INFLUENCE;
import static eu.cosie.core.service.SupportGiven.NOT_GIVEN;
import static eu.cosie.rules.principle.Expected.row;
import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionView;
import eu.cosie.core.service.SupportGiven;
import eu.cosie.rules.Sketch;
import eu.cosie.rules.policy.Finding;
import eu.cosie.rules.policy.Severity;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BalancedCareTest {

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void overtaken(String given, Expected expected) {
    expected.holdsOf(BalancedCare.OVERTAKEN);
  }

  static Stream<Arguments> overtaken() {
    return Stream.of(
        row("no decision", Sketch.ofSamAndTheService(), "NOT_APPLICABLE"),
        row("imposed", one(d -> d.imposed("by a court")), "NOT_APPLICABLE"),
        row("a say and support", one(BalancedCareTest::shared), "HONOURED"),
        row("a say without support", one(d -> shared(d).support(NOT_GIVEN)), "HONOURED"),
        row("neither", one(d -> d.support(NOT_GIVEN)), "HONOURED"),
        row("support without a say", one(d -> d), "CONCERN decision:d to pat"),
        row("against the wish", one(d -> d.outcome(AGAINST_WISH)), "CONCERN decision:d to pat"),
        row(
            "against the wish, of which Sam has a view",
            one(d -> d.outcome(AGAINST_WISH).view(view("sam"))),
            "BREACH unreasoned decision:d to pat"),
        row(
            "against the wish, of which Sam has a view, with a reason",
            one(d -> d.outcome(AGAINST_WISH).view(view("sam")).reason("the bath is broken")),
            "CONCERN decision:d to pat"),
        row(
            "Sam has a view and was asked",
            one(d -> d.outcome(COMPROMISE).view(view("sam"))),
            "CONCERN decision:d to pat"),
        row(
            "not asked, where something matters to Sam",
            mattering(LifeDomain.HOME, "sam", d -> d.outcome(NOT_ASKED)),
            "BREACH unreasoned decision:d to pat"),
        row(
            "not asked, with a reason",
            mattering(LifeDomain.HOME, "sam", d -> d.outcome(NOT_ASKED).reason("a rule")),
            "CONCERN decision:d to pat"),
        row(
            "not asked, where something else matters to Sam",
            mattering(LifeDomain.MONEY, "sam", d -> d.outcome(NOT_ASKED)),
            "CONCERN decision:d to pat"),
        row(
            "not asked, where others say what matters to Sam",
            mattering(LifeDomain.HOME, "pat", d -> d.outcome(NOT_ASKED)),
            "CONCERN decision:d to pat"),
        row(
            "each decision speaks for itself",
            one(d -> d).decision("e", BalancedCareTest::shared).decision("f", d -> d),
            "CONCERN decision:d to pat; decision:f to pat"),
        row(
            "nobody at the service may be asked",
            Sketch.ofSam().decision("d", d -> d),
            "CONCERN decision:d to sam"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void let_alone(String given, Expected expected) {
    expected.holdsOf(BalancedCare.LET_ALONE);
  }

  static Stream<Arguments> let_alone() {
    return Stream.of(
        row("no decision", Sketch.ofSamAndTheService(), "NOT_APPLICABLE"),
        row("imposed", one(d -> d.imposed("by a court").support(NOT_GIVEN)), "NOT_APPLICABLE"),
        row("a say and support", one(BalancedCareTest::shared), "HONOURED"),
        row("support without a say", one(d -> d), "HONOURED"),
        row(
            "a say without support, as wished",
            one(d -> shared(d).support(NOT_GIVEN)),
            "OPEN unclear decision:d to sam"),
        row(
            "a say without support, a compromise",
            one(d -> shared(d).support(NOT_GIVEN).outcome(COMPROMISE)),
            "CONCERN decision:d to pat"),
        row(
            "a say, and others say that no support was wanted",
            one(d -> shared(d).support(SupportGiven.NOT_WANTED).voice(Sketch.quoted("pat"))),
            "CONCERN decision:d to pat"),
        row("neither", one(d -> d.support(NOT_GIVEN)), "CONCERN abandoned decision:d to pat"),
        row(
            "neither, of which Sam has a view",
            one(d -> d.support(NOT_GIVEN).outcome(NOT_ASKED).view(view("sam"))),
            "BREACH unreasoned decision:d to pat"),
        row(
            "neither, where something matters to Sam",
            mattering(LifeDomain.HOME, "sam", d -> d.support(NOT_GIVEN).outcome(AGAINST_WISH)),
            "BREACH unreasoned decision:d to pat"),
        row(
            "neither, with a reason",
            mattering(
                LifeDomain.HOME,
                "sam",
                d -> d.support(NOT_GIVEN).outcome(AGAINST_WISH).reason("a rule")),
            "CONCERN abandoned decision:d to pat"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void left_with_it(String given, Expected expected) {
    expected.holdsOf(BalancedCare.LEFT_WITH_IT);
  }

  static Stream<Arguments> left_with_it() {
    return Stream.of(
        row("nothing recorded", Sketch.ofSamAndTheService(), "NOT_APPLICABLE"),
        row(
            "a moderate risk, and a need that may not matter",
            Sketch.ofSamAndTheService().risk("r", r -> r).need("n", n -> n),
            "NOT_APPLICABLE"),
        row(
            "a need that others say matters",
            Sketch.ofSamAndTheService().need("n", n -> important(n, "pat")),
            "NOT_APPLICABLE"),
        row("a grave risk, and nothing", grave(RiskLevel.HIGH), "CONCERN risk risk:r to pat"),
        row(
            "an imminent one, and nothing",
            grave(RiskLevel.IMMINENT),
            "CONCERN risk risk:r to pat"),
        row(
            "a grave risk of the organisation's",
            Sketch.ofSamAndTheService()
                .risk("r", r -> r.level(RiskLevel.HIGH).bearer(RiskBearer.ORGANISATION)),
            "CONCERN risk risk:r to max"),
        row(
            "a grave risk and a response",
            Sketch.ofSamAndTheService()
                .risk("r", r -> r.level(RiskLevel.HIGH).response(Sketch.done("pat"))),
            "HONOURED"),
        row(
            "a grave risk and a goal under it",
            grave(RiskLevel.HIGH)
                .need("n", n -> n.addUnderlies(RiskId.of("r")))
                .goal("g", g -> g.addMeets(NeedId.of("n"))),
            "HONOURED"),
        row(
            "a grave risk and a need under it",
            grave(RiskLevel.HIGH).need("n", n -> n.addUnderlies(RiskId.of("r"))),
            "CONCERN risk risk:r to pat"),
        row(
            "a grave risk on which a decision rests",
            grave(RiskLevel.HIGH).decision("d", d -> d.addBecause(RiskId.of("r"))),
            "HONOURED"),
        row(
            "a grave risk and a decision that rests on a need of the same name",
            grave(RiskLevel.HIGH)
                .need("r", n -> n)
                .decision("d", d -> d.addBecause(NeedId.of("r"))),
            "CONCERN risk risk:r to pat"),
        row(
            "a grave risk and something of the service's",
            grave(RiskLevel.HIGH).asset("a", "pat", a -> a.addProtects(RiskId.of("r"))),
            "HONOURED"),
        row(
            "a grave risk and something of Sam's own",
            grave(RiskLevel.HIGH).asset("a", "sam", a -> a.addProtects(RiskId.of("r"))),
            "CONCERN risk risk:r to pat"),
        row("a need that matters, and nothing", matters(), "CONCERN need need:n to pat"),
        row(
            "a need that matters and a goal",
            matters().goal("g", g -> g.addMeets(NeedId.of("n"))),
            "HONOURED"),
        row(
            "a need that matters under a risk with a response",
            Sketch.ofSamAndTheService()
                .risk("r", r -> r.response(Sketch.done("pat")))
                .need("n", n -> important(n, "sam").addUnderlies(RiskId.of("r"))),
            "HONOURED"),
        row(
            "a need that matters under a risk without",
            Sketch.ofSamAndTheService()
                .risk("r", r -> r)
                .need("n", n -> important(n, "sam").addUnderlies(RiskId.of("r"))),
            "CONCERN need need:n to pat"),
        row(
            "a need that matters on which a decision rests",
            matters().decision("d", d -> d.addBecause(NeedId.of("n"))),
            "HONOURED"),
        row("a need and something of the service's", served(a -> a), "HONOURED"),
        row(
            "a need and something of the service's that was not asked for",
            served(a -> a.agreement(Agreement.NOT_ASKED)),
            "CONCERN need need:n to pat"),
        row(
            "a need and something of the service's that Sam does not want",
            served(a -> a.wanted(Sketch.wanted(Wanted.Value.NO, "sam"))),
            "CONCERN need need:n to pat"),
        row(
            "a need and something of somebody's from whom harm comes",
            served(a -> a).tie("pat", Relationship.Quality.HARMFUL),
            "CONCERN need need:n to max"));
  }

  @Test
  void what_is_grave_is_a_breach_and_the_rest_a_concern() {
    Sketch sketch =
        one(d -> d)
            .decision("e", d -> d.outcome(NOT_ASKED).view(view("sam")))
            .decision("f", d -> d);

    assertThat(BalancedCare.OVERTAKEN.on(sketch.draft()).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.CONCERN, Severity.BREACH, Severity.CONCERN);
  }

  private static Sketch one(UnaryOperator<Decision.Builder> decision) {
    return Sketch.ofSamAndTheService().decision("d", decision);
  }

  /** A decision about Sam's home, and a need there of which somebody says that it matters. */
  private static Sketch mattering(
      LifeDomain domain, String says, UnaryOperator<Decision.Builder> decision) {
    return one(d -> decision.apply(d.domain(LifeDomain.HOME)))
        .need("n", n -> important(n.domain(domain), says));
  }

  private static Decision.Builder shared(Decision.Builder decision) {
    return decision.addContributions(Sketch.part("sam", INFLUENCE));
  }

  private static DecisionView view(String by) {
    return DecisionView.builder().text("no").voice(Sketch.quoted(by)).build();
  }

  private static Sketch grave(RiskLevel level) {
    return Sketch.ofSamAndTheService().risk("r", r -> r.level(level));
  }

  private static Sketch matters() {
    return Sketch.ofSamAndTheService().need("n", n -> important(n, "sam"));
  }

  private static Need.Builder important(Need.Builder need, String by) {
    return need.judgement(Sketch.judged(Judgement.Value.IMPORTANT, by));
  }

  private static Sketch served(UnaryOperator<Asset.Builder> asset) {
    return matters().asset("a", "pat", a -> asset.apply(a.addHelpsWith(NeedId.of("n"))));
  }
}
