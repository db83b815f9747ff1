package eu.cosie.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.policy.CountryFloors;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What can be said has a text, and what has a text can be said: the catalogue and the rules name
 * their keys; the rest is said of records in which everything occurs.
 */
class EveryPhraseHasATextTest {

  private static final List<Draft> DRAFTS = EverythingSaid.drafts();

  static List<Texts> everyLanguage() {
    return Texts.languages().stream().map(each -> Texts.in(each).orElseThrow()).toList();
  }

  @ParameterizedTest
  @MethodSource("everyLanguage")
  void every_key_of_the_standard_catalogue_has_a_text(Texts texts) {
    assertThat(texts.keys()).containsAll(Catalogue.standard().textKeys());
  }

  @ParameterizedTest
  @MethodSource("everyLanguage")
  void every_rule_has_a_title_and_a_reason(Texts texts) {
    assertThat(CoCreationPolicy.standard().rules())
        .allSatisfy(
            rule -> assertThat(texts.keys()).contains(rule.title().key(), rule.because().key()));
  }

  @ParameterizedTest
  @MethodSource("everyLanguage")
  void every_phrase_that_is_said_can_be_read(Texts texts) {
    assertThat(DRAFTS)
        .allSatisfy(
            draft ->
                assertThat(said(draft))
                    .isNotEmpty()
                    .allSatisfy(
                        phrase ->
                            assertThat(texts.render(phrase, draft.record()))
                                .isNotBlank()
                                .doesNotContain("{", "}")
                                .doesNotContain("  ")));
  }

  @ParameterizedTest
  @MethodSource("everyLanguage")
  void every_text_is_of_something_that_can_be_said(Texts texts) {
    Set<String> sayable = new TreeSet<>(Catalogue.standard().textKeys());
    for (Rule rule : CoCreationPolicy.standard().rules()) {
      sayable.add(rule.title().key());
      sayable.add(rule.because().key());
    }
    CountryFloors.standard().statements().forEach(each -> sayable.add(each.says().key()));
    DRAFTS.forEach(draft -> said(draft).forEach(phrase -> addKeys(phrase, sayable)));
    sayable.remove(Phrase.LIST);
    sayable.remove(Phrase.CHOICES);

    assertThat(texts.keys())
        .filteredOn(key -> !key.startsWith("form."))
        .containsExactlyElementsOf(sayable);
  }

  @Test
  void every_outcome_of_every_rule_occurs_in_what_is_said_here() {
    Set<String> occurring = new TreeSet<>();
    for (Draft draft : DRAFTS) {
      report(draft).outcomes().forEach(outcome -> occurring.add(outcome.status().name()));
    }

    assertThat(occurring).contains("BREACH", "CONCERN", "OPEN", "HONOURED", "NOT_APPLICABLE");
  }

  private static List<Phrase> said(Draft draft) {
    List<Phrase> said = new ArrayList<>();
    draft
        .risks()
        .forEach(
            risk -> {
              said.addAll(risk.wording().retelling());
              risk.responses().forEach(each -> said.add(each.text()));
              risk.appraisal()
                  .hypotheses()
                  .forEach(
                      each -> {
                        said.add(each.text());
                        said.add(each.question());
                      });
            });
    draft.supports().forEach(each -> each.service().ifPresent(said::add));
    draft
        .setAside()
        .forEach(
            each -> {
              said.add(each.why());
              each.first().ifPresent(said::add);
            });
    draft.questions().forEach(each -> said.add(each.text()));
    PolicyReport report = report(draft);
    report
        .findings()
        .forEach(
            each -> {
              said.add(each.explanation());
              each.next().ifPresent(next -> said.add(next.text()));
            });
    report
        .outcomes()
        .forEach(
            outcome ->
                outcome
                    .open()
                    .forEach(
                        each -> {
                          said.add(each.explanation());
                          said.add(each.next().text());
                        }));
    return said;
  }

  private static PolicyReport report(Draft draft) {
    return CoCreationPolicy.standard().check(draft);
  }

  private static void addKeys(Phrase phrase, Set<String> keys) {
    keys.add(phrase.key());
    phrase
        .arguments()
        .forEach(
            argument -> {
              if (argument instanceof Phrase inner) {
                addKeys(inner, keys);
              }
            });
  }
}
