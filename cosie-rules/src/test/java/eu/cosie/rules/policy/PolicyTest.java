package eu.cosie.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.id.RecordId;
import eu.cosie.core.id.RuleId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.Sketch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

  private static final Draft DRAFT =
      Sketch.ofSam().risk("r", risk -> risk.statement("secret")).draft();
  private static final StakeholderId SAM = StakeholderId.of(Sketch.SAM);

  @Test
  void two_rules_of_the_same_id_are_refused_by_it() {
    assertThatThrownBy(
            () ->
                Policy.of(
                    "ours",
                    "1",
                    List.of(
                        rule("a.b", Severity.NOTE),
                        rule("a.c", Severity.NOTE),
                        rule("a.b", Severity.BREACH))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two rules a.b in ours");
  }

  @Test
  void a_policy_without_rules_finds_nothing() {
    PolicyReport report = Policy.of("none", "0", List.of()).check(DRAFT);

    assertThat(report.outcomes()).isEmpty();
    assertThat(report.isHonoured()).isTrue();
  }

  @Test
  void a_policy_keeps_its_rules_whatever_becomes_of_the_list() {
    List<Rule> rules = new ArrayList<>(List.of(rule("a.b", Severity.NOTE)));
    Policy policy = Policy.of("ours", "1", rules);

    rules.clear();

    assertThat(policy.rules()).hasSize(1);
    assertThat(policy).hasToString("ours 1[1 rules]");
  }

  @Test
  void the_report_has_an_outcome_for_each_rule_in_the_order_of_the_policy() {
    List<Rule> rules =
        new ArrayList<>(
            List.of(rule("z.z", Severity.NOTE), silent("m.m"), rule("a.a", Severity.BREACH)));

    PolicyReport report = Policy.of("ours", "1", rules).check(DRAFT);
    Collections.reverse(rules);
    PolicyReport reversed = Policy.of("ours", "1", rules).check(DRAFT);

    assertThat(report.record()).isEqualTo(DRAFT.record().id());
    assertThat(report.policy() + " " + report.version()).isEqualTo("ours 1");
    assertThat(report.outcomes())
        .extracting(Outcome::toString)
        .containsExactly("z.z NOTE", "m.m NOT_APPLICABLE", "a.a BREACH");
    assertThat(report.findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.NOTE, Severity.BREACH);
    assertThat(reversed.outcomes())
        .containsExactlyInAnyOrderElementsOf(report.outcomes())
        .isNotEqualTo(report.outcomes());
  }

  @Test
  void an_outcome_is_found_by_its_rule() {
    PolicyReport report =
        Policy.of("ours", "1", List.of(rule("a.a", Severity.CONCERN))).check(DRAFT);

    assertThat(report.outcome(RuleId.of("a.a")).status()).isEqualTo(Outcome.Status.CONCERN);
    assertThatThrownBy(() -> report.outcome(RuleId.of("b.b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b.b");
  }

  @ParameterizedTest
  @CsvSource({"BREACH, false", "CONCERN, true", "NOTE, true", "COMMENDATION, true"})
  void only_a_breach_is_not_honoured(Severity severity, boolean honoured) {
    assertThat(Policy.of("p", "1", List.of(rule("a.a", severity))).check(DRAFT).isHonoured())
        .isEqualTo(honoured);
  }

  @ParameterizedTest
  @CsvSource({
    "COMMENDATION;NOTE;CONCERN;BREACH, true, BREACH",
    "COMMENDATION;NOTE;CONCERN, true, CONCERN",
    "COMMENDATION;NOTE, true, OPEN",
    "'', true, OPEN",
    "COMMENDATION;NOTE, false, NOTE",
    "COMMENDATION, false, COMMENDATION",
    "'', false, HONOURED"
  })
  void of_all_that_is_said_what_weighs_most_is_the_outcome(
      String severities, boolean open, Outcome.Status status) {
    List<Finding> found = new ArrayList<>();
    for (String severity : severities.split(";", -1)) {
      if (!severity.isEmpty()) {
        found.add(finding(Severity.valueOf(severity)));
      }
    }
    OpenElement unknown =
        OpenElement.builder()
            .addAbout(SAM)
            .explanation(Phrase.of("x"))
            .next(NextStep.of(SAM, Phrase.of("y")))
            .build();

    Outcome outcome =
        Outcome.builder()
            .rule(RuleId.of("a.a"))
            .isApplicable(true)
            .findings(found)
            .open(open ? List.of(unknown) : List.of())
            .build();
    assertThat(outcome.status()).isEqualTo(status);
  }

  @Test
  void what_is_said_cannot_be_changed_by_the_lists_it_was_built_from() {
    List<Finding> found = new ArrayList<>(List.of(finding(Severity.NOTE)));
    Outcome.Builder builder =
        Outcome.builder().rule(RuleId.of("a.a")).isApplicable(true).findings(found).open(List.of());
    Outcome outcome = builder.build();
    List<Outcome> outcomes = new ArrayList<>(List.of(outcome));
    PolicyReport report =
        PolicyReport.builder()
            .record(RecordId.of("r"))
            .policy("p")
            .version("1")
            .outcomes(outcomes)
            .build();
    found.clear();
    outcomes.clear();

    assertThat(outcome.findings()).containsExactly(finding(Severity.NOTE)).isUnmodifiable();
    assertThat(report.outcomes()).containsExactly(outcome).isUnmodifiable();
  }

  @Test
  void a_rule_that_is_about_nothing_can_find_nothing() {
    Outcome.Builder outcome =
        Outcome.builder()
            .rule(RuleId.of("a.a"))
            .isApplicable(false)
            .findings(List.of(finding(Severity.NOTE)))
            .open(List.of());

    assertThatThrownBy(outcome::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.a");
  }

  @Test
  void a_rule_that_throws_leaves_no_report() {
    Rule broken =
        named("a.a", Severity.NOTE)
            .check(
                (draft, verdict) -> {
                  throw new IllegalStateException("ours");
                });
    Policy policy = Policy.of("p", "1", List.of(silent("b.b"), broken));

    assertThatThrownBy(() -> policy.check(DRAFT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ours");
  }

  @Test
  void what_is_printed_has_nobodys_words() {
    PolicyReport report =
        Policy.of("p", "1", List.of(rule("a.a", Severity.NOTE), open("b.b"))).check(DRAFT);

    assertThat(
            report.toString()
                + report.outcomes()
                + report.findings()
                + report.outcomes().get(1).open())
        .doesNotContain("secret")
        .contains("OPEN [risk:r]", "a.a NOTE [risk:r]");
  }

  @Test
  void a_report_says_the_same_whatever_was_checked_before() {
    Policy both = Policy.of("p", "1", List.of(rule("a.a", Severity.NOTE), silent("b.b")));
    Policy one = both.without(RuleId.of("a.a"));

    assertThat(one.check(DRAFT).outcomes()).containsExactly(both.check(DRAFT).outcomes().get(1));
  }

  @Nested
  class Composition {

    private final Rule a = rule("a.a", Severity.NOTE);
    private final Rule b = rule("b.b", Severity.BREACH);
    private final Rule c = rule("c.c", Severity.CONCERN);
    private final Policy ab = Policy.of("ours", "1", List.of(a, b));
    private final Policy bc = Policy.of("theirs", "2", List.of(b, c));

    @Test
    void the_rules_of_one_policy_stand_before_those_that_another_adds() {
      assertThat(ab.and(bc).rules()).containsExactly(a, b, c);
      assertThat(bc.and(ab).rules()).containsExactly(b, c, a);
      assertThat(ab.and(bc)).hasToString("ours 1[3 rules]").isEqualTo(bc.and(ab));
    }

    @Test
    void nothing_is_added_by_the_empty_policy_or_by_itself() {
      assertThat(ab.and(Policy.empty()).rules()).isEqualTo(ab.rules());
      assertThat(Policy.empty().and(ab).rules()).isEqualTo(ab.rules());
      assertThat(ab.and(ab).rules()).isEqualTo(ab.rules());
      assertThat(Policy.empty().check(DRAFT).outcomes()).isEmpty();
    }

    @Test
    void two_definitions_of_a_rule_are_refused_by_its_id() {
      Policy lighter = bc.withSeverity(b.id(), Severity.NOTE);

      assertThatThrownBy(() -> ab.and(lighter))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("two definitions of b.b in ours and theirs");
    }

    @Test
    void a_rule_is_taken_out_whether_or_not_it_is_there() {
      assertThat(ab.without(a.id()).rules()).containsExactly(b);
      assertThat(ab.without(c.id())).isEqualTo(ab);
    }

    @Test
    void a_rule_is_replaced_in_its_place() {
      Rule other = named("a.a", Severity.CONCERN).check((draft, verdict) -> verdict.applies());

      assertThat(ab.replacing(other).rules()).containsExactly(other, b);
      assertThatThrownBy(() -> ab.replacing(c))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no rule c.c in ours");
    }

    @Test
    void another_severity_makes_another_policy() {
      Policy graver = ab.withSeverity(a.id(), Severity.BREACH);

      assertThat(graver).isNotEqualTo(ab).hasToString("ours 1[2 rules]");
      assertThat(graver.withSeverity(a.id(), Severity.NOTE)).isEqualTo(ab);
      assertThat(graver.check(DRAFT).outcome(a.id()).status()).isEqualTo(Outcome.Status.BREACH);
      assertThatThrownBy(() -> ab.withSeverity(c.id(), Severity.NOTE))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no rule c.c in ours");
    }

    @Test
    void a_parameter_makes_another_policy() {
      Policy week = Policy.of("ours", "1", List.of(within(7)));

      assertThat(week)
          .isEqualTo(Policy.of("ours", "1", List.of(within(7))))
          .isNotEqualTo(Policy.of("ours", "1", List.of(within(14))));
    }

    @Test
    void names_versions_and_order_make_no_difference() {
      Policy other = Policy.of("theirs", "2", List.of(b, a));

      assertThat(other).isEqualTo(ab).hasSameHashCodeAs(ab).isNotEqualTo(bc);
      assertThat(ab.named("new", "3")).isEqualTo(ab).hasToString("new 3[2 rules]");
      assertThat((Object) ab).isNotEqualTo("ours");
    }

    @Test
    void a_rule_is_found_by_its_id() {
      assertThat(ab.rule(b.id())).containsSame(b);
      assertThat(ab.rule(c.id())).isEmpty();
    }
  }

  private static Rule within(int days) {
    return named("our.answered", Severity.NOTE).with("days", days).check((draft, verdict) -> {});
  }

  private static Finding finding(Severity severity) {
    return Finding.builder()
        .rule(RuleId.of("a.a"))
        .principle(Principle.OWN_GOALS)
        .severity(severity)
        .addAbout(SAM)
        .explanation(Phrase.of("x"))
        .build();
  }

  private static Rule rule(String id, Severity severity) {
    return named(id, severity)
        .check((draft, verdict) -> verdict.finds(draft.record().risks().get(0).id()));
  }

  private static Rule open(String id) {
    return named(id, Severity.NOTE)
        .check(
            (draft, verdict) ->
                verdict.opens("", draft.record().risks().get(0).id(), Addressee.PERSON));
  }

  private static Rule silent(String id) {
    return named(id, Severity.NOTE).check((draft, verdict) -> {});
  }

  private static Rule.Builder named(String id, Severity severity) {
    return Rule.named(id, Principle.OWN_GOALS, severity).source("us").reads("risks");
  }
}
