package eu.cosie.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.RuleId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Framing;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

  private static final RiskId R = RiskId.of("r");
  private static final Draft DRAFT = Sketch.ofSamAndTheService().risk("r", risk -> risk).draft();

  @ParameterizedTest
  @ValueSource(strings = {"", "risk", "Risk.one", "risk.", "risk one", "risk.1"})
  void an_id_of_another_form_is_refused_without_repeating_it(String id) {
    assertThatThrownBy(() -> Rule.named(id, Principle.RISK_NOT_IGNORED, Severity.NOTE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("text of " + id.length() + " characters");
  }

  @Test
  void what_was_told_in_confidence_is_not_put_to_the_person() {
    Sketch sketch =
        Sketch.ofSamAndTheService()
            .need("open", need -> need)
            .need("told", need -> need.voice(Sketch.confided("pat")));

    for (Addressee to : List.of(Addressee.PERSON, Addressee.SERVICE_WITH_PERSON)) {
      Rule asks =
          Rule.named("our.asks", Principle.OWN_GOALS, Severity.NOTE)
              .source("us")
              .reads("needs")
              .check(
                  (draft, verdict) ->
                      draft.record().needs().forEach(each -> verdict.opens("", each.id(), to)));

      assertThat(asks.on(sketch.draft()).open())
          .extracting(each -> each.next().to().value() + " " + each.next().text().key())
          .containsExactly(
              (to == Addressee.PERSON ? "sam" : "pat") + " rule.our.asks.next",
              "pat next.confided");
    }
  }

  @Test
  void what_was_told_in_confidence_is_not_put_to_the_person_beside_something_else_either() {
    Draft draft =
        Sketch.ofSamAndTheService()
            .risk("r", risk -> risk)
            .need("told", need -> need.voice(Sketch.confided("pat")))
            .draft();
    Argument told = Phrase.element(NeedId.of("told"));

    for (Argument more : List.of(told, Phrase.list(List.of(Phrase.element(R), told)))) {
      Rule asks =
          rule(
              (any, verdict) ->
                  verdict.finds(Severity.NOTE, "", List.of(R), Addressee.PERSON, more));

      assertThat(asks.on(draft).findings())
          .extracting(each -> each.next().orElseThrow())
          .extracting(next -> next.to().value() + " " + next.text().key())
          .containsExactly("pat next.confided");
    }
  }

  @Test
  void a_rule_without_a_source_is_refused_by_its_id() {
    Rule.Builder rule = named().source(" ").reads("risks");

    assertThatThrownBy(() -> rule.check((draft, verdict) -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("risk.ours");
  }

  @Test
  void a_rule_that_does_not_say_what_it_reads_is_refused_by_its_id() {
    Rule.Builder rule = named().source("us");

    assertThatThrownBy(() -> rule.check((draft, verdict) -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("risk.ours");
  }

  @Test
  void a_rule_describes_itself() {
    Rule rule = rule((draft, verdict) -> {});

    assertThat(rule).hasToString("risk.ours");
    assertThat(rule.title()).isEqualTo(Phrase.of("rule.risk.ours.title"));
    assertThat(rule.because()).isEqualTo(Phrase.of("rule.risk.ours.because"));
    assertThat(rule.source()).isEqualTo("us");
    assertThat(rule.reads()).containsExactly("risks.level");
    assertThat(rule.severity()).isEqualTo(Severity.CONCERN);
  }

  @Test
  void a_rule_that_says_nothing_is_about_nothing() {
    assertThat(rule((draft, verdict) -> {}).on(DRAFT).status())
        .isEqualTo(Outcome.Status.NOT_APPLICABLE);
  }

  @Test
  void a_rule_that_applies_and_finds_nothing_is_honoured() {
    assertThat(rule((draft, verdict) -> verdict.applies()).on(DRAFT).status())
        .isEqualTo(Outcome.Status.HONOURED);
  }

  @Test
  void what_is_found_names_the_element_the_person_and_who_is_to_act() {
    Outcome outcome = rule((draft, verdict) -> verdict.finds(R)).on(DRAFT);

    assertThat(outcome.isApplicable()).isTrue();
    assertThat(outcome.findings())
        .containsExactly(
            Finding.builder()
                .rule(outcome.rule())
                .principle(Principle.RISK_NOT_IGNORED)
                .severity(Severity.CONCERN)
                .addAbout(R)
                .explanation(says("rule.risk.ours.explanation"))
                .next(NextStep.of(StakeholderId.of("pat"), says("rule.risk.ours.next")))
                .build());
  }

  @Test
  void what_is_open_names_its_variant() {
    StakeholderId sam = StakeholderId.of(Sketch.SAM);

    assertThat(
            rule((draft, verdict) -> verdict.opens("unsaid", R, Addressee.PERSON)).on(DRAFT).open())
        .containsExactly(
            OpenElement.builder()
                .addAbout(R)
                .explanation(says("rule.risk.ours.explanation.unsaid"))
                .next(NextStep.of(sam, says("rule.risk.ours.next.unsaid")))
                .build());
  }

  @Test
  void what_a_rule_says_equals_the_same_when_it_is_built() {
    Outcome outcome =
        rule((draft, verdict) -> {
              verdict.finds(R);
              verdict.finds(Severity.NOTE, "late", List.of(R), Addressee.LEAD, Phrase.count(3));
              verdict.commends(R);
              verdict.opens("unsaid", R, Addressee.PERSON);
            })
            .on(DRAFT);

    for (Finding finding : outcome.findings()) {
      assertEqualBothWays(finding, finding.toBuilder().build());
    }
    assertThat(outcome.findings()).doesNotHaveDuplicates();
    for (OpenElement open : outcome.open()) {
      assertEqualBothWays(open, open.toBuilder().build());
    }
  }

  @Test
  void findings_and_open_elements_that_differ_in_one_thing_are_not_equal() {
    StakeholderId sam = StakeholderId.of(Sketch.SAM);
    NextStep other = NextStep.of(sam, Phrase.of("other"));
    Outcome outcome =
        rule((draft, verdict) -> {
              verdict.finds(R);
              verdict.opens("", R, Addressee.PERSON);
            })
            .on(DRAFT);
    Finding finding = outcome.findings().get(0);
    OpenElement open = outcome.open().get(0);
    Occurrence place =
        Occurrence.builder()
            .about(R)
            .member("/statement")
            .start(0)
            .end(1)
            .expression("x")
            .entry("x")
            .addFramings(Framing.LABEL)
            .build();

    assertThat(
            List.of(
                finding.toBuilder().rule(RuleId.of("risk.other")).build(),
                finding.toBuilder().principle(Principle.OWN_GOALS).build(),
                finding.toBuilder().severity(Severity.NOTE).build(),
                finding.toBuilder().about(List.of(R, sam)).build(),
                finding.toBuilder().explanation(Phrase.of("other")).build(),
                finding.toBuilder().next(other).build(),
                finding.toBuilder().occurrence(place).build()))
        .doesNotContain(finding);
    assertThat(
            List.of(
                open.toBuilder().about(List.of(R, sam)).build(),
                open.toBuilder().explanation(Phrase.of("other")).build(),
                open.toBuilder().next(other).build()))
        .doesNotContain(open);
  }

  private static void assertEqualBothWays(Object said, Object built) {
    assertThat(said).isNotSameAs(built).isEqualTo(built).hasSameHashCodeAs(built);
    assertThat(built).isEqualTo(said).hasToString(said.toString());
  }

  @Test
  void the_person_is_asked_to_act_where_nobody_at_the_service_may_be() {
    Draft draft =
        Sketch.ofSamAndTheService()
            .tie("pat", Relationship.Quality.HARMFUL)
            .tie("max", Relationship.Quality.HARMFUL)
            .risk("r", risk -> risk)
            .draft();

    assertThat(rule((any, verdict) -> verdict.finds(R)).on(draft).findings())
        .extracting(finding -> finding.next().orElseThrow().to())
        .containsExactly(StakeholderId.of(Sketch.SAM));
  }

  @Test
  void what_is_commended_asks_nobody_to_act() {
    Outcome outcome = rule((draft, verdict) -> verdict.commends(R)).on(DRAFT);

    assertThat(outcome.status()).isEqualTo(Outcome.Status.COMMENDATION);
    assertThat(outcome.findings())
        .containsExactly(
            Finding.builder()
                .rule(outcome.rule())
                .principle(Principle.RISK_NOT_IGNORED)
                .severity(Severity.COMMENDATION)
                .addAbout(R)
                .explanation(says("rule.risk.ours.explanation"))
                .build());
  }

  @ParameterizedTest
  @CsvSource({"NOTE, COMMENDATION", "COMMENDATION, COMMENDATION", "COMMENDATION, NOTE"})
  void what_is_found_as_good_practice_asks_nobody_to_act(Severity written, Severity found) {
    Rule rule =
        Rule.named("risk.ours", Principle.RISK_NOT_IGNORED, written)
            .source("us")
            .reads("risks")
            .check((draft, verdict) -> verdict.finds(found, "", R, Addressee.SERVICE));

    Finding finding = rule.on(DRAFT).findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.COMMENDATION);
    assertThat(finding.next()).isEmpty();
  }

  @Test
  void what_is_found_of_several_elements_names_the_first_and_what_more_there_is_to_say() {
    StakeholderId sam = StakeholderId.of(Sketch.SAM);
    Outcome outcome =
        rule((draft, verdict) ->
                verdict.finds(
                    Severity.NOTE, "late", List.of(R, sam), Addressee.LEAD, Phrase.count(3)))
            .on(DRAFT);

    Finding finding = outcome.findings().get(0);
    assertThat(finding.about()).containsExactly(R, sam);
    assertThat(finding.explanation())
        .isEqualTo(
            Phrase.of(
                "rule.risk.ours.explanation.late",
                Phrase.element(R),
                Phrase.element(sam),
                Phrase.count(3)));
    assertThat(finding.next().orElseThrow().to()).isEqualTo(StakeholderId.of("max"));
  }

  @Test
  void a_verdict_that_is_told_after_its_rule_has_looked_refuses_what_would_be_lost() {
    List<Verdict> kept = new ArrayList<>();
    Rule rule = rule((draft, verdict) -> kept.add(verdict));
    rule.on(DRAFT);

    for (Consumer<Verdict> late :
        List.<Consumer<Verdict>>of(
            verdict -> verdict.applies(),
            verdict -> verdict.finds(R),
            verdict -> verdict.finds(Severity.NOTE, "", R, Addressee.SERVICE),
            verdict -> verdict.commends(R),
            verdict -> verdict.opens("", R, Addressee.SERVICE))) {
      assertThatThrownBy(() -> late.accept(kept.get(0))).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void a_finding_about_nothing_is_refused_when_it_is_said() {
    Rule rule =
        rule((draft, verdict) -> verdict.finds(Severity.NOTE, "", List.of(), Addressee.SERVICE));

    assertThatThrownBy(() -> rule.on(DRAFT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("risk.ours");
  }

  @ParameterizedTest
  @CsvSource({
    // the rule as it is written, as it is used, then its findings: of its own severity, a NOTE
    "CONCERN, CONCERN, CONCERN, NOTE",
    "CONCERN, BREACH, BREACH, NOTE",
    "BREACH, CONCERN, CONCERN, NOTE",
    "CONCERN, NOTE, NOTE, NOTE",
    "NOTE, NOTE, NOTE, NOTE",
    "NOTE, CONCERN, CONCERN, CONCERN"
  })
  void another_severity_is_that_of_the_gravest_findings_and_the_most_that_others_weigh(
      Severity written, Severity used, Severity own, Severity note) {
    Rule rule =
        Rule.named("risk.ours", Principle.RISK_NOT_IGNORED, written)
            .source("us")
            .reads("risks.level")
            .check(
                (draft, verdict) -> {
                  verdict.finds(R);
                  verdict.finds(Severity.NOTE, "", R, Addressee.PERSON);
                })
            .withSeverity(used);

    assertThat(rule.severity()).isEqualTo(used);
    assertThat(rule.on(DRAFT).findings()).extracting(Finding::severity).containsExactly(own, note);
    assertThat(rule.withSeverity(written).on(DRAFT).findings())
        .extracting(Finding::severity)
        .containsExactly(written, Severity.NOTE);
  }

  @Test
  void a_finding_never_weighs_more_than_its_rule() {
    Rule rule = rule((draft, verdict) -> verdict.finds(Severity.BREACH, "", R, Addressee.SERVICE));

    assertThat(rule.on(DRAFT).status()).isEqualTo(Outcome.Status.CONCERN);
  }

  @ParameterizedTest
  @CsvSource({"COMMENDATION, NOTE", "NOTE, COMMENDATION"})
  void praise_is_no_degree_of_blame(Severity written, Severity other) {
    Rule rule =
        Rule.named("risk.ours", Principle.RISK_NOT_IGNORED, written)
            .source("us")
            .reads("risks")
            .check((draft, verdict) -> {});

    assertThatThrownBy(() -> rule.withSeverity(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("risk.ours from " + written + " to " + other);
  }

  @Test
  void parameters_are_told_in_the_order_of_their_names_and_the_last_value_counts() {
    Rule rule =
        named()
            .source("us")
            .reads("risks")
            .with("level", Severity.NOTE)
            .with("days", 14)
            .with("days", 7)
            .check((draft, verdict) -> {});

    assertThat(rule.parameters())
        .containsExactly(Map.entry("days", "7"), Map.entry("level", "NOTE"));
    assertThat(rule.withSeverity(Severity.NOTE).parameters()).isEqualTo(rule.parameters());
  }

  @Test
  void rules_are_equal_when_their_ids_severities_and_parameters_are() {
    Rule rule = rule((draft, verdict) -> {});

    assertThat(rule)
        .isEqualTo(named().source("others").reads("risks").check((draft, verdict) -> {}))
        .hasSameHashCodeAs(rule.withSeverity(Severity.CONCERN))
        .isNotEqualTo(rule.withSeverity(Severity.NOTE))
        .isNotEqualTo(named().source("us").reads("r").with("x", 1).check((draft, verdict) -> {}))
        .isNotEqualTo(
            Rule.named("risk.other", Principle.RISK_NOT_IGNORED, Severity.CONCERN)
                .source("us")
                .reads("risks")
                .check((draft, verdict) -> {}));
  }

  private static Phrase says(String key) {
    return Phrase.of(key, Phrase.element(R), Phrase.element(StakeholderId.of(Sketch.SAM)));
  }

  private static Rule rule(Rule.Check check) {
    return named().source("us").reads("risks.level").check(check);
  }

  private static Rule.Builder named() {
    return Rule.named("risk.ours", Principle.RISK_NOT_IGNORED, Severity.CONCERN);
  }
}
