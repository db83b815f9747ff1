package eu.cosie.examples;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.jackson.CaseRecords;
import eu.cosie.rules.balance.Quadrant;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.principle.BalancedCare;
import eu.cosie.rules.reframing.Reframer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The balance of the two cases, as somebody who read them found it. */
class BalanceOfTheCasesTest {

  private static final CaseRecord HULL = read("hull-probation");
  private static final CaseRecord JONKOPING = read("jonkoping-assistance");

  @Test
  void each_decision_stands_where_a_reader_put_it() {
    assertThat(quadrants(HULL))
        .containsExactly("d-order IMPOSED", "d-place BALANCED", "d-group ABANDONED");
    assertThat(quadrants(JONKOPING))
        .containsExactly(
            "d-frame OVERTAKEN",
            "d-shower OVERTAKEN",
            "d-cook UNCLEAR",
            "d-budget OVERTAKEN",
            "d-lift BALANCED");
  }

  @Test
  void in_hull_a_decision_was_abandoned_and_three_things_are_left_with_dean() {
    assertThat(said(BalancedCare.OVERTAKEN, HULL)).containsExactly("HONOURED");
    assertThat(said(BalancedCare.LET_ALONE, HULL))
        .containsExactly("CONCERN", "CONCERN decision:d-group");
    assertThat(said(BalancedCare.LEFT_WITH_IT, HULL))
        .containsExactly(
            "CONCERN", "CONCERN risk:r-homeless", "CONCERN risk:r-harm", "CONCERN need:n-home");
  }

  @Test
  void in_jonkoping_three_decisions_were_overtaken_and_one_is_to_be_asked_about() {
    assertThat(said(BalancedCare.OVERTAKEN, JONKOPING))
        .containsExactly(
            "BREACH",
            "CONCERN decision:d-frame",
            "BREACH decision:d-shower",
            "CONCERN decision:d-budget");
    assertThat(said(BalancedCare.LET_ALONE, JONKOPING))
        .containsExactly("OPEN", "OPEN decision:d-cook");
    assertThat(said(BalancedCare.LEFT_WITH_IT, JONKOPING))
        .containsExactly("CONCERN", "CONCERN need:n-warm");
  }

  private static List<String> quadrants(CaseRecord record) {
    List<Quadrant> quadrants = Quadrant.of(record);
    return IntStream.range(0, quadrants.size())
        .mapToObj(i -> record.decisions().get(i).id().value() + " " + quadrants.get(i))
        .toList();
  }

  private static List<String> said(Rule rule, CaseRecord record) {
    Outcome outcome = rule.on(Reframer.standard().reframe(record));
    return Stream.of(
            Stream.of(outcome.status().name()),
            outcome.findings().stream().map(each -> each.severity() + " " + each.about().get(0)),
            outcome.open().stream().map(each -> "OPEN " + each.about().get(0)))
        .flatMap(each -> each)
        .toList();
  }

  private static CaseRecord read(String name) {
    try {
      return CaseRecords.read(Files.readString(Path.of("cases", name + ".json")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
