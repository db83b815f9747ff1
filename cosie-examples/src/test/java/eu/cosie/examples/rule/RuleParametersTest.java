package eu.cosie.examples.rule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import eu.cosie.rules.principle.RiskNotIgnored;
import eu.cosie.rules.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleParametersTest {

  private static final Texts ENGLISH = Texts.english();

  private static final Rule WITHIN_DAYS =
      Rule.named("risk.safeguarded", Principle.RISK_NOT_IGNORED, Severity.BREACH)
          .source("a charter")
          .reads("risks.response")
          .with("hours", 12)
          .with("days", 2)
          .check((draft, verdict) -> verdict.applies());

  @Test
  void what_was_chosen_is_shown_to_people_and_programs() {
    assertThat(RulePage.of(WITHIN_DAYS, ENGLISH, 100))
        .contains("What a host has chosen: days=2, hours=12\n");
    assertThat(RuleMarkdown.of(List.of(WITHIN_DAYS), ENGLISH))
        .contains("- What a host has chosen: `days=2`, `hours=12`\n");
    assertThat(RuleJson.of(List.of(WITHIN_DAYS), false, ENGLISH).replaceAll("\\s+", " "))
        .contains("\"parameters\": { \"days\": \"2\", \"hours\": \"12\" }");
  }

  @Test
  void where_nothing_was_chosen_nothing_is_said_of_it() {
    Rule rule = RiskNotIgnored.SAFEGUARDED;
    assertThat(RulePage.of(rule, ENGLISH, 100)).doesNotContain("chosen");
    assertThat(RuleMarkdown.of(List.of(rule), ENGLISH)).doesNotContain("chosen");
    assertThat(RuleJson.of(List.of(rule), false, ENGLISH)).contains("\"parameters\": {}");
  }
}
