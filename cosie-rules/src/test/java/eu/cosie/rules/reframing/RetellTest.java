package eu.cosie.rules.reframing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.asset.Agreement;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.RecordedResponse;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskState;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.risk.Topic;
import eu.cosie.rules.Sketch;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RetellTest {

  private static final RiskId R = RiskId.of("r");

  @Test
  void tells_what_it_is_to_whom_how_grave_and_according_to_whom_and_when() {
    assertThat(retell(risk -> risk.topic(Topic.of("FALLS")).voice(Sketch.quoted("pat"))))
        .containsExactly(
            "What may happen to Sam: a fall.",
            "Its level is recorded as moderate.",
            "According to Pat, 2 March 2026.");
  }

  @ParameterizedTest
  @CsvSource({
    "POSSIBLE, PERSON, What may happen to Sam: a fall.",
    "POSSIBLE, OTHERS, What may happen to others: a fall.",
    "POSSIBLE, ORGANISATION, What may happen to the organisation: a fall.",
    "OCCURRING, PERSON, What is happening to Sam: a fall.",
    "OCCURRING, OTHERS, What is recorded as happening to others: a fall.",
    "OCCURRED, PERSON, What has happened to Sam: a fall.",
    "OCCURRED, ORGANISATION, What has happened to the organisation: a fall."
  })
  void harm_that_happened_is_told_as_harm_and_to_whom(
      RiskState state, RiskBearer bearer, String told) {
    assertThat(retell(risk -> risk.topic(Topic.of("FALLS")).state(state).bearer(bearer)))
        .first()
        .isEqualTo(told);
  }

  @Test
  void what_is_not_said_is_told_as_not_said() {
    assertThat(retell(risk -> risk.topic(Topic.of("FALLS")).state(Optional.empty())))
        .first()
        .isEqualTo(
            "What is recorded of Sam: a fall. Whether it has happened, or could, is not said.");
  }

  @ParameterizedTest
  @EnumSource(RiskLevel.class)
  void the_level_stands_as_recorded(RiskLevel level) {
    assertThat(
            Reading.of(Sketch.ofSam().risk("r", risk -> risk.level(level)))
                .risk("r")
                .wording()
                .retelling()
                .get(1)
                .key())
        .isEqualTo("retelling.level." + level);
  }

  @Test
  void what_cannot_change_is_told_as_recorded_so() {
    assertThat(retell(risk -> risk.changeable(false)))
        .contains("It is recorded as something that cannot change.");
    assertThat(retell(risk -> risk))
        .doesNotContain("It is recorded as something that cannot change.");
  }

  @Test
  void the_one_who_wrote_it_down_is_told_where_that_is_another() {
    Voice.Builder reported = Sketch.voice(Sketch.SAM, Voice.Words.REPORTED);

    assertThat(retell(risk -> risk.voice(reported.via(StakeholderId.of("pat")).build())))
        .contains("According to Sam, written down by Pat, 2 March 2026.");
    assertThat(retell(risk -> risk.voice(reported.via(StakeholderId.of("sam")).build())))
        .contains("According to Sam, 2 March 2026.");
  }

  @Test
  void a_protected_voice_loses_name_role_and_date() {
    List<String> told =
        retell(
            risk ->
                risk.voice(
                    Sketch.voice("kim", Voice.Words.REPORTED)
                        .via(StakeholderId.of("pat"))
                        .isProtected(true)
                        .build()));

    assertThat(told)
        .contains("According to somebody whose name is kept private.")
        .noneMatch(sentence -> sentence.contains("Kim"))
        .noneMatch(sentence -> sentence.contains("Pat"))
        .noneMatch(sentence -> sentence.contains("2026"));
  }

  @Test
  void a_view_that_differs_stands_beside_the_level_in_the_persons_words() {
    List<String> told =
        retell(
            risk ->
                risk.level(RiskLevel.HIGH)
                    .view(
                        RiskView.builder()
                            .value(RiskView.Value.DISPUTED)
                            .text("I never fell.")
                            .voice(Sketch.quoted(Sketch.SAM))
                            .build()));

    assertThat(told)
        .contains("Its level is recorded as high.", "Sam sees it differently: “I never fell.”");
  }

  @ParameterizedTest
  @CsvSource({
    "SHARED, Sam sees it that way too.",
    "DISPUTED, Sam sees it differently.",
    "UNDECIDED, Sam was asked and has not settled on a view."
  })
  void a_view_is_told_without_words_too(RiskView.Value value, String told) {
    assertThat(retell(risk -> risk.view(Sketch.view(value, Sketch.SAM)))).contains(told);
  }

  @Test
  void a_view_that_somebody_else_has_is_not_told_as_the_persons() {
    assertThat(retell(risk -> risk.view(Sketch.view(RiskView.Value.SHARED, "kim")))).hasSize(3);
  }

  @Test
  void what_matters_to_the_person_here_is_told_and_nothing_else() {
    Sketch sketch =
        small(risk -> risk)
            .need("sleep", n -> n.addUnderlies(R).judgement(judged(true, Sketch.SAM)))
            .need("order", n -> n.addUnderlies(R).judgement(judged(false, Sketch.SAM)))
            .need("rest", n -> n.addUnderlies(R).judgement(judged(true, "kim")))
            .need("money", n -> n.judgement(judged(true, Sketch.SAM)))
            .need("unasked", n -> n.addUnderlies(R));

    assertThat(Reading.of(sketch).retelling("r")).contains("What matters to Sam here: “sleep”.");
  }

  @Test
  void what_is_already_there_is_told_unless_it_is_barred() {
    Sketch sketch =
        small(risk -> risk)
            .asset("humour", Sketch.SAM, asset -> asset.addProtects(R))
            .asset("walks", "kim", asset -> asset.addProtects(R))
            .asset("gone", "kim", a -> a.addProtects(R).agreement(Agreement.DECLINED));

    assertThat(Reading.of(sketch).retelling("r")).contains("Already there: “humour” and “walks”.");
  }

  @Test
  void many_strengths_are_counted_so_that_they_do_not_drown_the_harm() {
    Sketch sketch = small(risk -> risk.response(Sketch.done("pat")));
    for (int i = 0; i < 6; i++) {
      sketch.asset("strength-" + i, Sketch.SAM, asset -> asset.addProtects(R));
    }

    assertThat(Reading.of(sketch).retelling("r"))
        .last()
        .isEqualTo("Already there: 6 things that protect against it.");
  }

  @Test
  void what_is_done_is_told_before_what_is_there() {
    Sketch sketch =
        small(risk -> risk.response(Sketch.done("pat")))
            .asset("humour", Sketch.SAM, asset -> asset.addProtects(R));

    assertThat(Reading.of(sketch).retelling("r"))
        .containsSubsequence(
            "Being done, by Pat, since 2 March 2026: “a bed is found”.",
            "Already there: “humour”.");
  }

  @ParameterizedTest
  @EnumSource(LifeDomain.class)
  void where_no_topic_names_the_harm_the_part_of_life_does(LifeDomain domain) {
    assertThat(retell(risk -> risk.domain(domain)))
        .first()
        .asString()
        .matches("What may happen to Sam: a harm to do with [a-z ,-]+[.]");
  }

  @Test
  void what_was_read_from_signs_is_told_as_read_and_never_as_said() {
    Voice signs =
        Sketch.voice(Sketch.SAM, Voice.Words.INTERPRETED).via(StakeholderId.of("pat")).build();
    RiskView view =
        RiskView.builder()
            .value(RiskView.Value.DISPUTED)
            .text("Turns away from the hoist.")
            .voice(signs)
            .build();

    assertThat(retell(risk -> risk.voice(signs).view(view)))
        .contains(
            "Read from signs of Sam by Pat, 2 March 2026.",
            "As signs are read, Sam may see it differently.",
            "What was seen, by Pat: “Turns away from the hoist.”")
        .doesNotContain("According to Sam, 2 March 2026.", "Sam sees it differently.");
  }

  @Test
  void a_view_read_from_signs_in_confidence_is_not_told() {
    Voice confided = Sketch.voice(Sketch.SAM, Voice.Words.INTERPRETED).isProtected(true).build();
    RiskView view =
        RiskView.builder().value(RiskView.Value.DISPUTED).text("Wept.").voice(confided).build();

    assertThat(retell(risk -> risk.view(view))).hasSize(3);
  }

  @Test
  void what_is_good_about_it_is_told_in_the_recorded_words() {
    assertThat(retell(risk -> risk.benefit("fresh air")))
        .contains("What is recorded as good about it: “fresh air”.");
  }

  @Test
  void what_is_being_done_is_told_with_who_and_since_when() {
    RecordedResponse dated = Sketch.done("pat");
    RecordedResponse undated = dated.toBuilder().on(Optional.empty()).build();

    assertThat(retell(risk -> risk.response(dated)))
        .contains("Being done, by Pat, since 2 March 2026: “a bed is found”.");
    assertThat(retell(risk -> risk.response(undated)))
        .contains("Being done, by Pat: “a bed is found”.");
  }

  @Test
  void the_recorded_words_are_not_retold() {
    assertThat(retell(risk -> risk.statement("attention seeking")))
        .noneMatch(sentence -> sentence.contains("attention"));
  }

  private static List<String> retell(UnaryOperator<Risk.Builder> risk) {
    return Reading.of(small(risk)).retelling("r");
  }

  private static Sketch small(UnaryOperator<Risk.Builder> risk) {
    return Sketch.ofSamAndTheService()
        .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
        .risk("r", risk);
  }

  private static Judgement judged(boolean important, String by) {
    return Sketch.judged(important ? Judgement.Value.IMPORTANT : Judgement.Value.NOT_IMPORTANT, by);
  }
}
