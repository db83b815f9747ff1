package eu.cosie.core;

import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.BarrierId;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.NonNegotiableId;
import eu.cosie.core.id.NoteId;
import eu.cosie.core.id.RecordId;
import eu.cosie.core.id.RelationshipId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.id.WishId;
import eu.cosie.core.party.Community;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Mandate;
import eu.cosie.core.party.Organisation;
import eu.cosie.core.party.RecordedResponse;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Exploration;
import eu.cosie.core.record.Note;
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
import eu.cosie.core.service.NonNegotiable;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.ParticipationWish;
import eu.cosie.core.service.Service;
import eu.cosie.core.service.SupportGiven;
import java.time.LocalDate;

/**
 * A record built by plain Java, with every member there is. Rut, 81, keeps falling. Her daughter
 * Maja speaks for her in matters of money and daily living, her former husband Nils frightens her,
 * her choir misses her; Liv works with her for the home care.
 */
public final class Samples {

  public static final StakeholderId RUT = StakeholderId.of("rut");
  public static final StakeholderId MAJA = StakeholderId.of("maja");
  public static final StakeholderId NILS = StakeholderId.of("nils");
  public static final StakeholderId CHOIR = StakeholderId.of("choir");
  public static final StakeholderId LIV = StakeholderId.of("liv");
  public static final StakeholderId HOME_CARE = StakeholderId.of("home-care");

  public static final RiskId FALLS = RiskId.of("r-falls");
  public static final RiskId THREATS = RiskId.of("r-threats");
  public static final NeedId SINGING = NeedId.of("n-singing");
  public static final NeedId SAFE_FLOOR = NeedId.of("n-safe-floor");
  public static final AssetId LIFT = AssetId.of("a-lift");
  public static final AssetId FLAT = AssetId.of("a-flat");

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private Samples() {}

  /** Everything recorded about Rut. */
  public static CaseRecord record() {
    return CaseRecord.builder()
        .id(RecordId.of("rut-2026"))
        .language("sv")
        .beneficiary(RUT)
        .service(service())
        .addStakeholders(
            Small.person("rut", "Rut Lindgren", StakeholderRole.BENEFICIARY),
            maja(),
            Small.person("nils", "Nils Lindgren", StakeholderRole.INFORMAL_SUPPORTER),
            Small.stakeholder(
                "choir", Community.of("Kungsporten choir"), StakeholderRole.COMMUNITY_PARTNER),
            Small.person("liv", "Liv Ekström", StakeholderRole.PRACTITIONER),
            Small.stakeholder(
                "home-care", Organisation.of("Home care north"), StakeholderRole.MANAGER))
        .addExplored(Exploration.builder().what(Exploration.What.GOALS).voice(quoted()).build())
        .addWishes(wish())
        .addRelationships(
            tie("rel-maja", MAJA, Relationship.Quality.SUPPORTIVE, quoted()),
            tie("rel-nils", NILS, Relationship.Quality.HARMFUL, protectedVoice()))
        .addAssets(SampleFacts.lift(), SampleFacts.flat())
        .addNeeds(SampleFacts.singing(), SampleFacts.safeFloor())
        .addGoals(SampleFacts.goal())
        .addRisks(SampleFacts.falls(), SampleFacts.threats())
        .addDecisions(decision())
        .addBarriers(barrier())
        .addNotes(note())
        .addAffirmations(affirmation())
        .putExtension("x-journal", "{\"number\": 17}")
        .build();
  }

  private static Service service() {
    return Service.builder()
        .name("Home care")
        .country("SE")
        .engagement(Engagement.VOLUNTARY)
        .addNonNegotiables(
            NonNegotiable.builder()
                .id(NonNegotiableId.of("two-carers"))
                .text("Two carers for every lift")
                .build())
        .addFloors(
            Floor.builder()
                .kind(DecisionKind.DAILY)
                .level(ParticipationLevel.INFLUENCE)
                .source("Social Services Act, chapter 5")
                .ground(Floor.Ground.LAW)
                .build())
        .aspiration(ParticipationLevel.CO_CREATION)
        .build();
  }

  private static Stakeholder maja() {
    return Small.person(
            "maja",
            "Maja Lindgren",
            StakeholderRole.REPRESENTATIVE,
            StakeholderRole.INFORMAL_SUPPORTER)
        .toBuilder()
        .title("daughter, future attorney")
        .mandate(
            Mandate.builder()
                .basis("power of attorney")
                .scope(Mandate.Scope.SPEAKS_FOR)
                .addDomains(LifeDomain.MONEY, LifeDomain.DAILY_LIVING)
                .until(LocalDate.of(2027, 12, 31))
                .build())
        .build();
  }

  private static ParticipationWish wish() {
    return ParticipationWish.builder()
        .id(WishId.of("w-daily"))
        .kind(DecisionKind.DAILY)
        .level(ParticipationLevel.OWN_DECISION)
        .voice(quoted())
        .build();
  }

  private static Relationship tie(
      String id, StakeholderId with, Relationship.Quality quality, Voice voice) {
    return Relationship.builder()
        .id(RelationshipId.of(id))
        .with(with)
        .quality(quality)
        .flow(Relationship.Flow.MUTUAL)
        .voice(voice)
        .build();
  }

  private static Decision decision() {
    return Decision.builder()
        .id(DecisionId.of("d-walker"))
        .kind(DecisionKind.DAILY)
        .domain(LifeDomain.DAILY_LIVING)
        .on(DAY)
        .about("Whether the walker goes along")
        .imposed("The council's rule on walkers")
        .addContributions(contribution(RUT), asRepresentative())
        .options(Decision.Options.FIXED)
        .outcome(DecisionOutcome.AGAINST_WISH)
        .reason("No second carer that day")
        .addBecause(FALLS, BarrierId.of("b-hurry"))
        .view(DecisionView.builder().text("It was not my idea").voice(quoted()).build())
        .support(SupportGiven.PARTLY)
        .voice(Small.voice(LIV))
        .build();
  }

  private static Contribution contribution(StakeholderId by) {
    return Contribution.builder()
        .by(by)
        .level(ParticipationLevel.CONSULTED)
        .stage(CoCreationStage.DELIVERY)
        .build();
  }

  private static Contribution asRepresentative() {
    return contribution(MAJA).toBuilder().as(StakeholderRole.REPRESENTATIVE).build();
  }

  private static Barrier barrier() {
    return Barrier.builder()
        .id(BarrierId.of("b-hurry"))
        .kind(BarrierKind.WORK_OVERLOAD)
        .note("Eleven visits in a morning")
        .response(done(HOME_CARE, "Two routes were merged"))
        .voice(Small.voice(LIV))
        .build();
  }

  private static Note note() {
    return Note.builder()
        .id(NoteId.of("note-1"))
        .text("Mother sang in the kitchen")
        .addAbout(SINGING)
        .voice(Small.voice(MAJA).toBuilder().as(StakeholderRole.INFORMAL_SUPPORTER).build())
        .build();
  }

  private static Affirmation affirmation() {
    return Affirmation.builder()
        .id(AffirmationId.of("yes-1"))
        .answer(Affirmation.Answer.YES_BUT)
        .dissent("I did not refuse the walker")
        .addAbout(FALLS)
        .voice(quoted())
        .build();
  }

  static RecordedResponse done(StakeholderId by, String text) {
    return RecordedResponse.builder().text(text).by(by).on(DAY).build();
  }

  static Voice quoted() {
    return Small.voice(RUT);
  }

  static Voice reported() {
    return quoted().toBuilder().words(Voice.Words.REPORTED).via(LIV).build();
  }

  static Voice protectedVoice() {
    return quoted().toBuilder().isProtected(true).build();
  }
}
