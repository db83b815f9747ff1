package eu.cosie.rules.principle;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Draft;
import eu.cosie.rules.Sketch;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoCreationPolicyTest {

  private static final List<Rule> RULES = CoCreationPolicy.standard().rules();

  @Test
  void the_rules_stand_in_the_order_of_the_report() {
    assertThat(RULES)
        .extracting(Rule::toString)
        .containsExactly(
            "risk.safeguarded",
            "risk.not-ignored",
            "risk.happened",
            "risk.beyond-presenting",
            "risk.person-heard",
            "risk.whose",
            "need.judged-by-person",
            "need.own-voice",
            "need.addressed",
            "asset.person-holds",
            "asset.wider",
            "asset.agreed",
            "asset.no-harmful-tie",
            "asset.gives-too",
            "goal.own",
            "goal.meets-need",
            "voice.heard",
            "voice.signed",
            "voice.mandate",
            "voice.dissent-kept",
            "decision.floor",
            "decision.wish",
            "decision.aspiration",
            "decision.more-than-choice",
            "decision.stages",
            "balance.overtaken",
            "balance.let-alone",
            "balance.left-with-it",
            "system.barrier-answered",
            "system.not-on-the-person",
            "system.does-its-part",
            "system.working-relationship",
            "language.framing");
  }

  @Test
  void each_rule_rests_on_a_seed_or_on_literature_and_says_what_it_reads() {
    assertThat(RULES)
        .allSatisfy(
            rule -> {
              assertThat(rule.source())
                  .matches("(seed 00[03]|Bradshaw 1972|Voorberg et al. 2015)[:,].*");
              assertThat(rule.reads()).isNotEmpty();
            });
  }

  @Test
  void a_rule_belongs_to_the_principle_that_its_name_begins_with() {
    assertThat(RULES)
        .allSatisfy(rule -> assertThat(rule.principle()).isEqualTo(principle(rule.id().value())));
  }

  @Test
  void removing_every_proposal_and_question_changes_no_outcome() {
    Draft draft = Sketch.ofSamAndTheService().risk("r", risk -> risk).need("n", n -> n).draft();
    Draft bare =
        draft.toBuilder().questions(List.of()).supports(List.of()).setAside(List.of()).build();

    assertThat(CoCreationPolicy.standard().check(bare))
        .isEqualTo(CoCreationPolicy.standard().check(draft));
  }

  @Test
  void an_empty_record_honours_nothing_that_it_does_not_say() {
    PolicyReport report = CoCreationPolicy.standard().check(Sketch.ofSam().draft());

    assertThat(report.outcomes())
        .extracting(Outcome::status)
        .doesNotContain(Outcome.Status.HONOURED);
    assertThat(report.isHonoured()).isFalse();
  }

  private static Principle principle(String rule) {
    return switch (rule.substring(0, rule.indexOf('.'))) {
      case "risk" ->
          Set.of("risk.beyond-presenting", "risk.person-heard").contains(rule)
              ? Principle.BEYOND_PRESENTING_RISK
              : Principle.RISK_NOT_IGNORED;
      case "need" -> Principle.UNDERLYING_NEEDS;
      case "asset" -> Principle.WIDER_ASSETS;
      case "goal" -> Principle.OWN_GOALS;
      case "voice" -> Principle.LEGITIMATE_KNOWLEDGE;
      case "decision" -> Principle.SHARED_DECISIONS;
      case "balance" -> Principle.BALANCED_CARE;
      case "system" -> Principle.ENABLING_SYSTEM;
      case "language" -> Principle.RESPECTFUL_LANGUAGE;
      default -> throw new IllegalArgumentException(rule);
    };
  }
}
