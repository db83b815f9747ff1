package eu.cosie.benchmarks;

import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.AssetKind;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.BarrierId;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.GoalId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.NoteId;
import eu.cosie.core.id.RecordId;
import eu.cosie.core.id.RelationshipId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.id.WishId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.need.NeedBasis;
import eu.cosie.core.party.Community;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Party;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.RecordedResponse;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Note;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskSource;
import eu.cosie.core.risk.RiskState;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.risk.Topic;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.CoCreationStage;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.core.service.DecisionView;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.Floor;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.ParticipationWish;
import eu.cosie.core.service.Service;
import eu.cosie.core.service.SupportGiven;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A case as there are many: five risks, five needs, eight assets, six relationships, four goals and
 * ten decisions, most of it as it should be and some of it not; or so many times as much in one
 * record.
 */
final class OrdinaryCase {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final StakeholderId ALMA = StakeholderId.of("alma");
  private static final StakeholderId PER = StakeholderId.of("per");
  private static final StakeholderId MONA = StakeholderId.of("mona");

  private final CaseRecord.Builder record;

  private OrdinaryCase(int times) {
    this.record =
        CaseRecord.builder()
            .id(RecordId.of("ordinary-" + times))
            .language("en")
            .beneficiary(ALMA)
            .service(
                Service.builder()
                    .name("Help at home")
                    .engagement(Engagement.VOLUNTARY)
                    .addFloors(floor(DecisionKind.FRAMEWORK_INITIAL, Floor.Ground.LAW))
                    .addFloors(floor(DecisionKind.DAILY, Floor.Ground.POLICY))
                    .aspiration(ParticipationLevel.CO_DETERMINATION)
                    .build());
    stakeholder(ALMA, Person.of("Alma"), StakeholderRole.BENEFICIARY);
    stakeholder(PER, Person.of("Per"), StakeholderRole.PRACTITIONER);
    stakeholder(MONA, Person.of("Mona"), StakeholderRole.MANAGER);
    record.addWishes(
        ParticipationWish.builder()
            .id(WishId.of("w-daily"))
            .kind(DecisionKind.DAILY)
            .level(ParticipationLevel.CO_DETERMINATION)
            .voice(own())
            .build());
    for (int i = 0; i < times; i++) {
      add("-" + i);
    }
  }

  static CaseRecord times(int times) {
    return new OrdinaryCase(times).record.build();
  }

  private void add(String n) {
    stakeholder(id("ida", n), Person.of("Ida"), StakeholderRole.INFORMAL_SUPPORTER);
    stakeholder(id("olle", n), Person.of("Olle"), StakeholderRole.INFORMAL_SUPPORTER);
    stakeholder(id("rut", n), Person.of("Rut"), StakeholderRole.PEER);
    stakeholder(id("garden", n), Community.of("The garden"), StakeholderRole.COMMUNITY_PARTNER);
    stakeholder(id("choir", n), Community.of("The choir"), StakeholderRole.COMMUNITY_PARTNER);
    stakeholder(id("kim", n), Person.of("Kim"), StakeholderRole.INFORMAL_SUPPORTER);
    tie("ida", n, Relationship.Quality.SUPPORTIVE, Relationship.Flow.MUTUAL);
    tie("olle", n, Relationship.Quality.MIXED, Relationship.Flow.RECEIVES);
    tie("rut", n, Relationship.Quality.SUPPORTIVE, Relationship.Flow.GIVES);
    tie("garden", n, Relationship.Quality.SUPPORTIVE, Relationship.Flow.GIVES);
    tie("choir", n, Relationship.Quality.SUPPORTIVE, Relationship.Flow.MUTUAL);
    tie("kim", n, Relationship.Quality.HARMFUL, Relationship.Flow.RECEIVES);
    risks(n);
    needs(n);
    assets(n);
    goals(n);
    decisions(n);
    record.addBarriers(
        Barrier.builder()
            .id(BarrierId.of("b-hours" + n))
            .kind(BarrierKind.WORK_OVERLOAD)
            .note("Two on duty for fourteen people on weekday mornings.")
            .response(done("a third person on Mondays", MONA))
            .voice(pers())
            .build());
    record.addNotes(
        Note.builder()
            .id(NoteId.of("note" + n))
            .text(
                "Home visit. Alma had made coffee and showed the tomato plants on the balcony. She"
                    + " refuses the walking frame indoors and says that it is in the way. The rug"
                    + " in the hall was moved. We agreed to try the evening round an hour later.")
            .voice(pers().toBuilder().via(Optional.empty()).build())
            .build());
  }

  private void risks(String n) {
    record
        .addRisks(
            risk("r-falls", n, "FALLS", RiskState.OCCURRING, RiskLevel.HIGH)
                .statement("Has fallen twice in the hall since January.")
                .benefit("gets to the garden by herself")
                .response(done("rails on both sides of the hall", PER))
                .view(view(RiskView.Value.SHARED))
                .build())
        .addRisks(
            risk("r-alone", n, "ISOLATION", RiskState.POSSIBLE, RiskLevel.MODERATE)
                .statement("Sees few people in the winter.")
                .response(done("a lift to the choir on Thursdays", PER))
                .view(view(RiskView.Value.DISPUTED))
                .build())
        .addRisks(
            risk("r-pills", n, "MEDICATION", RiskState.OCCURRED, RiskLevel.MODERATE)
                .statement("Non-compliant with medication at times.")
                .build())
        .addRisks(
            risk("r-heart", n, "LONG_TERM_ILLNESS", RiskState.OCCURRED, RiskLevel.LOW)
                .statement("Heart attack in 2019.")
                .changeable(false)
                .response(done("check-up each spring", PER))
                .view(view(RiskView.Value.SHARED))
                .build())
        .addRisks(
            risk("r-hours", n, "RESOURCE_SHORTAGE", RiskState.OCCURRING, RiskLevel.MODERATE)
                .statement("Mornings cannot be covered in full.")
                .bearer(RiskBearer.ORGANISATION)
                .source(RiskSource.SERVICE)
                .response(done("two posts advertised", MONA))
                .build());
  }

  private void needs(String n) {
    record
        .addNeeds(
            need("n-garden", n, "to get out to the garden", NeedBasis.EXPRESSED)
                .addUnderlies(RiskId.of("r-falls" + n))
                .judgement(judged(Judgement.Value.IMPORTANT))
                .build())
        .addNeeds(
            need("n-people", n, "company that is not paid for", NeedBasis.FELT)
                .addUnderlies(RiskId.of("r-alone" + n))
                .judgement(judged(Judgement.Value.IMPORTANT))
                .build())
        .addNeeds(
            need("n-clear", n, "to know what each tablet is for", NeedBasis.EXPRESSED)
                .addUnderlies(RiskId.of("r-pills" + n))
                .judgement(judged(Judgement.Value.IMPORTANT))
                .build())
        .addNeeds(
            need("n-heart", n, "not to worry about the heart", NeedBasis.FELT)
                .addUnderlies(RiskId.of("r-heart" + n))
                .judgement(judged(Judgement.Value.NOT_IMPORTANT))
                .build())
        .addNeeds(
            need("n-diet", n, "meals with more protein", NeedBasis.NORMATIVE)
                .voice(pers())
                .build());
  }

  private void assets(String n) {
    record
        .addAssets(asset("a-garden", n, "knows every plant", AssetKind.KNOWLEDGE, ALMA, "n-garden"))
        .addAssets(asset("a-songs", n, "alto, since 1971", AssetKind.CULTURE, ALMA, "n-people"))
        .addAssets(asset("a-list", n, "writes lists", AssetKind.GIFT, ALMA, "n-clear"))
        .addAssets(
            asset("a-ida", n, "Ida's visits", AssetKind.RELATIONSHIP, id("ida", n), "n-people"))
        .addAssets(
            asset("a-rut", n, "Rut's telephone", AssetKind.RELATIONSHIP, id("rut", n), "n-clear")
                .toBuilder()
                .agreement(Agreement.NOT_ASKED)
                .build())
        .addAssets(asset("a-plot", n, "a plot", AssetKind.PLACE, id("garden", n), "n-garden"))
        .addAssets(
            asset("a-choir", n, "the choir", AssetKind.ASSOCIATION, id("choir", n), "n-people"))
        .addAssets(
            asset("a-car", n, "Kim's car", AssetKind.ECONOMY, id("kim", n), "n-garden").toBuilder()
                .agreement(Agreement.DECLINED)
                .build());
  }

  private void goals(String n) {
    goal("g-garden", n, "be in the garden every day that it does not rain", "n-garden");
    goal("g-solo", n, "sing the solo at Lucia", "n-people");
    goal("g-pills", n, "sort the tablets myself", "n-clear");
    record.addGoals(
        Goal.builder()
            .id(GoalId.of("g-frame" + n))
            .statement("use the walking frame indoors")
            .voice(pers())
            .build());
  }

  private void decisions(String n) {
    decision("d-first", n, DecisionKind.FRAMEWORK_INITIAL, ParticipationLevel.CO_DETERMINATION);
    decision("d-renewed", n, DecisionKind.FRAMEWORK_RENEWAL, ParticipationLevel.INFLUENCE);
    decision("d-times", n, DecisionKind.REDESIGN, ParticipationLevel.CO_CREATION);
    for (int i = 0; i < 4; i++) {
      decision("d-daily-" + i, n, DecisionKind.DAILY, ParticipationLevel.CO_DETERMINATION);
    }
    record
        .addDecisions(
            decided("d-frame", n, DecisionKind.DAILY, ParticipationLevel.INFORMED)
                .outcome(DecisionOutcome.AGAINST_WISH)
                .reason("the insurance asks for it")
                .addBecause(RiskId.of("r-falls" + n))
                .view(DecisionView.builder().text("It is in the way.").voice(own()).build())
                .build())
        .addDecisions(
            decided("d-round", n, DecisionKind.DAILY, ParticipationLevel.NONE)
                .outcome(DecisionOutcome.NOT_ASKED)
                .support(SupportGiven.NOT_GIVEN)
                .addBecause(RiskId.of("r-hours" + n))
                .build())
        .addDecisions(
            decided("d-alarm", n, DecisionKind.DAILY, ParticipationLevel.NONE)
                .imposed("the landlord's fire rules")
                .outcome(DecisionOutcome.NOT_ASKED)
                .build());
  }

  private void stakeholder(StakeholderId id, Party party, StakeholderRole role) {
    record.addStakeholders(Stakeholder.builder().id(id).party(party).addRoles(role).build());
  }

  private void tie(String with, String n, Relationship.Quality quality, Relationship.Flow flow) {
    record.addRelationships(
        Relationship.builder()
            .id(RelationshipId.of("rel-" + with + n))
            .with(id(with, n))
            .quality(quality)
            .flow(flow)
            .voice(own())
            .build());
  }

  private static Risk.Builder risk(
      String id, String n, String topic, RiskState state, RiskLevel level) {
    return Risk.builder()
        .id(RiskId.of(id + n))
        .topic(Topic.of(topic))
        .domain(LifeDomain.HEALTH)
        .state(state)
        .presentation(Presentation.PRESENTING)
        .bearer(RiskBearer.PERSON)
        .level(level)
        .changeable(true)
        .voice(pers());
  }

  private static Need.Builder need(String id, String n, String statement, NeedBasis basis) {
    return Need.builder()
        .id(NeedId.of(id + n))
        .statement(statement)
        .domain(LifeDomain.WELLBEING)
        .basis(basis)
        .voice(own());
  }

  private static Asset asset(
      String id, String n, String name, AssetKind kind, StakeholderId holder, String serves) {
    return Asset.builder()
        .id(AssetId.of(id + n))
        .name(name)
        .kind(kind)
        .holder(holder)
        .addHelpsWith(NeedId.of(serves + n))
        .agreement(Agreement.AGREED)
        .wanted(Wanted.builder().value(Wanted.Value.YES).voice(own()).build())
        .voice(own())
        .build();
  }

  private void goal(String id, String n, String statement, String meets) {
    record.addGoals(
        Goal.builder()
            .id(GoalId.of(id + n))
            .statement(statement)
            .addMeets(NeedId.of(meets + n))
            .voice(own())
            .build());
  }

  private void decision(String id, String n, DecisionKind kind, ParticipationLevel level) {
    record.addDecisions(decided(id, n, kind, level).build());
  }

  private static Decision.Builder decided(
      String id, String n, DecisionKind kind, ParticipationLevel level) {
    return Decision.builder()
        .id(DecisionId.of(id + n))
        .kind(kind)
        .on(DAY)
        .about("what is done, when and by whom")
        .addContributions(contribution(ALMA, level))
        .addContributions(contribution(PER, ParticipationLevel.CO_DETERMINATION))
        .outcome(DecisionOutcome.AS_WISHED)
        .support(SupportGiven.GIVEN)
        .voice(pers());
  }

  private static Contribution contribution(StakeholderId by, ParticipationLevel level) {
    return Contribution.builder().by(by).level(level).stage(CoCreationStage.DELIVERY).build();
  }

  private static Floor floor(DecisionKind kind, Floor.Ground ground) {
    return Floor.builder()
        .kind(kind)
        .level(ParticipationLevel.INFLUENCE)
        .source("as the host reads it")
        .ground(ground)
        .build();
  }

  private static RiskView view(RiskView.Value value) {
    return RiskView.builder().value(value).voice(own()).build();
  }

  private static Judgement judged(Judgement.Value value) {
    return Judgement.builder().value(value).voice(own()).build();
  }

  private static RecordedResponse done(String text, StakeholderId by) {
    return RecordedResponse.builder().text(text).by(by).on(DAY).build();
  }

  private static Voice own() {
    return Voice.builder().by(ALMA).on(DAY).words(Voice.Words.QUOTED).build();
  }

  private static Voice pers() {
    return Voice.builder().by(PER).on(DAY).words(Voice.Words.REPORTED).via(PER).build();
  }

  private static StakeholderId id(String name, String n) {
    return StakeholderId.of(name + n);
  }
}
