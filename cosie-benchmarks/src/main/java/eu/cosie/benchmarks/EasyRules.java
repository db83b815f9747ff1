package eu.cosie.benchmarks;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Need;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * The eight rules in org.jeasy:easy-rules-core: a record is the fact; where one of its elements
 * breaks a rule, the rule's action emits all that do. Rules and engine are made once. To get a fact
 * is to search for it, so each condition and action does that once, and not for each element.
 */
final class EasyRules implements Checker {

  private static final String RECORD = "record";
  private static final String SAID = "said";

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = new Rules();

  EasyRules() {
    each("risk.safeguarded", CaseRecord::risks, Risk::id, (it, record) -> ByHand.isUnguarded(it));
    each("risk.not-ignored", CaseRecord::risks, Risk::id, (it, record) -> ByHand.isIgnored(it));
    each(
        "need.judged-by-person",
        CaseRecord::needs,
        Need::id,
        (it, record) -> record.judgementOf(it).isEmpty());
    each("asset.no-harmful-tie", CaseRecord::assets, Asset::id, ByHand::isBehindHarm);
    each("goal.own", CaseRecord::goals, Goal::id, (it, record) -> !record.isOwnVoice(it.voice()));
    each("decision.wish", CaseRecord::decisions, Decision::id, ByHand::isBelowWish);
    each(
        "system.barrier-answered",
        CaseRecord::barriers,
        Barrier::id,
        (it, record) -> it.response().isEmpty());
    rules.register(
        new RuleBuilder()
            .name("goal.own, none")
            .when(facts -> record(facts).goals().isEmpty())
            .then(facts -> say(facts, "goal.own", record(facts).beneficiary()))
            .build());
    rules.register(
        new RuleBuilder()
            .name("voice.heard")
            .when(facts -> !record(facts).isBeneficiaryHeard())
            .then(facts -> say(facts, "voice.heard", record(facts).beneficiary()))
            .build());
  }

  @Override
  public Object check(Draft draft) {
    List<Pair> said = new ArrayList<>();
    Facts facts = new Facts();
    facts.put(RECORD, draft.record());
    facts.put(SAID, said);
    engine.fire(rules, facts);
    return said;
  }

  private <T> void each(
      String rule,
      Function<CaseRecord, List<T>> elements,
      Function<T, ElementId> id,
      BiPredicate<T, CaseRecord> breaks) {
    rules.register(
        new RuleBuilder()
            .name(rule)
            .when(
                facts -> {
                  CaseRecord record = record(facts);
                  for (T element : elements.apply(record)) {
                    if (breaks.test(element, record)) {
                      return true;
                    }
                  }
                  return false;
                })
            .then(
                facts -> {
                  CaseRecord record = record(facts);
                  List<Pair> said = facts.get(SAID);
                  for (T element : elements.apply(record)) {
                    if (breaks.test(element, record)) {
                      said.add(new Pair(rule, id.apply(element)));
                    }
                  }
                })
            .build());
  }

  private static CaseRecord record(Facts facts) {
    return facts.get(RECORD);
  }

  private static void say(Facts facts, String rule, ElementId about) {
    List<Pair> said = facts.get(SAID);
    said.add(new Pair(rule, about));
  }
}
