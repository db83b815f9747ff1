package eu.cosie.rules.reframing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Response;
import eu.cosie.core.assessment.ResponseKind;
import eu.cosie.core.asset.AssetKind;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskSource;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.risk.Topic;
import eu.cosie.rules.Sketch;
import eu.cosie.rules.principle.BeyondPresentingRisk;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a draft that is right in form could do harm. */
class CareTest {

  private static final NeedId N = NeedId.of("n");
  private static final RiskId R = RiskId.of("r");
  private static final Wanted YES = Sketch.wanted(Wanted.Value.YES, Sketch.SAM);

  @Test
  void nothing_is_drawn_on_that_is_held_by_somebody_from_whom_a_harm_comes() {
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .person("carl", StakeholderRole.INFORMAL_SUPPORTER)
            .risk("r", risk -> risk.from(StakeholderId.of("carl")))
            .need("n", need -> need.addUnderlies(R).domain(LifeDomain.HOME))
            .asset("flat", "carl", a -> a.addHelpsWith(N).addProtects(R).wanted(YES));

    Reading reading = Reading.of(sketch);

    assertThat(reading.supports()).isEmpty();
    assertThat(reading.responses("r")).doesNotContain(ResponseKind.BUILD_ON_ASSETS);
    assertThat(reading.setAside())
        .containsExactly(
            "flat: A recorded harm comes from Carl. First: a safe place to sleep. Where tonight?");
    assertThat(reading.asked()).contains("sam: question.tonight.person");
  }

  @Test
  void what_was_told_in_confidence_is_not_named_to_the_person() {
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
            .risk(
                "r",
                risk ->
                    risk.topic(Topic.of("AGGRESSION"))
                        .voice(Sketch.quoted("kim").toBuilder().isProtected(true).build()));

    assertThat(Reading.of(sketch).asked())
        .noneMatch(asked -> asked.startsWith("sam: catalogue.aggression"))
        .noneMatch(asked -> asked.startsWith("sam: question.view"));
    assertThat(BeyondPresentingRisk.BEYOND_PRESENTING.on(sketch.draft()).open())
        .allMatch(open -> open.next().to().equals(StakeholderId.of("pat")));
  }

  @Test
  void nor_is_it_where_nobody_at_the_service_may_be_asked() {
    Sketch sketch =
        Sketch.ofSam()
            .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
            .risk(
                "r",
                risk ->
                    risk.topic(Topic.of("AGGRESSION"))
                        .state(Optional.empty())
                        .voice(Sketch.quoted("kim").toBuilder().isProtected(true).build()));

    assertThat(Reading.of(sketch).asked())
        .contains("sam: question.no-service")
        .noneMatch(asked -> asked.startsWith("sam: question.state"))
        .noneMatch(asked -> asked.startsWith("sam: catalogue.aggression"));
  }

  @Test
  void what_the_person_said_in_confidence_is_not_told_as_theirs() {
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .risk(
                "r",
                risk ->
                    risk.view(
                        RiskView.builder()
                            .value(RiskView.Value.DISPUTED)
                            .text("No.")
                            .voice(Sketch.quoted(Sketch.SAM).toBuilder().isProtected(true).build())
                            .build()))
            .need(
                "n",
                need ->
                    need.addUnderlies(R)
                        .judgement(
                            Judgement.builder()
                                .value(Judgement.Value.IMPORTANT)
                                .voice(
                                    Sketch.quoted(Sketch.SAM).toBuilder().isProtected(true).build())
                                .build()));

    assertThat(String.join(" ", Reading.of(sketch).retelling("r")))
        .doesNotContain("sees it otherwise")
        .doesNotContain("What matters to Sam");
  }

  @Test
  void where_others_may_be_harmed_the_safeguard_is_not_about_the_person() {
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .risk(
                "r",
                risk ->
                    risk.topic(Topic.of("SUICIDE"))
                        .level(RiskLevel.IMMINENT)
                        .bearer(RiskBearer.OTHERS));

    Reading reading = Reading.of(sketch);

    assertThat(reading.response("r", ResponseKind.SAFEGUARD))
        .contains("everybody who could be hurt");
    assertThat(reading.asked())
        .startsWith("pat: catalogue.other.safety-service")
        .noneMatch(asked -> asked.contains("suicide.safe"));
  }

  @Test
  void safety_is_asked_about_first_also_where_nobody_at_the_service_may_be_asked() {
    Sketch sketch =
        Sketch.ofSam()
            .risk("a", risk -> risk.level(RiskLevel.IMMINENT))
            .risk("b", risk -> risk.level(RiskLevel.IMMINENT).topic(Topic.of("FALLS")));

    assertThat(Reading.of(sketch).asked())
        .startsWith(
            "sam: catalogue.other.safety-person",
            "sam: catalogue.falls.safety-person",
            "sam: catalogue.falls.night",
            "sam: question.no-service");
  }

  @Test
  void where_the_harm_comes_from_the_service_those_who_lead_it_act() {
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .risk("r", risk -> risk.level(RiskLevel.IMMINENT).source(RiskSource.SERVICE));

    Response first = Reading.of(sketch).risk("r").responses().get(0);

    assertThat(first.kind()).isEqualTo(ResponseKind.SAFEGUARD);
    assertThat(first.actor()).contains(StakeholderId.of("max"));
    assertThat(Reading.of(sketch).asked()).contains("max: catalogue.other.safety-service");
  }

  @Test
  void what_somebody_harmful_does_at_the_service_is_no_support() {
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
            .tie("pat", Relationship.Quality.HARMFUL)
            .risk("r", risk -> risk.response(Sketch.done("pat")))
            .need("n", need -> need.addUnderlies(R))
            .asset("talks", "kim", asset -> asset.addHelpsWith(N).wanted(YES));

    assertThat(Reading.of(sketch).service()).noneMatch(service -> service.contains("Pat"));
  }

  @Test
  void a_yes_to_one_use_is_no_yes_to_another() {
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .community("choir")
            .risk("r", risk -> risk.topic(Topic.of("ISOLATION")))
            .need("n", need -> need.addUnderlies(R))
            .need("m", need -> need)
            .asset(
                "rides",
                "choir",
                asset -> asset.kind(AssetKind.ASSOCIATION).addHelpsWith(NeedId.of("m")).wanted(YES))
            .asset("songs", "choir", asset -> asset.kind(AssetKind.ASSOCIATION).wanted(YES));

    assertThat(Reading.of(sketch).supports()).containsExactly("n: [songs]", "m: [rides]");
  }

  @Test
  void what_serves_only_a_need_that_does_not_matter_is_not_built_on() {
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .risk("r", risk -> risk)
            .need(
                "n",
                need ->
                    need.addUnderlies(R)
                        .judgement(Sketch.judged(Judgement.Value.NOT_IMPORTANT, Sketch.SAM)))
            .asset("bikes", Sketch.SAM, asset -> asset.addHelpsWith(N).wanted(YES));

    assertThat(Reading.of(sketch).responses("r")).containsExactly(ResponseKind.REVIEW_TOGETHER);
  }
}
