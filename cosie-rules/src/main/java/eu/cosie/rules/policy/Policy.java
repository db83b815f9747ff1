package eu.cosie.rules.policy;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.id.RuleId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An ordered set of rules. Rules see the draft and never each other's outcomes, so order decides
 * nothing but the order of the report. A rule that throws is a fault of the rule and is not caught:
 * a report without it would look complete. Immutable and thread-safe.
 */
public final class Policy {

  private static final Logger LOG = LoggerFactory.getLogger(Policy.class);

  private final String name;
  private final String version;
  private final List<Rule> rules;

  private Policy(String name, String version, List<Rule> rules) {
    this.name = name;
    this.version = version;
    this.rules = rules;
  }

  /**
   * A policy of these rules, in this order.
   *
   * @throws IllegalArgumentException if two rules have the same id, naming it
   */
  public static Policy of(String name, String version, List<Rule> rules) {
    Set<RuleId> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException("two rules " + rule.id() + " in " + name);
      }
    }
    return new Policy(name, version, List.copyOf(rules));
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** Its version. */
  public String version() {
    return version;
  }

  /** Its rules, in order. */
  public List<Rule> rules() {
    return rules;
  }

  /** What comes of each rule on a draft and its record. */
  public PolicyReport check(Draft draft) {
    PolicyReport.Builder report =
        PolicyReport.builder().record(draft.record().id()).policy(name).version(version);
    for (Rule rule : rules) {
      report.addOutcomes(rule.on(draft));
    }
    PolicyReport made = report.build();
    if (LOG.isDebugEnabled()) {
      LOG.debug("{}: {} rules, {} findings", made.record(), rules.size(), made.findings().size());
    }
    return made;
  }

  /** The name, version and number of rules. */
  @Override
  public String toString() {
    return name + " " + version + "[" + rules.size() + " rules]";
  }
}
