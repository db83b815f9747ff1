package eu.cosie.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.service.Decision;
import eu.cosie.rules.balance.BalanceOfCare;
import eu.cosie.rules.balance.Quadrant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class BalanceOfCareTest implements BalanceContract {

  @Override
  public Quadrant quadrant(CaseRecord record, Decision decision) {
    return Quadrant.of(record, decision.id());
  }

  @Override
  public BalanceOfCare balance(List<CaseRecord> records) {
    return BalanceOfCare.of(records);
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void all_quadrants_are_drawn_and_told_alike(@ForAll CaseRecord record) {
    List<Quadrant> quadrants = Quadrant.of(record);

    assertThat(quadrants)
        .isEqualTo(
            record.decisions().stream().map(each -> Quadrant.of(record, each.id())).toList());
    for (Quadrant quadrant : Quadrant.values()) {
      Statistics.label(quadrant.name())
          .collect(quadrants.contains(quadrant))
          .coverage(drawn -> drawn.check(true).count(often -> often > 9));
      assertThat(BalanceOfCare.of(record).count(quadrant))
          .isEqualTo(quadrants.stream().filter(quadrant::equals).count());
    }
  }
}
