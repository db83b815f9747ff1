package eu.cosie.testkit.contract;

import eu.cosie.rules.policy.Policy;
import eu.cosie.rules.policy.Rule;
import java.util.List;

/**
 * What holds of every rule: as of a policy that has no other. A test class implements it and names
 * the rule, and the texts if they are its own:
 *
 * <pre>{@code
 * class QuietHoursTest implements RuleContract {
 *   public Rule rule() {
 *     return QuietHours.KEPT;
 *   }
 *
 *   public Texts texts() {
 *     return OurTexts.english();
 *   }
 * }
 * }</pre>
 */
public interface RuleContract extends PolicyContract {

  /** The rule that is to keep the laws. */
  Rule rule();

  @Override
  default Policy policy() {
    return Policy.of(rule().id().value(), "1", List.of(rule()));
  }
}
