package eu.cosie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.asset.Reach;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskState;
import eu.cosie.core.service.Engagement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@PropertyDefaults(tries = 1000)
@Domain(CosieDomain.class)
class ShrinkableRecordTest {

  @Property
  void everythingSimplerIsSoundAndNearer(@ForAll CaseRecord record) {
    Shrinkable<CaseRecord> shrinkable = new ShrinkableRecord(record);

    // The first ones only: one step after another is for the tests below.
    assertThat(shrinkable.shrink().limit(8))
        .allSatisfy(
            simpler -> {
              assertThat(simpler.value().toBuilder().validate().isValid()).isTrue();
              assertThat(simpler.distance()).isLessThan(shrinkable.distance());
            });
  }

  @Test
  void shrinksToTheOneRiskThatMatters() {
    CaseRecord smallest =
        shrunk(record -> record.risks().stream().anyMatch(Risk::demandsSafeguarding));

    assertThat(sizes(smallest)).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0);
    Risk risk = smallest.risks().get(0);
    assertThat(risk.id()).isEqualTo(RiskId.of("r1"));
    // Two ways lead to a demand for safeguarding; neither can be made simpler.
    assertThat(risk.state())
        .isEqualTo(
            risk.level() == RiskLevel.IMMINENT
                ? Optional.empty()
                : Optional.of(RiskState.OCCURRING));
    assertThat(risk.toBuilder().state(Optional.empty()).build())
        .isEqualTo(
            Risk.builder()
                .id(risk.id())
                .statement("x")
                .domain(LifeDomain.HOME)
                .presentation(Presentation.PRESENTING)
                .bearer(RiskBearer.PERSON)
                .level(risk.level())
                .changeable(true)
                .voice(
                    Voice.builder()
                        .by(smallest.beneficiary())
                        .on(LocalDate.of(2026, 1, 1))
                        .words(Voice.Words.QUOTED)
                        .build())
                .build());
    assertThat(smallest.service().engagement()).isEqualTo(Engagement.VOLUNTARY);
    assertThat(smallest.extensions()).isEmpty();
  }

  @Test
  void shrinksToTwoStakeholdersWhereAHolderMatters() {
    CaseRecord smallest =
        shrunk(
            record ->
                record.assets().stream()
                    .anyMatch(
                        asset ->
                            record.reach(asset) != Reach.OWN
                                && record.isBarred(asset)
                                && record.hasHarmfulTie(asset.holder())));

    assertThat(sizes(smallest)).containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1);
  }

  @Test
  void shrinksToTheOddPartOfAText() {
    CaseRecord smallest =
        shrunk(record -> record.notes().stream().anyMatch(note -> note.text().contains("{0}")));

    assertThat(sizes(smallest)).containsExactly(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(smallest.notes().get(0).text()).isEqualTo("{0}");
  }

  @Test
  void whatIsAlwaysSoEndsInNextToNothing() {
    CaseRecord smallest = shrunk(record -> true);

    assertThat(sizes(smallest)).containsOnly(0);
    assertThat(Attributes.members(smallest))
        .containsOnlyKeys("id", "beneficiary", "language", "service", "stakeholders");
    assertThat(new ShrinkableRecord(smallest).shrink()).isEmpty();
  }

  private static List<Integer> sizes(CaseRecord record) {
    return ElementIds.of(record).stream().map(List<ElementId>::size).toList();
  }

  /** As jqwik does: from the first that fails, always on to the first simpler one that fails. */
  private static CaseRecord shrunk(Predicate<CaseRecord> fails) {
    Random random = new Random(1);
    CaseRecord found = Records.draw(random);
    while (!fails.test(found) || found.assets().size() < 3) {
      found = Records.draw(random);
    }
    Shrinkable<CaseRecord> smallest = new ShrinkableRecord(found);
    for (var next = smallest; next != null; ) {
      smallest = next;
      next = smallest.shrink().filter(each -> fails.test(each.value())).findFirst().orElse(null);
    }
    return smallest.value();
  }
}
