package eu.cosie.rules.balance;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many decisions stand in each quadrant, and of how many records. Immutable. */
record Tally(Map<Quadrant, Long> decisions, long records) {

  static final Tally EMPTY = new Tally(Map.of(), 0);

  /** Of the decisions of one record. */
  static Tally of(Collection<Quadrant> quadrants) {
    Map<Quadrant, Long> decisions = new EnumMap<>(Quadrant.class);
    for (Quadrant quadrant : quadrants) {
      decisions.merge(quadrant, 1L, Math::addExact);
    }
    return new Tally(decisions, quadrants.isEmpty() ? 0 : 1);
  }

  Tally plus(Tally other) {
    Map<Quadrant, Long> sum = new EnumMap<>(Quadrant.class);
    sum.putAll(decisions);
    other.decisions.forEach((quadrant, count) -> sum.merge(quadrant, count, Math::addExact));
    return new Tally(sum, Math.addExact(records, other.records));
  }

  long count(Quadrant quadrant) {
    return decisions.getOrDefault(quadrant, 0L);
  }

  long count() {
    return decisions.values().stream().mapToLong(Long::longValue).sum();
  }

  Optional<Share> share(Quadrant quadrant) {
    return records < BalanceOfCare.SMALLEST_GROUP
        ? Optional.empty()
        : Optional.of(new Share(count(quadrant), count()));
  }
}
