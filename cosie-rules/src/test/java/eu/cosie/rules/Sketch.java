package eu.cosie.rules;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.AssetKind;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.BarrierId;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.GoalId;
import eu.cosie.core.id.NeedId;
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
import eu.cosie.core.party.Organisation;
import eu.cosie.core.party.Party;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.RecordedResponse;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskState;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.CoCreationStage;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.ParticipationWish;
import eu.cosie.core.service.Service;
import eu.cosie.core.service.SupportGiven;
import eu.cosie.rules.reframing.Reframer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A record in a few strokes: Sam alone, to begin with; each test adds who and what it is about. An
 * element is unremarkable until told otherwise, says what its id says, and is in Sam's own words.
 */
public final class Sketch {

  /** The beneficiary. */
  public static final String SAM = "sam";

  /** The day on which everything was said. */
  public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static final Service SERVICE =
      Service.builder().name("A service").engagement(Engagement.VOLUNTARY).build();

  private final CaseRecord.Builder record =
      CaseRecord.builder()
          .id(RecordId.of("sketch"))
          .language("en")
          .beneficiary(StakeholderId.of(SAM))
          .service(SERVICE);

  private Sketch() {}

  /** Nothing but Sam. */
  public static Sketch ofSam() {
    return new Sketch().person(SAM, StakeholderRole.BENEFICIARY);
  }

  /** Sam, Pat who works with Sam, and Max who runs the service. */
  public static Sketch ofSamAndTheService() {
    return ofSam()
        .person("pat", StakeholderRole.PRACTITIONER)
        .person("max", StakeholderRole.MANAGER);
  }

  /** Their own words. */
  public static Voice quoted(String by) {
    return voice(by, Voice.Words.QUOTED).build();
  }

  /** Told in confidence. */
  public static Voice confided(String by) {
    return voice(by, Voice.Words.REPORTED).isProtected(true).build();
  }

  /** Read from signs. */
  public static Voice readFromSigns(String by) {
    return voice(by, Voice.Words.INTERPRETED).build();
  }

  /** Whose words, in which form; the rest is the test's. */
  public static Voice.Builder voice(String by, Voice.Words words) {
    return Voice.builder().by(StakeholderId.of(by)).on(DAY).words(words);
  }

  /** A judgement of a need. */
  public static Judgement judged(Judgement.Value value, String by) {
    return Judgement.builder().value(value).voice(quoted(by)).build();
  }

  /** Whether an asset is to be used. */
  public static Wanted wanted(Wanted.Value value, String by) {
    return Wanted.builder().value(value).voice(quoted(by)).build();
  }

  /** A view of a risk, without words. */
  public static RiskView view(RiskView.Value value, String by) {
    return RiskView.builder().value(value).voice(quoted(by)).build();
  }

  /** Something done, since the day. */
  public static RecordedResponse done(String by) {
    return RecordedResponse.builder()
        .text("a bed is found")
        .by(StakeholderId.of(by))
        .on(DAY)
        .build();
  }

  /** Adds a person, called as the id with a capital. */
  public Sketch person(String id, StakeholderRole... roles) {
    return stakeholder(id, Person.of(capital(id)), roles);
  }

  /** Adds a community. */
  public Sketch community(String id) {
    return stakeholder(id, Community.of(capital(id)), StakeholderRole.COMMUNITY_PARTNER);
  }

  /** Adds an organisation. */
  public Sketch organisation(String id, StakeholderRole... roles) {
    return stakeholder(id, Organisation.of(capital(id)), roles);
  }

  private Sketch stakeholder(String id, Party party, StakeholderRole... roles) {
    record.addStakeholders(
        Stakeholder.builder().id(StakeholderId.of(id)).party(party).roles(List.of(roles)).build());
    return this;
  }

  /** Adds a tie of Sam's, called as its other end. */
  public Sketch tie(String with, Relationship.Quality quality) {
    return tie(with, with, quality);
  }

  /** Adds a tie of Sam's. */
  public Sketch tie(String id, String with, Relationship.Quality quality) {
    return tie(id, with, tie -> tie.quality(quality));
  }

  /** Adds a tie of Sam's, of good to both. */
  public Sketch tie(String id, String with, UnaryOperator<Relationship.Builder> more) {
    record.addRelationships(
        more.apply(
                Relationship.builder()
                    .id(RelationshipId.of(id))
                    .with(StakeholderId.of(with))
                    .quality(Relationship.Quality.SUPPORTIVE)
                    .flow(Relationship.Flow.MUTUAL)
                    .voice(quoted(SAM)))
            .build());
    return this;
  }

  /** Adds an asset: a tie, agreed to by its holder; whether it is wanted was not asked. */
  public Sketch asset(String id, String holder, UnaryOperator<Asset.Builder> more) {
    record.addAssets(
        more.apply(
                Asset.builder()
                    .id(AssetId.of(id))
                    .name(id)
                    .kind(AssetKind.RELATIONSHIP)
                    .holder(StakeholderId.of(holder))
                    .agreement(Agreement.AGREED)
                    .voice(quoted(SAM)))
            .build());
    return this;
  }

  /** Adds a need that Sam feels and was not asked about. */
  public Sketch need(String id, UnaryOperator<Need.Builder> more) {
    record.addNeeds(
        more.apply(
                Need.builder()
                    .id(NeedId.of(id))
                    .statement(id)
                    .domain(LifeDomain.WELLBEING)
                    .basis(NeedBasis.FELT)
                    .voice(quoted(SAM)))
            .build());
    return this;
  }

  /** Adds a goal of Sam's. */
  public Sketch goal(String id, UnaryOperator<Goal.Builder> more) {
    record.addGoals(
        more.apply(Goal.builder().id(GoalId.of(id)).statement(id).voice(quoted(SAM))).build());
    return this;
  }

  /** Adds a risk to Sam: presenting, possible, moderate, changeable, and nothing done about it. */
  public Sketch risk(String id, UnaryOperator<Risk.Builder> more) {
    record.addRisks(
        more.apply(
                Risk.builder()
                    .id(RiskId.of(id))
                    .statement(id)
                    .domain(LifeDomain.WELLBEING)
                    .state(RiskState.POSSIBLE)
                    .presentation(Presentation.PRESENTING)
                    .bearer(RiskBearer.PERSON)
                    .level(RiskLevel.MODERATE)
                    .changeable(true)
                    .voice(quoted(SAM)))
            .build());
    return this;
  }

  /** Adds a decision on daily life, with open options and support, that came out as wished. */
  public Sketch decision(String id, UnaryOperator<Decision.Builder> more) {
    record.addDecisions(
        more.apply(
                Decision.builder()
                    .id(DecisionId.of(id))
                    .kind(DecisionKind.DAILY)
                    .domain(LifeDomain.WELLBEING)
                    .on(DAY)
                    .about(id)
                    .options(Decision.Options.OPEN)
                    .outcome(DecisionOutcome.AS_WISHED)
                    .support(SupportGiven.GIVEN)
                    .voice(quoted(SAM)))
            .build());
    return this;
  }

  /** A part in a decision, at the stage of working it out. */
  public static Contribution part(String by, ParticipationLevel level) {
    return Contribution.builder()
        .by(StakeholderId.of(by))
        .level(level)
        .stage(CoCreationStage.DESIGN)
        .build();
  }

  /** Adds a barrier that nobody answers yet. */
  public Sketch barrier(String id, BarrierKind kind, UnaryOperator<Barrier.Builder> more) {
    record.addBarriers(
        more.apply(Barrier.builder().id(BarrierId.of(id)).kind(kind).note(id).voice(quoted(SAM)))
            .build());
    return this;
  }

  /** Says more of the service, which is voluntary, with nothing fixed and nothing aimed for. */
  public Sketch service(UnaryOperator<Service.Builder> more) {
    record.service(more.apply(SERVICE.toBuilder()).build());
    return this;
  }

  /** Adds a wish of Sam's. */
  public Sketch wish(String id, UnaryOperator<ParticipationWish.Builder> more) {
    record.addWishes(
        more.apply(
                ParticipationWish.builder()
                    .id(WishId.of(id))
                    .kind(DecisionKind.DAILY)
                    .level(ParticipationLevel.CO_CREATION)
                    .voice(quoted(SAM)))
            .build());
    return this;
  }

  /** Changes the record otherwise. */
  public Sketch with(Consumer<CaseRecord.Builder> more) {
    more.accept(record);
    return this;
  }

  /** The record so far. */
  public CaseRecord record() {
    return record.build();
  }

  /** What the standard reframer makes of it. */
  public Draft draft() {
    return Reframer.standard().reframe(record());
  }

  private static String capital(String id) {
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
  }
}
