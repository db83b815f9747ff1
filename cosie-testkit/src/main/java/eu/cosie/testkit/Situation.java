package eu.cosie.testkit;

import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.AssetKind;
import eu.cosie.core.asset.AssetStatus;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.GoalId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RelationshipId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.FundamentalNeed;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.need.NeedBasis;
import eu.cosie.core.need.Reached;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskSource;
import eu.cosie.core.risk.RiskState;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.risk.Topic;
import java.util.List;
import java.util.Optional;

/** Draws what there is in somebody's life: ties, assets, needs, goals and risks. */
final class Situation {

  private static final Relationship.Flow[] FLOWS = Relationship.Flow.values();
  private static final AssetKind[] ASSET_KINDS = AssetKind.values();
  private static final FundamentalNeed[] FUNDAMENTALS = FundamentalNeed.values();
  private static final NeedBasis[] BASES = NeedBasis.values();
  private static final Reached.Value[] REACHED = Reached.Value.values();
  private static final RiskLevel[] LEVELS = RiskLevel.values();
  private static final RiskBearer[] BEARERS = RiskBearer.values();
  private static final RiskSource[] SOURCES = RiskSource.values();
  private static final RiskState[] STATES = RiskState.values();
  private static final RiskView.Value[] VIEWS = RiskView.Value.values();

  private static final List<Topic> TOPICS =
      List.of(
              """
              LOSS_OF_HOME POOR_HOUSING SELF_NEGLECT FALLS LEAVING_UNACCOMPANIED MEDICATION
              LONG_TERM_ILLNESS OVERWEIGHT MALNUTRITION LOSS_OF_FUNCTION MEMORY_LOSS MENTAL_DISTRESS
              SELF_HARM SUICIDE SUBSTANCE_USE ISOLATION BEREAVEMENT FAMILY_CONFLICT DOMESTIC_ABUSE
              CHILD_SAFETY EXPLOITATION CARER_STRAIN DEBT POVERTY UNEMPLOYMENT SCHOOL_ABSENCE
              LANGUAGE_BARRIER DIGITAL_EXCLUSION REOFFENDING VIOLENCE AGGRESSION NEIGHBOUR_CONFLICT
              DISCRIMINATION NON_ENGAGEMENT SERVICE_DEPENDENCY ORGANISATIONAL_EXPOSURE
              RESOURCE_SHORTAGE OTHER
              """
                  .split("\\s+"))
          .stream()
          .map(Topic::of)
          .toList();
  private static final List<Topic> OF_A_HOST =
      List.of(Topic.of("OVERSTAYING_VISA"), Topic.of("X1"), Topic.of("A" + "_".repeat(59)));

  private final Plan plan;
  private final Dice dice;
  private final Words words;
  private final Voices voices;

  Situation(Plan plan) {
    this.plan = plan;
    dice = plan.dice;
    words = plan.words;
    voices = plan.voices;
  }

  // The first of the others is of the sort that the shape asks to be harmful, see Stakeholders.

  Relationship relationship(RelationshipId id) {
    int position = plan.relationships.indexOf(id);
    boolean isHarmful = plan.shape.harmful().isPresent() && position == 0;
    boolean isAtOdds = plan.shape.atOdds() && position <= 1;
    StakeholderId with =
        isHarmful || isAtOdds ? plan.others().get(0).id() : dice.of(plan.others()).id();
    Relationship.Quality quality =
        isHarmful || (isAtOdds && position == 0)
            ? Relationship.Quality.HARMFUL
            : isAtOdds
                ? Relationship.Quality.SUPPORTIVE
                : switch (dice.weighted(45, 20, 20, 15)) {
                  case 0 -> Relationship.Quality.SUPPORTIVE;
                  case 1 -> Relationship.Quality.MIXED;
                  case 2 -> Relationship.Quality.STRAINED;
                  default -> Relationship.Quality.HARMFUL;
                };
    return Relationship.builder()
        .id(id)
        .with(with)
        .quality(quality)
        .flow(dice.of(FLOWS))
        .voice(plan.voice(65))
        .build();
  }

  Asset asset(AssetId id) {
    boolean isBehindHarm =
        plan.shape.harmful().isPresent()
            && !plan.others().isEmpty()
            && id.equals(plan.assets.get(0));
    return Asset.builder()
        .id(id)
        .name(words.strength())
        .kind(dice.of(ASSET_KINDS))
        .holder(isBehindHarm ? plan.others().get(0).id() : holder())
        .status(dice.chance(9) ? AssetStatus.LAPSED : AssetStatus.PRESENT)
        .helpsWith(dice.some(plan.needs, 3))
        .protects(dice.chance(40) ? dice.some(plan.risks, 2) : List.of())
        .domain(dice.maybe(60, plan::domain))
        .agreement(
            switch (dice.weighted(62, 26, 12)) {
              case 0 -> Agreement.AGREED;
              case 1 -> Agreement.NOT_ASKED;
              default -> Agreement.DECLINED;
            })
        .wanted(dice.maybe(plan.shape.allWanted() ? 100 : 65, this::wanted))
        .voice(plan.voice(50))
        .build();
  }

  private StakeholderId holder() {
    return dice.chance(40) ? plan.beneficiary() : plan.anyone().id();
  }

  private Wanted wanted() {
    Wanted.Value value =
        plan.shape.allWanted()
            ? Wanted.Value.YES
            : switch (dice.weighted(60, 28, 12)) {
              case 0 -> Wanted.Value.YES;
              case 1 -> Wanted.Value.NO;
              default -> Wanted.Value.UNDECIDED;
            };
    return Wanted.builder().value(value).voice(plan.voice(72)).build();
  }

  Need need(NeedId id) {
    return Need.builder()
        .id(id)
        .statement(words.want())
        .domain(plan.domain())
        .fundamental(dice.maybe(50, () -> dice.of(FUNDAMENTALS)))
        .basis(dice.of(BASES))
        .underlies(dice.some(plan.risks, 3))
        .judgement(dice.maybe(62, this::judgement))
        .voice(plan.voice(55))
        .build();
  }

  private Judgement judgement() {
    Judgement.Value value =
        switch (dice.weighted(60, 25, 15)) {
          case 0 -> Judgement.Value.IMPORTANT;
          case 1 -> Judgement.Value.NOT_IMPORTANT;
          default -> Judgement.Value.UNDECIDED;
        };
    return Judgement.builder().value(value).voice(plan.voice(75)).build();
  }

  Goal goal(GoalId id) {
    return Goal.builder()
        .id(id)
        .statement(words.want())
        .meets(dice.some(plan.needs, 3))
        .reached(
            dice.maybe(
                30, () -> Reached.builder().value(dice.of(REACHED)).voice(plan.voice(75)).build()))
        .voice(plan.voice(75))
        .build();
  }

  Risk risk(RiskId id) {
    return Risk.builder()
        .id(id)
        .statement(words.worry())
        .topic(topic())
        .domain(plan.domain())
        .state(dice.maybe(75, () -> dice.of(STATES)))
        .presentation(dice.chance(75) ? Presentation.PRESENTING : Presentation.UNDERLYING)
        .bearer(BEARERS[dice.weighted(55, 27, 18)])
        .source(dice.maybe(65, () -> dice.of(SOURCES)))
        .from(dice.maybe(15, voices::anybody))
        .level(LEVELS[dice.weighted(22, 28, 28, 22)])
        .changeable(dice.chance(82))
        .benefit(dice.maybe(30, words::want))
        .response(dice.maybe(40, plan::response))
        .view(dice.maybe(45, this::view))
        .voice(voices.recorded(12))
        .build();
  }

  private Optional<Topic> topic() {
    return switch (dice.weighted(72, 10, 18)) {
      case 0 -> Optional.of(dice.of(TOPICS));
      case 1 -> Optional.of(dice.of(OF_A_HOST));
      default -> Optional.empty();
    };
  }

  private RiskView view() {
    return RiskView.builder()
        .value(dice.of(VIEWS))
        .text(dice.maybe(65, words::want))
        .voice(plan.voice(85))
        .build();
  }
}
