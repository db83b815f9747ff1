package eu.cosie.testkit;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Hypothesis;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.assessment.Reason;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.Response;
import eu.cosie.core.assessment.SetAside;
import eu.cosie.core.assessment.Support;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.policy.Finding;
import eu.cosie.rules.policy.OpenElement;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.PolicyReport;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a draft or a report says, written out without the order that comes from the order of the
 * record's lists, and with its ids renamed; so that what must not matter can be seen not to.
 */
final class Unordered {

  private final UnaryOperator<String> renaming;

  Unordered(UnaryOperator<String> renaming) {
    this.renaming = renaming;
  }

  static String of(Draft draft) {
    return new Unordered(UnaryOperator.identity()).draft(draft);
  }

  static String of(PolicyReport report) {
    return new Unordered(UnaryOperator.identity()).report(report);
  }

  String draft(Draft draft) {
    return String.join(
        "\n",
        bag(draft.risks(), this::risk),
        bag(draft.supports(), this::support),
        bag(draft.setAside(), this::aside),
        bag(draft.questions(), this::question),
        bag(draft.assets(), asset -> id(asset.id())));
  }

  String report(PolicyReport report) {
    // The order of the outcomes is the policy's and does matter.
    return report.outcomes().stream().map(this::outcome).collect(Collectors.joining("\n"));
  }

  private String risk(ReframedRisk risk) {
    // The order of retelling, hypotheses and responses is ours and does matter.
    return id(risk.risk().id())
        + ids(risk.appraisal().needs())
        + list(risk.appraisal().hypotheses(), this::hypothesis)
        + ids(risk.appraisal().protective())
        + bag(risk.appraisal().reasons(), this::reason)
        + list(risk.wording().retelling(), this::argument)
        + list(risk.responses(), this::response)
        + bag(risk.reasons(), this::reason);
  }

  private String hypothesis(Hypothesis hypothesis) {
    return hypothesis.fundamental()
        + argument(hypothesis.text())
        + argument(hypothesis.question())
        + bag(hypothesis.reasons(), this::reason);
  }

  private String response(Response response) {
    return response.kind()
        + id(response.actor())
        + argument(response.text())
        + bag(response.reasons(), this::reason);
  }

  private String support(Support support) {
    return id(support.need())
        + ids(support.assets())
        + support.service().map(this::argument).orElse("-")
        + bag(support.reasons(), this::reason);
  }

  private String aside(SetAside aside) {
    return id(aside.asset())
        + argument(aside.why())
        + aside.first().map(this::argument).orElse("-")
        + bag(aside.reasons(), this::reason);
  }

  private String question(Question question) {
    return id(question.to())
        + argument(question.text())
        + ids(question.about())
        + id(question.after())
        + bag(question.reasons(), this::reason);
  }

  private String outcome(Outcome outcome) {
    return outcome.rule()
        + " "
        + outcome.status()
        + bag(outcome.findings(), this::finding)
        + bag(outcome.open(), this::open);
  }

  private String finding(Finding finding) {
    return finding.severity()
        + ids(finding.about())
        + argument(finding.explanation())
        + finding.next().map(next -> id(next.to()) + argument(next.text())).orElse("-");
  }

  private String open(OpenElement open) {
    return ids(open.about())
        + argument(open.explanation())
        + id(open.next().to())
        + argument(open.next().text());
  }

  private String reason(Reason reason) {
    return reason.by() + ids(reason.facts());
  }

  private String argument(Argument argument) {
    if (argument instanceof Phrase phrase) {
      return phrase.key().equals(Phrase.LIST)
          ? bag(phrase.arguments(), this::argument)
          : phrase.key() + list(phrase.arguments(), this::argument);
    } else if (argument instanceof Argument.Element element) {
      return id(element.id());
    } else if (argument instanceof Argument.Quote quote) {
      return "“" + quote.text() + "”";
    }
    return argument.toString();
  }

  private String id(Optional<? extends ElementId> id) {
    return id.map(this::id).orElse("-");
  }

  private String id(ElementId id) {
    return id.kind().prefix() + ":" + renaming.apply(id.value());
  }

  private String ids(List<? extends ElementId> ids) {
    return bag(ids, this::id);
  }

  private static <T> String bag(List<T> elements, Function<T, String> write) {
    return elements.stream().map(write).sorted().collect(Collectors.joining(", ", "{", "}"));
  }

  private static <T> String list(List<T> elements, Function<T, String> write) {
    return elements.stream().map(write).collect(Collectors.joining(", ", "[", "]"));
  }
}
