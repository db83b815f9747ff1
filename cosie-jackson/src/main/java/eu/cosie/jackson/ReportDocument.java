package eu.cosie.jackson;

import static eu.cosie.jackson.CaseDocument.RECORD_ID;
import static eu.cosie.jackson.FlagForm.FLAG;
import static eu.cosie.jackson.NumberForm.NUMBER;
import static eu.cosie.jackson.PartyForms.STAKEHOLDER_ID;
import static eu.cosie.jackson.TextForm.ELEMENT;
import static eu.cosie.jackson.TextForm.RULE;
import static eu.cosie.jackson.TextForm.TEXT;
import static eu.cosie.jackson.TextForm.constant;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.Problem;
import eu.cosie.core.id.RuleId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Framing;
import eu.cosie.core.wording.Guard;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.rules.policy.Finding;
import eu.cosie.rules.policy.NextStep;
import eu.cosie.rules.policy.OpenElement;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Severity;
import eu.cosie.rules.text.Texts;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The members of a report's document, in the order in which they are written. Findings stand in a
 * list of their own and name their rule; what came of a rule in one word follows from them, and
 * must agree.
 */
final class ReportDocument {

  static final String FORMAT = "cosie-report/1.0";

  private final CaseRecord record;
  private final PhraseForms phrases;
  private final Form<List<ElementId>> elements;

  /** The document of a report on this record. */
  ReportDocument(CaseRecord record, Texts texts) {
    this.record = record;
    this.phrases = new PhraseForms(record, texts);
    this.elements = ListForm.of(TextForm.in(record, ELEMENT));
  }

  /** The whole document. */
  ObjectForm<PolicyReport, Reading> root() {
    return ObjectForm.of("report", () -> new Reading(record), Reading::build)
        .must("format", TextForm.format(FORMAT), report -> FORMAT, (reading, format) -> {})
        .copy("record", RECORD_ID, record::id)
        .must("policy", TEXT, PolicyReport::policy, (reading, name) -> reading.report.policy(name))
        .must(
            "version",
            TEXT,
            PolicyReport::version,
            (reading, version) -> reading.report.version(version))
        .must(
            "honoured",
            FLAG,
            PolicyReport::isHonoured,
            (reading, honoured) -> reading.honoured = honoured)
        .must(
            "rules",
            ListForm.of(rule()),
            report -> report.outcomes().stream().map(RuleLine::new).toList(),
            (reading, rules) -> reading.rules = rules)
        .must(
            "findings",
            ListForm.of(finding()),
            PolicyReport::findings,
            (reading, findings) -> reading.findings = findings);
  }

  private Form<RuleLine> rule() {
    return ObjectForm.of("ruleOutcome", RuleLine::new, line -> line)
        .must("rule", RULE, line -> line.rule, (line, rule) -> line.rule = rule)
        .must(
            "outcome",
            constant(Outcome.Status.class),
            line -> line.status,
            (line, status) -> line.status = status)
        .must("open", ListForm.of(open()), line -> line.open, (line, open) -> line.open = open);
  }

  private Form<OpenElement> open() {
    return ObjectForm.of("openElement", OpenElement::builder, OpenElement.Builder::build)
        .must("about", elements, OpenElement::about, OpenElement.Builder::about)
        .says("explanation", phrases, OpenElement::explanation, OpenElement.Builder::explanation)
        .must("next", next(), OpenElement::next, OpenElement.Builder::next)
        .phrases();
  }

  private Form<Finding> finding() {
    OccurrenceForm place = new OccurrenceForm(record, entry -> Optional.empty());
    return ObjectForm.checked("finding", () -> new FindingReading(record), FindingReading::build)
        .must("rule", RULE, Finding::rule, (reading, rule) -> reading.finding.rule(rule))
        .must(
            "principle",
            constant(Principle.class),
            Finding::principle,
            (reading, principle) -> reading.finding.principle(principle))
        .must(
            "severity",
            constant(Severity.class),
            Finding::severity,
            (reading, severity) -> reading.finding.severity(severity))
        .must("about", elements, Finding::about, (reading, about) -> reading.about = about)
        .says(
            "explanation",
            phrases,
            Finding::explanation,
            (reading, explanation) -> reading.finding.explanation(explanation))
        .may("next", next(), Finding::next, (reading, next) -> reading.finding.next(next))
        .may(
            "framings",
            ListForm.notEmpty(constant(Framing.class)),
            finding -> finding.occurrence().map(Occurrence::framings),
            (reading, framings) -> reading.place().framings = framings)
        .may(
            "guards",
            ListForm.of(constant(Guard.class)),
            finding -> finding.occurrence().map(Occurrence::guards),
            (reading, guards) -> reading.place().rest.guards(guards))
        .may(
            "member",
            TEXT,
            finding -> finding.occurrence().map(Occurrence::member),
            (reading, member) -> reading.place().member = member)
        .may(
            "start",
            NUMBER,
            finding -> finding.occurrence().map(Occurrence::start),
            (reading, start) -> reading.place().start = start)
        .may(
            "end",
            NUMBER,
            finding -> finding.occurrence().map(Occurrence::end),
            (reading, end) -> reading.place().end = end)
        .may(
            "expression",
            TEXT,
            finding -> finding.occurrence().map(place::expression),
            (reading, expression) -> reading.place().expression = expression)
        .may(
            "entry",
            TEXT,
            finding -> finding.occurrence().map(Occurrence::entry),
            (reading, entry) -> reading.place().rest.entry(entry))
        .phrases()
        .together("framings", "guards", "member", "start", "end", "expression", "entry");
  }

  private Form<NextStep> next() {
    return ObjectForm.of("nextStep", NextStep::builder, NextStep.Builder::build)
        .must("to", TextForm.in(record, STAKEHOLDER_ID), NextStep::to, NextStep.Builder::to)
        .says("text", phrases, NextStep::text, NextStep.Builder::text)
        .phrases();
  }

  /** A finding while it is read; what it says of an expression is about its first element. */
  private static final class FindingReading {

    private final CaseRecord record;
    private final Finding.Builder finding = Finding.builder();
    private List<ElementId> about = List.of();
    private OccurrenceForm.@Nullable Reading place;

    FindingReading(CaseRecord record) {
      this.record = record;
    }

    OccurrenceForm.Reading place() {
      if (place == null) {
        place = new OccurrenceForm.Reading(record);
      }
      return place;
    }

    Finding build(ObjectForm.Tell tell) {
      if (place != null) {
        place.about = about.isEmpty() ? record.id() : about.get(0);
        finding.occurrence(place.build(tell));
      }
      return finding.about(about).build();
    }
  }

  /** What came of one rule, without its findings. */
  private static final class RuleLine {

    RuleId rule = RuleId.of("un.read");
    Outcome.Status status = Outcome.Status.NOT_APPLICABLE;
    List<OpenElement> open = List.of();

    RuleLine() {}

    RuleLine(Outcome outcome) {
      rule = outcome.rule();
      status = outcome.status();
      open = outcome.open();
    }

    Outcome with(List<Finding> findings) {
      return Outcome.builder()
          .rule(rule)
          .isApplicable(
              status != Outcome.Status.NOT_APPLICABLE || !findings.isEmpty() || !open.isEmpty())
          .findings(findings)
          .open(open)
          .build();
    }
  }

  /** A report while it is read. */
  static final class Reading {

    private final PolicyReport.Builder report = PolicyReport.builder();
    private boolean honoured;
    private List<RuleLine> rules = List.of();
    private List<Finding> findings = List.of();

    Reading(CaseRecord record) {
      report.record(record.id());
    }

    /** What does not fit together, though each is sound by itself. */
    Seq<Problem> problems(Predicate<String> isTold) {
      List<Problem> problems = new ArrayList<>();
      if (isTold.test("/rules") || isTold.test("/findings")) {
        return Vector.empty();
      }
      Map<RuleId, List<Finding>> byRule = findingsByRule();
      Set<RuleId> known = new HashSet<>();
      for (int i = 0; i < rules.size(); i++) {
        RuleLine line = rules.get(i);
        if (!known.add(line.rule)) {
          problems.add(
              new Problem("/rules/" + i + "/rule", line.rule + " once more", "each rule once"));
        }
        Outcome.Status status = line.with(findingsOf(line.rule, byRule)).status();
        if (status != line.status) {
          problems.add(
              new Problem(
                  "/rules/" + i + "/outcome", line.status.name(), status + ", by its findings"));
        }
      }
      for (int i = 0; i < findings.size(); i++) {
        RuleId rule = findings.get(i).rule();
        if (!known.contains(rule)) {
          problems.add(
              new Problem("/findings/" + i + "/rule", "no such " + rule, "a rule of this report"));
        }
      }
      boolean breached =
          findings.stream().anyMatch(finding -> finding.severity() == Severity.BREACH);
      if (honoured == breached) {
        problems.add(
            new Problem("/honoured", String.valueOf(honoured), !honoured + ", by its findings"));
      }
      return Vector.ofAll(problems);
    }

    private Map<RuleId, List<Finding>> findingsByRule() {
      return findings.stream().collect(Collectors.groupingBy(Finding::rule));
    }

    private static List<Finding> findingsOf(RuleId rule, Map<RuleId, List<Finding>> byRule) {
      return byRule.getOrDefault(rule, List.of());
    }

    PolicyReport build() {
      Map<RuleId, List<Finding>> byRule = findingsByRule();
      return report
          .outcomes(rules.stream().map(line -> line.with(findingsOf(line.rule, byRule))).toList())
          .build();
    }
  }
}
