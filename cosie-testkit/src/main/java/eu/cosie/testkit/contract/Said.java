package eu.cosie.testkit.contract;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Hypothesis;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.assessment.Reason;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.Response;
import eu.cosie.core.assessment.SetAside;
import eu.cosie.core.assessment.Support;
import eu.cosie.core.assessment.TopicSuggestion;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.policy.Finding;
import eu.cosie.rules.policy.OpenElement;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.PolicyReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that a draft or a report says, written out without the order that comes from the order
 * of the record's lists, and with its ids renamed; so that what must not matter can be seen not to.
 * Words of the record stand as a sum of their letters.
 *
 * @param about the elements it speaks of
 * @param text what it says, in keys and ids
 */
record Said(List<ElementId> about, String text) {

  /** What a draft says, thing by thing. */
  static List<Said> of(Draft draft) {
    return of(draft, UnaryOperator.identity());
  }

  /** What a draft says, thing by thing, with the ids' values renamed. */
  static List<Said> of(Draft draft, UnaryOperator<String> renaming) {
    return new Writer(renaming).draft(draft);
  }

  /** What a report says, thing by thing. */
  static List<Said> of(PolicyReport report) {
    return of(report, UnaryOperator.identity());
  }

  /** What a report says, thing by thing, with the ids' values renamed. */
  static List<Said> of(PolicyReport report, UnaryOperator<String> renaming) {
    return new Writer(renaming).report(report);
  }

  /** What is in one list and not, or not as often, in another. */
  static List<Said> missing(List<Said> from, List<Said> in) {
    List<Said> missing = new ArrayList<>(from);
    in.forEach(missing::remove);
    return missing;
  }

  /** What is said of elements of this record, as far as it is not about the record as a whole. */
  static List<Said> within(CaseRecord record, List<Said> said) {
    return said.stream()
        .filter(each -> !each.about().isEmpty())
        .filter(each -> each.about().stream().allMatch(record::contains))
        .filter(each -> !each.about().contains(record.beneficiary()))
        .filter(each -> !each.about().contains(record.id()))
        .toList();
  }

  private record Writer(UnaryOperator<String> renaming) {

    List<Said> draft(Draft draft) {
      return Stream.of(
              draft.risks().stream().map(this::risk),
              draft.supports().stream().map(this::support),
              draft.setAside().stream().map(this::aside),
              draft.questions().stream().map(this::question),
              draft.assets().stream().map(asset -> said("asset", List.of(asset.id()), "")),
              draft.occurrences().stream().map(this::occurrence))
          .flatMap(each -> each)
          .toList();
    }

    List<Said> report(PolicyReport report) {
      List<Said> all = new ArrayList<>();
      for (int i = 0; i < report.outcomes().size(); i++) {
        // The order of the outcomes is the policy's and does matter.
        Outcome outcome = report.outcomes().get(i);
        String rule = i + " " + outcome.rule();
        all.add(said(rule, List.of(), outcome.isApplicable() ? "applies" : "does not apply"));
        outcome.findings().forEach(each -> all.add(finding(rule, each)));
        outcome.open().forEach(each -> all.add(open(rule, each)));
      }
      return all;
    }

    private Said said(String what, List<? extends ElementId> about, String text) {
      return new Said(
          about.stream()
              .<ElementId>map(id -> ElementId.of(id.kind(), renaming.apply(id.value())))
              .sorted()
              .toList(),
          what + " " + ids(about) + text);
    }

    private Said risk(ReframedRisk risk) {
      // The order of retelling, hypotheses and responses is ours and does matter.
      return said(
          "risk",
          List.of(risk.risk().id()),
          risk.appraisal().suggestion().map(this::suggestion).orElse("-")
              + ids(risk.appraisal().needs())
              + list(risk.appraisal().hypotheses(), this::hypothesis)
              + ids(risk.appraisal().protective())
              + bag(risk.appraisal().reasons(), this::reason)
              + list(risk.wording().retelling(), this::argument)
              + bag(risk.wording().occurrences(), each -> occurrence(each).text())
              + list(risk.responses(), this::response)
              + bag(risk.reasons(), this::reason));
    }

    private String suggestion(TopicSuggestion suggestion) {
      return suggestion.topic()
          + list(suggestion.words(), TopicSuggestion.Words::toString)
          + bag(suggestion.reasons(), this::reason);
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

    private Said support(Support support) {
      return said(
          "support",
          List.of(support.need()),
          ids(support.assets())
              + support.service().map(this::argument).orElse("-")
              + bag(support.reasons(), this::reason));
    }

    private Said aside(SetAside aside) {
      return said(
          "set aside",
          List.of(aside.asset()),
          argument(aside.why())
              + aside.first().map(this::argument).orElse("-")
              + bag(aside.reasons(), this::reason));
    }

    private Said question(Question question) {
      return said(
          "question",
          question.about(),
          id(question.to())
              + argument(question.text())
              + id(question.after())
              + bag(question.reasons(), this::reason));
    }

    private Said occurrence(Occurrence occurrence) {
      return said(
          "occurrence",
          List.of(occurrence.about()),
          occurrence.member() + occurrence.start() + "-" + occurrence.end() + occurrence.entry());
    }

    private Said finding(String rule, Finding finding) {
      return said(
          rule + " " + finding.severity(),
          finding.about(),
          argument(finding.explanation())
              + finding.next().map(next -> id(next.to()) + argument(next.text())).orElse("-"));
    }

    private Said open(String rule, OpenElement open) {
      return said(
          rule + " OPEN",
          open.about(),
          argument(open.explanation()) + id(open.next().to()) + argument(open.next().text()));
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
        return "“" + sum(quote.text()) + "”";
      } else if (argument instanceof Argument.Name name) {
        return sum(name.text());
      }
      return argument.toString();
    }

    private static String sum(String words) {
      return words.length() + "#" + Integer.toHexString(words.hashCode());
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
}
