package eu.cosie.rules.policy;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.id.RuleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An ordered set of rules. Rules see the draft and never each other's outcomes, so order decides
 * nothing but the order of the report. A rule that throws is a fault of the rule and is not caught:
 * a report without it would look complete.
 *
 * <p>Policies combine as sets do: {@link #and}, {@link #without}, {@link #replacing}, {@link
 * #withSeverity} give new ones, which keep the name and version until they are {@link #named}. Two
 * policies are equal when their rules are, in whatever order; the name and the version are labels.
 * Immutable and thread-safe.
 */
public final class Policy {

  private static final Logger LOG = LoggerFactory.getLogger(Policy.class);
  private static final Policy EMPTY = new Policy("empty", "0", List.of());

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

  /** The policy that has no rules, and finds nothing. */
  public static Policy empty() {
    return EMPTY;
  }

  /** The same rules under another name and version. */
  public Policy named(String name, String version) {
    return new Policy(name, version, rules);
  }

  /**
   * These rules, then those of the other policy that are not among them.
   *
   * @throws IllegalArgumentException if a rule of the other has the id of one of these and is not
   *     equal to it, naming it
   */
  public Policy and(Policy other) {
    List<Rule> all = new ArrayList<>(rules);
    for (Rule rule : other.rules) {
      Optional<Rule> same = rule(rule.id());
      if (same.isEmpty()) {
        all.add(rule);
      } else if (!same.get().equals(rule)) {
        throw new IllegalArgumentException(
            "two definitions of " + rule.id() + " in " + name + " and " + other.name);
      }
    }
    return with(all);
  }

  /** These rules but the one of this id, if it is here. */
  public Policy without(RuleId rule) {
    return with(rules.stream().filter(each -> !each.id().equals(rule)).toList());
  }

  /**
   * These rules with another in the place of the one of the same id: the same check with other
   * parameters or another severity. A check of one's own has an id and texts of its own, and comes
   * by {@link #without} and {@link #and}.
   *
   * @throws IllegalArgumentException if there is none of that id, naming it
   */
  public Policy replacing(Rule rule) {
    Rule replaced = required(rule.id());
    return with(rules.stream().map(each -> each.equals(replaced) ? rule : each).toList());
  }

  /**
   * These rules with another severity for one of them, as {@link Rule#withSeverity} has it.
   *
   * @throws IllegalArgumentException if there is none of that id, or it cannot have that severity,
   *     naming it
   */
  public Policy withSeverity(RuleId rule, Severity severity) {
    return replacing(required(rule).withSeverity(severity));
  }

  private Policy with(List<Rule> changed) {
    return new Policy(name, version, List.copyOf(changed));
  }

  private Rule required(RuleId rule) {
    return rule(rule)
        .orElseThrow(() -> new IllegalArgumentException("no rule " + rule + " in " + name));
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

  /** The rule of this id, if it is here. */
  public Optional<Rule> rule(RuleId rule) {
    return rules.stream().filter(each -> each.id().equals(rule)).findFirst();
  }

  /** What comes of each rule on a draft and its record. */
  public PolicyReport check(Draft draft) {
    Verdict verdict = new Verdict(draft);
    Outcome[] outcomes = new Outcome[rules.size()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = verdict.on(rules.get(i));
    }
    PolicyReport made =
        ImmutablePolicyReport.of(draft.record().id(), name, version, List.of(outcomes));
    if (LOG.isDebugEnabled()) {
      LOG.debug("{}: {} rules, {} findings", made.record(), rules.size(), made.findings().size());
    }
    return made;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Policy that && Set.copyOf(rules).equals(Set.copyOf(that.rules));
  }

  @Override
  public int hashCode() {
    return Set.copyOf(rules).hashCode();
  }

  /** The name, version and number of rules. */
  @Override
  public String toString() {
    return name + " " + version + "[" + rules.size() + " rules]";
  }
}
