package eu.cosie.testkit.contract;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.RuleId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.policy.Finding;
import eu.cosie.rules.policy.NextStep;
import eu.cosie.rules.policy.OpenElement;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.Policy;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.rules.text.Texts;
import eu.cosie.testkit.CosieDomain;
import eu.cosie.testkit.Metamorphoses;
import eu.cosie.testkit.Variants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * What holds of every policy, whoever wrote its rules: the laws marked with a diamond. A test class
 * implements it and names the policy, and the texts if they are its own:
 *
 * <pre>{@code
 * class OurPolicyTest implements PolicyContract {
 *   public Policy policy() {
 *     return OurPolicy.current();
 *   }
 *
 *   public Texts texts() {
 *     return OurTexts.english();
 *   }
 * }
 * }</pre>
 */
@Domain(CosieDomain.class)
@Domain(DomainContext.Global.class)
public interface PolicyContract {

  /** The policy that is to keep the laws. */
  Policy policy();

  /** The texts in which its findings are read; those of the library unless overridden. */
  default Texts texts() {
    return Texts.english();
  }

  /** The draft of a record that the policy checks; the library's unless overridden. */
  default Draft reframe(CaseRecord record) {
    return Reframer.standard().reframe(record);
  }

  /**
   * Law 6: the person is asked about nothing that was told in confidence, but whom at the service
   * they would trust.
   */
  @Property
  default void what_was_confided_is_not_put_to_the_person(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.NO_QUESTION_ENDANGERS);
    needsUnasked(proof, record, Set.of());
    // Each text its own, so that what is quoted tells where it is from.
    AtomicInteger texts = new AtomicInteger();
    CaseRecord told = Variants.reworded(record, text -> "w" + texts.incrementAndGet());
    needsUnasked(proof, told, ReportParts.confidedWords(told));
    proof.holds();
  }

  private void needsUnasked(Proof proof, CaseRecord record, Set<String> confidedWords) {
    PolicyReport report = policy().check(reframe(record));
    for (Finding finding : report.findings()) {
      finding
          .next()
          .ifPresent(next -> needsUnasked(proof, next, finding.about(), record, confidedWords));
    }
    for (Outcome outcome : report.outcomes()) {
      for (OpenElement open : outcome.open()) {
        needsUnasked(proof, open.next(), open.about(), record, confidedWords);
      }
    }
  }

  private static void needsUnasked(
      Proof proof,
      NextStep next,
      List<ElementId> about,
      CaseRecord record,
      Set<String> confidedWords) {
    if (!next.to().equals(record.beneficiary())
        || next.text().equals(Phrase.of("question.no-service"))) {
      return;
    }
    Spoken spoken = new Spoken(about, "next", next.text());
    proof.needs(
        Stream.concat(about.stream(), spoken.elements().stream()).noneMatch(record::isConfided),
        "is put to the person, and was told in confidence",
        about);
    proof.needs(
        spoken.quotes().stream().noneMatch(confidedWords::contains),
        "is put to the person with words that were told in confidence",
        about);
  }

  /**
   * Law 6: what is said of an element is the same whoever told of a risk in confidence, and on
   * whichever day. That something is said at all may depend on whose voice it is.
   */
  @Property
  default void protected_voices_appear_nowhere(@ForAll CaseRecord record, @ForAll Random random) {
    Proof proof = new Proof(Law.NO_QUESTION_ENDANGERS);
    CaseRecord sheltered = DraftParts.protectedRisks(record);
    CaseRecord others = DraftParts.othersSpeakOfRisks(sheltered, random);
    Map<String, List<String>> told = told(sheltered);
    Map<String, List<String>> toldOfOthers = told(others);
    for (Map.Entry<String, List<String>> each : told.entrySet()) {
      List<String> other = toldOfOthers.getOrDefault(each.getKey(), List.of());
      proof.needs(
          other.size() != each.getValue().size() || other.equals(each.getValue()),
          "is told with what a protected voice tells: " + each.getKey());
    }
    proof.holds();
  }

  /** What is said in words, by what it is about and which text it is. */
  private Map<String, List<String>> told(CaseRecord record) {
    Map<String, List<String>> told = new TreeMap<>();
    for (Spoken spoken : Spoken.of(policy().check(reframe(record)))) {
      told.computeIfAbsent(spoken.about() + " " + spoken.phrase().key(), what -> new ArrayList<>())
          .add(TextParts.rendered(texts(), spoken, record));
    }
    told.values().forEach(Collections::sort);
    return told;
  }

  /** Law 9: permuting the lists of a record changes nothing but the order of findings. */
  @Property
  default void order_does_not_matter(@ForAll CaseRecord record, @ForAll Random random) {
    Proof proof = new Proof(Law.ORDER_DOES_NOT_MATTER);
    PolicyReport report = policy().check(reframe(record));
    PolicyReport permuted = policy().check(reframe(Variants.permuted(record, random)));
    proof.needsSame(Said.of(report), Said.of(permuted));
    proof.holds();
  }

  /** Law 11: no valid record makes a rule throw; every rule has an outcome, and always the same. */
  @Property
  default void checking_is_total_and_pure(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.TOTAL_AND_PURE);
    Draft draft = reframe(record);
    try {
      PolicyReport report = policy().check(draft);
      proof.needsSame(Said.of(report), Said.of(policy().check(draft)));
      proof.needs(
          report.outcomes().stream()
              .map(Outcome::rule)
              .toList()
              .equals(policy().rules().stream().map(Rule::id).toList()),
          "has not one outcome for each rule",
          record.id());
    } catch (RuntimeException e) {
      throw new AssertionError(
          "["
              + Law.TOTAL_AND_PURE
              + "] throws on "
              + record.id()
              + ", in one of "
              + throwing(draft),
          e);
    }
    proof.holds();
  }

  /** The rules that throw where they are alone; all of them where none does. */
  private List<Rule> throwing(Draft draft) {
    List<Rule> throwing = new ArrayList<>();
    for (Rule rule : policy().rules()) {
      try {
        Said.of(Policy.of("one rule", "1", List.of(rule)).check(draft));
      } catch (RuntimeException e) {
        throwing.add(rule);
      }
    }
    return throwing.isEmpty() ? policy().rules() : throwing;
  }

  /** Law 12: every finding cites its rule and elements that exist, and says what to do. */
  @Property
  default void every_finding_is_explained(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.EXPLAINED);
    PolicyReport report = policy().check(reframe(record));
    for (Outcome outcome : report.outcomes()) {
      String rule = outcome.rule().toString();
      for (Finding finding : outcome.findings()) {
        proof.needsFacts(finding.about(), record, rule);
        proof.needs(finding.rule().equals(outcome.rule()), "cites another rule", finding.about());
        proof.needs(
            finding.next().isPresent() == (finding.severity() != Severity.COMMENDATION),
            "has a next step missing, or one for a commendation, in " + rule,
            finding.about());
        finding.next().ifPresent(next -> proof.needsFacts(List.of(next.to()), record, rule));
      }
      for (OpenElement open : outcome.open()) {
        proof.needsFacts(open.about(), record, rule);
        proof.needsFacts(List.of(open.next().to()), record, rule);
      }
    }
    for (Spoken spoken : Spoken.of(report)) {
      for (ElementId element : spoken.elements()) {
        proof.needs(record.contains(element), "is not of the record, in " + spoken.part(), element);
      }
    }
    proof.holds();
  }

  /**
   * Law 12: every phrase has a text, and so have the titles and grounds of the rules; none asks for
   * more than the rule gives.
   */
  @Property
  default void every_phrase_has_a_text(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.EXPLAINED);
    for (Rule rule : policy().rules()) {
      for (Phrase phrase : List.of(rule.title(), rule.because())) {
        if (texts().has(phrase.key())) {
          fits(proof, new Spoken(List.of(), rule.toString(), phrase), record);
        } else {
          proof.needs(false, "there is no text for " + phrase.key());
        }
      }
    }
    for (Spoken spoken : Spoken.of(policy().check(reframe(record)))) {
      boolean complete = true;
      for (String key : spoken.keys()) {
        complete &= texts().has(key);
        proof.needs(texts().has(key), "is told without a text for " + key, spoken.about());
      }
      if (complete && spoken.elements().stream().allMatch(record::contains)) {
        fits(proof, spoken, record);
      }
    }
    proof.holds();
  }

  private void fits(Proof proof, Spoken spoken, CaseRecord record) {
    try {
      texts().render(spoken.phrase(), record);
    } catch (IllegalArgumentException e) {
      proof.needs(false, "is told with " + e.getMessage(), spoken.about());
    }
  }

  /**
   * Law 13: parts of the policy combine as sets of rules do, and a rule says the same in any
   * company.
   */
  @Property
  default void parts_combine_as_sets_do(@ForAll CaseRecord record, @ForAll Random random) {
    Proof proof = new Proof(Law.COMPOSITION);
    Policy one = ReportParts.part(policy(), random);
    Policy two = ReportParts.part(policy(), random);
    Policy three = ReportParts.part(policy(), random);
    Policy both = one.and(two);
    proof.needs(
        both.and(three).rules().equals(one.and(two.and(three)).rules()), "is not associative");
    proof.needs(both.equals(two.and(one)), "is not commutative up to order");
    proof.needs(one.and(one).rules().equals(one.rules()), "is not idempotent");
    proof.needs(one.and(Policy.empty()).rules().equals(one.rules()), "changes by nothing");
    proof.needs(Policy.empty().and(one).rules().equals(one.rules()), "changes nothing");
    Draft draft = reframe(record);
    PolicyReport report = both.check(draft);
    for (Rule rule : both.rules()) {
      Policy alone = Policy.of("one rule", "1", List.of(rule));
      if (one.rule(rule.id()).isEmpty()) {
        proof.needs(
            one.and(alone).without(rule.id()).rules().equals(one.rules()),
            "is not left as it was without " + rule);
      }
      proof.needs(
          alone.check(draft).outcomes().equals(List.of(report.outcome(rule.id()))),
          "is told something else by " + rule + " where other rules stand beside it",
          record.id());
    }
    proof.holds();
  }

  /** Law 14: renaming every id renames findings and changes nothing else. */
  @Property
  default void renaming_renames_and_changes_nothing_else(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.LOCAL);
    PolicyReport report = policy().check(reframe(record));
    PolicyReport renamed = policy().check(reframe(Variants.renamed(record, Alphabet::turned)));
    proof.needsSame(Said.of(report, Alphabet::turned), Said.of(renamed));
    proof.holds();
  }

  /**
   * Law 14: a finding stays when something unrelated is added. To findings about the beneficiary or
   * the record as a whole, everything is related.
   */
  @Property
  default void what_is_unrelated_does_not_matter(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.LOCAL);
    PolicyReport report = policy().check(reframe(record));
    PolicyReport more = policy().check(reframe(Metamorphoses.withUnrelated(record)));
    proof.needsSame(Said.within(record, Said.of(report)), Said.within(record, Said.of(more)));
    proof.holds();
  }

  /** Law 20: without the draft's proposals and questions the same rules are honoured. */
  @Property
  default void only_facts_honour(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.ONLY_FACTS_HONOUR);
    Draft draft = reframe(record);
    Set<RuleId> honoured = ReportParts.honoured(policy().check(draft));
    Set<RuleId> byFacts = ReportParts.honoured(policy().check(ReportParts.factsOf(draft)));
    for (RuleId rule : honoured) {
      proof.needs(byFacts.contains(rule), "is honoured by a proposal: " + rule, record.id());
    }
    for (RuleId rule : byFacts) {
      proof.needs(honoured.contains(rule), "is not honoured for a proposal: " + rule, record.id());
    }
    proof.holds();
  }
}
