package eu.cosie.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.Samples;
import eu.cosie.core.Small;
import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.AssetStatus;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.RelationshipId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.Relationship.Quality;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which assets are drawn on, and which never. */
class BarredAssetsTest {

  private static final StakeholderId ANN = StakeholderId.of("ann");
  private static final Stakeholder FRIEND =
      Small.person("ann", "Ann", StakeholderRole.INFORMAL_SUPPORTER);

  static Stream<Asset> barred() {
    Asset asset = Small.asset("a", ANN);
    return Stream.of(
        asset.toBuilder().agreement(Agreement.DECLINED).build(),
        asset.toBuilder().status(AssetStatus.LAPSED).build(),
        wanted(Wanted.Value.NO, Small.voice(Samples.RUT)),
        wanted(Wanted.Value.NO, as(Voice.Words.REPORTED)),
        wanted(Wanted.Value.NO, as(Voice.Words.INTERPRETED)));
  }

  @ParameterizedTest
  @MethodSource("barred")
  void an_asset_is_barred_that_was_declined_has_lapsed_or_is_not_wanted(Asset asset) {
    assertThat(with(asset).isBarred(asset)).isTrue();
    assertThat(with(asset).isWanted(asset)).isFalse();
  }

  static Stream<Asset> notBarred() {
    Asset asset = Small.asset("a", ANN);
    return Stream.of(
        asset,
        asset.toBuilder().agreement(Agreement.NOT_ASKED).build(),
        wanted(Wanted.Value.YES, Small.voice(Samples.RUT)),
        wanted(Wanted.Value.UNDECIDED, Small.voice(Samples.RUT)),
        wanted(Wanted.Value.NO, Small.voice(ANN)));
  }

  @ParameterizedTest
  @MethodSource("notBarred")
  void an_asset_is_barred_for_no_other_reason(Asset asset) {
    assertThat(with(asset).isBarred(asset)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void an_asset_is_barred_whose_holder_is_in_a_tie_that_anyone_calls_harmful(Quality quality) {
    Asset asset = wanted(Wanted.Value.YES, Small.voice(Samples.RUT));
    CaseRecord record =
        Small.record(FRIEND)
            .addAssets(asset)
            .addRelationships(
                Small.tie(ANN, quality),
                Small.tie(ANN, Quality.SUPPORTIVE).toBuilder()
                    .id(RelationshipId.of("second"))
                    .voice(Small.voice(ANN))
                    .build())
            .build();
    assertThat(record.isBarred(asset)).isEqualTo(quality == Quality.HARMFUL);
    assertThat(record.hasHarmfulTie(ANN)).isEqualTo(quality == Quality.HARMFUL);
    assertThat(record.hasSupportiveTie(ANN)).isEqualTo(quality != Quality.HARMFUL);
    assertThat(record.hasSupportiveTie(Samples.RUT)).isFalse();
  }

  @Test
  void an_asset_is_wanted_in_the_persons_own_voice_alone() {
    assertThat(isWanted(Small.asset("a", ANN))).isFalse();
    assertThat(isWanted(wanted(Wanted.Value.YES, Small.voice(Samples.RUT)))).isTrue();
    assertThat(isWanted(wanted(Wanted.Value.YES, as(Voice.Words.REPORTED)))).isTrue();
    assertThat(isWanted(wanted(Wanted.Value.YES, as(Voice.Words.INTERPRETED)))).isFalse();
    assertThat(isWanted(wanted(Wanted.Value.YES, Small.voice(ANN)))).isFalse();
    assertThat(isWanted(wanted(Wanted.Value.UNDECIDED, Small.voice(Samples.RUT)))).isFalse();
  }

  private static boolean isWanted(Asset asset) {
    return with(asset).isWanted(asset);
  }

  private static CaseRecord with(Asset asset) {
    return Small.record(FRIEND).addAssets(asset).build();
  }

  private static Asset wanted(Wanted.Value value, Voice voice) {
    return Small.asset("a", ANN).toBuilder().wanted(Small.wanted(value, voice)).build();
  }

  private static Voice as(Voice.Words words) {
    return Small.voice(Samples.RUT).toBuilder().words(words).build();
  }
}
