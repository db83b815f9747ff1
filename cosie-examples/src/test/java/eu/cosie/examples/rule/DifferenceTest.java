package eu.cosie.examples.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {

  @Test
  void equal_texts_do_not_differ() {
    assertThat(Difference.of("one\ntwo\n", "one\ntwo\n")).isEmpty();
    assertThat(Difference.of("", "")).isEmpty();
  }

  @Test
  void a_line_that_changed_is_shown_as_it_was_and_as_it_is() {
    assertThat(Difference.of("a\nold\nz", "a\nnew\nz"))
        .containsExactly("  a", "- old", "+ new", "  z");
  }

  @Test
  void lines_that_only_one_text_has_stand_in_their_place() {
    assertThat(Difference.of("a\nz", "a\nb\nc\nz")).containsExactly("  a", "+ b", "+ c", "  z");
    assertThat(Difference.of("a\nb\nc\nz", "z")).containsExactly("- a", "- b", "- c", "  z");
    assertThat(Difference.of("", "a")).containsExactly("+ a");
  }

  @Test
  void three_equal_lines_around_are_shown_and_what_lies_between_is_left_out() {
    String middle = "1\n2\n3\n4\n5\n6\n7\n8";
    assertThat(Difference.of("x\n" + middle + "\nx\n" + middle, "y\n" + middle + "\ny\n" + middle))
        .containsExactly(
            "- x", "+ y", "  1", "  2", "  3", "  …", "  6", "  7", "  8", "- x", "+ y", "  1",
            "  2", "  3");
  }
}
