package eu.cosie.rules.principle;

import static eu.cosie.rules.principle.Expected.row;

import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.AssetStatus;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.rules.Sketch;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WiderAssetsTest {

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
            "BREACH asset:a to pat"));
  }

  private static Sketch linked(UnaryOperator<Asset.Builder> more) {
    return held("kim", asset -> more.apply(asset.addHelpsWith(NeedId.of("n"))));
  }

  private static Sketch held(String by, UnaryOperator<Asset.Builder> more) {
    return Sketch.ofSamAndTheService()
        .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
        .community("club")
        .need("n", need -> need)
        .asset("a", by, more);
  }
}
