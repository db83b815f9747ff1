package eu.cosie.examples.page;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.policy.Finding;
import eu.cosie.rules.policy.NextStep;
import eu.cosie.rules.policy.OpenElement;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A report as a person reads it: what came of each rule, and for whom there is something to do. */
public final class ReportPage {

  private static final int STATUS = 14;

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
   * How much of what was found, then a row for each finding and open element, then the rules that
   * have neither. What is next after several in a row is said once, after the last of them.
   */
  static void outcomes(PolicyReport report, Words words, Page page) {
    Map<String, Integer> counts = new HashMap<>();
    List<List<String>> rows = new ArrayList<>();
    int widest = 0;
    for (Outcome outcome : report.outcomes()) {
      String rule = outcome.rule().value();
      for (Said each : said(outcome, words)) {
        counts.merge(each.status(), 1, Integer::sum);
        widest = Math.max(widest, rule.length());
        rows.add(List.of(words.of("status." + each.status()), rule, each.text() + each.next()));
      }
    }
    if (!rows.isEmpty()) {
      page.paragraph(words.of(summary(counts))).gap();
      page.table(List.of(STATUS, Math.min(widest, page.width() * 3 / 8)), rows);
    }
    List<List<String>> others = new ArrayList<>();
    for (Outcome.Status status : List.of(Outcome.Status.HONOURED, Outcome.Status.NOT_APPLICABLE)) {
      List<Argument> rules = new ArrayList<>();
      for (Outcome outcome : report.outcomes()) {
        if (outcome.status() == status) {
          rules.add(Phrase.name(outcome.rule().value()));
        }
      }
      if (!rules.isEmpty()) {
        others.add(List.of(words.of("status." + status), words.of(Phrase.list(rules))));
      }
    }
    if (!rows.isEmpty() && !others.isEmpty()) {
      page.gap();
    }
    page.table(List.of(STATUS), others);
  }

  private static Phrase summary(Map<String, Integer> counts) {
    List<Argument> parts = new ArrayList<>();
    for (Outcome.Status status : Outcome.Status.values()) {
      if (counts.containsKey(status.name())) {
        Argument count = Phrase.count(counts.get(status.name()));
        parts.add(Phrase.of("page.report.count." + status, count));
      }
    }
    return Phrase.of("page.report.counts", Phrase.list(parts));
  }

  /** What came of one rule, as in a report. */
  public static void outcome(Outcome outcome, Words words, Page page) {
    List<List<String>> rows = new ArrayList<>();
    for (Said each : said(outcome, words)) {
      rows.add(List.of(words.of("status." + each.status()), each.text() + each.next()));
    }
    if (rows.isEmpty()) {
      rows.add(List.of(words.of("status." + outcome.status()), ""));
    }
    page.table(List.of(STATUS), rows);
  }

  /** What is said of one element, and what is next, from a new line. */
  private record Said(String status, String text, String next) {}

  private static List<Said> said(Outcome outcome, Words words) {
    List<Said> said = new ArrayList<>();
    for (Finding finding : outcome.findings()) {
      String next = finding.next().map(step -> next(step, words)).orElse("");
      said.add(new Said(finding.severity().name(), words.of(finding.explanation()), next));
    }
    for (OpenElement open : outcome.open()) {
      said.add(new Said("OPEN", words.of(open.explanation()), next(open.next(), words)));
    }
    for (int i = 0; i + 1 < said.size(); i++) {
      Said each = said.get(i);
      if (each.next().equals(said.get(i + 1).next())) {
        said.set(i, new Said(each.status(), each.text(), ""));
      }
    }
    return said;
  }

  private static String next(NextStep step, Words words) {
    return "\n" + words.of("page.next", Phrase.element(step.to()), step.text());
  }
}
