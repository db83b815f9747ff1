package eu.cosie.examples.rule;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Phrase;
import eu.cosie.jackson.CaseRecords;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import eu.cosie.rules.reframing.Reframer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A record that shows a rule, and what comes of the rule on it. Each rule has two, which differ in
 * little but what the rule is about. Immutable and thread-safe.
 */
public final class RuleExample {

  private final String path;
  private final String lead;
  private final String document;
  private final CaseRecord record;
  private final Outcome outcome;

  private RuleExample(String path, String lead, String document, Rule rule) {
    this.path = path;
    this.lead = lead;
    this.document = document;
    this.record = CaseRecords.read(document);
    this.outcome = rule.on(Reframer.standard().reframe(record));
  }

  /** A record that honours the rule; for a rule that commends, one that is commended. */
  public static RuleExample thatHonours(Rule rule) {
    return of(rule, "honours");
  }

  /**
   * A record with something that the rule finds, or leaves open; for a rule that commends, one that
   * it passes over.
   */
  public static RuleExample thatBreaches(Rule rule) {
    return of(rule, "breaches");
  }

  private static RuleExample of(Rule rule, String name) {
    String path = "rules/" + rule.id().value() + "/" + name + ".json";
    try (InputStream in =
        Objects.requireNonNull(RuleExample.class.getResourceAsStream("/" + path), path)) {
      String lead = "rule." + name + (rule.severity() == Severity.COMMENDATION ? ".commends" : "");
      String document = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new RuleExample(path, lead, document, rule);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What comes of a rule at most. A severity says this of findings; that a rule finds nothing and
   * only leaves open, its example shows.
   */
  public static Outcome.Status atMost(Rule rule) {
    Outcome.Status shown = thatBreaches(rule).outcome.status();
    Outcome.Status finding = Outcome.Status.valueOf(rule.severity().name());
    return shown.compareTo(finding) < 0 ? shown : finding;
  }

  /** Where it stands in the module of the examples. */
  public String path() {
    return path;
  }

  /** What leads to it on a page, where it stands as the argument. */
  Phrase lead(String place) {
    return Phrase.of(lead, Phrase.name(place));
  }

  /** The record as JSON, in its canonical form. */
  public String document() {
    return document;
  }

  /** The record. */
  public CaseRecord record() {
    return record;
  }

  /** What comes of the rule on it. */
  public Outcome outcome() {
    return outcome;
  }
}
