package eu.cosie.rules.reframing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Question;
import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.Service;
import eu.cosie.rules.Sketch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is asked about an asset, in which order, and who is asked nothing. */
class ConsentTest {

  private static final NeedId N = NeedId.of("n");

  @Test
  void the_beneficiary_is_asked_first_and_the_holder_only_after() {
    Sketch sketch = proposed("kim", Agreement.NOT_ASKED, Optional.empty());

    assertThat(Reading.of(sketch).asked())
        .containsSubsequence("sam: question.wanted", "kim after sam: question.agreed");
  }

  @ParameterizedTest
  @CsvSource({
    "kim, AGREED, , question.wanted",
    "kim, AGREED, UNDECIDED, question.wanted",
    "kim, AGREED, YES,",
    "kim, NOT_ASKED, YES, question.agreed",
    "sam, AGREED, YES,",
    "sam, NOT_ASKED, YES, question.agreed.own",
    "pat, NOT_ASKED, YES, question.agreed"
  })
  void a_proposed_asset_brings_only_the_questions_it_still_needs(
      String holder, Agreement agreement, Wanted.Value value, String key) {
    Sketch sketch = proposed(holder, agreement, Optional.ofNullable(value));

    assertThat(Reading.of(sketch).asked().stream().filter(ConsentTest::isConsent))
        .allMatch(each -> each.endsWith(": " + key))
        .hasSize(key == null ? 0 : 1);
  }

  @Test
  void an_asset_that_is_not_proposed_brings_no_question() {
    Sketch sketch =
        Sketch.ofSam()
            .person("kim", StakeholderRole.PEER)
            .asset("a", "kim", asset -> asset.agreement(Agreement.NOT_ASKED));

    assertThat(Reading.of(sketch).asked().stream().filter(ConsentTest::isConsent)).isEmpty();
  }

  @Test
  void third_parties_hear_nothing_of_risk() {
    Sketch sketch =
        proposed("kim", Agreement.NOT_ASKED, Optional.empty())
            .risk("r", risk -> risk)
            .need("m", need -> need.addUnderlies(RiskId.of("r")));

    assertThat(sketch.draft().questions())
        .filteredOn(question -> question.to().equals(StakeholderId.of("kim")))
        .isNotEmpty()
        .allSatisfy(
            question -> {
              assertThat(question.after()).contains(StakeholderId.of(Sketch.SAM));
              assertThat(question.about()).noneMatch(RiskId.class::isInstance);
              assertThat(question.text().arguments()).hasSize(1);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"tie", "from"})
  void nobody_is_asked_at_the_other_end_of_a_harmful_tie_or_from_whom_a_harm_comes(String how) {
    Sketch sketch =
        proposed("kim", Agreement.NOT_ASKED, Optional.empty())
            .barrier("b", BarrierKind.VALUE_TAKEOVER, b -> b.voice(Sketch.quoted("pat")))
            .asset("b", "pat", a -> a.addHelpsWith(N).agreement(Agreement.NOT_ASKED))
            .risk("now", risk -> risk.level(RiskLevel.IMMINENT).voice(Sketch.quoted("pat")))
            .risk("theirs", risk -> risk.bearer(RiskBearer.ORGANISATION).state(Optional.empty()));
    for (String who : List.of("kim", "pat", "max")) {
      if (how.equals("tie")) {
        sketch.tie(who, Relationship.Quality.HARMFUL);
      } else {
        sketch.risk("from-" + who, risk -> risk.from(StakeholderId.of(who)));
      }
    }

    assertThat(sketch.draft().questions())
        .extracting(Question::to)
        .containsOnly(StakeholderId.of(Sketch.SAM));
  }

  @ParameterizedTest
  @CsvSource({"COMPELLED, true", "VOLUNTARY, false"})
  void a_no_under_an_order_opens_a_question_and_nothing_else(Engagement engagement, boolean asked) {
    Sketch sketch =
        proposed("kim", Agreement.AGREED, Optional.of(Wanted.Value.NO))
            .asset("b", Sketch.SAM, asset -> asset.agreement(Agreement.DECLINED))
            .asset("c", "kim", asset -> asset.agreement(Agreement.DECLINED))
            .with(
                record ->
                    record.service(
                        Service.builder().name("A service").engagement(engagement).build()));

    assertThat(Reading.of(sketch).asked()).hasSize(asked ? 2 : 0);
    assertThat(Reading.of(sketch).asked().stream().allMatch("sam: question.no"::equals)).isTrue();
    assertThat(Reading.of(sketch).setAside())
        .containsExactly(
            asked
                ? "a: Sam would rather not, as far as can be told while under an order."
                : "a: Sam does not want it used.",
            asked
                ? "b: Sam would rather not, as far as can be told while under an order."
                : "b: Sam would rather not, and that is fine.",
            "c: Kim would rather not, and that is fine.");
  }

  private static boolean isConsent(String asked) {
    return asked.contains("question.wanted") || asked.contains("question.agreed");
  }

  private static Sketch proposed(
      String holder, Agreement agreement, Optional<Wanted.Value> wanted) {
    return AskTest.settled()
        .asset(
            "a",
            holder,
            asset ->
                asset
                    .addHelpsWith(N)
                    .agreement(agreement)
                    .wanted(wanted.map(value -> Sketch.wanted(value, Sketch.SAM))));
  }
}
