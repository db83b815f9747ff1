package eu.cosie.rules.reframing;

import static eu.cosie.core.service.ParticipationLevel.INFLUENCE;
import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.risk.Topic;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.SupportGiven;
import eu.cosie.rules.Sketch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AskTest {

  private static final NeedId N = NeedId.of("n");

  @Test
  void where_nothing_is_left_open_nothing_is_asked() {
    assertThat(Reading.of(settled()).asked()).isEmpty();
  }

  @Test
  void of_an_empty_record_what_matters_what_is_there_and_who_is_there_is_asked() {
    assertThat(Reading.of(Sketch.ofSam()).asked())
        .containsExactly(
            "sam: question.goals",
            "sam: question.needs",
            "sam: question.own-asset",
            "sam: question.wider");
  }

  @Test
  void safety_comes_first_then_tonight_then_what_matters_then_worries_then_the_service() {
    Sketch sketch =
        settled()
            .person("ray", StakeholderRole.INFORMAL_SUPPORTER)
            .tie("ray", Relationship.Quality.HARMFUL)
            .barrier("haste", BarrierKind.WORK_OVERLOAD, barrier -> barrier)
            .risk("later", risk -> risk)
            .risk("now", risk -> risk.level(RiskLevel.IMMINENT))
            .need("m", need -> need)
            .asset("sofa", "ray", asset -> asset.domain(LifeDomain.HOME));

    assertThat(Reading.of(sketch).asked())
        .containsExactly(
            "sam: catalogue.other.safety-person",
            "pat: catalogue.other.safety-service",
            "sam: question.tonight.person",
            "pat: question.tonight.service",
            "sam: question.judge.own",
            "sam: question.view.other",
            "sam: catalogue.other.good-day",
            "sam: catalogue.other.keep",
            "sam: catalogue.other.different",
            "sam: catalogue.other.helps",
            "pat: catalogue.other.easier",
            "pat: catalogue.other.facts",
            "pat: catalogue.other.so-far",
            "pat: catalogue.other.stays",
            "pat: question.barrier");
  }

  @Test
  void the_question_about_safety_is_first_whatever_else_there_is_to_ask() {
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .risk("a", risk -> risk)
            .risk("now", risk -> risk.level(RiskLevel.IMMINENT).topic(Topic.of("SUICIDE")));

    assertThat(Reading.of(sketch).asked())
        .startsWith(
            "sam: catalogue.suicide.safety-person",
            "sam: catalogue.suicide.safe-tonight",
            "pat: catalogue.suicide.safety-service");
  }

  @Test
  void harm_to_others_is_asked_of_the_service_and_of_the_person_only_where_it_cannot_be() {
    Sketch alone =
        Sketch.ofSam().risk("r", risk -> risk.level(RiskLevel.IMMINENT).bearer(RiskBearer.OTHERS));

    assertThat(
            Reading.of(
                    Sketch.ofSamAndTheService()
                        .risk("r", r -> r.level(RiskLevel.IMMINENT).bearer(RiskBearer.OTHERS)))
                .asked())
        .startsWith("pat: catalogue.other.safety-service")
        .doesNotContain("sam: catalogue.other.safety-person");
    assertThat(Reading.of(alone).asked()).startsWith("sam: catalogue.other.safety-person");
  }

  @Test
  void the_persons_view_is_part_of_the_conversation_about_safety() {
    assertThat(Reading.of(Sketch.ofSam().risk("r", risk -> risk.level(RiskLevel.IMMINENT))).asked())
        .doesNotContain("sam: question.view", "sam: question.view.other");
  }

  @ParameterizedTest
  @CsvSource({
    ", , true",
    "SHARED, sam, false",
    "DISPUTED, sam, false",
    "UNDECIDED, sam, false",
    "SHARED, pat, true"
  })
  void the_view_is_asked_for_until_it_is_known(RiskView.Value value, String by, boolean asked) {
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .risk(
                "r",
                risk -> risk.view(Optional.ofNullable(value).map(each -> Sketch.view(each, by))));

    assertThat(Reading.of(sketch).asked().contains("sam: question.view.other")).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource({
    "sam, , , question.judge.own",
    "pat, , , question.judge",
    "pat, IMPORTANT, pat, question.judge",
    "sam, UNDECIDED, sam,",
    "sam, NOT_IMPORTANT, sam,"
  })
  void whether_a_need_matters_is_asked_until_the_person_has_judged(
      String named, Judgement.Value value, String judge, String key) {
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .need(
                "n",
                need ->
                    need.voice(Sketch.quoted(named))
                        .judgement(
                            Optional.ofNullable(value).map(each -> Sketch.judged(each, judge))));

    List<String> asked =
        Reading.of(sketch).asked().stream().filter(each -> each.contains("judge")).toList();
    assertThat(asked).isEqualTo(key == null ? List.of() : List.of("sam: " + key));
  }

  @Test
  void what_could_serve_is_asked_where_a_need_that_matters_has_nothing() {
    Sketch sketch =
        Sketch.ofSam()
            .need("n", need -> need.judgement(matters()))
            .need("m", need -> need)
            .need("served", need -> need.judgement(matters()))
            .asset("a", Sketch.SAM, asset -> asset.addHelpsWith(NeedId.of("served")));

    assertThat(Reading.of(sketch).question("question.serves").about()).containsExactly(N);
  }

  @Test
  void where_nobody_at_the_service_may_be_asked_the_person_is_asked_whom_they_would_trust() {
    Sketch sketch =
        Sketch.ofSam()
            .risk("r", risk -> risk)
            .risk("s", risk -> risk)
            .barrier("b", BarrierKind.WORK_OVERLOAD, barrier -> barrier);

    Reading reading = Reading.of(sketch);

    assertThat(reading.asked()).containsOnlyOnce("sam: question.no-service");
    assertThat(reading.question("question.no-service").about()).hasSize(3);
  }

  @Test
  void a_question_that_several_elements_raise_is_asked_once_about_all() {
    Sketch sketch = Sketch.ofSamAndTheService().risk("r", r -> r).risk("s", r -> r);

    assertThat(Reading.of(sketch).asked()).doesNotHaveDuplicates();
    assertThat(Reading.of(sketch).question("question.view.other").about())
        .containsExactly(RiskId.of("r"), RiskId.of("s"));
  }

  @Test
  void a_topic_of_the_hosts_own_gets_the_questions_of_any_other() {
    assertThat(
            Reading.of(Sketch.ofSamAndTheService().risk("r", r -> r.topic(Topic.of("OUR_OWN"))))
                .asked())
        .contains("sam: catalogue.other.good-day", "pat: catalogue.other.easier");
  }

  @Test
  void what_an_organisation_risks_is_asked_of_those_who_lead_it() {
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .risk(
                "r",
                risk ->
                    risk.bearer(RiskBearer.ORGANISATION)
                        .topic(Topic.of("ORGANISATIONAL_EXPOSURE")));

    assertThat(Reading.of(sketch).asked())
        .contains(
            "max: catalogue.organisational-exposure.complaints",
            "max: catalogue.organisational-exposure.learn")
        .doesNotContain("sam: question.view", "sam: question.view.other");
  }

  @Test
  void the_service_is_not_asked_again_about_a_risk_it_answers() {
    Sketch sketch = Sketch.ofSamAndTheService().risk("r", r -> r.response(Sketch.done("pat")));

    assertThat(Reading.of(sketch).asked()).noneMatch(each -> each.startsWith("pat"));
  }

  @ParameterizedTest
  @CsvSource({"max, , max", "sam, max, max", "sam, , pat", "kim, , pat"})
  void whether_it_happened_is_asked_of_the_one_who_recorded_it_if_at_the_service(
      String by, String via, String asked) {
    Voice voice =
        Sketch.voice(by, Voice.Words.REPORTED)
            .via(Optional.ofNullable(via).map(StakeholderId::of))
            .build();
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
            .risk("r", risk -> risk.state(Optional.empty()).voice(voice));

    assertThat(Reading.of(sketch).asked()).contains(asked + ": question.state");
  }

  @ParameterizedTest
  @EnumSource(BarrierKind.class)
  void the_service_is_asked_about_unanswered_barriers_on_its_side(BarrierKind kind) {
    Sketch open = Sketch.ofSamAndTheService().barrier("b", kind, barrier -> barrier);
    Sketch answered =
        Sketch.ofSamAndTheService().barrier("b", kind, b -> b.response(Sketch.done("max")));

    assertThat(Reading.of(open).asked().contains("pat: question.barrier"))
        .isEqualTo(kind.isOnServiceSide());
    assertThat(Reading.of(answered).asked()).doesNotContain("pat: question.barrier");
  }

  @Test
  void who_took_over_a_decision_is_asked_what_made_it_hard_and_nobody_else_is() {
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .decision("shared", d -> d.addContributions(Sketch.part(Sketch.SAM, INFLUENCE)))
            .decision("alone", d -> d.support(SupportGiven.NOT_GIVEN))
            .decision("imposed", d -> d.imposed("by a court"))
            .decision("maxs", d -> d.voice(Sketch.quoted("max")))
            .decision("sams", d -> d)
            .barrier("haste", BarrierKind.WORK_OVERLOAD, barrier -> barrier);

    assertThat(Reading.of(sketch).asked())
        .filteredOn(asked -> asked.contains("pat") || asked.contains("max"))
        .containsExactly(
            "max: question.overtaken", "pat: question.overtaken", "pat: question.barrier");
    assertThat(Reading.of(sketch).question("question.overtaken").about())
        .containsExactly(DecisionId.of("maxs"));
  }

  @Test
  void who_told_in_confidence_of_a_decision_is_not_given_away_by_being_asked() {
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .decision(
                "d",
                d -> d.voice(Sketch.voice("max", Voice.Words.QUOTED).isProtected(true).build()));

    assertThat(Reading.of(sketch).asked()).contains("pat: question.overtaken");
  }

  /** A record that leaves nothing to ask. */
  static Sketch settled() {
    Wanted yes = Sketch.wanted(Wanted.Value.YES, Sketch.SAM);
    return Sketch.ofSamAndTheService()
        .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
        .goal("g", goal -> goal)
        .need("n", need -> need.judgement(matters()))
        .asset("own", Sketch.SAM, asset -> asset.wanted(yes))
        .asset("wider", "kim", asset -> asset.addHelpsWith(N).wanted(yes))
        .asset("service", "pat", asset -> asset.addHelpsWith(N).wanted(yes));
  }

  private static Judgement matters() {
    return Sketch.judged(Judgement.Value.IMPORTANT, Sketch.SAM);
  }
}
