package eu.cosie.rules.policy;

import static java.util.Objects.requireNonNull;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Framing;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.core.wording.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Collects what a rule says while it looks at a record. Whatever is said of an element also says
 * that the rule is about something. Explanations are the texts {@code rule.ID.explanation} or,
 * where a variant is named, {@code rule.ID.explanation.VARIANT}; next steps likewise {@code
 * rule.ID.next}. Both have the element as first argument, the beneficiary as second, and then what
 * more the rule gives. What was {@linkplain CaseRecord#isConfided confided} is never put to the
 * beneficiary: whatever the rule would have them asked, the service is told to take care instead.
 * Variants are words of the rule's code, never of a record. Mutable, used by one thread while one
 * draft is checked.
 */
@SuppressWarnings("NullAway.Init") // the rule is there whenever a check looks
public final class Verdict {

  private static final Argument[] NO_MORE = {};
  private static final String CONFIDED = "next.confided";
  private static final Phrase NO_SERVICE = Phrase.of("question.no-service");
  private static final Map<Framing, Phrase> FRAMINGS =
      Stream.of(Framing.values())
          .collect(
              Collectors.toUnmodifiableMap(each -> each, each -> Phrase.of("framing." + each)));

  private final Draft draft;
  private final StakeholderId beneficiary;
  private final Optional<StakeholderId> contact;
  private final Optional<StakeholderId> lead;
  private final Argument person;
  private final List<Finding> findings = new ArrayList<>();
  private final List<OpenElement> open = new ArrayList<>();
  private Rule rule;
  private boolean applicable;

  Verdict(Draft draft) {
    this.draft = draft;
    CaseRecord record = draft.record();
    this.beneficiary = record.beneficiary();
    this.contact = record.serviceContact();
    this.lead = record.serviceLead();
    this.person = Phrase.element(beneficiary);
  }

  /** What comes of a rule; one verdict may serve any number of rules, one after the other. */
  Outcome on(Rule next) {
    rule = next;
    applicable = false;
    findings.clear();
    open.clear();
    next.look(draft, this);
    if (findings.isEmpty() && open.isEmpty()) {
      return applicable ? next.honoured() : next.notApplicable();
    }
    return ImmutableOutcome.of(next.id(), true, listOf(findings), listOf(open));
  }

  /** Most often there is one, or none. */
  private static <T> List<T> listOf(List<T> some) {
    return some.size() == 1 ? List.of(some.get(0)) : List.copyOf(some);
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
    finds(rule.written(), variant, about, next);
  }

  /**
   * Says that an element is not as it should be, where not all that a rule finds weighs the same.
   *
   * @param severity of this finding; it never weighs more than its rule
   * @param variant of the texts, or empty
   * @param next who is asked to act
   */
  public void finds(Severity severity, String variant, ElementId about, Addressee next) {
    finds(severity, variant, List.of(about), next, NO_MORE);
  }

  /**
   * Says that some elements together are not as they should be.
   *
   * @param severity of this finding; it never weighs more than its rule
   * @param variant of the texts, or empty
   * @param about at least one element; the first is the first argument of the texts
   * @param next who is asked to act
   * @param more arguments of the texts, from the third on
   */
  public void finds(
      Severity severity,
      String variant,
      List<? extends ElementId> about,
      Addressee next,
      Argument... more) {
    finds(severity, variant, about, next, Optional.empty(), more);
  }

  /**
   * Says that an expression is not as it should be; the service is asked to act. The texts have the
   * expression as third argument, and how it frames a person as fourth.
   *
   * @param severity of this finding; it never weighs more than its rule
   * @param variant of the texts, or empty
   */
  public void finds(Severity severity, String variant, Occurrence occurrence) {
    Argument[] framings = new Argument[occurrence.framings().size()];
    for (int i = 0; i < framings.length; i++) {
      framings[i] = requireNonNull(FRAMINGS.get(occurrence.framings().get(i)));
    }
    finds(
        severity,
        variant,
        List.of(occurrence.about()),
        Addressee.SERVICE,
        Optional.of(occurrence),
        Phrase.quote(occurrence.expression()),
        Phrase.list(List.of(framings)));
  }

  private void finds(
      Severity severity,
      String variant,
      List<? extends ElementId> about,
      Addressee next,
      Optional<Occurrence> occurrence,
      Argument... more) {
    applicable = true;
    Rule.Keys keys = rule.keys(variant);
    List<Argument> arguments = arguments(about.get(0), more);
    findings.add(
        ImmutableFinding.of(
            rule.id(),
            rule.principle(),
            rule.weigh(severity),
            about,
            new Phrase(keys.explanation(), arguments),
            Optional.of(next(keys, arguments, about, next)),
            occurrence));
  }

  /** Says that an element is good practice; there is nothing to do about it. */
  public void commends(ElementId about) {
    applicable = true;
    findings.add(
        ImmutableFinding.of(
            rule.id(),
            rule.principle(),
            Severity.COMMENDATION,
            List.of(about),
            new Phrase(rule.keys("").explanation(), arguments(about, NO_MORE)),
            Optional.empty(),
            Optional.empty()));
  }

  /**
   * Says that the record does not tell yet whether an element is as it should be.
   *
   * @param variant of the texts, or empty
   * @param next who is asked to find out
   */
  public void opens(String variant, ElementId about, Addressee next) {
    applicable = true;
    Rule.Keys keys = rule.keys(variant);
    List<Argument> arguments = arguments(about, NO_MORE);
    open.add(
        ImmutableOpenElement.of(
            List.of(about),
            new Phrase(keys.explanation(), arguments),
            next(keys, arguments, List.of(about), next)));
  }

  /** Where nobody at the service may be asked, the beneficiary is asked whom they would trust. */
  private NextStep next(
      Rule.Keys keys, List<Argument> arguments, List<? extends ElementId> about, Addressee to) {
    boolean withPerson = to == Addressee.PERSON || to == Addressee.SERVICE_WITH_PERSON;
    boolean withCare = withPerson && isConfided(about);
    if (to == Addressee.PERSON && !withCare) {
      return NextStep.of(beneficiary, new Phrase(keys.next(), arguments));
    }
    Optional<StakeholderId> service = to == Addressee.LEAD ? lead : contact;
    if (service.isEmpty()) {
      return NextStep.of(beneficiary, NO_SERVICE);
    }
    return NextStep.of(service.get(), new Phrase(withCare ? CONFIDED : keys.next(), arguments));
  }

  private boolean isConfided(List<? extends ElementId> about) {
    for (ElementId each : about) {
      if (draft.record().isConfided(each)) {
        return true;
      }
    }
    return false;
  }

  private List<Argument> arguments(ElementId about, Argument[] more) {
    Argument element = Phrase.element(about);
    return switch (more.length) {
      case 0 -> List.of(element, person);
      case 1 -> List.of(element, person, more[0]);
      case 2 -> List.of(element, person, more[0], more[1]);
      case 3 -> List.of(element, person, more[0], more[1], more[2]);
      default -> {
        List<Argument> arguments = new ArrayList<>(2 + more.length);
        arguments.add(element);
        arguments.add(person);
        arguments.addAll(List.of(more));
        yield List.copyOf(arguments);
      }
    };
  }
}
