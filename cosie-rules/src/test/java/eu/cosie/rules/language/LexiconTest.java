package eu.cosie.rules.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.id.Problem;
import eu.cosie.core.wording.Framing;
import eu.cosie.core.wording.Guard;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static final String HEADER =
      "id,language,expression,inflections,unless,framings,guards,why,alternative,source,found,"
          + "silent\n";

  private static final String NEEDY =
      "en.needy,en,needy,needier; neediest,needy families fund,LABEL;BLAME,LEGAL_TERM,"
          + "Why.,needs …,us,A needy man.,A man in need.\n";

  private static final Lexicon SMALL = Lexicon.read("small", "1", new StringReader(HEADER + NEEDY));

  @Test
  void a_row_makes_an_entry() {
    assertThat(SMALL).hasToString("small 1[1 entries, 3 forms]");
    assertThat(SMALL.language()).isEqualTo(Locale.ENGLISH);
    LexiconEntry needy = SMALL.entry("en.needy").orElseThrow();
    assertThat(needy.forms()).containsExactly("needy", "needier", "neediest");
    assertThat(needy.unless()).containsExactly("needy families fund");
    assertThat(needy.framings()).containsExactly(Framing.LABEL, Framing.BLAME);
    assertThat(needy.guards()).containsExactly(Guard.LEGAL_TERM);
    assertThat(needy.sources()).containsExactly("us");
    assertThat(needy).hasToString("en.needy [LABEL, BLAME]");
    assertThat(needy.toBuilder().build()).isEqualTo(needy);
    assertThat(SMALL.entry("en.other")).isEmpty();
  }

  @Test
  void every_row_that_cannot_be_used_is_told_at_once() {
    assertThat(
            told(
                NEEDY
                    + "en.needy,en,a,,,LABEL,,w,f,us,f,s\n"
                    + "sv.b,en,b,,,LABEL,,w,f,us,f,s\n"
                    + "en.C,en,c,,,LABEL,,w,f,us,f,s\n"
                    + "sv.d,sv,d,,,LABEL,,w,f,us,f,s\n"
                    + "en.e,en,NEEDIEST,,,LABEL,,w,f,us,f,s\n"
                    + "en.f,en,f,fs;Fs,,LABEL,,w,f,us,f,s\n"
                    + "en.g,en,Needy Families\u00A0Fund,,,LABEL,,w,f,us,f,s\n"
                    + "en.h,en,h,,needy,LABEL,,w,f,us,f,s\n"
                    + "en.i,en,\u0301i,,,LABEL,,w,f,us,f,s\n"
                    + "en.j,en,j,,\u00AD,LABEL,,w,f,us,f,s\n"
                    + "en.k,en,k,,,LABLE,NONE,w,f,us,f,s\n"
                    + ",,,,,,,,,,,\n"
                    + "en.l,en,"
                    + "l".repeat(201)
                    + ",,,LABEL,,w,f,us,f,s\n"))
        .extracting(problem -> problem.substring(0, problem.indexOf(", expected")))
        .containsExactly(
            "3:1: found an id once more",
            "4:1: found text of 4 characters",
            "5:1: found text of 4 characters",
            "6:2: found another language",
            "7:3: found a form once more",
            "8:4: found a form once more",
            "9:3: found a form that is an exception too",
            "10:5: found a form that is an exception too",
            "11:3: found a form with white space, a soft hyphen or a mark at an end",
            "12:5: found a form with white space, a soft hyphen or a mark at an end",
            "13:6: found text of 5 characters",
            "13:7: found text of 4 characters",
            "14:2: found nothing",
            "14:1: found nothing",
            "14:3: found nothing",
            "14:6: found nothing",
            "14:10: found nothing",
            "14:8: found nothing",
            "14:9: found nothing",
            "14:11: found nothing",
            "14:12: found nothing",
            "15:3: found text of 201 characters");
  }

  @Test
  void a_table_without_rows_is_no_lexicon() {
    assertThat(told("")).containsExactly("found no rows, expected one or more");
  }

  @Test
  void a_language_is_a_tag() {
    assertThat(told(NEEDY.replace("en,", "e n,")))
        .contains("2:2: found text of 3 characters, expected a BCP 47 language tag");
  }

  @Test
  void read_throws_what_parse_tells() {
    assertThatThrownBy(
            () -> Lexicon.read("n", "1", new StringReader(HEADER + NEEDY + NEEDY + "x\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3:1: ")
        .hasMessageContaining("3:4: ")
        .hasMessageContaining("4:1: ")
        .hasMessageNotContaining("needy");
  }

  @Test
  void entries_are_added_and_replaced_in_place() {
    LexiconEntry other = Generated.entry("en.other", "other").build();
    LexiconEntry changed =
        SMALL.entries().get(0).toBuilder().why("Otherwise.").addInflection("needily").build();

    Lexicon lexicon = SMALL.with(List.of(other)).with(List.of(changed));

    assertThat(lexicon.entries()).containsExactly(changed, other);
    assertThat(SMALL.entries()).hasSize(1);
    assertThat(lexicon).hasToString("small 1+changed[2 entries, 5 forms]");
    assertThat(lexicon.named("ours", "2")).hasToString("ours 2[2 entries, 5 forms]");
  }

  @Test
  void what_changes_nothing_keeps_its_version() {
    assertThat(SMALL.with(SMALL.entries())).isSameAs(SMALL);
    assertThat(SMALL.without(List.of())).isSameAs(SMALL);
  }

  @Test
  void entries_are_taken_out_by_an_id_that_is_there() {
    assertThat(SMALL.without(Set.of("en.needy")).entries()).isEmpty();
    assertThatThrownBy(() -> SMALL.without(List.of("en.needy", "en.gone")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no entry in small 1: en.gone");
  }

  @Test
  void no_form_is_found_for_two_entries() {
    LexiconEntry twice = Generated.entry("en.twice", "Neediest").build();
    LexiconEntry silenced = Generated.entry("en.silenced", "needy families fund").build();
    LexiconEntry swedish = Generated.entry("sv.annan", "annan").language("sv").build();

    assertThatThrownBy(() -> SMALL.with(List.of(twice, silenced, swedish)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("en.twice: found a form once more")
        .hasMessageContaining("en.silenced: found a form that is an exception too")
        .hasMessageContaining("sv.annan: found another language, expected en");
  }

  @Test
  void an_entry_refuses_what_a_table_refuses() {
    assertThatThrownBy(
            () ->
                Generated.entry("EN", " x")
                    .language("e n")
                    .framings(List.of())
                    .sources(List.of())
                    .why(" ")
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a BCP 47 language tag")
        .hasMessageContaining("the language, a full stop")
        .hasMessageContaining("white space")
        .hasMessageContaining("no framing")
        .hasMessageContaining("no source")
        .hasMessageContaining("blank text");
    assertThatThrownBy(() -> Generated.entry("en.x", "x").addInflection("X").build())
        .hasMessageContaining("a form once more");
    assertThatThrownBy(() -> Generated.entry("en.x", "x").language("").build())
        .hasMessageContaining("text of 0 characters");
  }

  @Test
  void the_library_has_lexicons_of_its_own() {
    assertThat(Lexicon.in(Locale.UK)).containsSame(Lexicon.english());
    assertThat(Lexicon.in(Locale.forLanguageTag("sv-FI"))).containsSame(Lexicon.swedish());
    assertThat(Lexicon.in(Locale.FRENCH)).isEmpty();
  }

  private static List<String> told(String rows) {
    return Lexicon.parse("l", "1", new StringReader(HEADER + rows))
        .fold(problems -> problems.map(Problem::toString).asJava(), lexicon -> List.of());
  }
}
