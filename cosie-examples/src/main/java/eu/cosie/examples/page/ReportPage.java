package eu.cosie.examples.page;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.policy.Finding;
import eu.cosie.rules.policy.NextStep;
import eu.cosie.rules.policy.OpenElement;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A report as a person reads it: what came of each rule, and for whom there is something to do. */
public final class ReportPage {

  private ReportPage() {}

  /** The page of a report on a record, at most so many columns wide. */
  public static String of(PolicyReport report, CaseRecord record, Texts texts, int width) {
    Words words = new Words(record, texts);
    Page page = new Page(width);
    page.line(
        words.of(
            "page.report",
            Phrase.element(record.beneficiary()),
            Phrase.name(report.policy()),
            Phrase.name(report.version())));
    page.gap();
    outcomes(report, words, page);
    int breached = 0;
    for (Outcome outcome : report.outcomes()) {
      breached += outcome.status() == Outcome.Status.BREACH ? 1 : 0;
    }
    page.gap()
        .line(
            breached == 0
                ? words.of("page.report.honoured")
                : words.of("page.report.breached", Phrase.count(breached)));
    return page.toString();
  }

  /** A row for each finding and open element, and one for each rule that has neither. */
  static void outcomes(PolicyReport report, Words words, Page page) {
    List<List<String>> rows = new ArrayList<>();
    for (Outcome outcome : report.outcomes()) {
      String rule = outcome.rule().value();
      for (Finding finding : outcome.findings()) {
        rows.add(
            List.of(
                words.of("status." + finding.severity()),
                rule,
                said(finding.explanation(), finding.next(), words)));
      }
      for (OpenElement open : outcome.open()) {
        rows.add(
            List.of(
                words.of("status.OPEN"),
                rule,
                said(open.explanation(), Optional.of(open.next()), words)));
      }
      if (outcome.findings().isEmpty() && outcome.open().isEmpty()) {
        rows.add(List.of(words.of("status." + outcome.status()), rule, ""));
      }
    }
    page.table(List.of(14, 22), rows);
  }

  private static String said(Phrase explanation, Optional<NextStep> next, Words words) {
    return words.of(explanation)
        + next.map(step -> "\n" + words.of("page.next", Phrase.element(step.to()), step.text()))
            .orElse("");
  }
}
