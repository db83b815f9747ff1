package eu.cosie.rules.reframing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.assessment.ResponseKind;
import eu.cosie.core.id.Problem;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.Topic;
import eu.cosie.rules.Sketch;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

  private static final String HEADER = "topic,part,key,kinds,levels,actor,source\n";
  private static final String OTHER =
      """
      OTHER,SAFETY_PERSON,s-p,,,,us
      OTHER,SAFETY_SERVICE,s-s,,,,us
      OTHER,ASK_PERSON,a-p,,,,us
      OTHER,ASK_SERVICE,a-s,,,,us
      OTHER,RESPONSE,r-1,SAFEGUARD,,PRACTITIONER,us
      OTHER,RESPONSE,r-2,SHARED_RISK_TAKING,,PRACTITIONER,us
      OTHER,RESPONSE,r-3,BUILD_ON_ASSETS,,PRACTITIONER,us
      OTHER,RESPONSE,r-4,MEET_UNDERLYING_NEED,,PRACTITIONER,us
      OTHER,RESPONSE,r-5,CHANGE_THE_SYSTEM,,MANAGER,us
      OTHER,RESPONSE,r-6,REVIEW_TOGETHER,,PRACTITIONER,us
      """;

  static final Catalogue SMALL =
      Catalogue.parse("small", "1", new StringReader(HEADER + OTHER)).get();

  private static final Catalogue STANDARD = Catalogue.standard();

  @Test
  void the_standard_catalogue_has_the_topics_of_the_two_cases() {
    assertThat(STANDARD.topics())
        .extracting(Topic::name)
        .contains(
            "LOSS_OF_HOME",
            "REOFFENDING",
            "SUICIDE",
            "SELF_NEGLECT",
            "FALLS",
            "ISOLATION",
            "AGGRESSION",
            "ORGANISATIONAL_EXPOSURE",
            "OTHER");
  }

  @ParameterizedTest
  @MethodSource("topics")
  void a_topic_has_three_possibilities_or_more_except_an_organisations_own(Topic topic) {
    int size = STANDARD.hypotheses(risk(topic)).size();

    if (topic.name().equals("ORGANISATIONAL_EXPOSURE")) {
      assertThat(size).isZero();
    } else {
      assertThat(size).isGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @MethodSource("topics")
  void each_possibility_has_words_and_a_question(Topic topic) {
    assertThat(STANDARD.hypotheses(risk(topic)))
        .allSatisfy(
            each ->
                assertThat(STANDARD.textKeys()).contains(each.text().key(), each.question().key()));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void a_topic_has_a_name_and_questions_of_each_kind(Topic topic) {
    assertThat(STANDARD.textKeys()).contains("topic." + topic);
    for (Catalogue.Part part : questions()) {
      assertThat(STANDARD.questions(risk(topic), part)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(ResponseKind.class)
  void a_topic_of_the_hosts_own_is_answered_as_any_other(ResponseKind kind) {
    Risk unknown = risk(Topic.of("OUR_OWN"));

    assertThat(STANDARD.response(unknown, kind).kind()).isEqualTo(kind);
    assertThat(STANDARD.topic(unknown).key()).isEqualTo("topic.OTHER");
  }

  @Test
  void a_way_of_some_levels_leaves_the_others_to_any_other() {
    Catalogue catalogue =
        Catalogue.parse(
                "c",
                "1",
                new StringReader(
                    HEADER + "FALLS,RESPONSE,f,SAFEGUARD,HIGH;IMMINENT,PRACTITIONER,us\n" + OTHER))
            .get();
    Risk low = risk(Topic.of("FALLS"));

    assertThat(catalogue.response(low, ResponseKind.SAFEGUARD).key()).isEqualTo("r-1");
    assertThat(
            catalogue
                .response(low.toBuilder().level(RiskLevel.HIGH).build(), ResponseKind.SAFEGUARD)
                .key())
        .isEqualTo("f");
  }

  @Test
  void a_small_catalogue_is_enough() {
    assertThat(SMALL).hasToString("small 1[1 topics]");
    assertThat(SMALL.textKeys()).hasSize(11).contains("topic.OTHER", "catalogue.s-p");
  }

  @Test
  void every_row_that_cannot_be_used_is_told_at_once() {
    assertThat(
            problems(
                """
                falls,HYPOTHESIS,a,FREEDOM,,,us
                FALLS,GUESS,b,,,,us
                FALLS,HYPOTHESIS,c,LUCK,,,us
                FALLS,HYPOTHESIS,d,,,,us
                FALLS,HYPOTHESIS,,FREEDOM,,,us
                FALLS,ASSETS,,CASTLE,,,us
                FALLS,RESPONSE,e,SCOLD,,PRACTITIONER,us
                FALLS,RESPONSE,f,SAFEGUARD,GRAVE,PRACTITIONER,us
                FALLS,RESPONSE,g,SAFEGUARD,,NURSE,us
                FALLS,RESPONSE,h,SAFEGUARD,,,us
                FALLS,ASK_PERSON,s-p,,,,us
                FALLS,ASK_PERSON,i,,,,
                """))
        .extracting(problem -> problem.substring(0, problem.indexOf(", expected")))
        .containsExactly(
            "12:1: found text of 5 characters",
            "13:2: found text of 5 characters",
            "14:4: found text of 4 characters",
            "15:4: found nothing",
            "16:3: found nothing",
            "17:4: found text of 6 characters",
            "18:4: found text of 5 characters",
            "19:5: found text of 5 characters",
            "20:6: found text of 5 characters",
            "21:6: found nothing",
            "22:3: found a key once more",
            "23:7: found nothing");
  }

  @Test
  void read_throws_what_parse_tells() {
    assertThat(Catalogue.read("small", "1", new StringReader(HEADER + OTHER)))
        .hasToString("small 1[1 topics]");
    assertThatThrownBy(
            () -> Catalogue.read("c", "1", new StringReader(HEADER + OTHER + "FALLS\n,\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("12:1: found 1 cells, expected 7 cells; 13:1: found 2 cells, expected 7 cells");
  }

  @Test
  void an_empty_topic_is_told_once() {
    assertThat(problems(",ASK_PERSON,a,,,,us\n"))
        .containsExactly("12:1: found nothing, expected text");
  }

  @Test
  void assets_to_look_for_are_named() {
    assertThat(problems("FALLS,ASSETS,,,,,us\n")).hasSize(1).first().asString().startsWith("12:4");
  }

  @Test
  void the_rows_for_any_other_topic_are_complete() {
    String some =
        OTHER
            .replaceAll("(?m)^OTHER,ASK_PERSON.*\n", "")
            .replaceAll("(?m)^OTHER,RESPONSE,r-6.*\n", "")
            .replace("SAFEGUARD,,", "SAFEGUARD,HIGH,");

    assertThat(told(HEADER + some))
        .containsExactly(
            "found no row OTHER RESPONSE SAFEGUARD at every level, expected one, for risks of any"
                + " other topic",
            "found no row OTHER RESPONSE REVIEW_TOGETHER at every level, expected one, for risks"
                + " of any other topic",
            "found no row OTHER ASK_PERSON, expected one, for risks of any other topic");
    assertThat(told(HEADER)).hasSize(10);
  }

  static List<Topic> topics() {
    return STANDARD.topics();
  }

  private static List<Catalogue.Part> questions() {
    return List.of(
        Catalogue.Part.SAFETY_PERSON,
        Catalogue.Part.SAFETY_SERVICE,
        Catalogue.Part.ASK_PERSON,
        Catalogue.Part.ASK_SERVICE);
  }

  private static Risk risk(Topic topic) {
    return Sketch.ofSam().risk("r", risk -> risk.topic(topic)).record().risks().get(0);
  }

  /** What is told of rows after those that every catalogue has. */
  private static List<String> problems(String rows) {
    return told(HEADER + OTHER + rows);
  }

  private static List<String> told(String table) {
    return Catalogue.parse("c", "1", new StringReader(table))
        .fold(problems -> problems.map(Problem::toString).asJava(), catalogue -> List.of());
  }
}
