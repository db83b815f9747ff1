package eu.cosie.rules.reframing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Hypothesis;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.TopicSuggestion;
import eu.cosie.core.assessment.TopicSuggestion.Words;
import eu.cosie.core.asset.AssetKind;
import eu.cosie.core.id.Problem;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.Topic;
import eu.cosie.rules.Sketch;
import eu.cosie.rules.text.Texts;
import io.vavr.collection.Seq;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which topic a risk is read under, where its record names none. */
class TopicsTest {

  private static final String WORDS =
      """
      topic,expression,inflections,unless
      TEA,tea,teas,high tea
      RAIN,rain,raining;pours down,
      """;
  private static final Topic TEA = Topic.of("TEA");
  private static final Catalogue CATALOGUE =
      CatalogueTest.SMALL
          .with(
              new StringReader(
                  """
                  topic,part,key,kinds,levels,actor,bearers,source
                  TEA,HYPOTHESIS,tea.warm,PROTECTION,,,,us
                  TEA,SAFETY_PERSON,tea.safe,,,,,us
                  TEA,ASK_PERSON,tea.how,,,,,us
                  TEA,ASSETS,,CULTURE,,,,us
                  TEA,RESPONSE,tea.keep,SAFEGUARD,,PRACTITIONER,,us
                  RAIN,ASK_PERSON,rain.coat,,,,,us
                  """))
          .get()
          .withTopicWords(Locale.ENGLISH, new StringReader(WORDS))
          .get();

  @Test
  void words_suggest_a_topic_and_stand_beside_it() {
    assertThat(suggestion("Teas, no high tea, and raining: tea."))
        .hasValueSatisfying(
            suggestion -> {
              assertThat(suggestion.topic()).isEqualTo(TEA);
              assertThat(suggestion.words())
                  .containsExactly(new Words(0, 4, "Teas"), new Words(32, 35, "tea"));
            });
    assertThat(suggestion("Nothing of the kind.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"It pours down on the tea., RAIN", "The tea and the rain and the rain., TEA"})
  void of_several_the_one_that_is_named_first_is_suggested(String statement, String topic) {
    String reversed =
        """
        topic,expression,inflections,unless
        RAIN,rain,raining;pours down,
        TEA,tea,teas,high tea
        """;
    Catalogue other = CATALOGUE.withTopicWords(Locale.ENGLISH, new StringReader(reversed)).get();

    assertThat(suggestion(statement)).map(TopicSuggestion::topic).contains(Topic.of(topic));
    assertThat(suggestion(statement, other)).isEqualTo(suggestion(statement));
  }

  @Test
  void a_recorded_topic_is_never_overruled() {
    for (String topic : List.of("RAIN", "OTHER", "OUR_OWN")) {
      Sketch sketch =
          Sketch.ofSam()
              .risk("r", r -> noted(r.statement("tea").topic(Topic.of(topic)), "pat"))
              .person("pat", StakeholderRole.PRACTITIONER);

      assertThat(reframed(sketch, CATALOGUE).appraisal().suggestion()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sam, QUOTED, false, false",
    "sam, REPORTED, false, true",
    "sam, INTERPRETED, false, true",
    "pat, QUOTED, false, true",
    "pat, QUOTED, true, false",
    "sam, QUOTED, true, false",
    "pat, REPORTED, true, true"
  })
  void neither_the_persons_own_words_nor_a_quote_told_in_confidence_is_read(
      String by, Voice.Words words, boolean confided, boolean read) {
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .risk(
                "r",
                risk ->
                    risk.statement("tea")
                        .voice(Sketch.voice(by, words).isProtected(confided).build()));

    assertThat(reframed(sketch, CATALOGUE).appraisal().suggestion().isPresent()).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({"en, true", "en-GB, true", "sv, false"})
  void the_records_language_picks_the_words(String language, boolean suggested) {
    Sketch sketch = sketch("tea").with(record -> record.language(language));

    assertThat(reframed(sketch, CATALOGUE).appraisal().suggestion().isPresent())
        .isEqualTo(suggested);
  }

  @Test
  void its_rows_are_used_but_the_retelling_keeps_to_what_is_recorded() {
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .risk("r", r -> noted(r.statement("tea").level(RiskLevel.IMMINENT), "pat"))
            .need("n", need -> need.addUnderlies(RiskId.of("r")).voice(Sketch.quoted("pat")))
            .asset("pot", Sketch.SAM, asset -> asset.kind(AssetKind.CULTURE));
    Draft draft = Reframer.of(CATALOGUE).reframe(sketch.record());
    ReframedRisk risk = draft.risks().get(0);

    assertThat(risk.appraisal().hypotheses())
        .extracting(Hypothesis::text)
        .extracting(Object::toString)
        .containsExactly("catalogue.tea.warm");
    assertThat(risk.responses().get(0).text().key()).isEqualTo("catalogue.tea.keep");
    assertThat(draft.supports()).hasSize(1);
    assertThat(draft.questions())
        .extracting(question -> question.text().key())
        .startsWith("catalogue.tea.safe")
        .doesNotContain("catalogue.tea.how");
    assertThat(risk.wording().retelling().toString())
        .contains("harm.WELLBEING")
        .doesNotContain("TEA");
  }

  @Test
  void the_service_is_asked_whether_it_is_about_that() {
    Sketch sketch =
        Sketch.ofSamAndTheService().risk("r", r -> noted(r.statement("Falls. Two FALLS."), "max"));
    Question asked = Reading.of(sketch).question("question.topic");

    assertThat(asked.to()).isEqualTo(StakeholderId.of("max"));
    assertThat(asked.about()).containsExactly(RiskId.of("r"));
    assertThat(Texts.english().render(asked.text(), sketch.record()))
        .startsWith("No topic is recorded here. The words “FALLS” and “Falls” may point to ");
  }

  @Test
  void where_nobody_at_the_service_may_be_asked_the_person_does_not_hear_of_it() {
    assertThat(Reading.of(sketch("Two falls.")).asked())
        .contains("sam: question.no-service", "sam: question.view.other")
        .doesNotContain("sam: question.topic", "sam: question.view");
  }

  @Test
  void topic_words_are_of_a_topic_that_has_rows() {
    Seq<Problem> problems =
        CATALOGUE
            .withTopicWords(
                Locale.ENGLISH,
                new StringReader(
                    """
                    topic,expression,inflections,unless
                    COFFEE,coffee,,
                    OTHER,other,,
                    TEA,tea,tea,
                    TEA,,a ;,
                    RAIN,rain,,tea
                    """))
            .getError();

    assertThat(problems)
        .extracting(Problem::place)
        .containsExactly("2:1", "3:1", "4:3", "5:2", "5:3", "5:3", "6:4");
  }

  @Test
  void topic_words_belong_to_the_catalogue() {
    assertThat(CATALOGUE).hasToString("small 1+changed[3 topics]");
    Catalogue named = CATALOGUE.named("ours", "2");

    assertThat(named.withTopicWords(Locale.ENGLISH, new StringReader(WORDS)).get()).isSameAs(named);
    assertThat(
            named
                .withTopicWords(
                    Locale.ENGLISH, new StringReader("topic,expression,inflections,unless\n"))
                .get()
                .version())
        .isEqualTo("2+changed");
    assertThat(suggestion("tea, and rain", named.without(TEA)))
        .map(TopicSuggestion::topic)
        .contains(Topic.of("RAIN"));
  }

  private static Optional<TopicSuggestion> suggestion(String statement) {
    return suggestion(statement, CATALOGUE);
  }

  private static Optional<TopicSuggestion> suggestion(String statement, Catalogue catalogue) {
    return reframed(sketch(statement), catalogue).appraisal().suggestion();
  }

  private static Sketch sketch(String statement) {
    return Sketch.ofSam()
        .risk("r", risk -> risk.statement(statement).voice(Sketch.readFromSigns(Sketch.SAM)));
  }

  private static Risk.Builder noted(Risk.Builder risk, String by) {
    return risk.voice(Sketch.quoted(by));
  }

  private static ReframedRisk reframed(Sketch sketch, Catalogue catalogue) {
    return Reframer.of(catalogue).reframe(sketch.record()).risks().get(0);
  }
}
