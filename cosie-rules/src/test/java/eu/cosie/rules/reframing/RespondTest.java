package eu.cosie.rules.reframing;

import static eu.cosie.core.assessment.ResponseKind.BUILD_ON_ASSETS;
import static eu.cosie.core.assessment.ResponseKind.CHANGE_THE_SYSTEM;
import static eu.cosie.core.assessment.ResponseKind.MEET_UNDERLYING_NEED;
import static eu.cosie.core.assessment.ResponseKind.REVIEW_TOGETHER;
import static eu.cosie.core.assessment.ResponseKind.SAFEGUARD;
import static eu.cosie.core.assessment.ResponseKind.SHARED_RISK_TAKING;
import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Response;
import eu.cosie.core.assessment.ResponseKind;
import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.AssetStatus;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskSource;
import eu.cosie.core.risk.RiskState;
import eu.cosie.core.risk.Topic;
import eu.cosie.rules.Sketch;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RespondTest {

  private static final RiskId R = RiskId.of("r");
  private static final Wanted YES = Sketch.wanted(Wanted.Value.YES, Sketch.SAM);

  @ParameterizedTest
  @CsvSource({
    "IMMINENT, POSSIBLE, PERSON, true",
    "IMMINENT, , PERSON, true",
    "IMMINENT, OCCURRED, OTHERS, true",
    "HIGH, OCCURRING, PERSON, true",
    "HIGH, OCCURRING, OTHERS, true",
    "HIGH, POSSIBLE, PERSON, false",
    "HIGH, , PERSON, false",
    "MODERATE, OCCURRING, PERSON, false",
    "IMMINENT, OCCURRING, ORGANISATION, false"
  })
  void safeguarding_comes_first_where_it_is_demanded(
      RiskLevel level, RiskState state, RiskBearer bearer, boolean first) {
    Reading reading =
        Reading.of(
            full(
                risk ->
                    risk.level(level)
                        .state(Optional.ofNullable(state))
                        .bearer(bearer)
                        .benefit("fresh air")
                        .source(RiskSource.CIRCUMSTANCES)));

    assertThat(reading.responses("r").contains(SAFEGUARD)).isEqualTo(first);
    assertThat(reading.responses("r").get(0) == SAFEGUARD).isEqualTo(first);
  }

  @Test
  void whatever_is_added_safeguarding_stays_first_and_the_rest_follows() {
    Sketch sketch = full(risk -> risk.level(RiskLevel.IMMINENT).source(RiskSource.SERVICE));

    assertThat(Reading.of(sketch).responses("r"))
        .containsExactly(SAFEGUARD, BUILD_ON_ASSETS, MEET_UNDERLYING_NEED, CHANGE_THE_SYSTEM);
  }

  @Test
  void safeguarding_says_whom_it_protects() {
    assertThat(response(risk -> risk.level(RiskLevel.IMMINENT), SAFEGUARD))
        .contains("To be protected: Sam.");
    assertThat(
            response(risk -> risk.level(RiskLevel.IMMINENT).bearer(RiskBearer.OTHERS), SAFEGUARD))
        .contains("To be protected: everybody who could be hurt.");
  }

  @Test
  void the_way_to_safeguard_is_the_topics_own_where_it_has_one() {
    assertThat(
            response(
                risk -> risk.level(RiskLevel.IMMINENT).topic(Topic.of("LOSS_OF_HOME")), SAFEGUARD))
        .startsWith("Find a safe place for Sam to sleep tonight");
  }

  @Test
  void what_cannot_change_is_looked_at_together_and_nothing_else() {
    Sketch sketch =
        full(risk -> risk.changeable(false).benefit("air").source(RiskSource.CIRCUMSTANCES));

    assertThat(Reading.of(sketch).responses("r")).containsExactly(REVIEW_TOGETHER);
  }

  @Test
  void what_cannot_change_and_demands_safeguarding_is_safeguarded() {
    Sketch sketch = full(risk -> risk.changeable(false).level(RiskLevel.IMMINENT));

    assertThat(Reading.of(sketch).responses("r"))
        .containsExactly(SAFEGUARD, BUILD_ON_ASSETS, MEET_UNDERLYING_NEED);
  }

  @Test
  void where_nothing_else_is_there_it_is_looked_at_together() {
    assertThat(Reading.of(Sketch.ofSam().risk("r", risk -> risk)).responses("r"))
        .containsExactly(REVIEW_TOGETHER);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, , , fresh air, true",
    "PERSON, PERSON, , fresh air, true",
    "PERSON, CIRCUMSTANCES, , fresh air, true",
    "PERSON, , , , false",
    "PERSON, OTHERS, , fresh air, false",
    "PERSON, SERVICE, , fresh air, false",
    "PERSON, , kim, fresh air, false",
    "PERSON, PERSON, kim, fresh air, false",
    "OTHERS, PERSON, , fresh air, false",
    "ORGANISATION, PERSON, , fresh air, false"
  })
  void a_risk_is_taken_together_only_for_a_named_good_and_where_only_the_person_bears_it(
      RiskBearer bearer, RiskSource source, String from, String benefit, boolean taken) {
    Sketch sketch =
        small(
            risk ->
                risk.bearer(bearer)
                    .source(Optional.ofNullable(source))
                    .from(Optional.ofNullable(from).map(StakeholderId::of))
                    .benefit(Optional.ofNullable(benefit)));

    assertThat(Reading.of(sketch).responses("r").contains(SHARED_RISK_TAKING)).isEqualTo(taken);
  }

  @Test
  void a_risk_is_taken_together_for_the_good_in_the_recorded_words() {
    assertThat(response(risk -> risk.benefit("fresh air"), SHARED_RISK_TAKING))
        .contains("“fresh air”");
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, , false",
    "PERSON, PERSON, false",
    "PERSON, OTHERS, false",
    "PERSON, CIRCUMSTANCES, true",
    "PERSON, SERVICE, true",
    "OTHERS, SERVICE, true",
    "OTHERS, OTHERS, false",
    "ORGANISATION, , true",
    "ORGANISATION, PERSON, true"
  })
  void the_system_changes_where_it_or_circumstances_bring_the_risk_about(
      RiskBearer bearer, RiskSource source, boolean changes) {
    Sketch sketch = small(risk -> risk.bearer(bearer).source(Optional.ofNullable(source)));

    assertThat(Reading.of(sketch).responses("r").contains(CHANGE_THE_SYSTEM)).isEqualTo(changes);
  }

  @Test
  void only_what_is_agreed_wanted_and_not_barred_is_built_on() {
    Sketch sketch =
        small(risk -> risk)
            .tie("ray", Relationship.Quality.HARMFUL)
            .need("n", need -> need.addUnderlies(R))
            .asset("ready", "kim", asset -> asset.addProtects(R).wanted(YES))
            .asset("serves", Sketch.SAM, a -> a.addHelpsWith(NeedId.of("n")).wanted(YES))
            .asset("unasked", "kim", asset -> asset.addProtects(R))
            .asset(
                "by-another",
                "kim",
                a -> a.addProtects(R).wanted(Sketch.wanted(Wanted.Value.YES, "kim")))
            .asset(
                "not-agreed",
                "kim",
                a -> a.addProtects(R).wanted(YES).agreement(Agreement.NOT_ASKED))
            .asset("lapsed", "kim", a -> a.addProtects(R).wanted(YES).status(AssetStatus.LAPSED))
            .asset("harmful", "ray", asset -> asset.addProtects(R).wanted(YES))
            .asset("elsewhere", "kim", asset -> asset.wanted(YES));

    assertThat(Reading.of(sketch).response("r", BUILD_ON_ASSETS))
        .isEqualTo("Build on what is already there and agreed: “ready” and “serves”.");
  }

  @Test
  void nothing_is_built_on_where_nothing_is_ready() {
    Sketch sketch = small(risk -> risk).asset("unasked", "kim", asset -> asset.addProtects(R));

    assertThat(Reading.of(sketch).responses("r")).doesNotContain(BUILD_ON_ASSETS);
  }

  @ParameterizedTest
  @CsvSource({
    "sam, , , true",
    "sam, IMPORTANT, sam, true",
    "sam, UNDECIDED, sam, true",
    "sam, NOT_IMPORTANT, sam, false",
    "sam, NOT_IMPORTANT, pat, true",
    "kim, , , true",
    "pat, , , false",
    "pat, IMPORTANT, sam, true",
    "pat, IMPORTANT, pat, false",
    "ray, , , false"
  })
  void a_need_is_to_be_met_that_the_person_side_named_and_the_person_does_not_wave_aside(
      String named, Judgement.Value judgement, String judge, boolean met) {
    Sketch sketch =
        small(risk -> risk)
            .tie("ray", Relationship.Quality.HARMFUL)
            .need(
                "n",
                need ->
                    need.addUnderlies(R)
                        .voice(Sketch.quoted(named))
                        .judgement(
                            Optional.ofNullable(judgement)
                                .map(value -> Sketch.judged(value, judge))));

    assertThat(Reading.of(sketch).responses("r").contains(MEET_UNDERLYING_NEED)).isEqualTo(met);
  }

  @Test
  void a_practitioner_would_act_and_for_the_system_one_who_leads() {
    Reading reading = Reading.of(small(risk -> risk.benefit("x").source(RiskSource.CIRCUMSTANCES)));

    assertThat(reading.risk("r").responses())
        .extracting(response -> response.actor().map(StakeholderId::value).orElse("nobody"))
        .containsExactly("pat", "max");
  }

  @Test
  void nobody_would_act_where_nobody_at_the_service_may_be_asked() {
    Sketch sketch =
        small(risk -> risk)
            .tie("pat", Relationship.Quality.HARMFUL)
            .tie("max", Relationship.Quality.HARMFUL);

    assertThat(Reading.of(sketch).risk("r").responses())
        .extracting(Response::actor)
        .containsExactly(Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(RiskLevel.class)
  void every_level_of_every_topic_finds_an_answer(RiskLevel level) {
    for (Topic topic : Catalogue.standard().topics()) {
      assertThat(Reading.of(full(risk -> risk.topic(topic).level(level))).responses("r"))
          .isNotEmpty();
    }
  }

  private static String response(UnaryOperator<Risk.Builder> risk, ResponseKind kind) {
    return Reading.of(small(risk)).response("r", kind);
  }

  /** A risk with a need under it and an asset against it. */
  private static Sketch full(UnaryOperator<Risk.Builder> risk) {
    return small(risk)
        .need("n", need -> need.addUnderlies(R))
        .asset("a", "kim", asset -> asset.addProtects(R).wanted(YES));
  }

  private static Sketch small(UnaryOperator<Risk.Builder> risk) {
    return Sketch.ofSamAndTheService()
        .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
        .person("ray", StakeholderRole.INFORMAL_SUPPORTER)
        .risk("r", risk);
  }
}
