package eu.cosie.rules.reframing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Reason;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskSource;
import eu.cosie.core.risk.RiskState;
import eu.cosie.core.risk.Topic;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.rules.Sketch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keep, and what holds of a draft as a whole. */
class ReframerTest {

  private static final Sketch FULL =
      Sketch.ofSamAndTheService()
          .person("kim", StakeholderRole.INFORMAL_SUPPORTER)
          .person("ray", StakeholderRole.INFORMAL_SUPPORTER)
          .tie("kim", Relationship.Quality.SUPPORTIVE)
          .tie("ray", Relationship.Quality.HARMFUL)
          .risk("low", risk -> risk.level(RiskLevel.LOW).benefit("fresh air"))
          .risk("now", risk -> risk.level(RiskLevel.HIGH).state(RiskState.OCCURRING))
          .risk("past", risk -> risk.changeable(false).state(RiskState.OCCURRED))
          .risk("theirs", risk -> risk.bearer(RiskBearer.ORGANISATION))
          .risk("home", risk -> risk.topic(Topic.of("LOSS_OF_HOME")).source(RiskSource.SERVICE))
          .need("sleep", need -> need.addUnderlies(RiskId.of("home")))
          .asset("sofa", "ray", asset -> asset.addHelpsWith(NeedId.of("sleep")))
          .asset("talks", "kim", asset -> asset.agreement(Agreement.NOT_ASKED))
          .asset("gone", "kim", asset -> asset.agreement(Agreement.DECLINED))
          .asset("humour", Sketch.SAM, asset -> asset.addProtects(RiskId.of("low")))
          .barrier("haste", BarrierKind.WORK_OVERLOAD, barrier -> barrier);

  @Test
  void each_risk_is_kept_once_in_order_and_equal_in_everything() {
    CaseRecord record = FULL.record();

    assertThat(FULL.draft().risks()).extracting(ReframedRisk::risk).isEqualTo(record.risks());
  }

  @Test
  void each_risk_is_appraised_retold_and_answered() {
    assertThat(FULL.draft().risks())
        .allSatisfy(
            risk -> {
              assertThat(risk.wording().retelling()).isNotEmpty();
              assertThat(risk.responses()).isNotEmpty();
              assertThat(risk.appraisal().reasons()).isNotEmpty();
            });
  }

  @Test
  void nothing_is_said_of_a_record_that_says_nothing_but_questions() {
    Draft draft = Sketch.ofSam().draft();

    assertThat(draft.risks()).isEmpty();
    assertThat(draft.supports()).isEmpty();
    assertThat(draft.setAside()).isEmpty();
    assertThat(draft.questions()).isNotEmpty();
  }

  @Test
  void no_asset_is_lost_it_may_be_drawn_on_or_is_set_aside() {
    Draft draft = FULL.draft();
    List<ElementId> found = new ArrayList<>(draft.assets().stream().map(Asset::id).toList());
    draft.setAside().forEach(aside -> found.add(aside.asset()));

    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            draft.record().assets().stream().map(Asset::id).toList());
  }

  @Test
  void the_record_is_held_unchanged_and_catalogue_and_lexicon_are_named() {
    CaseRecord record = FULL.record();
    Draft draft = Reframer.standard().reframe(record);

    assertThat(draft.record()).isEqualTo(record).isSameAs(record);
    assertThat(draft.catalogue()).isEqualTo("standard 0.1");
    assertThat(draft.lexicon()).contains("standard-en 0.1");
  }

  @Test
  void reframing_twice_gives_the_same() {
    assertThat(FULL.draft()).isEqualTo(FULL.draft());
  }

  @Test
  void every_element_rests_on_a_step_and_on_elements_of_the_record() {
    Draft draft = FULL.draft();

    assertThat(reasons(draft))
        .isNotEmpty()
        .allSatisfy(
            reason -> {
              assertThat(reason.by().value()).startsWith("reframe.");
              assertThat(reason.facts()).isNotEmpty().allMatch(draft.record()::contains);
            });
    assertThat(reasons(draft))
        .extracting(Reason::by)
        .contains(Step.KEEP, Step.APPRAISE, Step.RESPOND, Step.DRAW_ON, Step.ASK);
    assertThat(draft.questions())
        .allSatisfy(
            each -> assertThat(each.about()).isNotEmpty().allMatch(draft.record()::contains));
  }

  @Test
  void what_is_printed_has_nobodys_words() {
    Draft draft =
        Sketch.ofSam().risk("r", risk -> risk.statement("secret").benefit("secret")).draft();

    assertThat(
            draft.toString() + draft.risks() + draft.questions() + draft.risks().get(0).wording())
        .doesNotContain("secret");
  }

  @Test
  void another_catalogue_gives_other_questions_for_the_same_risks() {
    Draft draft = Reframer.of(CatalogueTest.SMALL).reframe(FULL.record());

    assertThat(draft.catalogue()).isEqualTo("small 1");
    assertThat(draft.risks())
        .extracting(ReframedRisk::risk)
        .extracting(Risk::id)
        .isEqualTo(FULL.record().risks().stream().map(Risk::id).toList());
  }

  private static List<Reason> reasons(Draft draft) {
    List<Reason> reasons = new ArrayList<>();
    draft
        .risks()
        .forEach(
            risk -> {
              assertThat(risk.reasons()).isNotEmpty();
              reasons.addAll(risk.reasons());
              reasons.addAll(risk.appraisal().reasons());
              risk.appraisal().hypotheses().forEach(each -> reasons.addAll(each.reasons()));
              risk.responses().forEach(each -> reasons.addAll(each.reasons()));
            });
    draft.supports().forEach(each -> reasons.addAll(each.reasons()));
    draft.setAside().forEach(each -> reasons.addAll(each.reasons()));
    draft.questions().forEach(each -> reasons.addAll(each.reasons()));
    return reasons;
  }
}
