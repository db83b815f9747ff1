package eu.cosie.rules.balance;

import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.Floor;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.ParticipationWish;
import eu.cosie.core.service.SupportGiven;
import java.util.EnumMap;
import java.util.Map;

/** From which level on the person side has a say in the decisions of one record, by their kind. */
final class Thresholds {

  private final CaseRecord record;
  private final Map<DecisionKind, ParticipationLevel> levels = new EnumMap<>(DecisionKind.class);

  Thresholds(CaseRecord record) {
    this.record = record;
    for (Floor floor : record.service().floors()) {
      if (!of(floor.kind()).reaches(floor.level())) {
        levels.put(floor.kind(), floor.level());
      }
    }
    if (!record.wishes().isEmpty() && isFreeToWishForLess()) {
      latestWishes().forEach(this::lower);
    }
  }

  private ParticipationLevel of(DecisionKind kind) {
    return levels.getOrDefault(kind, ParticipationLevel.INFLUENCE);
  }

  Quadrant quadrant(Decision decision) {
    if (decision.imposed().isPresent()) {
      return Quadrant.IMPOSED;
    }
    if (!hasSay(decision)) {
      return isSupported(decision) ? Quadrant.OVERTAKEN : Quadrant.ABANDONED;
    } else if (isSupported(decision)) {
      return Quadrant.BALANCED;
    }
    return decision.support() == SupportGiven.NOT_GIVEN
            && decision.outcome() == DecisionOutcome.AS_WISHED
        ? Quadrant.UNCLEAR
        : Quadrant.LET_ALONE;
  }

  private boolean hasSay(Decision decision) {
    return (decision.outcome() == DecisionOutcome.AS_WISHED
            || decision.outcome() == DecisionOutcome.COMPROMISE)
        && record.personSideLevel(decision.id()).reaches(of(decision.kind()));
  }

  private boolean isSupported(Decision decision) {
    return switch (decision.support()) {
      case GIVEN, PARTLY -> true;
      case NOT_WANTED -> record.isOwnVoice(decision.voice());
      case NOT_GIVEN -> false;
    };
  }

  private boolean isFreeToWishForLess() {
    if (record.service().engagement() != Engagement.VOLUNTARY) {
      return false;
    }
    for (Barrier barrier : record.barriers()) {
      if (barrier.kind() == BarrierKind.DISEMPOWERMENT
          || barrier.kind() == BarrierKind.DEPENDENCY) {
        return false;
      }
    }
    return true;
  }

  /** The person's wishes; of several of a kind the latest. */
  private Map<DecisionKind, ParticipationWish> latestWishes() {
    Map<DecisionKind, ParticipationWish> latest = new EnumMap<>(DecisionKind.class);
    for (ParticipationWish wish : record.wishes()) {
      if (record.roleOf(wish.voice()) == StakeholderRole.BENEFICIARY) {
        latest.merge(wish.kind(), wish, this::later);
      }
    }
    return latest;
  }

  /** Of two wishes of one day the one for more; of equal ones that in their own words. */
  private ParticipationWish later(ParticipationWish one, ParticipationWish other) {
    int byDay = one.voice().on().compareTo(other.voice().on());
    int order = byDay == 0 ? Integer.compare(one.level().rank(), other.level().rank()) : byDay;
    if (order == 0) {
      return record.isQuotedOwnVoice(one.voice()) ? one : other;
    }
    return order > 0 ? one : other;
  }

  private void lower(DecisionKind kind, ParticipationWish wish) {
    if (record.isQuotedOwnVoice(wish.voice()) && of(kind).reaches(wish.level())) {
      levels.put(kind, wish.level());
    }
  }
}
