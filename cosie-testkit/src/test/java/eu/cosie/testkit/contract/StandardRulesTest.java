package eu.cosie.testkit.contract;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.Policy;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.testkit.CosieDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * {@link StandardPolicyTest} holds every rule to the laws, for each of them looks at every outcome;
 * and what each rule says there it says alone. So none keeps a law thanks to another.
 */
@Domain(CosieDomain.class)
@Domain(DomainContext.Global.class)
class StandardRulesTest {

  @Property
  void each_rule_says_alone_what_it_says_beside_the_others(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.COMPOSITION);
    Policy policy = CoCreationPolicy.standard();
    Draft draft = Reframer.standard().reframe(record);
    for (Outcome outcome : policy.check(draft).outcomes()) {
      Rule rule = policy.rule(outcome.rule()).orElseThrow();
      proof.needs(rule.on(draft).equals(outcome), "is told otherwise by " + rule, record.id());
    }
    proof.holds();
  }
}
