package eu.cosie.rules.reframing;

import static eu.cosie.core.service.ParticipationLevel.INFLUENCE;
import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Question;
import eu.cosie.core.asset.AssetStatus;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.Exploration;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.risk.Topic;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.SupportGiven;
import eu.cosie.rules.Sketch;
import eu.cosie.rules.text.Texts;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AskTest {

  private static final NeedId N = NeedId.of("n");
  private static final Topic LOSS_OF_HOME = Topic.of("LOSS_OF_HOME");
  private static final Predicate<ElementId> RISK = RiskId.class::isInstance;

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
            "sam: question.protects",
            "sam: question.view.other",
            "sam: catalogue.other.good-day",
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

  @Test
  void a_conversation_goes_in_turns() {
    Sketch first = Sketch.ofSamAndTheService().risk("r", r -> r.topic(LOSS_OF_HOME));
    Sketch then =
        Sketch.ofSamAndTheService()
            .risk(
                "r",
                r -> r.topic(LOSS_OF_HOME).view(Sketch.view(RiskView.Value.UNDECIDED, Sketch.SAM)));
    List<String> all =
        new Topics(first.record(), Catalogue.standard())
            .keys(first.record().risks().get(0), Catalogue.Part.ASK_PERSON).stream()
                .map(key -> "sam: catalogue." + key)
                .toList();

    assertThat(Reading.of(first).asked()).contains("sam: question.view", all.get(0));
    assertThat(Reading.of(first).asked()).doesNotContainAnyElementsOf(all.subList(1, all.size()));
    assertThat(Reading.of(then).asked()).containsSubsequence(all);
  }

  @Test
  void those_close_are_asked_a_few_things_once_after_the_persons_yes() {
    Sketch sketch =
        close()
            .risk("home", risk -> risk.topic(LOSS_OF_HOME))
            .risk("fall", risk -> risk.topic(Topic.of("FALLS")))
            .risk("again", risk -> risk.topic(Topic.of("FALLS")));

    List<Question> asked = askedOf("kim", sketch);

    assertThat(asked).hasSize(3).doesNotHaveDuplicates();
    assertThat(asked)
        .allSatisfy(
            question -> {
              assertThat(question.after()).contains(StakeholderId.of(Sketch.SAM));
              assertThat(question.about()).containsExactly(StakeholderId.of(Sketch.SAM));
              assertThat(question.reasons())
                  .allSatisfy(reason -> assertThat(reason.facts()).noneMatch(RISK));
              assertThat(question.text().key()).startsWith("catalogue.close.");
            });
  }

  @Test
  void of_two_topics_the_first_question_of_each_comes_before_the_second() {
    Catalogue catalogue =
        CatalogueTest.SMALL
            .with(
                new StringReader(
                    """
                    topic,part,key,kinds,levels,actor,bearers,source
                    TEA,ASK_CLOSE,a1,,,,,us
                    TEA,ASK_CLOSE,a2,,,,,us
                    TEA,ASK_CLOSE,shared,,,,,us
                    RAIN,ASK_CLOSE,shared,,,,,us
                    RAIN,ASK_CLOSE,b2,,,,,us
                    RAIN,ASK_CLOSE,b3,,,,,us
                    """))
            .get();
    Sketch sketch =
        close()
            .risk("r", risk -> risk.topic(Topic.of("TEA")))
            .risk("s", risk -> risk.topic(Topic.of("RAIN")));

    assertThat(Reframer.of(catalogue).reframe(sketch.record()).questions())
        .filteredOn(question -> question.to().equals(StakeholderId.of("kim")))
        .extracting(question -> question.text().key())
        .containsExactly("catalogue.a1", "catalogue.shared", "catalogue.a2");
  }

  @Test
  void those_close_are_not_asked_where_nothing_is_open_to_them() {
    assertThat(askedOf("kim", close())).isEmpty();
    assertThat(
            Stream.<UnaryOperator<Risk.Builder>>of(
                risk -> risk.bearer(RiskBearer.ORGANISATION),
                risk -> risk.level(RiskLevel.IMMINENT),
                risk -> risk.voice(Sketch.quoted("pat").toBuilder().isProtected(true).build()),
                risk -> risk.from(StakeholderId.of("kim"))))
        .allSatisfy(more -> assertThat(askedOf("kim", close().risk("r", more))).isEmpty());
    assertThat(
            askedOf(
                "kim",
                close().risk("r", r -> r).need("n", need -> need.addUnderlies(RiskId.of("r")))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SUPPORTIVE, INFORMAL_SUPPORTER, true",
    "SUPPORTIVE, PEER, true",
    "SUPPORTIVE, COMMUNITY_PARTNER, false",
    "SUPPORTIVE, PRACTITIONER, false",
    "MIXED, INFORMAL_SUPPORTER, false",
    "STRAINED, INFORMAL_SUPPORTER, false",
    "HARMFUL, INFORMAL_SUPPORTER, false"
  })
  void close_is_who_is_on_the_persons_side_in_a_supportive_tie(
      Relationship.Quality quality, StakeholderRole role, boolean close) {
    Sketch sketch = Sketch.ofSam().person("kim", role).tie("kim", quality).risk("r", risk -> risk);

    assertThat(askedOf("kim", sketch).stream().anyMatch(each -> each.after().isPresent()))
        .isEqualTo(close);
  }

  @Test
  void what_protects_is_asked_where_nothing_recorded_does() {
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .risk("bare", risk -> risk)
            .risk("alike", risk -> risk)
            .risk("kept", risk -> risk)
            .risk("theirs", risk -> risk.bearer(RiskBearer.ORGANISATION))
            .risk(
                "confided",
                r -> r.voice(Sketch.quoted("pat").toBuilder().isProtected(true).build()))
            .asset("rail", Sketch.SAM, asset -> asset.addProtects(RiskId.of("kept")))
            .asset(
                "gone",
                Sketch.SAM,
                asset -> asset.status(AssetStatus.LAPSED).addProtects(RiskId.of("bare")));

    Question question = Reading.of(sketch).question("question.protects");

    assertThat(question.to()).isEqualTo(StakeholderId.of(Sketch.SAM));
    assertThat(question.about()).containsExactly(RiskId.of("bare"), RiskId.of("alike"));
    assertThat(Texts.english().render(question.text(), sketch.record()))
        .startsWith("Is some of this there for you already, and what of it would do you good: ")
        .contains("; ")
        .endsWith("?");
  }

  @Test
  void what_was_explored_and_not_named_is_asked_otherwise() {
    Sketch sketch = explored(Sketch.quoted(Sketch.SAM));
    explored(
        sketch, Sketch.readFromSigns(Sketch.SAM).toBuilder().on(Sketch.DAY.plusDays(1)).build());

    assertThat(Reading.of(sketch).asked())
        .containsExactly(
            "sam: question.goals.again",
            "sam: question.needs.again",
            "sam: question.own-asset.again",
            "sam: question.wider.again");
    assertThat(
            Texts.english()
                .render(
                    Reading.of(sketch).question("question.needs.again").text(), sketch.record()))
        .contains("3 March 2026");
  }

  @ParameterizedTest
  @CsvSource({"sam", "kim"})
  void what_was_explored_in_confidence_has_no_day_and_nobody(String by) {
    Voice voice = Sketch.quoted(by).toBuilder().isProtected(true).build();

    assertThat(Reading.of(explored(voice)).asked())
        .containsExactly(
            "sam: question.goals.still",
            "sam: question.needs.still",
            "sam: question.own-asset.still",
            "sam: question.wider.still");
  }

  @Test
  void what_somebody_else_was_asked_the_person_is_asked_for_the_first_time() {
    assertThat(Reading.of(explored(Sketch.quoted("kim"))).asked())
        .containsExactly(
            "sam: question.goals",
            "sam: question.needs",
            "sam: question.own-asset",
            "sam: question.wider");
  }

  @Test
  void what_was_explored_and_named_is_not_said_to_be_unnamed() {
    Sketch sketch =
        explored(Sketch.quoted(Sketch.SAM))
            .tie("kim", Relationship.Quality.MIXED)
            .asset("ride", "kim", asset -> asset.status(AssetStatus.LAPSED));

    assertThat(Reading.of(sketch).asked())
        .contains("sam: question.own-asset", "sam: question.wider");
  }

  private static Sketch explored(Voice voice) {
    Sketch sketch = Sketch.ofSam().person("kim", StakeholderRole.INFORMAL_SUPPORTER);
    explored(sketch, voice);
    return sketch;
  }

  private static void explored(Sketch sketch, Voice voice) {
    for (Exploration.What what : Exploration.What.values()) {
      sketch.with(
          record -> record.addExplored(Exploration.builder().what(what).voice(voice).build()));
    }
  }

  private static Sketch close() {
    return Sketch.ofSamAndTheService()
        .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
        .tie("kim", Relationship.Quality.SUPPORTIVE);
  }

  private static List<Question> askedOf(String who, Sketch sketch) {
    return sketch.draft().questions().stream()
        .filter(question -> question.to().equals(StakeholderId.of(who)))
        .toList();
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
