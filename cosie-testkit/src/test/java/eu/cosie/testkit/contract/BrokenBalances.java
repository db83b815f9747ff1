package eu.cosie.testkit.contract;

import eu.cosie.core.id.DecisionId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.SupportGiven;
import eu.cosie.rules.balance.BalanceOfCare;
import eu.cosie.rules.balance.Quadrant;
import eu.cosie.testkit.Metamorphoses;
import java.util.List;
import java.util.stream.Collectors;

/** Ways to place and to count decisions with one thing wrong each. */
final class BrokenBalances {

  private BrokenBalances() {}

  abstract static class Broken implements BalanceContract {

    @Override
    public Quadrant quadrant(CaseRecord record, Decision decision) {
      return Quadrant.of(record, decision.id());
    }

    @Override
    public BalanceOfCare balance(List<CaseRecord> records) {
      return BalanceOfCare.of(records);
    }
  }

  @Breaks(value = Law.BALANCE_MERGES, noticedBy = "counting_in_parts_adds_up")
  static class CountsARecordOnceOnly extends Broken {
    @Override
    public BalanceOfCare balance(List<CaseRecord> records) {
      return super.balance(records.stream().distinct().toList());
    }
  }

  @Breaks(value = Law.BALANCE_MERGES, noticedBy = "each_decision_counts_for_itself")
  static class CountsTheFirstDecisionOnly extends Broken {
    @Override
    public BalanceOfCare balance(List<CaseRecord> records) {
      return super.balance(records.stream().map(CountsTheFirstDecisionOnly::first).toList());
    }

    private static CaseRecord first(CaseRecord record) {
      return Metamorphoses.without(
          record,
          record.decisions().stream()
              .skip(1)
              .map(Decision::id)
              .collect(Collectors.<DecisionId>toSet()));
    }
  }

  @Breaks(
      value = Law.BALANCE_MERGES,
      noticedBy = "without_the_persons_part_nothing_is_nearer_to_balance")
  static class TakesDecidingForPeopleForASay extends Broken {
    @Override
    public Quadrant quadrant(CaseRecord record, Decision decision) {
      return decision.contributions().stream()
              .noneMatch(each -> each.by().equals(record.beneficiary()))
          ? Quadrant.BALANCED
          : super.quadrant(record, decision);
    }
  }

  @Breaks(
      value = Law.BALANCE_MERGES,
      noticedBy = "without_support_nothing_is_balanced_or_overtaken")
  static class TakesNoComplaintForSupport extends Broken {
    @Override
    public Quadrant quadrant(CaseRecord record, Decision decision) {
      Quadrant quadrant = super.quadrant(record, decision);
      return quadrant == Quadrant.UNCLEAR ? Quadrant.BALANCED : quadrant;
    }
  }

  @Breaks(value = Law.BALANCE_MERGES, noticedBy = "each_decision_stands_where_the_definition_says")
  static class TakesOthersWordThatNothingIsWanted extends Broken {
    @Override
    public Quadrant quadrant(CaseRecord record, Decision decision) {
      Quadrant quadrant = super.quadrant(record, decision);
      return quadrant == Quadrant.LET_ALONE && decision.support() == SupportGiven.NOT_WANTED
          ? Quadrant.BALANCED
          : quadrant;
    }
  }
}
