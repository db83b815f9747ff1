package eu.cosie.testkit;

import eu.cosie.core.id.BarrierId;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.NonNegotiableId;
import eu.cosie.core.id.WishId;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Mandate;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the service, what was decided in it, what stands in the way and what the person wishes. */
final class Provision {

  private static final ParticipationLevel[] LEVELS = ParticipationLevel.values();
  private static final CoCreationStage[] STAGES = CoCreationStage.values();
  private static final DecisionOutcome[] OUTCOMES = DecisionOutcome.values();
  private static final Decision.Options[] OPTIONS = Decision.Options.values();
  private static final SupportGiven[] SUPPORTS = SupportGiven.values();
  private static final BarrierKind[] BARRIERS = BarrierKind.values();
  private static final DecisionKind[] KINDS = DecisionKind.values();

  private final Plan plan;
  private final Dice dice;
  private final Words words;

  Provision(Plan plan) {
    this.plan = plan;
    dice = plan.dice;
    words = plan.words;
  }

  Service service() {
    Service.Builder service =
        Service.builder()
            .name(
                words.name(
                    dice.of("Personal assistance", "Community sentence", "Hemtjänst", "生活支援")))
            .country(dice.maybe(60, () -> dice.of("SE", "GB", "PL", "HU", "NL", "FI", "JP")))
            .engagement(plan.shape.compelled() ? Engagement.COMPELLED : Engagement.VOLUNTARY)
            .aspiration(dice.maybe(40, this::level));
    for (int i = dice.weighted(70, 20, 10); i > 0; i--) {
      service.addNonNegotiable(
          NonNegotiable.builder()
              .id(NonNegotiableId.of(plan.numbering.id("nn", i)))
              .text(dice.of("Report weekly", "Complete 80 hours of unpaid work", words.deed()))
              .build());
    }
    for (int i = dice.weighted(45, 30, 15, 10); i > 0; i--) {
      service.addFloor(
          Floor.builder()
              .kind(kind())
              .level(level())
              .source(words.name("LSS (1993:387), section 6"))
              .ground(dice.of(Floor.Ground.LAW, Floor.Ground.POLICY))
              .build());
    }
    return service.build();
  }

  ParticipationWish wish(WishId id) {
    return ParticipationWish.builder()
        .id(id)
        .kind(kind())
        .level(level())
        .voice(plan.voice(80))
        .build();
  }

  Decision decision(DecisionId id) {
    Optional<Stakeholder> deputy = dice.chance(50) ? deputy() : Optional.empty();
    return Decision.builder()
        .id(id)
        .kind(kind())
        .domain(domain(deputy))
        .on(plan.voices.day())
        .about(words.deed())
        .imposed(dice.maybe(plan.shape.compelled() ? 22 : 8, words::deed))
        .contributions(contributions(deputy))
        .options(dice.maybe(50, () -> dice.of(OPTIONS)))
        .outcome(dice.of(OUTCOMES))
        .reason(dice.maybe(40, words::deed))
        .because(because())
        .view(
            dice.maybe(
                35, () -> DecisionView.builder().text(words.want()).voice(plan.voice(85)).build()))
        .support(dice.of(SUPPORTS))
        .voice(plan.voices.recorded(30))
        .build();
  }

  /** Somebody with a mandate, if there is anybody. */
  private Optional<Stakeholder> deputy() {
    return plan.stakeholders.stream()
        .filter(each -> each.mandate().isPresent())
        .filter(each -> each.roles().contains(StakeholderRole.REPRESENTATIVE))
        .findFirst();
  }

  /** Mostly one that the mandate covers, where somebody contributes who has one. */
  private Optional<LifeDomain> domain(Optional<Stakeholder> deputy) {
    List<LifeDomain> covered =
        deputy.flatMap(Stakeholder::mandate).map(Mandate::domains).orElse(List.of());
    return covered.isEmpty() || dice.chance(40)
        ? dice.maybe(70, plan::domain)
        : Optional.of(dice.of(covered));
  }

  private List<Contribution> contributions(Optional<Stakeholder> deputy) {
    List<Contribution> contributions = new ArrayList<>();
    deputy.ifPresent(
        each -> contributions.add(contribution(each, Optional.of(StakeholderRole.REPRESENTATIVE))));
    if (dice.chance(65)) {
      contributions.add(contribution(plan.stakeholders.get(0)));
    }
    for (int i = dice.weighted(20, 40, 25, 15); i > 0; i--) {
      // Now and then the same stakeholder once more, at another stage or as somebody else.
      contributions.add(contribution(plan.anyone()));
    }
    return dice.shuffled(contributions);
  }

  private Contribution contribution(Stakeholder by) {
    return contribution(by, plan.voices.role(by));
  }

  private Contribution contribution(Stakeholder by, Optional<StakeholderRole> as) {
    return Contribution.builder().by(by.id()).as(as).level(level()).stage(dice.of(STAGES)).build();
  }

  /** Anything, or what weighs least: risks and barriers alone. */
  private List<ElementId> because() {
    if (dice.chance(60)) {
      return plan.about(50);
    }
    List<ElementId> weak = new ArrayList<>(plan.risks);
    weak.addAll(plan.barriers);
    return dice.some(weak, 2);
  }

  Barrier barrier(BarrierId id) {
    return Barrier.builder()
        .id(id)
        .kind(dice.of(BARRIERS))
        .note(words.deed())
        .response(dice.maybe(45, plan::response))
        .voice(plan.voices.recorded(30))
        .build();
  }

  private DecisionKind kind() {
    return KINDS[dice.weighted(18, 18, 50, 14)];
  }

  private ParticipationLevel level() {
    return dice.of(LEVELS);
  }
}
