package eu.cosie.testkit.assertion;

import static eu.cosie.testkit.assertion.CosieAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.ResponseKind;
import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.AssetKind;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.GoalId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RecordId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.RuleId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Need;
import eu.cosie.core.need.NeedBasis;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.Service;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.principle.BeyondPresentingRisk;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.principle.LegitimateKnowledge;
import eu.cosie.rules.principle.OwnGoals;
import eu.cosie.rules.principle.RiskNotIgnored;
import eu.cosie.rules.principle.WiderAssets;
import eu.cosie.rules.reframing.Reframer;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CosieAssertionsTest {

  private static final StakeholderId NOOR = StakeholderId.of("noor");
  private static final StakeholderId PAT = StakeholderId.of("pat");
  private static final RiskId HARM = RiskId.of("harm");
  private static final RiskId FALLS = RiskId.of("falls");
  private static final NeedId HOME = NeedId.of("home");
  private static final AssetId GARDEN = AssetId.of("garden");
  private static final AssetId SOFA = AssetId.of("sofa");
  private static final GoalId WORK = GoalId.of("work");

  private final Draft draft = Reframer.standard().reframe(record());
  private final PolicyReport report = CoCreationPolicy.standard().check(draft);

  @Test
  void sentences_about_a_draft_that_are_so_go_through() {
    assertThat(draft)
        .hasSafeguardFirst(HARM)
        .responds(FALLS, ResponseKind.REVIEW_TOGETHER)
        .asks(NOOR, "question.wider")
        .asksNothingOf(StakeholderId.of("nobody"))
        .setsAside(SOFA)
        .mayDrawOn(GARDEN)
        .supports(HOME, GARDEN)
        .supports(HOME);
  }

  @Test
  void sentences_about_a_draft_that_are_not_so_fail_with_what_is_so() {
    fails(
        () -> assertThat(draft).hasSafeguardFirst(FALLS),
        "risk:falls has no safeguard first, but the responses [REVIEW_TOGETHER]");
    fails(
        () -> assertThat(draft).responds(FALLS, ResponseKind.SAFEGUARD),
        "risk:falls has no response SAFEGUARD, but [REVIEW_TOGETHER]");
    fails(
        () -> assertThat(draft).hasSafeguardFirst(RiskId.of("none")),
        "no risk:none in this draft, but [risk:harm, risk:falls]");
    fails(
        () -> assertThat(draft).asks(StakeholderId.of("nobody"), "question.wider"),
        "stakeholder:nobody is not asked question.wider, but []");
    fails(() -> assertThat(draft).asksNothingOf(NOOR), "stakeholder:noor is asked [");
    fails(
        () -> assertThat(draft).setsAside(GARDEN),
        "asset:garden is not set aside, but [asset:sofa]");
    fails(
        () -> assertThat(draft).mayDrawOn(SOFA),
        "asset:sofa may not be drawn on, but [asset:garden]");
    fails(
        () -> assertThat(draft).supports(HOME, SOFA),
        "need:home is not served by [asset:sofa], but by [asset:garden]");
    fails(
        () -> assertThat(draft).supports(NeedId.of("none")),
        "need:none is not served by [], but by []");
    fails(() -> assertThat((Draft) null).setsAside(SOFA), "not to be null");
  }

  @Test
  void sentences_about_a_report_that_are_so_go_through() {
    assertThat(report)
        .breaches(OwnGoals.OWN.id(), WORK)
        .breaches(RiskNotIgnored.SAFEGUARDED.id())
        .isOpen(BeyondPresentingRisk.BEYOND_PRESENTING.id(), FALLS, HARM)
        .isOpen(RiskNotIgnored.NOT_IGNORED.id(), FALLS)
        .honours(LegitimateKnowledge.HEARD.id())
        .doesNotApply(WiderAssets.NO_HARMFUL_TIE.id());
  }

  @Test
  void sentences_about_a_report_that_are_not_so_fail_with_what_is_so() {
    fails(
        () -> assertThat(report).breaches(OwnGoals.OWN.id(), GoalId.of("rest")),
        "goal.own is not BREACH on [goal:rest], but on [goal:work]; it is BREACH");
    fails(
        () -> assertThat(report).isConcerned(LegitimateKnowledge.HEARD.id()),
        "voice.heard is not CONCERN on anything, but on []; it is HONOURED");
    fails(() -> assertThat(report).notes(OwnGoals.OWN.id()), "goal.own is not NOTE");
    fails(() -> assertThat(report).commends(OwnGoals.OWN.id()), "goal.own is not COMMENDATION");
    fails(
        () -> assertThat(report).isOpen(LegitimateKnowledge.HEARD.id(), NOOR),
        "voice.heard is not open on [stakeholder:noor], but on []; it is HONOURED");
    fails(
        () -> assertThat(report).honours(OwnGoals.OWN.id()),
        "goal.own is not HONOURED, but BREACH: [goal.own BREACH [goal:work]] []");
    fails(
        () -> assertThat(report).doesNotApply(LegitimateKnowledge.HEARD.id()),
        "voice.heard is not NOT_APPLICABLE, but HONOURED");
    fails(
        () -> assertThat(report).isHonoured(), "no rule was to be breached, but [risk.safeguarded");
    fails(
        () -> assertThat(report).honours(RuleId.of("our.rule")),
        "no rule our.rule in this report, but [risk.safeguarded");
    fails(() -> assertThat((PolicyReport) null).isHonoured(), "not to be null");
  }

  @Test
  void a_description_stands_before_what_failed() {
    fails(() -> assertThat(draft).as("at home").setsAside(GARDEN), "[at home] ");
  }

  private static void fails(ThrowingCallable sentence, String message) {
    assertThatThrownBy(sentence)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("a word of hers");
  }

  private static CaseRecord record() {
    Voice noor = voice(NOOR);
    Voice pat = voice(PAT);
    return CaseRecord.builder()
        .id(RecordId.of("c1"))
        .language("en")
        .beneficiary(NOOR)
        .service(Service.builder().name("Support").engagement(Engagement.VOLUNTARY).build())
        .addStakeholder(stakeholder(NOOR, "Noor", StakeholderRole.BENEFICIARY))
        .addStakeholder(stakeholder(PAT, "Pat", StakeholderRole.PRACTITIONER))
        .addAsset(
            asset(GARDEN).holder(NOOR).agreement(Agreement.NOT_ASKED).addHelpsWith(HOME).build())
        .addAsset(asset(SOFA).holder(PAT).agreement(Agreement.DECLINED).build())
        .addNeed(
            Need.builder()
                .id(HOME)
                .statement("a word of hers")
                .domain(LifeDomain.HOME)
                .basis(NeedBasis.EXPRESSED)
                .voice(noor)
                .build())
        .addGoal(Goal.builder().id(WORK).statement("a word of hers").voice(pat).build())
        .addRisk(risk(HARM, RiskLevel.IMMINENT, true).build())
        .addRisk(risk(FALLS, RiskLevel.LOW, false).build())
        .build();
  }

  private static Risk.Builder risk(RiskId id, RiskLevel level, boolean changeable) {
    return Risk.builder()
        .id(id)
        .statement("a word of hers")
        .domain(LifeDomain.HOME)
        .presentation(Presentation.PRESENTING)
        .bearer(RiskBearer.PERSON)
        .level(level)
        .changeable(changeable)
        .voice(voice(PAT));
  }

  private static Asset.Builder asset(AssetId id) {
    return Asset.builder().id(id).name("a word of hers").kind(AssetKind.PLACE).voice(voice(NOOR));
  }

  private static Stakeholder stakeholder(StakeholderId id, String name, StakeholderRole role) {
    return Stakeholder.builder().id(id).party(Person.of(name)).addRoles(role).build();
  }

  private static Voice voice(StakeholderId by) {
    return Voice.builder().by(by).on(LocalDate.of(2025, 5, 5)).words(Voice.Words.REPORTED).build();
  }
}
