package eu.cosie.rules.policy;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.core.wording.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a rule says while it looks at a record. Whatever is said of an element also says
 * that the rule is about something. Explanations are the texts {@code rule.ID.explanation} or,
 * where a variant is named, {@code rule.ID.explanation.VARIANT}; next steps likewise {@code
 * rule.ID.next}. Both have the element as first argument, the beneficiary as second, and then what
 * more the rule gives. What was {@linkplain CaseRecord#isConfided confided} is never put to the
 * beneficiary, neither the elements nor what more the rule names: whatever the rule would have them
 * asked, the service is told to take care instead. Variants are words of the rule's code, never of
 * a record. Mutable, used by one thread while a rule looks; afterwards every method throws an
 * {@link IllegalStateException}.
 */
public final class Verdict {

  private final Draft draft;
  private final StakeholderId beneficiary;
  private final @Nullable StakeholderId contact;
  private final @Nullable StakeholderId lead;
  private final List<Finding> findings = new ArrayList<>();
  private final List<OpenElement> open = new ArrayList<>();
  private @Nullable Rule rule;
  private boolean applicable;

  Verdict(Draft draft) {
    this.draft = draft;
    CaseRecord record = draft.record();
    this.beneficiary = record.beneficiary();
    this.contact = record.serviceContact().orElse(null);
    this.lead = record.serviceLead().orElse(null);
  }

  /** What comes of a rule; one verdict may serve any number of rules, one after the other. */
  Outcome on(Rule next) {
    rule = next;
    applicable = false;
    next.look(draft, this);
    rule = null;
    if (findings.isEmpty() && open.isEmpty()) {
      return applicable ? next.honoured() : next.notApplicable();
    }
    return ImmutableOutcome.of(next.id(), true, taken(findings), taken(open));
  }

  /** The rule that looks; refuses what would be lost, or taken for what another rule says. */
  private Rule looking() {
    if (rule == null) {
      throw new IllegalStateException("a verdict is told while its rule looks, not afterwards");
    }
    return rule;
  }

  /** What was said, to be said no more; most often one thing, or none. */
  private static <T> List<T> taken(List<T> said) {
    if (said.isEmpty()) {
      return List.of();
    }
    List<T> taken = said.size() == 1 ? List.of(said.get(0)) : List.copyOf(said);
    said.clear();
    return taken;
  }

  /** Says that there is something in the record that the rule is about. */
  public void applies() {
    looking();
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
    finds(looking().written(), variant, about, next);
  }

  /**
   * Says that an element is not as it should be, where not all that a rule finds weighs the same.
   *
   * @param severity of this finding; it never weighs more than its rule
   * @param variant of the texts, or empty
   * @param next who is asked to act
   */
  public void finds(Severity severity, String variant, ElementId about, Addressee next) {
    finds(severity, variant, List.of(about), next, List.of(), null);
  }

  /**
   * Says that some elements together are not as they should be.
   *
   * @param severity of this finding; it never weighs more than its rule
   * @param variant of the texts, or empty
   * @param about at least one element; the first is the first argument of the texts
   * @param next who is asked to act
   * @param more arguments of the texts, from the third on: {@code {2}}, {@code {3}} and so on
   * @throws IllegalArgumentException if there is no element, naming the rule
   */
  public void finds(
      Severity severity,
      String variant,
      List<? extends ElementId> about,
      Addressee next,
      Argument... more) {
    if (about.isEmpty()) {
      throw new IllegalArgumentException("a finding is about something: " + looking().id());
    }
    finds(severity, variant, List.copyOf(about), next, List.of(more), null);
  }

  /**
   * Says that an expression is not as it should be; the service is asked to act. The texts have the
   * expression as third argument, and how it frames a person as fourth.
   *
   * @param severity of this finding; it never weighs more than its rule
   * @param variant of the texts, or empty
   */
  public void finds(Severity severity, String variant, Occurrence occurrence) {
    finds(severity, variant, List.of(occurrence.about()), Addressee.SERVICE, List.of(), occurrence);
  }

  private void finds(
      Severity severity,
      String variant,
      List<ElementId> about,
      Addressee next,
      List<Argument> more,
      @Nullable Occurrence occurrence) {
    applicable = true;
    boolean withCare = isPutWithCare(about, more, next);
    StakeholderId to = addressed(next, withCare);
    findings.add(
        new RuleFinding(
            keys(variant, to, withCare),
            looking().weigh(severity),
            about,
            beneficiary,
            more,
            to == null ? beneficiary : to,
            occurrence));
  }

  /** Says that an element is good practice; there is nothing to do about it. */
  public void commends(ElementId about) {
    finds(Severity.COMMENDATION, "", about, Addressee.SERVICE);
  }

  /**
   * Says that the record does not tell yet whether an element is as it should be.
   *
   * @param variant of the texts, or empty
   * @param next who is asked to find out
   */
  public void opens(String variant, ElementId about, Addressee next) {
    applicable = true;
    List<ElementId> elements = List.of(about);
    boolean withCare = isPutWithCare(elements, List.of(), next);
    StakeholderId to = addressed(next, withCare);
    open.add(
        new RuleOpenElement(
            keys(variant, to, withCare), elements, beneficiary, to == null ? beneficiary : to));
  }

  /** Whether what the person would have been asked was told in confidence. */
  private boolean isPutWithCare(List<ElementId> about, List<Argument> more, Addressee next) {
    if (next == Addressee.PERSON || next == Addressee.SERVICE_WITH_PERSON) {
      for (int i = 0; i < about.size(); i++) {
        if (draft.record().isConfided(about.get(i))) {
          return true;
        }
      }
      return isConfidedNamed(more);
    }
    return false;
  }

  private boolean isConfidedNamed(List<Argument> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      Argument each = arguments.get(i);
      if ((each instanceof Argument.Element element && draft.record().isConfided(element.id()))
          || (each instanceof Phrase phrase && isConfidedNamed(phrase.arguments()))) {
        return true;
      }
    }
    return false;
  }

  /** Who is asked to act; null where nobody at the service may be. */
  private @Nullable StakeholderId addressed(Addressee next, boolean withCare) {
    if (next == Addressee.PERSON && !withCare) {
      return beneficiary;
    }
    return next == Addressee.LEAD ? lead : contact;
  }

  /** Where nobody at the service may be asked, the beneficiary is asked whom they would trust. */
  private Keys keys(String variant, @Nullable StakeholderId to, boolean withCare) {
    Keys keys = looking().keys(variant);
    if (to == null) {
      return keys.withoutService();
    }
    return withCare ? keys.confided() : keys;
  }
}
