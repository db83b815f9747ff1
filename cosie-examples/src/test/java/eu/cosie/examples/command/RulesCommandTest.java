package eu.cosie.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {

  private static final List<Rule> RULES = CoCreationPolicy.standard().rules();
  private static final String SAFEGUARDED = "risk.safeguarded";

  @Test
  void the_list_has_every_rule_in_one_line_under_its_principle() {
    Run run = Run.of("rules", "--width", "120");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    for (Rule rule : RULES) {
      assertThat(run.out().lines()).filteredOn(line -> line.startsWith(rule.id() + " ")).hasSize(1);
    }
    assertThat(run.out()).containsSubsequence("Risk is not ignored\n", SAFEGUARDED, "Own goals\n");
  }

  @ParameterizedTest
  @CsvSource({
    "risk.safeguarded, breach",
    "risk.not-ignored, concern",
    "risk.beyond-presenting, open",
    "asset.wider, open"
  })
  void the_list_says_what_comes_of_a_rule_at_most(String rule, String outcome) {
    assertThat(Run.of("rules").out()).containsPattern("(?m)^" + rule + " +" + outcome + " ");
  }

  @Test
  void one_rule_is_shown_with_its_examples_and_what_differs_between_them() {
    Run run = Run.of("rules", SAFEGUARDED);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "risk.safeguarded · Safeguarding stands",
            "Outcome at most: breach",
            "Source: seed 000",
            "What it reads: risks.level",
            "rules/risk.safeguarded/honours.json:",
            "honoured",
            "rules/risk.safeguarded/breaches.json:",
            "breach  ",
            "For Mikko: Agree today who acts",
            "+       \"response\": {");
  }

  @Test
  void the_document_in_docs_is_what_the_command_prints() throws IOException {
    Path document = Path.of("../docs/rules.md");
    Run run = Run.of("rules", "--format", "md");
    assertThat(run.code()).isZero();
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(document, run.out());
    }
    assertThat(run.out()).isEqualTo(Files.readString(document));
  }

  @Test
  void a_document_can_be_of_one_rule() {
    assertThat(Run.of("rules", SAFEGUARDED, "--format", "md").out())
        .containsOnlyOnce("\n## ")
        .containsOnlyOnce("\n### ")
        .contains("### risk.safeguarded\n");
  }

  @Test
  void programs_get_every_rule() {
    JsonNode rules = json("rules", "--format", "json");
    assertThat(rules.size()).isEqualTo(RULES.size());
    for (int i = 0; i < RULES.size(); i++) {
      Rule rule = RULES.get(i);
      JsonNode node = rules.get(i);
      assertThat(node.get("rule").asString()).isEqualTo(rule.id().value());
      assertThat(node.get("principle").asString()).isEqualTo(rule.principle().name());
      assertThat(node.get("severity").asString()).isEqualTo(rule.severity().name());
      assertThat(node.get("reads").size()).isEqualTo(rule.reads().size());
      assertThat(node.get("parameters").isObject()).isTrue();
      assertThat(node.get("title").asString()).isNotBlank();
      assertThat(node.has("honours")).isFalse();
    }
  }

  @Test
  void programs_get_one_rule_with_its_records() throws IOException {
    JsonNode rule = json("rules", SAFEGUARDED, "--format", "json").get(0);
    for (String name : List.of("honours", "breaches")) {
      Path file = Path.of(rule.get(name).get("file").asString());
      assertThat(rule.get(name).get("record"))
          .isEqualTo(JsonMapper.shared().readTree(Files.readString(file)));
    }
    assertThat(rule.get("honours").get("outcome").asString()).isEqualTo("HONOURED");
    assertThat(rule.get("honours").get("explanations")).isEmpty();
    assertThat(rule.get("breaches").get("outcome").asString()).isEqualTo("BREACH");
    assertThat(rule.get("breaches").get("explanations")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "md", "json"})
  void rules_are_shown_in_the_readers_language(String format) {
    String english = Run.of("rules", SAFEGUARDED, "--format", format).out();
    Run swedish = Run.of("rules", SAFEGUARDED, "--format", format, "--lang", "sv");
    assertThat(swedish.code()).isZero();
    assertThat(swedish.out()).isNotEqualTo(english).contains("Aino").doesNotContain("nobody");
  }

  @Test
  void the_list_speaks_every_language_that_there_are_texts_in() {
    for (Locale language : Texts.languages()) {
      Run run = Run.of("rules", "--lang", language.toLanguageTag());
      assertThat(run.code()).isZero();
      assertThat(run.out()).contains(SAFEGUARDED, "language.framing");
    }
  }

  @Test
  void a_commendation_is_no_breach_the_other_way_round() {
    assertThat(Run.of("rules", "asset.gives-too").out())
        .contains("With nothing to commend, rules/asset.gives-too/breaches.json:")
        .contains("not applicable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"risk.unheard-of", "", "RISK.SAFEGUARDED", "co-creation"})
  void a_rule_that_is_not_there_is_told(String id) {
    assertRefused(
        Run.of("rules", id), "ID: found no such rule, expected one that cosie rules lists");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--lang=tlh", "--width=20", "--format=html"})
  void an_option_that_cannot_be_followed_is_told(String option) {
    assertRefused(Run.of("rules", option), option.substring(0, option.indexOf('=')));
  }

  @Test
  void more_than_one_rule_is_too_many() {
    assertRefused(Run.of("rules", SAFEGUARDED, "risk.whose"), "risk.whose");
  }

  private static JsonNode json(String... arguments) {
    Run run = Run.of(arguments);
    assertThat(run.code()).isZero();
    return JsonMapper.shared().readTree(run.out());
  }

  private static void assertRefused(Run run, String answer) {
    assertThat(run.code()).isEqualTo(Cosie.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(answer).doesNotContain("Exception");
  }
}
