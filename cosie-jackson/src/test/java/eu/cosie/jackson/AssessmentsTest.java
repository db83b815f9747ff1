package eu.cosie.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.assessment.Affirmed;
import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.StrengthsBasedAssessment;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.Problem;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Topic;
import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.LexiconEntry;
import eu.cosie.rules.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Assessments are read, written and read again without loss, together with their record. */
class AssessmentsTest {

  private static final CaseRecord HULL = CaseRecords.read(Cases.HULL);

  static List<String> documents() {
    return Cases.ALL;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_draft_is_read_as_it_was_written(String document) throws IOException {
    Draft draft = Kept.draft(CaseRecords.read(document));
    assertKept(draft);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Assessments.write(draft, Texts.english(), bytes);
    assertThat(Assessments.read(new ByteArrayInputStream(bytes.toByteArray()), draft.record()))
        .isEqualTo(draft);
  }

  @Test
  void what_was_answered_is_kept_with_the_record() {
    Draft declined = (Draft) Kept.answered(Kept.draft(HULL), "no-1", Affirmation.Answer.NO);
    assertThat(declined.answers()).hasSize(1);
    assertKept(declined);
    Affirmed affirmed = (Affirmed) Kept.answered(declined, "yes-1", Affirmation.Answer.YES_BUT);
    assertKept(affirmed);
    assertThat(Kept.json(affirmed))
        .contains("\"status\": \"AFFIRMED\",\n  \"affirmation\": \"yes-1\"")
        .contains("\"answers\": [\n    \"no-1\"\n  ]")
        .doesNotContain("not the sofa");
  }

  @Test
  void expressions_are_shown_as_they_stand_in_any_text_of_the_record() {
    CaseRecord record = CaseRecords.read(Cases.EVERY_MEMBER);
    List<ElementId> withText =
        List.of(
            record.id(),
            record.stakeholders().get(0).id(),
            record.assets().get(0).id(),
            record.needs().get(0).id(),
            record.goals().get(0).id(),
            record.risks().get(0).id(),
            record.decisions().get(0).id(),
            record.barriers().get(0).id(),
            record.notes().get(0).id(),
            record.affirmations().get(0).id());
    List<String> members =
        List.of(
            "/service/nonNegotiables/0/text",
            "/name",
            "/name",
            "/statement",
            "/statement",
            "/view/text",
            "/view/text",
            "/response/text",
            "/text",
            "/dissent");
    Draft.Builder draft = Kept.draft(record).toBuilder();
    for (int i = 0; i < members.size(); i++) {
      String text = CaseDocument.textAt(record, withText.get(i), members.get(i)).orElseThrow();
      draft.addOccurrences(
          Kept.occurrence(withText.get(i), members.get(i), 1, text.substring(1, 3)));
    }
    assertKept(draft.build());
    assertThat(Kept.json(draft.build()))
        .contains("\"member\": \"/service/nonNegotiables/0/text\",\n      \"start\": 1,")
        .contains("\"expression\": \"wo\"");
  }

  @Test
  void what_a_lexicon_says_of_an_entry_stands_beside_it_and_is_not_read() throws IOException {
    Draft draft = Kept.draft(HULL);
    LexiconEntry entry = Lexicon.english().entry(draft.occurrences().get(0).entry()).orElseThrow();
    String json = Assessments.toJson(draft, Texts.english(), Lexicon.english());
    assertThat(json)
        .contains("\"why\": \"" + entry.why(), "\"alternative\": \"" + entry.alternative());
    assertThat(Kept.json(draft)).doesNotContain(entry.why());
    assertThat(Assessments.read(json, HULL)).isEqualTo(draft);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Assessments.write(draft, Texts.english(), Lexicon.english(), bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(json);
  }

  @Test
  void an_occurrence_that_is_nowhere_is_not_written() {
    for (String member : List.of("/statement", "/level", "/nothing", "statement", "/voice", "")) {
      Draft draft =
          Kept.draft(HULL).toBuilder()
              .addOccurrences(Kept.occurrence(HULL.risks().get(0).id(), member, 0, "Harmless"))
              .build();
      assertThatThrownBy(() -> Kept.json(draft))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("no text of the record holds Occurrence[prolific-offender");
    }
  }

  @Test
  void rendered_texts_are_not_read() {
    Draft draft = Kept.draft(HULL);
    String document =
        Kept.json(draft).replaceAll("(\"(retelling|why|hypothesis|question)\": )\".*\"", "$1\"\"");
    assertThat(document).contains("\"retelling\": \"\"");
    assertThat(Assessments.read(document, HULL)).isEqualTo(draft);
  }

  @Test
  void a_suggested_topic_rests_on_words_that_stand_there() {
    CaseRecord record = CaseRecords.read(Cases.NO_TOPIC);
    Draft draft = Kept.draft(record);
    String json = Tree.parse(Kept.json(draft)).toString();
    String words = "{\"start\":34,\"end\":45,\"text\":\"reoffending\"}";
    assertThat(json).contains("\"suggestion\":{\"topic\":\"REOFFENDING\",\"words\":[" + words);
    String place = "/risks/0/appraisal/suggestion/words";
    assertThat(problemsOf(json.replace("\"text\":\"reoffending", "\"text\":\"offending"), record))
        .containsExactly(
            new Problem(place + "/0/text", "something else", "what the statement says there"));
    assertThat(problemsOf(json.replace("\"end\":45,\"text\"", "\"end\":445,\"text\""), record))
        .containsExactly(
            new Problem(place + "/0/end", "445", "more than the start, within the statement"));
    assertThat(problemsOf(json.replace("[" + words + "]", "[]"), record))
        .extracting(Problem::place)
        .containsExactly(place);
    CaseRecord named =
        record.toBuilder()
            .risks(
                record.risks().stream()
                    .map(risk -> risk.toBuilder().topic(Topic.of("FALLS")).build())
                    .toList())
            .build();
    assertThat(problemsOf(json, named))
        .contains(
            new Problem(
                "/risks/0/appraisal/suggestion/topic",
                "a suggestion",
                "nothing, where a topic is recorded"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"record\": \"hull-probation\" | \"record\": \"other\" | /record | something else | record:hull-probation",
        "\"statement\": \"Prolific | \"statement\": \"Prolifik | /risks/0/statement | something else | what the record says",
        "\"level\": \"MODERATE\" | \"level\": \"HIGH\" | /risks/0/level | something else | MODERATE",
        "\"state\": \"POSSIBLE\",  |  | /risks/0/state | nothing | one of POSSIBLE, OCCURRING, OCCURRED",
        "\"value\": \"DISPUTED\" | \"value\": \"SHARED\" | /risks/0/appraisal/view/value | something else | DISPUTED",
        "\"reach\": \"OWN\" | \"reach\": \"COMMUNITY\" | /assets/0/reach | something else | OWN",
        "\"judgement\": \"IMPORTANT\" | \"judgement\": \"UNDECIDED\" | /needs/0/judgement | something else | IMPORTANT",
        "\"expression\": \"Prolific \" | \"expression\": \"Prolific\" | /occurrences/0/expression | something else | what the record says there",
        "\"end\": 9 | \"end\": 9999 | /occurrences/0/end | 9999 | more than the start, within the text",
        "\"member\": \"/statement\" | \"member\": \"/statements\" | /occurrences/0/member | no text | the place of a text of risk:r-reoffend",
        "\"risk:r-reoffend\" | \"risk:r-gone\" | /occurrences/0/about | no such risk:r-gone | an element of this record",
        "\"status\": \"DRAFT\" | \"status\": \"AFFIRMED\" | /affirmation | nothing | the answer that affirms",
        "\"answers\": [] | \"answers\": [\"a-1\"] | /answers/0 | no such affirmation:a-1 | an element of this record",
      })
  void what_does_not_agree_with_the_record_is_told(
      String sound, String otherwise, String place, String found, String expected) {
    String document = Tree.parse(Kept.json(Kept.shortDraft(HULL))).toString();
    String squeezed = sound.replace(": ", ":").strip();
    assertThat(document).contains(squeezed);
    String changed =
        document.replaceFirst(
            java.util.regex.Pattern.quote(squeezed),
            java.util.regex.Matcher.quoteReplacement(
                otherwise == null ? "" : otherwise.replace(": ", ":")));
    assertThat(problemsOf(changed, HULL)).containsExactly(new Problem(place, found, expected));
  }

  @Test
  void an_answer_must_be_one_that_could_have_been_given() {
    Affirmed affirmed =
        (Affirmed) Kept.answered(Kept.shortDraft(HULL), "yes-1", Affirmation.Answer.YES);
    CaseRecord record = affirmed.toRecord();
    String document = Kept.json(affirmed);

    assertThat(problemsOf(document, HULL))
        .containsExactly(
            new Problem("/affirmation", "no such affirmation:yes-1", "an element of this record"));
    assertThat(problemsOf(document.replace("\"AFFIRMED\"", "\"DRAFT\""), record))
        .containsExactly(new Problem("/affirmation", "an answer", "nothing, in a draft"));
    assertThat(problemsOf(document.replace("\"answers\": []", "\"answers\": [\"yes-1\"]"), record))
        .containsExactly(
            new Problem("/answers/0", "affirmation:yes-1 once more", "each answer once"));
    assertThat(problemsOf(document, withAnswer(record, Affirmation.Answer.NO)))
        .containsExactly(
            new Problem(
                "/affirmation",
                "an answer that does not affirm",
                "a yes in the beneficiary's own voice"));
    CaseRecord resting =
        record.toBuilder()
            .decisions(
                record.decisions().stream()
                    .map(
                        decision ->
                            decision.id().equals(DecisionId.of("d-group"))
                                ? decision.toBuilder()
                                    .because(List.of(affirmed.affirmation().id()))
                                    .build()
                                : decision)
                    .toList())
            .build();
    assertThat(problemsOf(document, resting))
        .containsExactly(
            new Problem(
                "/affirmation",
                "an answer that the record refers to",
                "one that came of the assessment"));
  }

  @Test
  void lists_go_along_the_record() {
    String document = Kept.json(Kept.shortDraft(HULL));
    CaseRecord fewer = HULL.toBuilder().goals(List.of()).build();
    assertThat(problemsOf(document, fewer).get(0))
        .isEqualTo(new Problem("/goals/0", "one more", "the 0 of the record, in its order"));
    String none = document.replaceFirst("(?s)\"goals\": \\[.*?\\]", "\"goals\": []");
    assertThat(problemsOf(none, HULL))
        .containsExactly(
            new Problem(
                "/goals",
                "0 of them",
                "the " + HULL.goals().size() + " of the record, in its order"));
  }

  @Test
  void a_refusal_carries_every_problem_and_repeats_no_words() {
    String document =
        Kept.json(Kept.shortDraft(HULL))
            .replace("\"DRAFT\"", "\"she said\"")
            .replace("Prolific offender", "she said so")
            .replace("\"setAside\"", "\"setaside\"");
    assertThatThrownBy(() -> Assessments.read(document, HULL))
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(Problem::place)
                    .containsExactly("/status", "/risks/0/statement", "/setaside"))
        .hasMessageStartingWith("3 problems: /status: found text of 8 characters")
        .hasMessageNotContaining("she said");
  }

  private static CaseRecord withAnswer(CaseRecord record, Affirmation.Answer answer) {
    return record.toBuilder()
        .affirmations(
            record.affirmations().stream()
                .map(affirmation -> affirmation.toBuilder().answer(answer).build())
                .toList())
        .build();
  }

  private static void assertKept(StrengthsBasedAssessment assessment) {
    String document = Kept.json(assessment);
    StrengthsBasedAssessment read = Assessments.read(document, assessment.toRecord());
    assertThat(read).isEqualTo(assessment);
    assertThat(Kept.json(read)).isEqualTo(document);
  }

  private static List<Problem> problemsOf(String document, CaseRecord record) {
    return Assessments.parse(document, record)
        .fold(problems -> problems.asJava(), assessment -> List.of());
  }
}
