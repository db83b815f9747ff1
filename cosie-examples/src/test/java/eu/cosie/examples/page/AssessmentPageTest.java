package eu.cosie.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.LexiconEntry;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Catalogue;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.rules.text.Texts;
import eu.cosie.testkit.Records;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentPageTest {

  /** So that there is something to find in nearly every text. */
  private static final Lexicon COMMON =
      Lexicon.english()
          .without(Lexicon.english().entries().stream().map(LexiconEntry::id).toList())
          .with(
              List.of(
                  Lexicon.english().entries().get(0).toBuilder()
                      .id("en.common")
                      .expression("the")
                      .inflections(List.of("a", "to", "of", "in", "is", "and", "by", "her", "his"))
                      .unless(List.of())
                      .build()));

  @Test
  void whatever_is_found_is_shown_where_it_stands() {
    Reframer reframer = Reframer.of(Catalogue.standard(), COMMON);
    Set<String> members = new TreeSet<>();
    for (int i = 0; i < 200; i++) {
      Draft draft = reframer.reframe(Records.draw(new Random(i)));
      String page = page(draft, reframer, Texts.english(), 100);
      if (draft.lexicon().isEmpty()) {
        assertThat(page).contains("There is no lexicon for ");
      }
      assertThat(page.split("Why: ", -1)).hasSize(1 + draft.occurrences().size());
      for (Occurrence each : draft.occurrences()) {
        members.add(each.member().split("/", -1)[1]);
      }
    }
    assertThat(members)
        .containsExactly(
            "about",
            "benefit",
            "dissent",
            "imposed",
            "mandate",
            "name",
            "note",
            "reason",
            "response",
            "service",
            "statement",
            "text",
            "title",
            "view");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "sv"})
  void every_question_of_a_draft_stands_on_its_page_in_the_same_order(String language) {
    Texts texts = Texts.in(Locale.forLanguageTag(language)).orElseThrow();
    Reframer reframer = Reframer.standard();
    for (int i = 0; i < 200; i++) {
      Draft draft = reframer.reframe(Records.draw(new Random(i)));
      Words words = new Words(draft.record(), texts);
      // So wide that no question is wrapped.
      String page = page(draft, reframer, texts, 5_000);
      int from = page.indexOf(words.of("page.questions"));
      for (Question question : draft.questions()) {
        String text = words.of(question.text());
        int found = page.indexOf(text, from);
        assertThat(found).as(text).isNotNegative();
        from = found + text.length();
      }
    }
  }

  private static String page(Draft draft, Reframer reframer, Texts texts, int width) {
    CaseRecord record = draft.record();
    return AssessmentPage.of(
        draft, reframer.lexicon(record), CoCreationPolicy.standard().check(draft), texts, width);
  }
}
