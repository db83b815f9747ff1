package eu.cosie.testkit.contract;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.SetAside;
import eu.cosie.core.assessment.Support;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.policy.Finding;
import eu.cosie.rules.policy.OpenElement;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.PolicyReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A phrase of a draft or a report, and of what it speaks.
 *
 * @param about the elements it speaks of
 * @param part of the draft or report it is, for example {@code response}
 * @param phrase what is said
 */
record Spoken(List<? extends ElementId> about, String part, Phrase phrase) {

  private static final String NEXT = ", next";

  /** Every phrase of a draft. */
  static List<Spoken> of(Draft draft) {
    List<Spoken> all = new ArrayList<>();
    for (ReframedRisk risk : draft.risks()) {
      List<ElementId> about = List.of(risk.risk().id());
      risk.wording().retelling().forEach(each -> all.add(new Spoken(about, "retelling", each)));
      risk.appraisal()
          .hypotheses()
          .forEach(
              each -> {
                all.add(new Spoken(about, "hypothesis", each.text()));
                all.add(new Spoken(about, "question of a hypothesis", each.question()));
              });
      risk.responses().forEach(each -> all.add(new Spoken(about, "response", each.text())));
    }
    for (Support support : draft.supports()) {
      support
          .service()
          .ifPresent(each -> all.add(new Spoken(List.of(support.need()), "support", each)));
    }
    for (SetAside aside : draft.setAside()) {
      List<ElementId> about = List.of(aside.asset());
      all.add(new Spoken(about, "set aside", aside.why()));
      aside.first().ifPresent(each -> all.add(new Spoken(about, "set aside", each)));
    }
    for (Question question : draft.questions()) {
      all.add(new Spoken(question.about(), "question", question.text()));
    }
    return all;
  }

  /** Every phrase of a report. */
  static List<Spoken> of(PolicyReport report) {
    List<Spoken> all = new ArrayList<>();
    for (Outcome outcome : report.outcomes()) {
      String rule = outcome.rule().toString();
      for (Finding finding : outcome.findings()) {
        all.add(new Spoken(finding.about(), rule, finding.explanation()));
        finding
            .next()
            .ifPresent(next -> all.add(new Spoken(finding.about(), rule + NEXT, next.text())));
      }
      for (OpenElement open : outcome.open()) {
        all.add(new Spoken(open.about(), rule, open.explanation()));
        all.add(new Spoken(open.about(), rule + NEXT, open.next().text()));
      }
    }
    return all;
  }

  /** Whether it says what is to be done next about what was explained before. */
  boolean isNextStep() {
    return part.endsWith(NEXT);
  }

  /** The elements it names. */
  Set<ElementId> elements() {
    Set<ElementId> elements = new TreeSet<>();
    visit(
        phrase,
        argument -> {
          if (argument instanceof Argument.Element element) {
            elements.add(element.id());
          }
        });
    return elements;
  }

  /** The words it quotes. */
  Set<String> quotes() {
    Set<String> quotes = new TreeSet<>();
    visit(
        phrase,
        argument -> {
          if (argument instanceof Argument.Quote quote) {
            quotes.add(quote.text());
          }
        });
    return quotes;
  }

  /** The keys that need a text. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    visit(
        phrase,
        argument -> {
          if (argument instanceof Phrase each) {
            keys.add(each.key());
          }
        });
    return keys;
  }

  private static void visit(Argument argument, Consumer<Argument> visitor) {
    visitor.accept(argument);
    if (argument instanceof Phrase phrase) {
      phrase.arguments().forEach(each -> visit(each, visitor));
    }
  }
}
