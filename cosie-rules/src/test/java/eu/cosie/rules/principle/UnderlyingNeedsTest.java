package eu.cosie.rules.principle;

import static eu.cosie.rules.principle.Expected.row;

import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.AssetStatus;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.NeedBasis;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.rules.Sketch;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnderlyingNeedsTest {

  private static final NeedId N = NeedId.of("n");

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void judged_by_person(String given, Expected expected) {
    expected.holdsOf(UnderlyingNeeds.JUDGED_BY_PERSON);
  }

  static Stream<Arguments> judged_by_person() {
    return Stream.of(
        row("no need", Sketch.ofSam(), "NOT_APPLICABLE"),
        row("nobody asked", Sketch.ofSam().need("n", need -> need), "OPEN unasked need:n to sam"),
        row("it matters", judged(Sketch.quoted("sam")), "HONOURED"),
        row(
            "it does not matter",
            Sketch.ofSam()
                .need("n", n -> n.judgement(Sketch.judged(Judgement.Value.NOT_IMPORTANT, "sam"))),
            "HONOURED"),
        row(
            "asked, and still open",
            Sketch.ofSam()
                .need("n", n -> n.judgement(Sketch.judged(Judgement.Value.UNDECIDED, "sam"))),
            "HONOURED"),
        row(
            "said, and written down by another",
            judged(Sketch.voice("sam", Voice.Words.REPORTED).build()),
            "HONOURED"),
        row("read from signs", judged(Sketch.readFromSigns("sam")), "OPEN unasked need:n to sam"),
        row("a practitioner judged", judged(Sketch.quoted("pat")), "BREACH need:n to pat"),
        row("a friend judged", judged(Sketch.quoted("kim")), "BREACH need:n to pat"),
        row(
            "a representative judged, mandate or not",
            judged(Sketch.quoted("rep")),
            "BREACH need:n to pat"),
        row(
            "one judged, one not asked",
            judged(Sketch.quoted("sam")).need("m", need -> need),
            "OPEN unasked need:m to sam"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void own_voice(String given, Expected expected) {
    expected.holdsOf(UnderlyingNeeds.OWN_VOICE);
  }

  static Stream<Arguments> own_voice() {
    return Stream.of(
        row("no need", Sketch.ofSam(), "NOT_APPLICABLE"),
        row("a norm", named(NeedBasis.NORMATIVE, "pat"), "NOT_APPLICABLE"),
        row("a comparison", named(NeedBasis.COMPARATIVE, "pat"), "NOT_APPLICABLE"),
        row("felt, in Sam's words", named(NeedBasis.FELT, "sam"), "HONOURED"),
        row("asked for, in a friend's words", named(NeedBasis.EXPRESSED, "kim"), "HONOURED"),
        row("felt, says Pat", named(NeedBasis.FELT, "pat"), "CONCERN need:n to pat"),
        row("asked for, says Pat", named(NeedBasis.EXPRESSED, "pat"), "CONCERN need:n to pat"),
        row(
            "felt, read from signs",
            Sketch.ofSam().need("n", need -> need.voice(Sketch.readFromSigns("sam"))),
            "HONOURED"),
        row(
            "felt, says a friend who does harm",
            named(NeedBasis.FELT, "kim").tie("kim", Relationship.Quality.HARMFUL),
            "CONCERN need:n to pat"),
        row(
            "felt, says one from whom a harm comes",
            named(NeedBasis.FELT, "kim").risk("r", risk -> risk.from(StakeholderId.of("kim"))),
            "CONCERN need:n to pat"));
  }

  private static Sketch named(NeedBasis basis, String by) {
    return Sketch.ofSamAndTheService()
        .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
        .need("n", need -> need.basis(basis).voice(Sketch.quoted(by)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void addressed(String given, Expected expected) {
    expected.holdsOf(UnderlyingNeeds.ADDRESSED);
  }

  static Stream<Arguments> addressed() {
    Wanted yes = Sketch.wanted(Wanted.Value.YES, "sam");
    return Stream.of(
        row("no need", Sketch.ofSam(), "NOT_APPLICABLE"),
        row("not asked", Sketch.ofSam().need("n", need -> need), "NOT_APPLICABLE"),
        row(
            "not important",
            Sketch.ofSam()
                .need("n", n -> n.judgement(Sketch.judged(Judgement.Value.NOT_IMPORTANT, "sam"))),
            "NOT_APPLICABLE"),
        row("important, says Pat", judged(Sketch.quoted("pat")), "NOT_APPLICABLE"),
        row("nothing answers it", important(), "CONCERN need:n to pat"),
        row("a goal", important().goal("g", goal -> goal.addMeets(N)), "HONOURED"),
        row(
            "a goal that meets another",
            important().need("m", need -> need).goal("g", goal -> goal.addMeets(NeedId.of("m"))),
            "CONCERN need:n to pat"),
        row("an asset, wanted and agreed", served(asset -> asset.wanted(yes)), "HONOURED"),
        row("an asset nobody asked Sam about", served(asset -> asset), "CONCERN need:n to pat"),
        row(
            "an asset that somebody else wants",
            served(asset -> asset.wanted(Sketch.wanted(Wanted.Value.YES, "pat"))),
            "CONCERN need:n to pat"),
        row(
            "an asset whose holder was not asked",
            served(asset -> asset.wanted(yes).agreement(Agreement.NOT_ASKED)),
            "CONCERN need:n to pat"),
        row(
            "an asset that was there once",
            served(asset -> asset.wanted(yes).status(AssetStatus.LAPSED)),
            "CONCERN need:n to pat"),
        row(
            "an asset behind a harmful tie",
            served(asset -> asset.wanted(yes)).tie("kim", Relationship.Quality.HARMFUL),
            "CONCERN need:n to pat"));
  }

  private static Sketch important() {
    return judged(Sketch.quoted("sam"));
  }

  private static Sketch served(UnaryOperator<Asset.Builder> more) {
    return important().asset("a", "kim", asset -> more.apply(asset.addHelpsWith(N)));
  }

  private static Sketch judged(Voice voice) {
    return Sketch.ofSamAndTheService()
        .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
        .person("rep", StakeholderRole.REPRESENTATIVE)
        .need(
            "n",
            need ->
                need.judgement(
                    Judgement.builder().value(Judgement.Value.IMPORTANT).voice(voice).build()));
  }
}
