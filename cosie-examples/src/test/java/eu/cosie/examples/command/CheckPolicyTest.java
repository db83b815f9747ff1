package eu.cosie.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.rules.policy.Policy;
import eu.cosie.rules.principle.CoCreationPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckPolicyTest {

  static List<Policy> policies() {
    return CoCreationPolicy.all();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void a_record_is_checked_against_the_rules_of_one_policy_alone(Policy policy) {
    Run run = Run.of("check", Run.HULL, "--policy", policy.name(), "--format", "json");
    JsonNode report = JsonMapper.shared().readTree(run.out());
    assertThat(report.get("policy").asString()).isEqualTo(policy.name());
    assertThat(report.get("rules").valueStream().map(rule -> rule.get("rule").asString()))
        .containsExactlyElementsOf(policy.rules().stream().map(rule -> rule.id().value()).toList());
    assertThat(run.code()).isEqualTo(report.get("honoured").asBoolean() ? 0 : 1);
  }

  @Test
  void every_rule_is_checked_unless_a_policy_is_named() {
    assertThat(Run.of("check", Run.HULL))
        .isEqualTo(Run.of("check", Run.HULL, "--policy", "co-creation"));
  }

  @Test
  void the_principles_share_out_the_rules() {
    List<Policy> principles = policies().subList(1, policies().size());
    assertThat(principles.stream().flatMap(policy -> policy.rules().stream()))
        .containsExactlyInAnyOrderElementsOf(CoCreationPolicy.standard().rules());
  }

  @ParameterizedTest
  @ValueSource(strings = {"strict", "", "CO-CREATION", "risk.safeguarded"})
  void a_policy_that_is_not_there_is_told_with_those_that_are(String name) {
    Run run = Run.of("check", Run.HULL, "--policy", name);
    assertThat(run.code()).isEqualTo(Cosie.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("--policy: found no such policy, expected one of co-creation, risk-not-ignored, ")
        .doesNotContain("Exception");
  }
}
