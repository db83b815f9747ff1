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

  /**
   * A row for each finding and open element, and one for each rule that has neither. What is next
   * after several in a row is said once, after the last of them.
   */
  static void outcomes(PolicyReport report, Words words, Page page) {
    List<List<String>> rows = new ArrayList<>();
    for (Outcome outcome : report.outcomes()) {
      for (Said each : rows(outcome, words)) {
        rows.add(List.of(each.status(), outcome.rule().value(), each.text() + each.next()));
      }
    }
    page.table(List.of(14, 22), rows);
  }

  /** What came of one rule, as in a report. */
  public static void outcome(Outcome outcome, Words words, Page page) {
    List<List<String>> rows = new ArrayList<>();
    for (Said each : rows(outcome, words)) {
      rows.add(List.of(each.status(), each.text() + each.next()));
    }
    page.table(List.of(14), rows);
  }

  /** What is said of one element, and what is next, from a new line. */
  private record Said(String status, String text, String next) {}

  private static List<Said> rows(Outcome outcome, Words words) {
    List<Said> rows = said(outcome, words);
    if (rows.isEmpty()) {
      rows.add(new Said(words.of("status." + outcome.status()), "", ""));
    }
    for (int i = 0; i + 1 < rows.size(); i++) {
      if (rows.get(i).next().equals(rows.get(i + 1).next())) {
        rows.set(i, new Said(rows.get(i).status(), rows.get(i).text(), ""));
      }
    }
    return rows;
  }

  private static List<Said> said(Outcome outcome, Words words) {
    List<Said> said = new ArrayList<>();
    for (Finding finding : outcome.findings()) {
      String next = finding.next().map(step -> next(step, words)).orElse("");
      said.add(
          new Said(
              words.of("status." + finding.severity()), words.of(finding.explanation()), next));
    }
    for (OpenElement open : outcome.open()) {
      said.add(
          new Said(
              words.of("status.OPEN"), words.of(open.explanation()), next(open.next(), words)));
    }
    return said;
  }

  private static String next(NextStep step, Words words) {
    return "\n" + words.of("page.next", Phrase.element(step.to()), step.text());
  }
}
