package eu.cosie.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void lines_end_between_words() {
    assertThat(Page.wrapped("one two three four", 9)).containsExactly("one two", "three", "four");
  }

  @Test
  void a_quote_that_opens_as_it_closes_stays_with_its_words() {
    assertThat(Page.wrapped("ab ”two one”, cd", 5)).containsExactly("ab", "”two", "one”,", "cd");
    assertThat(Page.wrapped("”a b” ”", 3)).containsExactly("”a", "b”", "”");
  }

  @Test
  void a_word_that_is_too_long_for_any_line_is_cut() {
    assertThat(Page.wrapped("a vattenfallsångerskas repertoar", 10))
        .containsExactly("a", "vattenfall", "sångerskas", "repertoar");
  }

  @Test
  void scripts_without_spaces_are_wrapped_too() {
    assertThat(Page.wrapped("自転車を直す", 6)).allMatch(line -> Page.columns(line) <= 6);
  }

  @Test
  void what_follows_a_bullet_is_indented_below_it() {
    assertThat(Page.wrapped("- one two three", 9)).containsExactly("- one two", "  three");
  }

  @Test
  void cells_stand_side_by_side() {
    assertThat(
            new Page(20)
                .table(List.of(8), List.of(List.of("left side", "on the right side")))
                .toString())
        .isEqualTo("left      on the\nside      right side\n");
  }

  @Test
  void wide_characters_take_two_columns_and_marks_none() {
    assertThat(Page.columns("自転車")).isEqualTo(6);
    assertThat(Page.columns("a\u0308")).isEqualTo(1);
    assertThat(Page.columns("🚲")).isEqualTo(2);
  }
}
