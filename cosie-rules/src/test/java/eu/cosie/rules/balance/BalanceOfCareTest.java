package eu.cosie.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.SupportGiven;
import eu.cosie.rules.Sketch;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalanceOfCareTest {

  /** Overtaken and balanced daily, left alone in the redesign. */
  private static final CaseRecord RECORD =
      Sketch.ofSamAndTheService()
          .decision("d", decision -> decision)
          .decision(
              "e",
              decision ->
                  decision.addContributions(Sketch.part("sam", ParticipationLevel.INFLUENCE)))
          .decision(
              "f", decision -> decision.kind(DecisionKind.REDESIGN).support(SupportGiven.NOT_GIVEN))
          .record();

  @Test
  void it_counts_by_kind_and_quadrant() {
    BalanceOfCare balance = BalanceOfCare.of(RECORD);

    assertThat(balance.count(DecisionKind.DAILY, Quadrant.OVERTAKEN)).isEqualTo(1);
    assertThat(balance.count(DecisionKind.DAILY, Quadrant.BALANCED)).isEqualTo(1);
    assertThat(balance.count(DecisionKind.REDESIGN, Quadrant.ABANDONED)).isEqualTo(1);
    assertThat(balance.count(DecisionKind.FRAMEWORK_INITIAL, Quadrant.ABANDONED)).isZero();
    assertThat(balance.count(Quadrant.OVERTAKEN)).isEqualTo(1);
    assertThat(balance.count(Quadrant.IMPOSED)).isZero();
    assertThat(balance.records(DecisionKind.DAILY)).isEqualTo(1);
    assertThat(balance.records(DecisionKind.FRAMEWORK_INITIAL)).isZero();
    assertThat(balance.records()).isEqualTo(1);
    assertThat(balance).hasToString("BalanceOfCare[1 records, 3 decisions]");
  }

  @Test
  void nothing_adds_nothing() {
    BalanceOfCare balance = BalanceOfCare.of(RECORD);

    assertThat(BalanceOfCare.of(Sketch.ofSam().record())).isEqualTo(BalanceOfCare.empty());
    assertThat(balance.plus(BalanceOfCare.empty())).isEqualTo(balance).hasSameHashCodeAs(balance);
    assertThat(BalanceOfCare.empty().plus(balance)).isEqualTo(balance);
    assertThat(balance).isNotEqualTo(BalanceOfCare.empty()).isNotEqualTo(balance.plus(balance));
  }

  @Test
  void shares_are_of_five_records_or_more() {
    BalanceOfCare four = BalanceOfCare.of(Collections.nCopies(4, RECORD));
    BalanceOfCare five = four.plus(BalanceOfCare.of(RECORD));

    assertThat(four.count(Quadrant.OVERTAKEN)).isEqualTo(4);
    assertThat(four.share(Quadrant.OVERTAKEN)).isEmpty();
    assertThat(four.share(DecisionKind.DAILY, Quadrant.OVERTAKEN)).isEmpty();
    assertThat(five.share(Quadrant.OVERTAKEN)).contains(new Share(5, 15));
    assertThat(five.share(Quadrant.IMPOSED)).contains(new Share(0, 15));
    assertThat(five.share(DecisionKind.DAILY, Quadrant.OVERTAKEN)).contains(new Share(5, 10));
    assertThat(five.share(DecisionKind.FRAMEWORK_INITIAL, Quadrant.OVERTAKEN)).isEmpty();
  }

  @Test
  void five_decisions_of_one_person_are_no_group() {
    Sketch sketch = Sketch.ofSam();
    List.of("a", "b", "c", "d", "e", "f").forEach(id -> sketch.decision(id, decision -> decision));

    BalanceOfCare balance = BalanceOfCare.of(sketch.record());

    assertThat(balance.count(Quadrant.OVERTAKEN)).isEqualTo(6);
    assertThat(balance.share(Quadrant.OVERTAKEN)).isEmpty();
    assertThat(balance.share(DecisionKind.DAILY, Quadrant.OVERTAKEN)).isEmpty();
  }

  @Test
  void what_is_no_share_is_refused() {
    assertThat(new Share(0, 1)).isNotEqualTo(new Share(0, 2));
    assertThatThrownBy(() -> new Share(0, 0)).hasMessage("0 of 0, expected a share");
    assertThatThrownBy(() -> new Share(-1, 5)).hasMessage("-1 of 5, expected a share");
    assertThatThrownBy(() -> new Share(6, 5)).hasMessage("6 of 5, expected a share");
  }
}
