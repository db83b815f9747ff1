package eu.cosie.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Validation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdsTest {

  private static final String MARKER = "she hides";

  private static final List<String> GOOD =
      List.of("x", "7", "r-falls", "A.b_c~d-9", "a".repeat(100));

  private static final List<String> BAD =
      List.of(
          "",
          " ",
          MARKER,
          "-x",
          ".x",
          "_x",
          "~x",
          "x ",
          "x\n",
          "a:b",
          "a/b",
          "å",
          "xå",
          "x٣",
          "a".repeat(101));

  /**
   * A kind of id.
   *
   * @param name what it is
   * @param of the id of a value
   * @param parse the id of a value, or what is wrong with it
   * @param prefix what its text begins with
   */
  record Form(
      String name,
      Function<String, ?> of,
      Function<String, ? extends Validation<Problem, ?>> parse,
      String prefix) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Form> forms() {
    return Stream.of(
        new Form("stakeholder", StakeholderId::of, StakeholderId::parse, "stakeholder:"),
        new Form("relationship", RelationshipId::of, RelationshipId::parse, "relationship:"),
        new Form("asset", AssetId::of, AssetId::parse, "asset:"),
        new Form("need", NeedId::of, NeedId::parse, "need:"),
        new Form("goal", GoalId::of, GoalId::parse, "goal:"),
        new Form("risk", RiskId::of, RiskId::parse, "risk:"),
        new Form("decision", DecisionId::of, DecisionId::parse, "decision:"),
        new Form("barrier", BarrierId::of, BarrierId::parse, "barrier:"),
        new Form("note", NoteId::of, NoteId::parse, "note:"),
        new Form("wish", WishId::of, WishId::parse, "wish:"),
        new Form("affirmation", AffirmationId::of, AffirmationId::parse, "affirmation:"),
        new Form("record", RecordId::of, RecordId::parse, "record:"),
        new Form("non-negotiable", NonNegotiableId::of, NonNegotiableId::parse, ""),
        new Form("pilot", PilotId::of, PilotId::parse, ""));
  }

  @Test
  void every_kind_of_id_is_tried_here() {
    assertThat(forms().map(Form::name))
        .containsAll(Stream.of(ElementId.Kind.values()).map(ElementId.Kind::prefix).toList())
        .hasSize(ElementId.Kind.values().length + 2);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void an_id_is_letters_digits_and_a_few_signs(Form form) {
    assertThat(GOOD)
        .allSatisfy(
            value -> {
              Object id = form.of().apply(value);
              assertThat(form.parse().apply(value).get()).isEqualTo(id).hasSameHashCodeAs(id);
              assertThat(id).hasToString(form.prefix() + value);
            });
  }

  @ParameterizedTest
  @MethodSource("forms")
  void what_is_no_id_is_refused_and_not_repeated(Form form) {
    assertThat(BAD)
        .allSatisfy(
            value -> {
              Problem problem = form.parse().apply(value).getError();
              assertThat(problem)
                  .isEqualTo(
                      new Problem(
                          "",
                          "text of " + value.length() + " characters",
                          "an id of 1 to 100 letters a-z, digits and - . _ ~, a letter or digit"
                              + " first"));
              assertThatIllegalArgumentException()
                  .isThrownBy(() -> form.of().apply(value))
                  .withMessage(problem.toString());
            });
  }

  @ParameterizedTest
  @EnumSource
  void an_element_id_reads_back_what_it_writes(ElementId.Kind kind) {
    for (String value : GOOD) {
      ElementId id = ElementId.of(kind, value);
      assertThat(id.kind()).isEqualTo(kind);
      assertThat(id.value()).isEqualTo(value);
      assertThat(id).hasToString(kind.prefix() + ":" + value);
      assertThat(ElementId.of(id.toString())).isEqualTo(id);
      assertThat(ElementId.parse(id.toString()).get()).isEqualTo(id);
    }
    assertThat(kind.prefix()).isEqualTo(kind.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void what_is_no_element_id_is_refused_and_not_repeated() {
    List<String> noKind =
        List.of("", ":", "x", ":x", "risks:x", "ris:x", "RISK:x", " risk:x", "risk", MARKER + ":x");
    List<String> noValue = List.of("risk:", "risk: x", "risk:a:b", "risk:" + MARKER);
    assertThat(noKind)
        .allSatisfy(
            text -> assertThat(refusal(text)).endsWith("expected a kind, a colon and an id"));
    assertThat(noValue)
        .allSatisfy(text -> assertThat(refusal(text)).contains("expected an id of 1 to 100"));
  }

  private static String refusal(String text) {
    String told = ElementId.parse(text).getError().toString();
    assertThatIllegalArgumentException().isThrownBy(() -> ElementId.of(text)).withMessage(told);
    assertThat(told).doesNotContain(MARKER);
    return told;
  }

  @Test
  void ids_of_different_kinds_never_are_equal() {
    List<ElementId> same =
        Stream.of(ElementId.Kind.values()).map(kind -> ElementId.of(kind, "x")).toList();
    assertThat(same).doesNotHaveDuplicates().hasSize(ElementId.Kind.values().length);
  }

  @Test
  void ids_are_ordered_by_kind_then_by_value() {
    List<ElementId> ordered =
        List.of(
            StakeholderId.of("z"),
            RiskId.of("A"),
            RiskId.of("a"),
            RiskId.of("a1"),
            RiskId.of("b"),
            RecordId.of("a"));
    assertThat(ordered.stream().sorted().toList()).isEqualTo(ordered);
    assertThat(ordered.stream().sorted(Comparator.reverseOrder()).sorted().toList())
        .isEqualTo(ordered);
    assertThat(RiskId.of("a")).isEqualByComparingTo(RiskId.of("a"));
  }

  @Test
  void a_rule_id_is_words_joined_by_full_stops() {
    List<String> good = List.of("a.b", "risk.beyond-presenting", "x.y.z9", "a." + "b".repeat(98));
    assertThat(good)
        .allSatisfy(
            value -> {
              assertThat(RuleId.of(value)).hasToString(value);
              assertThat(RuleId.parse(value).get()).isEqualTo(RuleId.of(value));
            });
    List<String> bad =
        List.of(
            "",
            "risk",
            "risk.",
            ".risk",
            "risk..x",
            "Risk.x",
            "risk.1",
            "risk.x y",
            "risk.x\n",
            "risk._",
            "a." + "b".repeat(99),
            MARKER + ".x");
    assertThat(bad)
        .allSatisfy(
            value -> {
              Problem problem = RuleId.parse(value).getError();
              assertThat(problem.found()).isEqualTo("text of " + value.length() + " characters");
              assertThatIllegalArgumentException()
                  .isThrownBy(() -> RuleId.of(value))
                  .withMessage(problem.toString())
                  .withMessageNotContaining(MARKER);
            });
    assertThat(RuleId.of("a.b")).isLessThan(RuleId.of("a.c"));
  }

  @Test
  void a_problem_tells_its_place_what_was_found_and_what_was_expected() {
    Problem problem = new Problem("/level", "a number", "text");
    assertThat(problem).hasToString("/level: found a number, expected text");
    assertThat(problem.at("/risks/2")).isEqualTo(new Problem("/risks/2/level", "a number", "text"));
    assertThat(new Problem("", "a number", "text")).hasToString("found a number, expected text");
  }
}
