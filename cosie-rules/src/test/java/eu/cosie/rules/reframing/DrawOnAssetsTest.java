package eu.cosie.rules.reframing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.AssetKind;
import eu.cosie.core.asset.AssetStatus;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.risk.Topic;
import eu.cosie.rules.Sketch;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawOnAssetsTest {

  private static final NeedId N = NeedId.of("n");
  private static final RiskId R = RiskId.of("r");

  @ParameterizedTest
  @CsvSource({
    ", , true",
    "IMPORTANT, sam, true",
    "UNDECIDED, sam, true",
    "NOT_IMPORTANT, sam, false",
    "NOT_IMPORTANT, pat, true"
  })
  void a_need_is_served_unless_the_person_says_that_it_does_not_matter(
      Judgement.Value value, String judge, boolean served) {
    Sketch sketch =
        people()
            .need(
                "n",
                need ->
                    need.judgement(
                        Optional.ofNullable(value).map(each -> Sketch.judged(each, judge))))
            .asset("a", "kim", asset -> asset.addHelpsWith(N));

    assertThat(Reading.of(sketch).supports().isEmpty()).isNotEqualTo(served);
  }

  @Test
  void a_need_that_nothing_serves_has_no_support() {
    assertThat(Reading.of(people().need("n", need -> need)).supports()).isEmpty();
  }

  @Test
  void stated_links_come_before_inferred_ones() {
    Sketch sketch =
        isolated()
            .asset("inferred", Sketch.SAM, asset -> asset)
            .asset("stated", "kim", asset -> asset.addHelpsWith(N));

    assertThat(Reading.of(sketch).supports()).containsExactly("n: [stated, inferred]");
  }

  @Test
  void inferred_is_only_what_the_topic_looks_for() {
    Sketch sketch =
        isolated()
            .asset("group", "club", asset -> asset.kind(AssetKind.ASSOCIATION))
            .asset("money", "club", asset -> asset.kind(AssetKind.ECONOMY));

    assertThat(Reading.of(sketch).supports()).containsExactly("n: [group]");
  }

  @ParameterizedTest
  @CsvSource({
    "sam, true",
    "club, true",
    "firm, true",
    "kim, true",
    "mixed, false",
    "strained, false",
    "ray, false",
    "untied, false",
    "pat, false"
  })
  void inferred_is_only_what_is_own_of_a_community_or_of_a_good_tie(
      String holder, boolean inferred) {
    Sketch sketch =
        isolated()
            .organisation("firm", StakeholderRole.COMMUNITY_PARTNER)
            .person("mixed", StakeholderRole.INFORMAL_SUPPORTER)
            .tie("mixed", Relationship.Quality.MIXED)
            .person("strained", StakeholderRole.INFORMAL_SUPPORTER)
            .tie("strained", Relationship.Quality.STRAINED)
            .person("untied", StakeholderRole.PEER)
            .asset("a", holder, asset -> asset);

    assertThat(Reading.of(sketch).supports().isEmpty()).isNotEqualTo(inferred);
  }

  @Test
  void stated_is_whoever_holds_it_the_service_too() {
    Sketch sketch =
        people()
            .person("untied", StakeholderRole.PEER)
            .need("n", need -> need)
            .asset("a", "untied", asset -> asset.addHelpsWith(N))
            .asset("b", "pat", asset -> asset.addHelpsWith(N));

    assertThat(Reading.of(sketch).supports()).containsExactly("n: [a, b]");
  }

  @Test
  void nothing_is_inferred_for_a_need_under_no_risk() {
    Sketch sketch = people().need("n", need -> need).asset("a", Sketch.SAM, asset -> asset);

    assertThat(Reading.of(sketch).supports()).isEmpty();
  }

  @Test
  void what_is_barred_serves_nothing_whichever_way_it_is_held() {
    Sketch sketch =
        barred(
            isolated()
                .need("m", need -> need)
                .asset("also-harmful", "ray", a -> a.addHelpsWith(NeedId.of("m"))));

    assertThat(Reading.of(sketch).supports()).isEmpty();
  }

  @Test
  void what_is_barred_is_set_aside_with_the_reason() {
    assertThat(Reading.of(barred(isolated())).setAside())
        .containsExactly(
            "harmful: The tie to Ray has been called harmful."
                + " First: somebody or something else that does the same good, without this tie.",
            "unwanted: Sam does not want it used.",
            "declined: Kim would rather not, and that is fine.",
            "lapsed: It was there once and is not any more.");
  }

  @Test
  void a_home_behind_a_harmful_tie_is_set_aside_with_where_tonight() {
    Sketch sketch =
        people()
            .need("n", need -> need.domain(LifeDomain.HOME))
            .asset("sofa", "ray", asset -> asset.addHelpsWith(N))
            .asset("room", "ray", asset -> asset.domain(LifeDomain.HOME))
            .asset("car", "ray", asset -> asset.addHelpsWith(N).domain(LifeDomain.MONEY));

    assertThat(Reading.of(sketch).setAside())
        .satisfiesExactly(
            sofa -> assertThat(sofa).endsWith("First: a safe place to sleep. Where tonight?"),
            room -> assertThat(room).endsWith("Where tonight?"),
            car -> assertThat(car).doesNotContain("tonight"));
  }

  @Test
  void a_harmful_tie_is_named_before_any_other_reason() {
    Sketch sketch =
        people()
            .asset(
                "a",
                "ray",
                asset ->
                    asset
                        .agreement(Agreement.DECLINED)
                        .status(AssetStatus.LAPSED)
                        .wanted(Sketch.wanted(Wanted.Value.NO, Sketch.SAM)));

    assertThat(Reading.of(sketch).setAside())
        .singleElement()
        .asString()
        .startsWith("a: The tie to Ray has been called harmful.");
  }

  @Test
  void a_no_that_somebody_else_says_for_the_person_sets_nothing_aside() {
    Sketch sketch =
        people().asset("a", "kim", a -> a.wanted(Sketch.wanted(Wanted.Value.NO, "pat")));

    assertThat(Reading.of(sketch).setAside()).isEmpty();
  }

  @Test
  void a_no_read_from_signs_sets_aside() {
    Sketch sketch =
        people()
            .asset(
                "a",
                "kim",
                asset ->
                    asset.wanted(
                        Wanted.builder()
                            .value(Wanted.Value.NO)
                            .voice(Sketch.readFromSigns(Sketch.SAM))
                            .build()));

    assertThat(Reading.of(sketch).setAside()).hasSize(1);
  }

  @Test
  void beside_the_assets_stands_what_the_service_does() {
    Sketch sketch =
        people()
            .risk("r", risk -> risk.response(Sketch.done("pat")))
            .need("n", need -> need.addUnderlies(R))
            .asset("a", Sketch.SAM, asset -> asset.addHelpsWith(N))
            .asset("rota", "pat", asset -> asset.addHelpsWith(N))
            .asset("fund", "max", a -> a.addHelpsWith(N).agreement(Agreement.NOT_ASKED));

    assertThat(Reading.of(sketch).service())
        .containsExactly("“rota”, “fund”, once it is agreed and “a bed is found”, by Pat");
    assertThat(Reading.of(sketch).asked()).doesNotContain("pat: question.service-part");
  }

  @Test
  void what_others_do_is_not_what_the_service_does() {
    Sketch sketch =
        people()
            .risk("r", risk -> risk.response(Sketch.done("kim")))
            .need("n", need -> need.addUnderlies(R))
            .asset("a", Sketch.SAM, asset -> asset.addHelpsWith(N));

    assertThat(Reading.of(sketch).service()).isEmpty();
    assertThat(Reading.of(sketch).asked()).contains("pat: question.service-part");
  }

  /** One asset for each reason, all stated to serve the need and of a kind looked for. */
  private static Sketch barred(Sketch sketch) {
    return sketch
        .asset("harmful", "ray", asset -> asset.addHelpsWith(N))
        .asset(
            "unwanted",
            "kim",
            a -> a.addHelpsWith(N).wanted(Sketch.wanted(Wanted.Value.NO, Sketch.SAM)))
        .asset("declined", "kim", a -> a.addHelpsWith(N).agreement(Agreement.DECLINED))
        .asset("lapsed", Sketch.SAM, a -> a.status(AssetStatus.LAPSED));
  }

  private static Sketch isolated() {
    return people()
        .risk("r", risk -> risk.topic(Topic.of("ISOLATION")))
        .need("n", need -> need.addUnderlies(R));
  }

  private static Sketch people() {
    return Sketch.ofSamAndTheService()
        .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
        .tie("kim", Relationship.Quality.SUPPORTIVE)
        .person("ray", StakeholderRole.INFORMAL_SUPPORTER)
        .tie("ray", Relationship.Quality.HARMFUL)
        .community("club");
  }
}
