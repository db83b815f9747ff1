package eu.cosie.rules.principle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.Sketch;
import eu.cosie.rules.policy.NextStep;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.junit.jupiter.params.provider.Arguments;

/**
 * A row of a table of examples: given a record, the outcome in one word, then for each element
 * found or open its severity, where that is another, its variant, the elements and who is asked to
 * act.
 */
record Expected(Sketch given, String outcome) {

  static Arguments row(String sentence, Sketch given, String outcome) {
    return arguments(sentence, new Expected(given, outcome));
  }

  void holdsOf(Rule rule) {
    Draft draft = given.draft();
    Outcome found = rule.on(draft);

    assertThat(words(found)).isEqualTo(outcome);
    assertThat(rule.on(draft)).isEqualTo(found);
    assertThat(found.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo(rule.id());
              assertThat(finding.principle()).isEqualTo(rule.principle());
              assertThat(finding.severity()).isGreaterThanOrEqualTo(rule.severity());
              assertThat(finding.about()).allMatch(draft.record()::contains);
              assertThat(finding.next().isPresent())
                  .isEqualTo(finding.severity() != Severity.COMMENDATION);
            });
  }

  private static String words(Outcome outcome) {
    StringJoiner words =
        new StringJoiner("; ", outcome.status() + " ", "")
            .setEmptyValue(outcome.status().toString());
    String status = outcome.status().toString();
    outcome
        .findings()
        .forEach(
            each ->
                words.add(
                    unless(status, each.severity().toString())
                        + words(each.explanation(), each.about(), each.next())));
    outcome
        .open()
        .forEach(
            each ->
                words.add(
                    unless(status, "OPEN")
                        + words(each.explanation(), each.about(), Optional.of(each.next()))));
    return words.toString();
  }

  private static String unless(String status, String word) {
    return word.equals(status) ? "" : word + " ";
  }

  private static String words(Phrase explanation, List<ElementId> about, Optional<NextStep> next) {
    String key = explanation.key();
    String variant = key.substring(key.indexOf(".explanation") + ".explanation".length());
    // Where nobody at the service may be asked, the person hears another next step than the
    // service.
    next.ifPresent(
        step ->
            assertThat(step.text().key())
                .matches(".*\\.next" + variant + "|next\\.confided|question\\.no-service"));
    return (variant.isEmpty() ? "" : variant.substring(1) + " ")
        + about.stream().map(ElementId::toString).collect(Collectors.joining(" + "))
        + next.map(step -> " to " + step.to().value()).orElse("");
  }

  /** The sentence tells it better. */
  @Override
  public String toString() {
    return outcome;
  }
}
