package eu.cosie.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

  @Test
  void the_marker_stands_under_the_expression() {
    assertShown(
        Excerpt.of("She is ", "hard to reach", " today. ", 60),
        "She is hard to reach today.",
        "       ^^^^^^^^^^^^^");
  }

  @Test
  void a_tab_takes_one_column() {
    assertShown(Excerpt.of("\ta\t", "b", "\tc", 60), " a b c", "   ^");
  }

  @Test
  void wide_characters_take_two_columns_and_combining_marks_none() {
    assertShown(
        Excerpt.of("自転車 e\u0301 ", "x\u0301y", "", 60), "自転車 e\u0301 x\u0301y", "         ^^");
    assertShown(Excerpt.of("ａ🚲", "한", "", 60), "ａ🚲한", "    ^^");
    assertShown(Excerpt.of("\u1112\u1161\u11AB ", "x", "", 60), "\u1112\u1161\u11AB x", "   ^");
  }

  @Test
  void what_would_steer_a_terminal_or_turn_the_text_is_written_out() {
    assertShown(
        Excerpt.of("\u001b[2J\u202e ", "a\rb", "\u2028.", 60),
        "\\u001b[2J\\u202e a\\u000db\\u2028.",
        " ".repeat(16) + "^".repeat(8));
  }

  @Test
  void of_an_expression_over_lines_the_first_is_shown() {
    assertShown(
        Excerpt.of("is ", "hard to \r\nreach", " by phone", 60), "is hard to", "   ^^^^^^^");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 58, 59, 60, 300})
  void a_long_line_is_shortened_around_the_expression(int before) {
    Excerpt excerpt = Excerpt.of("b".repeat(before), "FOUND", "a".repeat(300), 60);
    assertThat(Page.columns(excerpt.line())).isLessThanOrEqualTo(60);
    assertThat(excerpt.line()).contains("FOUND").endsWith("a…");
    assertThat(excerpt.marker().indexOf('^')).isEqualTo(excerpt.line().indexOf("FOUND"));
    assertThat(excerpt.marker().strip()).isEqualTo("^^^^^");
  }

  @Test
  void the_end_of_a_long_line_is_shown_in_full() {
    Excerpt excerpt = Excerpt.of("b".repeat(300), "FOUND", " at last", 60);
    assertThat(excerpt.line()).hasSize(60).startsWith("…b").endsWith("bFOUND at last");
  }

  @Test
  void a_long_line_is_not_cut_between_a_letter_and_its_marks() {
    Excerpt excerpt = Excerpt.of("e\u0301\u0323".repeat(100), "x", "e\u0301\u0323".repeat(100), 40);
    assertThat(excerpt.line()).startsWith("…e").endsWith("\u0323…");
    assertThat(Page.columns(excerpt.line())).isEqualTo(40);
  }

  @Test
  void an_expression_wider_than_the_page_is_cut_too() {
    Excerpt excerpt = Excerpt.of("before ", "x".repeat(90), " after", 60);
    assertThat(excerpt.line()).hasSizeLessThanOrEqualTo(60).startsWith("before x").contains("x…");
  }

  @Test
  void a_line_of_marks_alone_is_shown() {
    assertThat(Excerpt.of("\u0301".repeat(400), "x", "\u0301".repeat(400), 20).marker())
        .isEqualTo("^");
  }

  private static void assertShown(Excerpt excerpt, String line, String marker) {
    assertThat(excerpt.line()).isEqualTo(line);
    assertThat(excerpt.marker()).isEqualTo(marker);
  }
}
