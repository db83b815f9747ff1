package eu.cosie.rules.balance;

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
      // Of each kind the wish that counts; to lower a level by it once more changes nothing.
      for (ParticipationWish wish : record.wishes()) {
        record.wish(wish.kind()).ifPresent(this::lower);
      }
    }
  }

  private ParticipationLevel of(DecisionKind kind) {
    ParticipationLevel level = levels.get(kind);
    return level == null ? ParticipationLevel.INFLUENCE : level;
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

  private void lower(ParticipationWish wish) {
    if (record.isQuotedOwnVoice(wish.voice()) && of(wish.kind()).reaches(wish.level())) {
      levels.put(wish.kind(), wish.level());
    }
  }
}
