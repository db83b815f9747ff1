package eu.cosie.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.NoteId;
import eu.cosie.core.id.Problem;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Note;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.Sketch;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  private static final String FORMS =
      """
      key,text
      form.date,d MMMM uuuu
      form.quote,“”
      form.list.comma,", "
      form.list.and," and "
      form.list.choice,"; "
      """;

  private static final CaseRecord RECORD =
      Sketch.ofSam()
          .person("kim", StakeholderRole.PEER)
          .tie("kim", Relationship.Quality.SUPPORTIVE)
          .need("company", need -> need)
          .goal("a-choir", goal -> goal)
          .risk("a-fall", risk -> risk)
          .asset("a-garden", "kim", asset -> asset)
          .barrier("no-time", BarrierKind.WORK_OVERLOAD, barrier -> barrier)
          .with(
              record ->
                  record.addNotes(
                      Note.builder()
                          .id(NoteId.of("note"))
                          .text("I like it here.")
                          .voice(Sketch.quoted(Sketch.SAM))
                          .build()))
          .record();

  @Test
  void read_throws_what_parse_tells() {
    assertThatThrownBy(() -> read("key,text\na\nb,{0x}\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("2:1: ")
        .hasMessageContaining("; 3:2: ");
  }

  @Test
  void arguments_stand_in_their_slots_in_any_order_and_more_than_once() {
    assertThat(says("{1}, {0} and {1}", Phrase.name("A"), Phrase.name("B")))
        .isEqualTo("B, A and B");
  }

  @Test
  void a_brace_that_opens_no_slot_stands_for_itself() {
    assertThat(says("{} {a} }{ {0}", Phrase.name("x"))).isEqualTo("{} {a} }{ x");
  }

  @ParameterizedTest
  @CsvSource({"0, 0 days", "1, 1 day", "2, 2 days"})
  void a_count_chooses_between_one_and_other(int count, String text) {
    assertThat(says("{0} {0|day|days}", Phrase.count(count))).isEqualTo(text);
  }

  @Test
  void things_are_listed_as_the_language_lists_them() {
    assertThat(listed()).isEmpty();
    assertThat(listed("a")).isEqualTo("a");
    assertThat(listed("a", "b")).isEqualTo("a and b");
    assertThat(listed("a", "b", "c")).isEqualTo("a, b and c");
  }

  @Test
  void dates_and_names_are_shown_as_they_are_read() {
    assertThat(says("{0}", Phrase.day(Sketch.DAY))).isEqualTo("2 March 2026");
    assertThat(says("{0}", Phrase.name("“LSS”"))).isEqualTo("“LSS”");
  }

  @ParameterizedTest
  @CsvSource({
    "stakeholder:kim, Kim",
    "relationship:kim, Kim",
    "need:company, “company”",
    "barrier:no-time, “no-time”",
    "note:note, “I like it here.”",
    "record:sketch, sketch"
  })
  void an_element_is_shown_by_name_or_in_its_own_words(String id, String text) {
    assertThat(says("{0}", Phrase.element(ElementId.of(id)))).isEqualTo(text);
  }

  @Test
  void each_element_of_a_record_can_be_shown() {
    List<ElementId> all = new ArrayList<>();
    all.add(RECORD.id());
    all.add(AffirmationId.of("answer"));
    RECORD.assets().forEach(each -> all.add(each.id()));
    RECORD.goals().forEach(each -> all.add(each.id()));
    RECORD.risks().forEach(each -> all.add(each.id()));

    assertThat(all)
        .extracting(id -> says("{0}", Phrase.element(id)))
        .containsExactly("sketch", "answer", "“a-garden”", "“a-choir”", "“a-fall”");
  }

  @Test
  void an_element_of_another_record_is_not_shown() {
    assertThatThrownBy(() -> says("{0}", Phrase.element(ElementId.of("need:none"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("need:none");
  }

  @Test
  void phrases_stand_within_phrases() {
    Texts texts = read(FORMS + "outer,{0}!\ninner,(“{0}”)\n");

    assertThat(texts.render(Phrase.of("outer", Phrase.of("inner", Phrase.name("x"))), RECORD))
        .isEqualTo("(“x”)!");
  }

  @ParameterizedTest
  @CsvSource({"No., “No.”", "Who?, “Who?”", "Stop!, “Stop!”", "Well…, “Well…”", "No, “No”."})
  void a_quote_that_ended_gets_no_second_full_stop(String quote, String text) {
    assertThat(says("{0}.", Phrase.quote(quote))).isEqualTo(text);
  }

  @Test
  void what_follows_an_ended_quote_otherwise_is_kept() {
    assertThat(says("{0}, she says. So.", Phrase.quote("No."))).isEqualTo("“No.”, she says. So.");
  }

  @Test
  void words_of_the_record_are_never_read_as_a_template() {
    assertThat(says("{0}", Phrase.quote("{1} {0|a|b}"))).isEqualTo("“{1} {0|a|b}”");
  }

  @Test
  void a_phrase_without_a_text_is_refused_by_its_key() {
    assertThatThrownBy(() -> read(FORMS).render(Phrase.of("no.such"), RECORD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no text in en for no.such");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{1}", "{1|one|other}"})
  void a_phrase_with_too_few_arguments_is_refused_by_its_key(String text) {
    assertThatThrownBy(() -> says(text, Phrase.quote("secret")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("too few arguments in en for say: found 1, expected 2");
  }

  @Test
  void the_rows_of_a_host_count_where_both_have_a_key() {
    Texts ours = read(FORMS + "one,1\ntwo,2\n");

    Texts theirs = ours.with(new StringReader("key,text\ntwo,II\nthree,III\n")).get();

    assertThat(List.of("one", "two", "three"))
        .extracting(key -> theirs.render(Phrase.of(key), RECORD))
        .containsExactly("1", "II", "III");
    assertThat(ours.has("three")).isFalse();
    assertThat(theirs.keys()).containsAll(ours.keys()).contains("three");
  }

  @Test
  void every_problem_of_a_table_is_told_with_its_line() {
    assertThat(problems("key,text\na,1\na,2\n,3\nb,\nc\n"))
        .containsExactly(
            "3:1: found a key once more, expected each key once",
            "4:1: found nothing, expected text",
            "5:2: found nothing, expected text",
            "6:1: found 1 cells, expected 2 cells");
  }

  @Test
  void the_forms_of_a_language_are_required() {
    assertThat(problems("key,text\nform.quote,“”\nform.list.and,\" and \"\n"))
        .containsExactly(
            "found no text for form.date, expected one for each form.* key",
            "found no text for form.list.comma, expected one for each form.* key",
            "found no text for form.list.choice, expected one for each form.* key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"form.date,bananas", "form.quote,”"})
  void a_form_that_cannot_be_used_is_a_problem(String row) {
    String broken = FORMS.replaceAll("(?m)^" + row.split(",", -1)[0] + ",.*$", row);

    assertThat(problems(broken)).hasSize(1);
    assertThat(read(FORMS).with(new StringReader("key,text\n" + row + "\n")).isInvalid()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{0x}", "{0|one}", "{0|a|b|c}", "{0|{1}|b}", "{0"})
  void a_slot_that_cannot_be_read_is_a_problem(String text) {
    assertThat(problems(FORMS + "say,\"" + text + "\"\n")).hasSize(1);
  }

  @Test
  void english_is_there_for_english_readers_everywhere() {
    assertThat(Texts.in(Locale.UK)).containsSame(Texts.english());
    assertThat(Texts.in(Locale.ENGLISH)).isPresent();
    assertThat(Texts.in(Locale.GERMAN)).isEmpty();
    assertThat(Texts.english().language()).isEqualTo(Locale.ENGLISH);
    assertThat(Texts.english().has(Phrase.LIST)).isTrue();
    assertThat(Texts.english().has(Phrase.CHOICES)).isTrue();
  }

  @Test
  void swedish_is_there_for_swedish_readers_everywhere() {
    Locale swedish = Locale.forLanguageTag("sv");

    assertThat(Texts.in(Locale.forLanguageTag("sv-FI"))).containsSame(Texts.swedish());
    assertThat(Texts.swedish().language()).isEqualTo(swedish);
    assertThat(Texts.languages()).containsExactly(Locale.ENGLISH, swedish);
  }

  @Test
  void swedish_dates_quotes_and_lists_are_as_swedes_write_them() {
    Phrase phrase =
        Phrase.of(
            "retelling.response.dated",
            Phrase.list(List.of(Phrase.quote("a"), Phrase.quote("b"), Phrase.quote("c"))),
            Phrase.name("Kim"),
            Phrase.day(Sketch.DAY));

    assertThat(Texts.swedish().render(phrase, RECORD))
        .contains("Kim")
        .contains("2 mars 2026")
        .contains("”a”, ”b” och ”c”");
  }

  private static String says(String text, Argument... arguments) {
    return read(FORMS + "say,\"" + text + "\"\n").render(Phrase.of("say", arguments), RECORD);
  }

  private static String listed(String... names) {
    List<Argument> arguments = new ArrayList<>();
    for (String name : names) {
      arguments.add(Phrase.name(name));
    }
    return says("{0}", Phrase.list(arguments));
  }

  private static Texts read(String table) {
    return Texts.read(Locale.ENGLISH, new StringReader(table));
  }

  private static List<String> problems(String table) {
    return Texts.parse(Locale.ENGLISH, new StringReader(table))
        .fold(problems -> problems.map(Problem::toString).asJava(), texts -> List.of());
  }
}
