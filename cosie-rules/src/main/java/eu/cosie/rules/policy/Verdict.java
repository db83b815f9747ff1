package eu.cosie.rules.policy;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.core.wording.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what a rule says while it looks at a record. Whatever is said of an element also says
 * that the rule is about something. Explanations are the texts {@code rule.ID.explanation} or,
 * where a variant is named, {@code rule.ID.explanation.VARIANT}, with the element as first
 * argument; next steps likewise {@code rule.ID.next}. Mutable, used by one thread while one rule is
 * evaluated.
 */
public final class Verdict {

  private final Rule rule;
  private final CaseRecord record;
  private final List<Finding> findings = new ArrayList<>(0);
  private final List<OpenElement> open = new ArrayList<>(0);
  private boolean applicable;

  Verdict(Rule rule, CaseRecord record) {
    this.rule = rule;
    this.record = record;
  }

  /** Says that there is something in the record that the rule is about. */
  public void applies() {
    applicable = true;
  }

  /** Says that an element is not as it should be; the service is asked to act. */
  public void finds(ElementId about) {
    finds("", about, Addressee.SERVICE);
  }

  /**
   * Says that an element is not as it should be.
   *
   * @param variant of the texts, or empty
   * @param next who is asked to act
   */
  public void finds(String variant, ElementId about, Addressee next) {
    findings.add(finding(rule.severity(), variant, about, next).build());
  }

  /**
   * Says that an expression is not as it should be; the service is asked to act. The texts have the
   * expression as third argument, and how it frames a person as fourth.
   *
   * @param severity of this finding
   * @param variant of the texts, or empty
   */
  public void finds(Severity severity, String variant, Occurrence occurrence) {
    List<Argument> framings = new ArrayList<>(occurrence.framings().size());
    occurrence.framings().forEach(each -> framings.add(Phrase.of("framing." + each)));
    findings.add(
        finding(
                severity,
                variant,
                occurrence.about(),
                Addressee.SERVICE,
                Phrase.quote(occurrence.expression()),
                Phrase.list(framings))
            .occurrence(occurrence)
            .build());
  }

  private Finding.Builder finding(
      Severity severity, String variant, ElementId about, Addressee next, Argument... more) {
    applicable = true;
    return Finding.builder()
        .rule(rule.id())
        .principle(rule.principle())
        .severity(severity)
        .addAbout(about)
        .explanation(says("explanation", variant, about, more))
        .next(next(variant, about, next));
  }

  /**
   * Says that the record does not tell yet whether an element is as it should be.
   *
   * @param variant of the texts, or empty
   * @param next who is asked to find out
   */
  public void opens(String variant, ElementId about, Addressee next) {
    applicable = true;
    open.add(
        OpenElement.builder()
            .addAbout(about)
            .explanation(says("explanation", variant, about))
            .next(next(variant, about, next))
            .build());
  }

  /** Where nobody at the service may be asked, the beneficiary is asked whom they would trust. */
  private NextStep next(String variant, ElementId about, Addressee to) {
    if (to == Addressee.PERSON) {
      return NextStep.of(record.beneficiary(), says("next", variant, about));
    }
    return (to == Addressee.LEAD ? record.serviceLead() : record.serviceContact())
        .map(service -> NextStep.of(service, says("next", variant, about)))
        .orElseGet(() -> NextStep.of(record.beneficiary(), Phrase.of("question.no-service")));
  }

  private Phrase says(String what, String variant, ElementId about, Argument... more) {
    String key = "rule." + rule.id().value() + "." + what;
    List<Argument> arguments = new ArrayList<>(2 + more.length);
    arguments.add(Phrase.element(about));
    arguments.add(Phrase.element(record.beneficiary()));
    arguments.addAll(List.of(more));
    return new Phrase(variant.isEmpty() ? key : key + "." + variant, arguments);
  }

  Outcome outcome() {
    return Outcome.builder()
        .rule(rule.id())
        .isApplicable(applicable)
        .findings(findings)
        .open(open)
        .build();
  }
}
