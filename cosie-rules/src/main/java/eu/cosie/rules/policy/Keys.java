package eu.cosie.rules.policy;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.RuleId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule says in one variant of its texts, and what is put into them: the first element, the
 * beneficiary, and what more the rule gives. It holds nothing of the rule's check: a report that is
 * kept does not keep whatever a host's check may reach.
 */
record Keys(RuleId rule, Principle principle, String explanation, String next) {

  private static final String CONFIDED = "next.confided";
  private static final String NO_SERVICE = "question.no-service";

  /** The same, but the service is told to take care, whatever the rule would have it do. */
  Keys confided() {
    return new Keys(rule, principle, explanation, CONFIDED);
  }

  /** The same, but the beneficiary is asked whom at the service they would trust. */
  Keys withoutService() {
    return new Keys(rule, principle, explanation, NO_SERVICE);
  }

  Phrase explanation(ElementId about, StakeholderId beneficiary, List<Argument> more) {
    return new Phrase(explanation, arguments(about, beneficiary, more));
  }

  NextStep next(StakeholderId to, ElementId about, StakeholderId beneficiary, List<Argument> more) {
    return NextStep.of(
        to,
        new Phrase(
            next, next.equals(NO_SERVICE) ? List.of() : arguments(about, beneficiary, more)));
  }

  private static List<Argument> arguments(
      ElementId about, StakeholderId beneficiary, List<Argument> more) {
    Argument element = Phrase.element(about);
    Argument person = Phrase.element(beneficiary);
    if (more.isEmpty()) {
      return List.of(element, person);
    }
    List<Argument> arguments = new ArrayList<>(2 + more.size());
    arguments.add(element);
    arguments.add(person);
    arguments.addAll(more);
    return arguments;
  }
}
