package eu.cosie.examples;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.jackson.CaseRecords;
import eu.cosie.rules.balance.Quadrant;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Reframer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What somebody who knows the two cases holds of them, against what the rules say: every finding
 * and everything open, by rule, weight and element. Balance is looked at elsewhere.
 */
class CasesTest {

  @Test
  void the_rules_say_of_the_probation_in_hull_what_a_reader_would() throws IOException {
    assertThat(said("hull-probation"))
        .containsExactly(
            "risk.safeguarded BREACH risk:r-harm",
            "risk.not-ignored CONCERN risk:r-reoffend",
            "risk.not-ignored CONCERN risk:r-homeless",
            "risk.not-ignored OPEN risk:r-record",
            "risk.happened HONOURED",
            "risk.beyond-presenting OPEN risk:r-record",
            "risk.beyond-presenting OPEN risk:r-harm",
            "risk.person-heard NOTE risk:r-reoffend",
            "risk.person-heard OPEN risk:r-record",
            "risk.person-heard OPEN risk:r-harm",
            "risk.whose BREACH decision:d-group",
            "need.judged-by-person OPEN need:n-thinking",
            "need.own-voice HONOURED",
            "need.addressed CONCERN need:n-home",
            "asset.person-holds HONOURED",
            "asset.wider HONOURED",
            "asset.agreed OPEN asset:a-fund",
            "asset.no-harmful-tie BREACH asset:a-sofa",
            "asset.gives-too COMMENDATION relationship:rel-daughter",
            "asset.gives-too COMMENDATION relationship:rel-team",
            "goal.own HONOURED",
            "goal.meets-need HONOURED",
            "voice.heard HONOURED",
            "voice.signed HONOURED",
            "voice.mandate NOT_APPLICABLE",
            "voice.dissent-kept CONCERN decision:d-order",
            "decision.floor CONCERN decision:d-group",
            "decision.wish CONCERN decision:d-group",
            "decision.aspiration NOTE record:hull-probation decision:d-group",
            "decision.more-than-choice NOT_APPLICABLE",
            "decision.stages CONCERN stakeholder:dean",
            "balance.overtaken HONOURED",
            "balance.let-alone CONCERN decision:d-group",
            "balance.left-with-it CONCERN risk:r-homeless",
            "balance.left-with-it CONCERN risk:r-harm",
            "balance.left-with-it CONCERN need:n-home",
            "system.barrier-answered CONCERN barrier:b-caseload",
            "system.not-on-the-person NOT_APPLICABLE",
            "system.does-its-part CONCERN need:n-work",
            "system.working-relationship OPEN stakeholder:dean",
            "language.framing NOTE risk:r-reoffend",
            "language.framing CONCERN risk:r-reoffend",
            "language.framing CONCERN risk:r-homeless",
            "language.framing CONCERN note:note-1");
  }

  @Test
  void the_rules_say_of_the_assistance_in_jonkoping_what_a_reader_would() throws IOException {
    assertThat(said("jonkoping-assistance"))
        .containsExactly(
            "risk.safeguarded NOT_APPLICABLE",
            "risk.not-ignored CONCERN risk:r-hygiene",
            "risk.not-ignored CONCERN risk:r-falls",
            "risk.not-ignored CONCERN risk:r-isolated",
            "risk.not-ignored CONCERN risk:r-complaints",
            "risk.happened OPEN risk:r-isolated",
            "risk.beyond-presenting OPEN risk:r-isolated",
            "risk.person-heard NOTE risk:r-hygiene",
            "risk.person-heard OPEN risk:r-isolated",
            "risk.whose BREACH decision:d-shower",
            "need.judged-by-person OPEN need:n-people",
            "need.own-voice HONOURED",
            "need.addressed CONCERN need:n-warm",
            "asset.person-holds HONOURED",
            "asset.wider HONOURED",
            "asset.agreed OPEN asset:a-karin",
            "asset.no-harmful-tie HONOURED",
            "asset.gives-too COMMENDATION relationship:rel-jonas",
            "asset.gives-too COMMENDATION relationship:rel-choir",
            "goal.own HONOURED",
            "goal.meets-need HONOURED",
            "voice.heard HONOURED",
            "voice.signed HONOURED",
            "voice.mandate BREACH decision:d-budget",
            "voice.dissent-kept BREACH decision:d-shower",
            "voice.dissent-kept CONCERN decision:d-shower",
            "decision.floor BREACH decision:d-shower",
            "decision.floor BREACH decision:d-budget",
            "decision.wish CONCERN decision:d-shower",
            "decision.wish CONCERN decision:d-budget",
            "decision.aspiration NOTE record:jonkoping-assistance decision:d-frame"
                + " decision:d-shower decision:d-budget",
            "decision.more-than-choice NOT_APPLICABLE",
            "decision.stages HONOURED",
            "balance.overtaken CONCERN decision:d-frame",
            "balance.overtaken BREACH decision:d-shower",
            "balance.overtaken CONCERN decision:d-budget",
            "balance.let-alone OPEN decision:d-cook",
            "balance.left-with-it CONCERN need:n-warm",
            "system.barrier-answered CONCERN barrier:b-overload",
            "system.not-on-the-person HONOURED",
            "system.does-its-part CONCERN need:n-kitchen",
            "system.working-relationship HONOURED",
            "language.framing NOTE record:jonkoping-assistance",
            "language.framing CONCERN risk:r-hygiene",
            "language.framing CONCERN risk:r-falls",
            "language.framing CONCERN risk:r-outbursts",
            "language.framing CONCERN note:note-1");
  }

  @Test
  void each_decision_stands_where_a_reader_put_it() throws IOException {
    assertThat(quadrants("hull-probation"))
        .containsExactly("d-order IMPOSED", "d-place BALANCED", "d-group ABANDONED");
    assertThat(quadrants("jonkoping-assistance"))
        .containsExactly(
            "d-frame OVERTAKEN",
            "d-shower OVERTAKEN",
            "d-cook UNCLEAR",
            "d-budget OVERTAKEN",
            "d-lift BALANCED");
  }

  private static List<String> quadrants(String name) throws IOException {
    CaseRecord record = read(name);
    return record.decisions().stream()
        .map(each -> each.id().value() + " " + Quadrant.of(record, each.id()))
        .toList();
  }

  private static CaseRecord read(String name) throws IOException {
    return CaseRecords.read(Files.readString(Path.of("cases/" + name + ".json")));
  }

  private static List<String> said(String name) throws IOException {
    PolicyReport report =
        CoCreationPolicy.standard().check(Reframer.standard().reframe(read(name)));
    return report.outcomes().stream().flatMap(CasesTest::said).distinct().toList();
  }

  private static Stream<String> said(Outcome outcome) {
    String rule = outcome.rule() + " ";
    if (outcome.findings().isEmpty() && outcome.open().isEmpty()) {
      return Stream.of(rule + outcome.status());
    }
    return Stream.concat(
        outcome.findings().stream()
            .map(finding -> rule + finding.severity() + " " + ids(finding.about())),
        outcome.open().stream().map(open -> rule + "OPEN " + ids(open.about())));
  }

  private static String ids(Collection<?> about) {
    return String.join(" ", about.stream().map(Object::toString).toList());
  }
}
