package eu.cosie.rules.reframing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.cosie.core.assessment.ResponseKind;
import eu.cosie.core.asset.AssetKind;
import eu.cosie.core.id.Problem;
import eu.cosie.core.need.FundamentalNeed;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.Topic;
import eu.cosie.rules.Sketch;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

  private static final String HEADER = "topic,part,key,kinds,levels,actor,bearers,source\n";
  private static final String OTHER =
      """
      OTHER,HYPOTHESIS,h,FREEDOM,,,,us
      OTHER,SAFETY_PERSON,s-p,,,,,us
      OTHER,SAFETY_SERVICE,s-s,,,,,us
      OTHER,ASK_PERSON,a-p,,,,,us
      OTHER,ASK_CLOSE,a-c,,,,,us
      OTHER,ASK_SERVICE,a-s,,,,,us
      OTHER,ASSETS,,GIFT,,,,us
      OTHER,PROTECTS,p,,,,,us
      OTHER,RESPONSE,r-1,SAFEGUARD,,PRACTITIONER,,us
      OTHER,RESPONSE,r-2,SHARED_RISK_TAKING,,PRACTITIONER,,us
      OTHER,RESPONSE,r-3,BUILD_ON_ASSETS,,PRACTITIONER,,us
      OTHER,RESPONSE,r-4,MEET_UNDERLYING_NEED,,PRACTITIONER,,us
      OTHER,RESPONSE,r-5,CHANGE_THE_SYSTEM,,MANAGER,,us
      OTHER,RESPONSE,r-6,REVIEW_TOGETHER,,PRACTITIONER,,us
      """;

  static final Catalogue SMALL =
      Catalogue.parse("small", "1", new StringReader(HEADER + OTHER)).get();

  private static final Catalogue STANDARD = Catalogue.standard();

  @Test
  void the_standard_catalogue_knows_what_public_services_write_down() {
    assertThat(STANDARD.topics())
        .extracting(Topic::name)
        .containsExactlyInAnyOrder(
            "LOSS_OF_HOME",
            "POOR_HOUSING",
            "SELF_NEGLECT",
            "FALLS",
            "LEAVING_UNACCOMPANIED",
            "MEDICATION",
            "LONG_TERM_ILLNESS",
            "OVERWEIGHT",
            "MALNUTRITION",
            "LOSS_OF_FUNCTION",
            "MEMORY_LOSS",
            "MENTAL_DISTRESS",
            "SELF_HARM",
            "SUICIDE",
            "SUBSTANCE_USE",
            "ISOLATION",
            "BEREAVEMENT",
            "FAMILY_CONFLICT",
            "DOMESTIC_ABUSE",
            "CHILD_SAFETY",
            "EXPLOITATION",
            "CARER_STRAIN",
            "DEBT",
            "POVERTY",
            "UNEMPLOYMENT",
            "SCHOOL_ABSENCE",
            "LANGUAGE_BARRIER",
            "DIGITAL_EXCLUSION",
            "REOFFENDING",
            "VIOLENCE",
            "AGGRESSION",
            "NEIGHBOUR_CONFLICT",
            "DISCRIMINATION",
            "NON_ENGAGEMENT",
            "SERVICE_DEPENDENCY",
            "ORGANISATIONAL_EXPOSURE",
            "RESOURCE_SHORTAGE",
            "OTHER");
  }

  @ParameterizedTest
  @MethodSource("topics")
  void a_topic_has_three_possibilities_or_more(Topic topic) {
    assertThat(of(STANDARD).hypotheses(risk(topic))).hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void each_possibility_has_words_and_a_question(Topic topic) {
    assertThat(of(STANDARD).hypotheses(risk(topic)))
        .allSatisfy(
            each ->
                assertThat(STANDARD.textKeys()).contains(each.text().key(), each.question().key()));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void a_topic_has_a_name_and_questions_to_each_and_what_protects(Topic topic) {
    assertThat(STANDARD.textKeys()).contains("topic." + topic);
    for (Catalogue.Part part : told()) {
      assertThat(of(STANDARD).keys(risk(topic), part))
          .hasSizeGreaterThanOrEqualTo(part.name().startsWith("SAFETY") ? 1 : 3);
    }
  }

  @ParameterizedTest
  @EnumSource(ResponseKind.class)
  void a_topic_of_the_hosts_own_is_answered_as_any_other(ResponseKind kind) {
    Risk unknown = risk(Topic.of("OUR_OWN"));

    assertThat(of(STANDARD).response(unknown, kind).kind()).isEqualTo(kind);
    assertThat(of(STANDARD).name(unknown).key()).isEqualTo("topic.OTHER");
  }

  @Test
  void a_way_of_some_levels_leaves_the_others_to_any_other() {
    Catalogue catalogue =
        Catalogue.parse(
                "c",
                "1",
                new StringReader(
                    HEADER + "FALLS,RESPONSE,f,SAFEGUARD,HIGH;IMMINENT,PRACTITIONER,,us\n" + OTHER))
            .get();
    Risk low = risk(Topic.of("FALLS"));

    assertThat(of(catalogue).response(low, ResponseKind.SAFEGUARD).key()).isEqualTo("r-1");
    assertThat(
            of(catalogue)
                .response(low.toBuilder().level(RiskLevel.HIGH).build(), ResponseKind.SAFEGUARD)
                .key())
        .isEqualTo("f");
  }

  @Test
  void a_row_counts_only_for_risks_with_its_bearers_and_others_find_what_any_other_topic_has() {
    Catalogue catalogue =
        SMALL
            .with(
                rows(
                    """
                    HURT,HYPOTHESIS,hurt.heard,UNDERSTANDING,,,PERSON,us
                    HURT,ASK_PERSON,hurt.how,,,,PERSON;ORGANISATION,us
                    HURT,ASK_PERSON,hurt.both,,,,,us
                    HURT,ASK_SERVICE,hurt.told,,,,PERSON,us
                    HURT,ASSETS,,PLACE,,,PERSON,us
                    HURT,RESPONSE,hurt.safe,SAFEGUARD,,PRACTITIONER,PERSON,us
                    """))
            .get();
    Risk hurt = risk(Topic.of("HURT"));
    Risk hurts = hurt.toBuilder().bearer(RiskBearer.OTHERS).build();
    Topics topics = of(catalogue);

    assertThat(topics.hypotheses(hurt))
        .extracting(each -> each.key())
        .containsExactly("hurt.heard");
    assertThat(topics.hypotheses(hurts)).extracting(each -> each.key()).containsExactly("h");
    assertThat(topics.keys(hurt, Catalogue.Part.ASK_PERSON))
        .containsExactly("hurt.how", "hurt.both");
    assertThat(topics.keys(hurts, Catalogue.Part.ASK_PERSON)).containsExactly("hurt.both");
    assertThat(topics.keys(hurts, Catalogue.Part.ASK_SERVICE)).containsExactly("a-s");
    assertThat(topics.assets(hurt)).containsExactly(AssetKind.PLACE);
    assertThat(topics.assets(hurts)).containsExactly(AssetKind.GIFT);
    assertThat(topics.response(hurt, ResponseKind.SAFEGUARD).key()).isEqualTo("hurt.safe");
    assertThat(topics.response(hurts, ResponseKind.SAFEGUARD).key()).isEqualTo("r-1");
  }

  @Test
  void a_topic_that_leaves_open_what_may_lie_under_it_does_so_whoever_bears_it() {
    Catalogue catalogue = SMALL.with(rows("TEA,ASK_PERSON,how,,,,PERSON,us\n")).get();
    Risk others = risk(Topic.of("TEA")).toBuilder().bearer(RiskBearer.OTHERS).build();

    assertThat(of(catalogue).hypotheses(others)).isEmpty();
    assertThat(of(catalogue).assets(others)).isEmpty();
  }

  @Test
  void bearers_are_known_and_left_out_in_the_rows_that_any_risk_falls_back_on() {
    assertThat(problems("FALLS,ASK_PERSON,a,,,,NOBODY,us\nOTHER,ASK_PERSON,b,,,,PERSON,us\n"))
        .containsExactly(
            "16:7: found text of 6 characters, expected one of [PERSON, OTHERS, ORGANISATION]",
            "17:7: found 1 bearers, expected nothing, for risks of any bearer");
  }

  @Test
  void nothing_that_helps_one_who_is_hurt_is_asked_of_one_who_hurts() {
    Risk hurt = risk(Topic.of("VIOLENCE"));
    Risk hurts = hurt.toBuilder().bearer(RiskBearer.OTHERS).build();
    Topics topics = of(STANDARD);

    assertThat(topics.keys(hurt, Catalogue.Part.ASK_SERVICE)).contains("violence.told-of");
    assertThat(topics.keys(hurts, Catalogue.Part.ASK_SERVICE)).contains("other.facts");
    assertThat(topics.keys(hurts, Catalogue.Part.SAFETY_SERVICE))
        .containsExactly("violence.safety-service", "violence.children");
    assertThat(topics.response(hurts, ResponseKind.SAFEGUARD).key()).isEqualTo("other.safeguard");
  }

  @Test
  void a_small_catalogue_is_enough() {
    assertThat(SMALL).hasToString("small 1[1 topics]");
    assertThat(SMALL.textKeys()).hasSize(15).contains("topic.OTHER", "catalogue.s-p");
  }

  @Test
  void every_row_that_cannot_be_used_is_told_at_once() {
    assertThat(
            problems(
                """
                falls,HYPOTHESIS,a,FREEDOM,,,,us
                FALLS,GUESS,b,,,,,us
                FALLS,HYPOTHESIS,c,LUCK,,,,us
                FALLS,HYPOTHESIS,d,,,,,us
                FALLS,HYPOTHESIS,,FREEDOM,,,,us
                FALLS,ASSETS,,CASTLE,,,,us
                FALLS,RESPONSE,e,SCOLD,,PRACTITIONER,,us
                FALLS,RESPONSE,f,SAFEGUARD,GRAVE,PRACTITIONER,,us
                FALLS,RESPONSE,g,SAFEGUARD,,NURSE,,us
                FALLS,RESPONSE,h1,SAFEGUARD,,,,us
                FALLS,RESPONSE,h2,SAFEGUARD,,PEER,,us
                FALLS,ASK_PERSON,s-p,,,,,us
                FALLS,ASK_PERSON,i,,,,,
                FALLS,ASK_PERSON,i,,,,,us
                FALLS,ASSETS,j,GIFT,,,,us
                """))
        .extracting(problem -> problem.substring(0, problem.indexOf(", expected")))
        .containsExactly(
            "16:1: found text of 5 characters",
            "17:2: found text of 5 characters",
            "18:4: found text of 4 characters",
            "19:4: found nothing",
            "20:3: found nothing",
            "21:4: found text of 6 characters",
            "22:4: found text of 5 characters",
            "23:5: found text of 5 characters",
            "24:6: found text of 5 characters",
            "25:6: found nothing",
            "26:6: found PEER",
            "27:3: found a key of SAFETY_PERSON",
            "28:8: found nothing",
            "29:3: found a key once more",
            "30:3: found a key",
            "30:2: found ASSETS once more");
  }

  @Test
  void topics_share_a_key_of_the_same_part() {
    Catalogue catalogue =
        SMALL.with(rows("FALLS,ASK_CLOSE,a-c,,,,,us\nFALLS,ASK_CLOSE,b-c,,,,,us\n")).get();

    assertThat(of(catalogue).keys(risk(Topic.of("FALLS")), Catalogue.Part.ASK_CLOSE))
        .containsExactly("a-c", "b-c");
    assertThat(of(catalogue).keys(risk(Topic.OTHER), Catalogue.Part.ASK_CLOSE))
        .containsExactly("a-c");
  }

  @Test
  void a_row_takes_the_place_of_its_like_and_others_follow() {
    Catalogue catalogue =
        SMALL
            .with(
                rows(
                    """
                    OTHER,HYPOTHESIS,g,AFFECTION,,,,us
                    OTHER,HYPOTHESIS,h,IDENTITY,,,,us
                    OTHER,ASSETS,,PLACE,,,,us
                    TEA,ASK_PERSON,tea.how,,,,,us
                    """))
            .get();

    assertThat(of(catalogue).hypotheses(risk(Topic.OTHER)))
        .extracting(TopicRows.PossibleNeed::key, TopicRows.PossibleNeed::fundamental)
        .containsExactly(
            tuple("h", FundamentalNeed.IDENTITY), tuple("g", FundamentalNeed.AFFECTION));
    assertThat(of(catalogue).assets(risk(Topic.OTHER))).containsExactly(AssetKind.PLACE);
    assertThat(catalogue.topics()).containsExactly(Topic.OTHER, Topic.of("TEA"));
    assertThat(catalogue).hasToString("small 1+changed[2 topics]");
    assertThat(catalogue.named("ours", "2")).hasToString("ours 2[2 topics]");
    assertThat(of(SMALL).hypotheses(risk(Topic.OTHER))).hasSize(1);
  }

  @Test
  void a_catalogue_that_does_not_differ_stays_as_it_is() {
    assertThat(SMALL.with(rows("OTHER,ASK_CLOSE,a-c,,,,,them\n")).get()).isSameAs(SMALL);
    assertThat(SMALL.without(Topic.OTHER, List.of())).isSameAs(SMALL);
  }

  @Test
  void rows_are_left_out_and_come_back() {
    Catalogue more =
        SMALL.with(rows("TEA,ASK_PERSON,how,,,,,us\nTEA,ASK_PERSON,when,,,,,us\n")).get();
    Catalogue less = more.without(Topic.of("TEA"), List.of("how"));

    assertThat(of(less).keys(risk(Topic.of("TEA")), Catalogue.Part.ASK_PERSON))
        .containsExactly("when");
    assertThat(less.version()).isEqualTo("1+changed");
    assertThat(more.without(Topic.of("TEA")).named("small", "1").topics())
        .isEqualTo(SMALL.topics());
    assertThat(
            of(less.without(Topic.of("TEA"), List.of("when")))
                .keys(risk(Topic.of("TEA")), Catalogue.Part.ASK_PERSON))
        .containsExactly("a-p");
  }

  @Test
  void what_is_changed_is_checked_again() {
    assertThat(told(SMALL.with(rows("OTHER,RESPONSE,r-1,SAFEGUARD,HIGH,PRACTITIONER,,us\n"))))
        .containsExactly(
            "found no row OTHER RESPONSE SAFEGUARD at every level, expected one, for risks of any"
                + " other topic");
    assertThat(told(SMALL.with(rows("TEA,ASK_PERSON,a-c,,,,,us\n"))))
        .containsExactly("2:3: found a key of ASK_CLOSE, expected each key in one part");
    assertThatThrownBy(() -> SMALL.without(Topic.OTHER, List.of("a-c", "p")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "found no row OTHER ASK_CLOSE, expected one, for risks of any other topic; found no"
                + " row OTHER PROTECTS, expected one, for risks of any other topic");
    assertThatThrownBy(() -> SMALL.without(Topic.OTHER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SMALL.without(Topic.of("TEA")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no row of TEA in small 1");
    assertThatThrownBy(() -> SMALL.without(Topic.OTHER, List.of("z", "p", "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no row of OTHER in small 1: a, z");
  }

  @Test
  void read_throws_what_parse_tells() {
    assertThat(Catalogue.read("small", "1", new StringReader(HEADER + OTHER)))
        .hasToString("small 1[1 topics]");
    assertThatThrownBy(
            () -> Catalogue.read("c", "1", new StringReader(HEADER + OTHER + "FALLS\n,\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("16:1: found 1 cells, expected 8 cells; 17:1: found 2 cells, expected 8 cells");
  }

  @Test
  void an_empty_topic_is_told_once() {
    assertThat(problems(",ASK_PERSON,a,,,,,us\n"))
        .containsExactly("16:1: found nothing, expected text");
  }

  @Test
  void assets_to_look_for_are_named() {
    assertThat(problems("FALLS,ASSETS,,,,,,us\n")).hasSize(1).first().asString().startsWith("16:4");
  }

  @Test
  void the_rows_for_any_other_topic_are_complete() {
    String some =
        OTHER
            .replaceAll("(?m)^OTHER,ASK_PERSON.*\n", "")
            .replaceAll("(?m)^OTHER,PROTECTS.*\n", "")
            .replaceAll("(?m)^OTHER,RESPONSE,r-6.*\n", "")
            .replace("SAFEGUARD,,", "SAFEGUARD,HIGH,");

    assertThat(told(HEADER + some))
        .containsExactly(
            "found no row OTHER ASK_PERSON, expected one, for risks of any other topic",
            "found no row OTHER PROTECTS, expected one, for risks of any other topic",
            "found no row OTHER RESPONSE SAFEGUARD at every level, expected one, for risks of any"
                + " other topic",
            "found no row OTHER RESPONSE REVIEW_TOGETHER at every level, expected one, for risks"
                + " of any other topic");
    assertThat(told(HEADER)).hasSize(14);
  }

  static List<Topic> topics() {
    return STANDARD.topics();
  }

  private static List<Catalogue.Part> told() {
    return List.of(
        Catalogue.Part.SAFETY_PERSON,
        Catalogue.Part.SAFETY_SERVICE,
        Catalogue.Part.ASK_PERSON,
        Catalogue.Part.ASK_CLOSE,
        Catalogue.Part.ASK_SERVICE,
        Catalogue.Part.PROTECTS);
  }

  private static Topics of(Catalogue catalogue) {
    return new Topics(Sketch.ofSam().record(), catalogue);
  }

  private static Risk risk(Topic topic) {
    return Sketch.ofSam().risk("r", risk -> risk.topic(topic)).record().risks().get(0);
  }

  /** What is told of rows after those that every catalogue has. */
  private static List<String> problems(String rows) {
    return told(HEADER + OTHER + rows);
  }

  private static List<String> told(String table) {
    return told(Catalogue.parse("c", "1", new StringReader(table)));
  }

  private static StringReader rows(String rows) {
    return new StringReader(HEADER + rows);
  }

  private static List<String> told(Validation<Seq<Problem>, Catalogue> read) {
    return read.fold(problems -> problems.map(Problem::toString).asJava(), catalogue -> List.of());
  }
}
