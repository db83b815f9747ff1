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
      String rule = outcome.rule().value();
      List<Said> said = said(outcome, words);
      for (int i = 0; i < said.size(); i++) {
        Said each = said.get(i);
        boolean last = i + 1 == said.size() || !said.get(i + 1).next().equals(each.next());
        rows.add(List.of(each.status(), rule, last ? each.text() + each.next() : each.text()));
      }
      if (said.isEmpty()) {
        rows.add(List.of(words.of("status." + outcome.status()), rule, ""));
      }
    }
    page.table(List.of(14, 22), rows);
  }

  /** What is said of one element, and what is next, from a new line. */
  private record Said(String status, String text, String next) {}

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
