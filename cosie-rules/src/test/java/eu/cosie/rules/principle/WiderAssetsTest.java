package eu.cosie.rules.principle;

import static eu.cosie.rules.principle.Expected.row;

import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.AssetStatus;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.rules.Sketch;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WiderAssetsTest {

  private static final NeedId N = NeedId.of("n");

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void wider(String given, Expected expected) {
    expected.holdsOf(WiderAssets.WIDER);
  }

  static Stream<Arguments> wider() {
    return Stream.of(
        row("no asset", Sketch.ofSam(), "OPEN stakeholder:sam to sam"),
        row("an own one", held("sam", asset -> asset), "OPEN stakeholder:sam to sam"),
        row("one of the service", held("pat", asset -> asset), "OPEN stakeholder:sam to sam"),
        row("one of a friend", held("kim", asset -> asset), "HONOURED"),
        row("one of a community", held("club", asset -> asset), "HONOURED"),
        row(
            "one of a friend who was not asked",
            held("kim", asset -> asset.agreement(Agreement.NOT_ASKED)),
            "HONOURED"),
        row(
            "one that a friend declined",
            held("kim", asset -> asset.agreement(Agreement.DECLINED)),
            "OPEN stakeholder:sam to sam"),
        row(
            "one that lapsed",
            held("kim", asset -> asset.status(AssetStatus.LAPSED)),
            "OPEN stakeholder:sam to sam"),
        row(
            "one that the person does not want used",
            held("kim", asset -> asset.wanted(Sketch.wanted(Wanted.Value.NO, "sam"))),
            "OPEN stakeholder:sam to sam"),
        row(
            "one behind a harmful tie",
            held("kim", asset -> asset).tie("kim", Relationship.Quality.HARMFUL),
            "OPEN stakeholder:sam to sam"),
        row(
            "one barred, one not",
            held("kim", asset -> asset.agreement(Agreement.DECLINED))
                .asset("b", "club", asset -> asset),
            "HONOURED"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void no_harmful_tie(String given, Expected expected) {
    expected.holdsOf(WiderAssets.NO_HARMFUL_TIE);
  }

  static Stream<Arguments> no_harmful_tie() {
    return Stream.of(
        row("no asset", Sketch.ofSam(), "NOT_APPLICABLE"),
        row("one that serves no need", held("kim", asset -> asset), "NOT_APPLICABLE"),
        row(
            "one not agreed",
            linked(asset -> asset.agreement(Agreement.NOT_ASKED))
                .tie("kim", Relationship.Quality.HARMFUL),
            "NOT_APPLICABLE"),
        row("no tie recorded", linked(asset -> asset), "HONOURED"),
        row(
            "a strained tie",
            linked(asset -> asset).tie("kim", Relationship.Quality.STRAINED),
            "HONOURED"),
        row(
            "a harmful tie",
            linked(asset -> asset).tie("kim", Relationship.Quality.HARMFUL),
            "BREACH asset:a to pat"),
        row(
            "a tie that one calls good and another harmful",
            linked(asset -> asset)
                .tie("kim", Relationship.Quality.HARMFUL)
                .tie("again", "kim", Relationship.Quality.SUPPORTIVE),
            "BREACH asset:a to pat"),
        row(
            "held by one from whom a harm comes",
            linked(asset -> asset).risk("r", risk -> risk.from(StakeholderId.of("kim"))),
            "BREACH source asset:a to pat"),
        row(
            "held by one from whom a harm comes, as was told in confidence",
            linked(asset -> asset)
                .risk(
                    "r", risk -> risk.from(StakeholderId.of("kim")).voice(Sketch.confided("pat"))),
            "BREACH confided asset:a to pat"),
        row(
            "behind a tie that was called harmful in confidence",
            linked(asset -> asset)
                .tie(
                    "t",
                    "kim",
                    tie -> tie.quality(Relationship.Quality.HARMFUL).voice(Sketch.confided("kim"))),
            "BREACH confided asset:a to pat"),
        row(
            "Sam's own, where a harm comes from Sam",
            held("sam", asset -> asset.addHelpsWith(N))
                .risk("r", risk -> risk.from(StakeholderId.of("sam"))),
            "HONOURED"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void person_holds(String given, Expected expected) {
    expected.holdsOf(WiderAssets.PERSON_HOLDS);
  }

  static Stream<Arguments> person_holds() {
    return Stream.of(
        row("no asset", Sketch.ofSam(), "OPEN stakeholder:sam to sam"),
        row("one of a friend", held("kim", asset -> asset), "OPEN stakeholder:sam to sam"),
        row("an own one", held("sam", asset -> asset), "HONOURED"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void agreed(String given, Expected expected) {
    expected.holdsOf(WiderAssets.AGREED);
  }

  static Stream<Arguments> agreed() {
    Wanted yes = Sketch.wanted(Wanted.Value.YES, "sam");
    Wanted no = Sketch.wanted(Wanted.Value.NO, "sam");
    return Stream.of(
        row("no asset", Sketch.ofSam(), "NOT_APPLICABLE"),
        row("one that nothing counts on", held("kim", asset -> asset), "NOT_APPLICABLE"),
        row("wanted and agreed", linked(asset -> asset.wanted(yes)), "HONOURED"),
        row("Sam not asked", linked(asset -> asset), "OPEN wanted asset:a to sam"),
        row(
            "Sam not asked, of what was told in confidence",
            linked(asset -> asset.voice(Sketch.confided("kim"))),
            "OPEN wanted asset:a to pat"),
        row(
            "somebody else wants it",
            linked(asset -> asset.wanted(Sketch.wanted(Wanted.Value.YES, "pat"))),
            "OPEN wanted asset:a to sam"),
        row(
            "Sam has not settled",
            linked(asset -> asset.wanted(Sketch.wanted(Wanted.Value.UNDECIDED, "sam"))),
            "OPEN wanted asset:a to sam"),
        row(
            "neither asked: Sam first",
            linked(asset -> asset.agreement(Agreement.NOT_ASKED)),
            "OPEN wanted asset:a to sam"),
        row(
            "the holder not asked",
            linked(asset -> asset.wanted(yes).agreement(Agreement.NOT_ASKED)),
            "OPEN agreed asset:a to pat"),
        row(
            "Sam's own, wanted and not agreed",
            held("sam", a -> a.addHelpsWith(N).wanted(yes).agreement(Agreement.NOT_ASKED)),
            "OPEN own asset:a to sam"),
        row(
            "what protects is counted on too",
            held("kim", asset -> asset.addProtects(RiskId.of("r"))).risk("r", risk -> risk),
            "OPEN wanted asset:a to sam"),
        row(
            "behind a harmful tie",
            linked(asset -> asset).tie("kim", Relationship.Quality.HARMFUL),
            "NOT_APPLICABLE"),
        row("not wanted", linked(asset -> asset.wanted(no)), "NOT_APPLICABLE"),
        row("declined", linked(a -> a.agreement(Agreement.DECLINED)), "NOT_APPLICABLE"),
        row(
            "a decision rests on it, not wanted",
            decided(linked(asset -> asset.wanted(no))),
            "BREACH unwanted asset:a + decision:d to pat"),
        row(
            "a decision rests on it, declined",
            decided(linked(asset -> asset.agreement(Agreement.DECLINED))),
            "BREACH declined asset:a + decision:d to pat"),
        row(
            "a decision rests on it, and somebody else does not want it",
            decided(linked(a -> a.wanted(Sketch.wanted(Wanted.Value.NO, "pat")))),
            "OPEN wanted asset:a to sam"),
        row(
            "a decision rests on it, as it may",
            decided(linked(asset -> asset.wanted(yes))),
            "HONOURED"));
  }

  private static Sketch decided(Sketch sketch) {
    return sketch.decision("d", decision -> decision.addBecause(AssetId.of("a")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void gives_too(String given, Expected expected) {
    expected.holdsOf(WiderAssets.GIVES_TOO);
  }

  static Stream<Arguments> gives_too() {
    return Stream.of(
        row("no tie", Sketch.ofSam(), "NOT_APPLICABLE"),
        row("Sam receives", tie(Relationship.Flow.RECEIVES), "NOT_APPLICABLE"),
        row("Sam gives", tie(Relationship.Flow.GIVES), "COMMENDATION relationship:t"),
        row("both give", tie(Relationship.Flow.MUTUAL), "COMMENDATION relationship:t"),
        row(
            "in a strained tie",
            held("kim", asset -> asset).tie("kim", Relationship.Quality.STRAINED),
            "NOT_APPLICABLE"),
        row(
            "in a tie that somebody calls harmful",
            tie(Relationship.Flow.GIVES).tie("kim", Relationship.Quality.HARMFUL),
            "NOT_APPLICABLE"),
        row(
            "in a tie to one from whom a harm comes",
            tie(Relationship.Flow.GIVES).risk("r", risk -> risk.from(StakeholderId.of("kim"))),
            "NOT_APPLICABLE"));
  }

  private static Sketch tie(Relationship.Flow flow) {
    return held("kim", asset -> asset).tie("t", "kim", tie -> tie.flow(flow));
  }

  private static Sketch linked(UnaryOperator<Asset.Builder> more) {
    return held("kim", asset -> more.apply(asset.addHelpsWith(N)));
  }

  private static Sketch held(String by, UnaryOperator<Asset.Builder> more) {
    return Sketch.ofSamAndTheService()
        .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
        .community("club")
        .need("n", need -> need)
        .asset("a", by, more);
  }
}
