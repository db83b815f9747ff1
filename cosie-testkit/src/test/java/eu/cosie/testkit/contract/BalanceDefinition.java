package eu.cosie.testkit.contract;

import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.Mandate;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Side;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.ParticipationWish;
import eu.cosie.core.service.SupportGiven;
import eu.cosie.rules.balance.Quadrant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The balance of care as its definition says it, sentence by sentence, from what is recorded and
 * from nothing that is derived from it: as plain as can be, and as slow as that makes it.
 */
final class BalanceDefinition {

  private static final int INFLUENCE = 3;

  private final CaseRecord record;
  private final Decision decision;

  private BalanceDefinition(CaseRecord record, Decision decision) {
    this.record = record;
    this.decision = decision;
  }

  static Quadrant of(CaseRecord record, Decision decision) {
    return new BalanceDefinition(record, decision).quadrant();
  }

  private Quadrant quadrant() {
    if (decision.imposed().isPresent()) {
      return Quadrant.IMPOSED;
    }
    boolean say = level() >= threshold() && isNotAgainstThem();
    if (say
        && decision.support() == SupportGiven.NOT_GIVEN
        && decision.outcome() == DecisionOutcome.AS_WISHED) {
      return Quadrant.UNCLEAR;
    }
    Quadrant withSupport = say ? Quadrant.BALANCED : Quadrant.OVERTAKEN;
    Quadrant without = say ? Quadrant.LET_ALONE : Quadrant.ABANDONED;
    return isSupported() ? withSupport : without;
  }

  private boolean isNotAgainstThem() {
    return Set.of(DecisionOutcome.AS_WISHED, DecisionOutcome.COMPROMISE)
        .contains(decision.outcome());
  }

  private boolean isSupported() {
    return Set.of(SupportGiven.GIVEN, SupportGiven.PARTLY).contains(decision.support())
        || (decision.support() == SupportGiven.NOT_WANTED
            && isTheirs(decision.voice(), Voice.Words.QUOTED, Voice.Words.REPORTED));
  }

  /** As the beneficiary, in one of these ways. */
  private boolean isTheirs(Voice voice, Voice.Words... ways) {
    return voice.by().equals(record.beneficiary())
        && voice.as().orElse(StakeholderRole.BENEFICIARY) == StakeholderRole.BENEFICIARY
        && List.of(ways).contains(voice.words());
  }

  private int level() {
    List<Integer> own =
        decision.contributions().stream()
            .filter(each -> each.by().equals(record.beneficiary()))
            .filter(each -> each.as().isEmpty() || each.as().get().side() == Side.PERSON)
            .map(each -> each.level().rank())
            .toList();
    boolean tookPart = own.stream().anyMatch(rank -> rank > 0);
    Stream<Integer> others =
        decision.contributions().stream()
            .filter(each -> tookPart && isForThem(each))
            .map(each -> each.level().rank());
    int recorded = Stream.concat(own.stream(), others).reduce(0, Math::max);
    boolean fixed = decision.options().stream().anyMatch(Decision.Options.FIXED::equals);
    return fixed ? Math.min(recorded, ParticipationLevel.CONSULTED.rank()) : recorded;
  }

  /** Whether a representative contributes within their mandate, beside the beneficiary. */
  private boolean isForThem(Contribution contribution) {
    Stakeholder by = record.stakeholder(contribution.by());
    List<StakeholderRole> as = contribution.as().map(List::of).orElse(by.roles());
    return as.equals(List.of(StakeholderRole.REPRESENTATIVE))
        && by.roles().stream().noneMatch(role -> role.side() == Side.SERVICE)
        && !isHarmful(by.id())
        && by.mandate().filter(this::covers).isPresent();
  }

  private boolean covers(Mandate mandate) {
    LocalDate end = mandate.until().orElse(LocalDate.MAX);
    return !decision.on().isAfter(end)
        && mandate.domains().stream()
            .anyMatch(each -> decision.domain().stream().anyMatch(each::equals));
  }

  private boolean isHarmful(StakeholderId other) {
    return record.relationships().stream()
            .anyMatch(
                tie -> tie.with().equals(other) && tie.quality() == Relationship.Quality.HARMFUL)
        || record.risks().stream().anyMatch(risk -> risk.from().stream().anyMatch(other::equals));
  }

  private int threshold() {
    int floor =
        record.service().floors().stream()
            .filter(each -> each.kind() == decision.kind())
            .map(each -> each.level().rank())
            .reduce(INFLUENCE, Math::max);
    boolean free = record.service().engagement() == Engagement.VOLUNTARY;
    boolean bowed =
        record.barriers().stream()
            .anyMatch(
                each ->
                    Set.of(BarrierKind.DISEMPOWERMENT, BarrierKind.DEPENDENCY)
                        .contains(each.kind()));
    return free && !bowed ? wish().map(each -> Math.min(floor, each)).orElse(floor) : floor;
  }

  /** The latest the person wished for such decisions, of one day the most, if in quoted words. */
  private Optional<Integer> wish() {
    List<ParticipationWish> wishes =
        record.wishes().stream()
            .filter(each -> each.kind() == decision.kind())
            .filter(each -> isTheirs(each.voice(), Voice.Words.values()))
            .toList();
    return wishes.stream()
        .filter(each -> isTheirs(each.voice(), Voice.Words.QUOTED))
        .filter(
            each ->
                wishes.stream()
                    .filter(other -> !other.voice().on().isBefore(each.voice().on()))
                    .allMatch(
                        other ->
                            other.voice().on().equals(each.voice().on())
                                && other.level().rank() <= each.level().rank()))
        .map(each -> each.level().rank())
        .findAny();
  }
}
