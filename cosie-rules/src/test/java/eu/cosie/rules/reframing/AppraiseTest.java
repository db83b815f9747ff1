package eu.cosie.rules.reframing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Appraisal;
import eu.cosie.core.assessment.Hypothesis;
import eu.cosie.core.asset.Agreement;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.FundamentalNeed;
import eu.cosie.core.need.NeedBasis;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.Topic;
import eu.cosie.rules.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AppraiseTest {

  private static final RiskId R = RiskId.of("r");

  @Test
  void where_nobody_named_a_need_there_are_possibilities_each_with_its_question() {
    Appraisal appraisal = appraise(Sketch.ofSam().risk("r", risk -> risk));

    assertThat(appraisal.needs()).isEmpty();
    assertThat(appraisal.hypotheses()).hasSizeGreaterThan(2);
    assertThat(appraisal.hypotheses().get(0).text().key()).isEqualTo("catalogue.other.safe");
    assertThat(appraisal.hypotheses().get(0).question().key())
        .isEqualTo("catalogue.other.safe.ask");
  }

  @Test
  void possibilities_follow_the_topic() {
    assertThat(
            appraise(Sketch.ofSam().risk("r", risk -> risk.topic(Topic.of("ISOLATION"))))
                .hypotheses())
        .extracting(Hypothesis::fundamental)
        .containsExactly(
            FundamentalNeed.AFFECTION,
            FundamentalNeed.PARTICIPATION,
            FundamentalNeed.LEISURE,
            FundamentalNeed.IDENTITY);
  }

  @Test
  void a_topic_without_rows_gets_the_possibilities_of_any_other() {
    Sketch unknown = Sketch.ofSam().risk("r", risk -> risk.topic(Topic.of("OUR_OWN")));

    assertThat(appraise(unknown).hypotheses())
        .isEqualTo(appraise(Sketch.ofSam().risk("r", risk -> risk)).hypotheses())
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sam, QUOTED, false",
    "sam, INTERPRETED, false",
    "kim, REPORTED, false",
    "rep, QUOTED, false",
    "peer, QUOTED, false",
    "pat, QUOTED, true",
    "club, QUOTED, true",
    "ray, QUOTED, true",
    "lee, QUOTED, true"
  })
  void what_lies_under_a_risk_is_open_until_the_person_side_names_a_need(
      String by, Voice.Words words, boolean open) {
    Appraisal appraisal =
        appraise(
            Sketch.ofSamAndTheService()
                .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
                .person("rep", StakeholderRole.REPRESENTATIVE)
                .person("peer", StakeholderRole.PEER)
                .community("club")
                .person("ray", StakeholderRole.INFORMAL_SUPPORTER)
                .tie("ray", Relationship.Quality.HARMFUL)
                .person("lee", StakeholderRole.INFORMAL_SUPPORTER)
                .risk("r", risk -> risk)
                .risk("other", risk -> risk.from(StakeholderId.of("lee")))
                .need("n", need -> need.addUnderlies(R).voice(Sketch.voice(by, words).build())));

    assertThat(appraisal.hypotheses().isEmpty()).isNotEqualTo(open);
    assertThat(appraisal.needs()).containsExactly(NeedId.of("n"));
  }

  @Test
  void a_need_under_another_risk_settles_nothing_here() {
    Sketch sketch =
        Sketch.ofSam()
            .risk("r", risk -> risk)
            .risk("other", risk -> risk)
            .need("n", need -> need.addUnderlies(RiskId.of("other")));

    assertThat(appraise(sketch).hypotheses()).isNotEmpty();
    assertThat(appraise(sketch).needs()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(RiskBearer.class)
  void only_an_organisations_own_risk_opens_no_question_about_needs(RiskBearer bearer) {
    Sketch sketch = Sketch.ofSam().risk("r", risk -> risk.bearer(bearer));
    boolean opens = bearer != RiskBearer.ORGANISATION;

    assertThat(appraise(sketch).hypotheses().isEmpty()).isNotEqualTo(opens);
    assertThat(Reading.of(sketch).asked().contains("sam: catalogue.other.good-day"))
        .isEqualTo(opens);
  }

  @Test
  void a_need_that_a_norm_names_is_listed_beside_the_possibilities() {
    Appraisal appraisal =
        appraise(
            Sketch.ofSamAndTheService()
                .risk("r", risk -> risk)
                .need(
                    "norm",
                    need ->
                        need.basis(NeedBasis.NORMATIVE)
                            .addUnderlies(R)
                            .voice(Sketch.quoted("pat"))));

    assertThat(appraisal.needs()).containsExactly(NeedId.of("norm"));
    assertThat(appraisal.hypotheses()).isNotEmpty();
  }

  @Test
  void what_protects_is_named_unless_it_is_barred() {
    Appraisal appraisal =
        appraise(
            Sketch.ofSam()
                .person("ray", StakeholderRole.INFORMAL_SUPPORTER)
                .tie("ray", Relationship.Quality.HARMFUL)
                .risk("r", risk -> risk)
                .asset("a", Sketch.SAM, asset -> asset.addProtects(R))
                .asset("unasked", "sam", a -> a.addProtects(R).agreement(Agreement.NOT_ASKED))
                .asset("declined", "sam", a -> a.addProtects(R).agreement(Agreement.DECLINED))
                .asset("harmful", "ray", asset -> asset.addProtects(R))
                .asset("elsewhere", Sketch.SAM, asset -> asset));

    assertThat(appraisal.protective()).containsExactly(AssetId.of("a"), AssetId.of("unasked"));
  }

  private static Appraisal appraise(Sketch sketch) {
    return Reading.of(sketch).risk("r").appraisal();
  }
}
