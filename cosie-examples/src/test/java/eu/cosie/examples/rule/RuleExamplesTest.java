package eu.cosie.examples.rule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.jackson.CaseRecords;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.Outcome.Status;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Reframer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pair of records of each built-in rule teaches what the rule is about, and nothing else. */
class RuleExamplesTest {

  private static final Path FOLDER = Path.of("rules");

  /** So much of a pair may differ, in lines of either, that it is still seen at a glance. */
  private static final int MOST_LINES = 12;

  static List<Rule> rules() {
    return CoCreationPolicy.standard().rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_first_of_a_pair_honours_its_rule(Rule rule) {
    boolean commends = rule.severity() == Severity.COMMENDATION;
    assertThat(RuleExample.thatHonours(rule).outcome().status())
        .isEqualTo(commends ? Status.COMMENDATION : Status.HONOURED);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_second_of_a_pair_shows_what_its_rule_finds(Rule rule) {
    assertThat(RuleExample.thatBreaches(rule).outcome().status())
        .isIn(
            switch (rule.severity()) {
              case BREACH -> List.of(Status.BREACH, Status.CONCERN);
              case CONCERN -> List.of(Status.CONCERN);
              case NOTE -> List.of(Status.OPEN, Status.NOTE);
              case COMMENDATION -> List.of(Status.NOT_APPLICABLE);
            });
  }

  @Test
  void all_but_one_rule_that_can_be_breached_are() {
    // To be left alone with what one decides oneself is a concern; the pair is about that.
    assertThat(rules().stream().filter(rule -> rule.severity() == Severity.BREACH))
        .filteredOn(rule -> RuleExample.thatBreaches(rule).outcome().status() != Status.BREACH)
        .extracting(rule -> rule.id().value())
        .containsExactly("balance.let-alone");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_record_that_honours_its_rule_gives_no_cause_for_concern_elsewhere(Rule rule) {
    // But for one: a decision against the wish takes over, however well it was told and reasoned.
    assertThat(outcomes(RuleExample.thatHonours(rule)))
        .filteredOn(outcome -> !outcome.rule().value().equals("balance.overtaken"))
        .extracting(Outcome::status)
        .doesNotContain(Status.BREACH, Status.CONCERN);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void no_rule_but_its_own_is_breached(Rule rule) {
    assertThat(outcomes(RuleExample.thatBreaches(rule)))
        .filteredOn(outcome -> outcome.status() == Status.BREACH)
        .extracting(Outcome::rule)
        .isSubsetOf(rule.id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_record_speaks_of_nobody_by_what_they_lack_but_where_it_is_about_that(Rule rule) {
    for (RuleExample example : List.of(RuleExample.thatHonours(rule), breaches(rule))) {
      boolean about = rule.id().value().equals("language.framing");
      boolean found = !Reframer.standard().reframe(example.record()).occurrences().isEmpty();
      assertThat(found).isEqualTo(about && example.path().endsWith("breaches.json"));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_pair_is_about_the_same_person_and_differs_in_little(Rule rule) {
    RuleExample honours = RuleExample.thatHonours(rule);
    RuleExample breaches = breaches(rule);
    assertThat(breaches.record().id()).isEqualTo(honours.record().id());
    assertThat(Difference.of(breaches.document(), honours.document()))
        .filteredOn(line -> !line.startsWith(" "))
        .hasSizeBetween(1, MOST_LINES);
  }

  @Test
  void each_pair_is_about_somebody_else() {
    assertThat(rules().stream().map(RuleExample::thatHonours).map(RuleExample::record))
        .extracting(CaseRecord::id)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_document_is_in_canonical_form(Rule rule) {
    for (RuleExample example : List.of(RuleExample.thatHonours(rule), breaches(rule))) {
      assertThat(CaseRecords.toJson(example.record())).isEqualTo(example.document());
    }
  }

  @Test
  void each_rule_has_a_pair_and_each_pair_a_rule() throws IOException {
    Set<String> expected = new HashSet<>();
    for (Rule rule : rules()) {
      expected.add("rules/" + rule.id() + "/honours.json");
      expected.add("rules/" + rule.id() + "/breaches.json");
    }
    try (Stream<Path> files = Files.walk(FOLDER)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static RuleExample breaches(Rule rule) {
    return RuleExample.thatBreaches(rule);
  }

  private static List<Outcome> outcomes(RuleExample example) {
    PolicyReport report =
        CoCreationPolicy.standard().check(Reframer.standard().reframe(example.record()));
    return report.outcomes();
  }
}
