package eu.cosie.rules.principle;

import static eu.cosie.rules.principle.Expected.row;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.party.RecordedResponse;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskState;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.rules.Sketch;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RiskNotIgnoredTest {

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void happened(String given, Expected expected) {
    expected.holdsOf(RiskNotIgnored.HAPPENED);
  }

  static Stream<Arguments> happened() {
    return Stream.of(
        row("no risk", Sketch.ofSam(), "NOT_APPLICABLE"),
        row("not said", one(risk -> risk.state(Optional.empty())), "OPEN risk:r to pat"),
        row("it may happen", one(risk -> risk), "HONOURED"),
        row("it has happened", one(risk -> risk.state(RiskState.OCCURRED)), "HONOURED"),
        row(
            "not said of the organisation's own",
            one(risk -> risk.state(Optional.empty()).bearer(RiskBearer.ORGANISATION)),
            "OPEN risk:r to pat"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void whose(String given, Expected expected) {
    expected.holdsOf(RiskNotIgnored.WHOSE);
  }

  static Stream<Arguments> whose() {
    return Stream.of(
        row("no decision", Sketch.ofSamAndTheService(), "NOT_APPLICABLE"),
        row("as wished", because(DecisionOutcome.AS_WISHED, "risk:past"), "NOT_APPLICABLE"),
        row("a compromise", because(DecisionOutcome.COMPROMISE, "risk:past"), "NOT_APPLICABLE"),
        row("no grounds", because(DecisionOutcome.AGAINST_WISH), "NOT_APPLICABLE"),
        row("a risk of Sam's", because(DecisionOutcome.AGAINST_WISH, "risk:r"), "HONOURED"),
        row(
            "the organisation's risk",
            because(DecisionOutcome.AGAINST_WISH, "risk:ours"),
            "BREACH against decision:d to pat"),
        row(
            "what cannot change, not asked",
            because(DecisionOutcome.NOT_ASKED, "risk:past"),
            "BREACH unasked decision:d to pat"),
        row(
            "a barrier of the service",
            because(DecisionOutcome.AGAINST_WISH, "barrier:haste"),
            "BREACH against decision:d to pat"),
        row(
            "all three",
            because(DecisionOutcome.NOT_ASKED, "risk:ours", "risk:past", "barrier:haste"),
            "BREACH unasked decision:d to pat"),
        row(
            "all three, and a risk of Sam's",
            because(DecisionOutcome.NOT_ASKED, "risk:ours", "risk:past", "barrier:haste", "risk:r"),
            "HONOURED"),
        row("another barrier", because(DecisionOutcome.AGAINST_WISH, "barrier:steps"), "HONOURED"),
        row("a need", because(DecisionOutcome.AGAINST_WISH, "need:n"), "HONOURED"),
        row(
            "imposed by somebody else",
            because(DecisionOutcome.AGAINST_WISH, "risk:past")
                .decision(
                    "order",
                    decision ->
                        decision
                            .imposed("a court")
                            .outcome(DecisionOutcome.AGAINST_WISH)
                            .addBecause(RiskId.of("past"))),
            "BREACH against decision:d to pat; against decision:order to pat"));
  }

  private static Sketch because(DecisionOutcome outcome, String... grounds) {
    return one(risk -> risk)
        .risk("ours", risk -> risk.bearer(RiskBearer.ORGANISATION))
        .risk("past", risk -> risk.changeable(false))
        .need("n", need -> need)
        .barrier("haste", BarrierKind.WORK_OVERLOAD, barrier -> barrier)
        .barrier("steps", BarrierKind.FUNCTIONAL_IMPEDIMENT, barrier -> barrier)
        .decision(
            "d",
            decision ->
                decision.outcome(outcome).because(Stream.of(grounds).map(ElementId::of).toList()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void safeguarded(String given, Expected expected) {
    expected.holdsOf(RiskNotIgnored.SAFEGUARDED);
  }

  static Stream<Arguments> safeguarded() {
    RecordedResponse undated = Sketch.done("pat").toBuilder().on(Optional.empty()).build();
    return Stream.of(
        row("no risk", Sketch.ofSamAndTheService(), "NOT_APPLICABLE"),
        row("a risk that does not demand it", one(risk -> risk), "NOT_APPLICABLE"),
        row("high, not now", one(risk -> risk.level(RiskLevel.HIGH)), "NOT_APPLICABLE"),
        row(
            "high, not said whether now",
            one(risk -> risk.level(RiskLevel.HIGH).state(Optional.empty())),
            "NOT_APPLICABLE"),
        row(
            "an organisation's own",
            one(risk -> risk.level(RiskLevel.IMMINENT).bearer(RiskBearer.ORGANISATION)),
            "NOT_APPLICABLE"),
        row("nobody acts", one(RiskNotIgnoredTest::now), "BREACH nobody risk:r to pat"),
        row(
            "high and now, and nobody acts",
            one(risk -> risk.level(RiskLevel.HIGH).state(RiskState.OCCURRING)),
            "BREACH nobody risk:r to pat"),
        row(
            "harm to others, and nobody acts",
            one(risk -> now(risk).bearer(RiskBearer.OTHERS)),
            "BREACH nobody risk:r to pat"),
        row(
            "it cannot change, and nobody acts",
            one(risk -> now(risk).changeable(false)),
            "BREACH nobody risk:r to pat"),
        row(
            "somebody acts, since no day",
            one(risk -> now(risk).response(undated)),
            "BREACH undated risk:r to pat"),
        row("somebody acts", one(risk -> now(risk).response(Sketch.done("pat"))), "HONOURED"),
        row(
            "two, one of them left",
            one(risk -> now(risk).response(Sketch.done("pat"))).risk("s", RiskNotIgnoredTest::now),
            "BREACH nobody risk:s to pat"),
        row(
            "nobody at the service may be asked",
            Sketch.ofSam().risk("r", RiskNotIgnoredTest::now),
            "BREACH nobody risk:r to sam"),
        row(
            "a harmful practitioner is not asked",
            one(RiskNotIgnoredTest::now).tie("pat", Relationship.Quality.HARMFUL),
            "BREACH nobody risk:r to max"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void not_ignored(String given, Expected expected) {
    expected.holdsOf(RiskNotIgnored.NOT_IGNORED);
  }

  static Stream<Arguments> not_ignored() {
    return Stream.of(
        row("no risk", Sketch.ofSamAndTheService(), "NOT_APPLICABLE"),
        row("one that demands safeguarding", one(RiskNotIgnoredTest::now), "NOT_APPLICABLE"),
        row("nobody acts", one(risk -> risk), "CONCERN nobody risk:r to pat"),
        row(
            "nobody acts on an organisation's own",
            one(risk -> risk.bearer(RiskBearer.ORGANISATION)),
            "CONCERN organisation risk:r to max"),
        row(
            "an organisation's own that cannot change",
            one(risk -> risk.bearer(RiskBearer.ORGANISATION).changeable(false)),
            "OPEN unchangeable risk:r to max"),
        row(
            "it cannot change, and nothing is recorded",
            one(risk -> risk.changeable(false)),
            "OPEN unchangeable risk:r to pat"),
        row(
            "it cannot change, and something is recorded",
            one(risk -> risk.changeable(false).response(Sketch.done("pat"))),
            "HONOURED"),
        row(
            "somebody acts, whoever it is",
            one(risk -> risk.response(Sketch.done("kim"))),
            "HONOURED"),
        row(
            "a concern weighs more than what is open",
            one(risk -> risk.changeable(false)).risk("s", risk -> risk),
            "CONCERN nobody risk:s to pat; OPEN unchangeable risk:r to pat"));
  }

  private static Sketch one(UnaryOperator<Risk.Builder> risk) {
    return Sketch.ofSamAndTheService()
        .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
        .risk("r", risk);
  }

  private static Risk.Builder now(Risk.Builder risk) {
    return risk.level(RiskLevel.IMMINENT);
  }
}
