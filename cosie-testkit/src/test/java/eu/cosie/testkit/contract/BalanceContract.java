package eu.cosie.testkit.contract;

import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.SupportGiven;
import eu.cosie.rules.balance.BalanceOfCare;
import eu.cosie.rules.balance.Quadrant;
import eu.cosie.testkit.CosieDomain;
import eu.cosie.testkit.Metamorphoses;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of how decisions are placed, and of how they are counted. */
@Domain(CosieDomain.class)
@Domain(DomainContext.Global.class)
interface BalanceContract {

  /** Where a decision of a record stands. */
  Quadrant quadrant(CaseRecord record, Decision decision);

  /** The balance of some records. */
  BalanceOfCare balance(List<CaseRecord> records);

  /** Law 15: a caseload counted in parts adds up to the whole, in any order; nothing adds none. */
  @Property
  default void counting_in_parts_adds_up(
      @ForAll CaseRecord a, @ForAll CaseRecord b, @ForAll CaseRecord c) {
    Proof proof = new Proof(Law.BALANCE_MERGES);
    BalanceOfCare whole = balance(List.of(a, b, a, c));
    BalanceOfCare some = balance(List.of(a, b));
    BalanceOfCare more = balance(List.of(a, c));
    proof.needs(whole.equals(some.plus(more)), "is counted otherwise in parts", ids(a, b, c));
    proof.needs(whole.equals(more.plus(some)), "is counted otherwise in turn", ids(a, b, c));
    proof.needs(
        whole.plus(balance(List.of())).equals(whole), "counts where there is nothing", ids(a));
    proof.holds();
  }

  /** Law 15: also the decisions of one record add up, when some are counted and then the others. */
  @Property
  default void each_decision_counts_for_itself(@ForAll CaseRecord record, @ForAll Random random) {
    Proof proof = new Proof(Law.BALANCE_MERGES);
    Set<DecisionId> some = new HashSet<>();
    Set<DecisionId> others = new HashSet<>();
    record.decisions().forEach(each -> (random.nextBoolean() ? some : others).add(each.id()));
    BalanceOfCare whole = balance(List.of(record));
    BalanceOfCare parts =
        balance(List.of(Metamorphoses.without(record, others)))
            .plus(balance(List.of(Metamorphoses.without(record, some))));
    for (DecisionKind kind : DecisionKind.values()) {
      for (Quadrant quadrant : Quadrant.values()) {
        proof.needs(
            whole.count(kind, quadrant) == parts.count(kind, quadrant),
            "has other " + kind + " decisions that are " + quadrant + " in parts",
            record.id());
      }
    }
    proof.holds();
  }

  /** Law 15: without the person's part in it a decision is no nearer to being balanced. */
  @Property
  default void without_the_persons_part_nothing_is_nearer_to_balance(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.BALANCE_MERGES);
    CaseRecord without =
        changed(
            record,
            decision ->
                decision.toBuilder()
                    .contributions(
                        decision.contributions().stream()
                            .filter(each -> !each.by().equals(record.beneficiary()))
                            .toList())
                    .build());
    for (int i = 0; i < record.decisions().size(); i++) {
      Quadrant before = quadrant(record, record.decisions().get(i));
      Quadrant after = quadrant(without, without.decisions().get(i));
      proof.needs(
          after == before || (isSay(before) && !isSay(after) && isNoNearer(before, after)),
          "goes from " + before + " to " + after + " without the person",
          record.decisions().get(i).id());
    }
    proof.holds();
  }

  private static boolean isSay(Quadrant quadrant) {
    return switch (quadrant) {
      case BALANCED, LET_ALONE, UNCLEAR -> true;
      case OVERTAKEN, ABANDONED, IMPOSED -> false;
    };
  }

  /** Who was supported may be overtaken then; who was not is abandoned. */
  private static boolean isNoNearer(Quadrant before, Quadrant after) {
    return after == (before == Quadrant.BALANCED ? Quadrant.OVERTAKEN : Quadrant.ABANDONED);
  }

  /** Law 15: without support nothing is balanced, and nobody is overtaken by support. */
  @Property
  default void without_support_nothing_is_balanced_or_overtaken(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.BALANCE_MERGES);
    CaseRecord without =
        changed(record, decision -> decision.toBuilder().support(SupportGiven.NOT_GIVEN).build());
    for (Decision decision : without.decisions()) {
      Quadrant quadrant = quadrant(without, decision);
      proof.needs(
          quadrant != Quadrant.BALANCED && quadrant != Quadrant.OVERTAKEN,
          "is " + quadrant + " without support",
          decision.id());
    }
    proof.holds();
  }

  /** Law 15: each decision stands where the definition, taken word by word, says. */
  @Property
  default void each_decision_stands_where_the_definition_says(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.BALANCE_MERGES);
    for (Decision decision : record.decisions()) {
      Quadrant defined = BalanceDefinition.of(record, decision);
      Quadrant found = quadrant(record, decision);
      proof.needs(found == defined, "is " + found + " and should be " + defined, decision.id());
    }
    proof.holds();
  }

  private static CaseRecord changed(CaseRecord record, UnaryOperator<Decision> change) {
    return record.toBuilder().decisions(record.decisions().stream().map(change).toList()).build();
  }

  private static List<ElementId> ids(CaseRecord... records) {
    return Stream.of(records).<ElementId>map(CaseRecord::id).toList();
  }
}
