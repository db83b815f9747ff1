package eu.cosie.rules.principle;

import static eu.cosie.rules.principle.Expected.row;

import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskSource;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.rules.Sketch;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EnablingSystemTest {

  private static final NeedId N = NeedId.of("n");

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void barrier_answered(String given, Expected expected) {
    expected.holdsOf(EnablingSystem.BARRIER_ANSWERED);
  }

  static Stream<Arguments> barrier_answered() {
    return Stream.of(
        row("no barrier", Sketch.ofSam(), "NOT_APPLICABLE"),
        row("not answered", open(BarrierKind.WORK_OVERLOAD), "CONCERN barrier:b to max"),
        row("not of the service", open(BarrierKind.DEPENDENCY), "CONCERN barrier:b to pat"),
        row("answered", answered(BarrierKind.WORK_OVERLOAD, "pat"), "HONOURED"),
        row(
            "answered by Sam, which is another matter",
            answered(BarrierKind.WORK_OVERLOAD, "sam"),
            "HONOURED"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void not_on_the_person(String given, Expected expected) {
    expected.holdsOf(EnablingSystem.NOT_ON_THE_PERSON);
  }

  static Stream<Arguments> not_on_the_person() {
    BarrierKind overload = BarrierKind.WORK_OVERLOAD;
    return Stream.of(
        row("no barrier", Sketch.ofSam(), "NOT_APPLICABLE"),
        row("not answered", open(overload), "NOT_APPLICABLE"),
        row("of the person", answered(BarrierKind.DEPENDENCY, "sam"), "NOT_APPLICABLE"),
        row("answered by the service", answered(overload, "pat"), "HONOURED"),
        row("answered by a community", answered(overload, "club"), "HONOURED"),
        row("answered by Sam", answered(overload, "sam"), "BREACH barrier:b to max"),
        row("answered by a friend", answered(overload, "kim"), "BREACH barrier:b to max"),
        row(
            "answered by a friend who works for the service",
            answered(overload, "zoe"),
            "HONOURED"),
        row(
            "answered by one who does harm, and is on nobody's side",
            answered(overload, "kim").tie("kim", Relationship.Quality.HARMFUL),
            "HONOURED"),
        row(
            "answered by one from whom a harm comes",
            answered(overload, "kim").risk("r", risk -> risk.from(StakeholderId.of("kim"))),
            "HONOURED"));
  }

  private static Sketch open(BarrierKind kind) {
    return people().barrier("b", kind, barrier -> barrier);
  }

  private static Sketch answered(BarrierKind kind, String by) {
    return people().barrier("b", kind, barrier -> barrier.response(Sketch.done(by)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void does_its_part(String given, Expected expected) {
    expected.holdsOf(EnablingSystem.DOES_ITS_PART);
  }

  static Stream<Arguments> does_its_part() {
    Wanted yes = Sketch.wanted(Wanted.Value.YES, "sam");
    return Stream.of(
        row("no need", Sketch.ofSam(), "NOT_APPLICABLE"),
        row("not served by anybody", need(Judgement.Value.IMPORTANT), "NOT_APPLICABLE"),
        row("not important", served(need(Judgement.Value.NOT_IMPORTANT), "sam"), "NOT_APPLICABLE"),
        row("served by Sam", served("sam"), "CONCERN alone need:n to pat"),
        row("served by a friend", served("kim"), "CONCERN alone need:n to pat"),
        row("served by a community", served("club"), "CONCERN alone need:n to pat"),
        row(
            "served by one who is not wanted there",
            need(Judgement.Value.IMPORTANT).asset("a", "kim", asset -> asset.addHelpsWith(N)),
            "NOT_APPLICABLE"),
        row(
            "served by one behind a harmful tie",
            served("kim").tie("kim", Relationship.Quality.HARMFUL),
            "NOT_APPLICABLE"),
        row("the service has something agreed", also(asset -> asset), "HONOURED"),
        row(
            "the service has something it was not asked for",
            also(asset -> asset.agreement(Agreement.NOT_ASKED)),
            "CONCERN alone need:n to pat"),
        row(
            "the service has something that Sam does not want",
            also(asset -> asset.wanted(Sketch.wanted(Wanted.Value.NO, "sam"))),
            "CONCERN alone need:n to pat"),
        row("the service answers the risk", served(under("pat"), "sam"), "HONOURED"),
        row(
            "a friend answers the risk",
            served(under("kim"), "sam"),
            "CONCERN alone need:n to pat"),
        row(
            "the service only",
            need(Judgement.Value.IMPORTANT)
                .asset("a", "pat", asset -> asset.addHelpsWith(N).wanted(yes)),
            "NOT_APPLICABLE"),
        row(
            "caused by the service, and nobody asked whether it matters",
            caused(risk -> risk),
            "CONCERN caused need:m to max"),
        row(
            "caused by the service, and answered by it",
            caused(risk -> risk.response(Sketch.done("pat"))),
            "HONOURED"),
        row(
            "caused by the service, and not important to Sam",
            need(Judgement.Value.NOT_IMPORTANT, RiskId.of("r"))
                .risk("r", risk -> risk.source(RiskSource.SERVICE)),
            "NOT_APPLICABLE"));
  }

  private static Sketch need(Judgement.Value value, RiskId... under) {
    return people()
        .need("n", need -> need.judgement(Sketch.judged(value, "sam")).addUnderlies(under));
  }

  private static Sketch served(String by) {
    return served(need(Judgement.Value.IMPORTANT), by);
  }

  private static Sketch served(Sketch sketch, String by) {
    Wanted yes = Sketch.wanted(Wanted.Value.YES, "sam");
    return sketch.asset("a", by, asset -> asset.addHelpsWith(N).wanted(yes));
  }

  private static Sketch also(UnaryOperator<Asset.Builder> more) {
    return served("sam").asset("s", "pat", asset -> more.apply(asset.addHelpsWith(N)));
  }

  private static Sketch under(String answering) {
    return need(Judgement.Value.IMPORTANT, RiskId.of("r"))
        .risk("r", risk -> risk.response(Sketch.done(answering)));
  }

  private static Sketch caused(UnaryOperator<Risk.Builder> more) {
    return people()
        .risk("r", risk -> more.apply(risk.source(RiskSource.SERVICE)))
        .need("m", need -> need.addUnderlies(RiskId.of("r")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void working_relationship(String given, Expected expected) {
    expected.holdsOf(EnablingSystem.WORKING_RELATIONSHIP);
  }

  static Stream<Arguments> working_relationship() {
    return Stream.of(
        row("nobody works with Sam", Sketch.ofSam(), "NOT_APPLICABLE"),
        row("no tie", Sketch.ofSamAndTheService(), "OPEN stakeholder:sam to sam"),
        row(
            "a tie to the manager",
            Sketch.ofSamAndTheService().tie("max", Relationship.Quality.SUPPORTIVE),
            "OPEN stakeholder:sam to sam"),
        row(
            "a tie as Pat tells it",
            Sketch.ofSamAndTheService().tie("t", "pat", t -> t.voice(Sketch.quoted("pat"))),
            "OPEN stakeholder:sam to sam"),
        row(
            "a tie to Pat",
            Sketch.ofSamAndTheService().tie("pat", Relationship.Quality.STRAINED),
            "HONOURED"),
        row(
            "one of two who work with Sam",
            people().tie("zoe", Relationship.Quality.SUPPORTIVE),
            "HONOURED"));
  }

  private static Sketch people() {
    return Sketch.ofSamAndTheService()
        .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
        .person("zoe", StakeholderRole.INFORMAL_SUPPORTER, StakeholderRole.PRACTITIONER)
        .community("club");
  }
}
