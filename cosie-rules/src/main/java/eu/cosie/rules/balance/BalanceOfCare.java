package eu.cosie.rules.balance;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.service.DecisionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the decisions of records fall between power overtake and letting alone: counts by kind of
 * decision and {@link Quadrant}. Counts add up, in any order and grouping, over people, periods and
 * machines:
 *
 * <pre>{@code
 * records.parallel().map(BalanceOfCare::of).reduce(BalanceOfCare.empty(), BalanceOfCare::plus)
 * }</pre>
 *
 * <p>There are no weights and no total score. Shares are for caseloads: they exist for groups of
 * {@value #SMALLEST_GROUP} records or more and never within one record, where each decision speaks
 * for itself. Whoever adds up periods counts a person's record once in each.
 *
 * <p>Immutable and thread-safe.
 */
public final class BalanceOfCare {

  /** Of how many records a group must be for its shares to be told. */
  public static final int SMALLEST_GROUP = 5;

  private static final BalanceOfCare EMPTY = new BalanceOfCare(Map.of(), Tally.EMPTY);

  private final Map<DecisionKind, Tally> kinds;
  private final Tally all;

  private BalanceOfCare(Map<DecisionKind, Tally> kinds, Tally all) {
    this.kinds = kinds;
    this.all = all;
  }

  /** Of no record. */
  public static BalanceOfCare empty() {
    return EMPTY;
  }

  /** Of one record. */
  public static BalanceOfCare of(CaseRecord record) {
    List<Quadrant> quadrants = Quadrant.of(record);
    Map<DecisionKind, List<Quadrant>> ofKind = new EnumMap<>(DecisionKind.class);
    for (int i = 0; i < quadrants.size(); i++) {
      ofKind
          .computeIfAbsent(record.decisions().get(i).kind(), any -> new ArrayList<>())
          .add(quadrants.get(i));
    }
    Map<DecisionKind, Tally> kinds = new EnumMap<>(DecisionKind.class);
    ofKind.forEach((kind, each) -> kinds.put(kind, Tally.of(each)));
    return new BalanceOfCare(kinds, Tally.of(quadrants));
  }

  /** Of several records. */
  public static BalanceOfCare of(Iterable<CaseRecord> records) {
    BalanceOfCare sum = EMPTY;
    for (CaseRecord record : records) {
      sum = sum.plus(of(record));
    }
    return sum;
  }

  /**
   * This and another: of the records of both.
   *
   * @throws ArithmeticException if a count is more than a {@code long} holds
   */
  public BalanceOfCare plus(BalanceOfCare other) {
    Map<DecisionKind, Tally> sum = new EnumMap<>(DecisionKind.class);
    sum.putAll(kinds);
    other.kinds.forEach((kind, tally) -> sum.merge(kind, tally, Tally::plus));
    return new BalanceOfCare(sum, all.plus(other.all));
  }

  /** How many decisions of a kind stand there. */
  public long count(DecisionKind kind, Quadrant quadrant) {
    return of(kind).count(quadrant);
  }

  /** How many decisions of any kind stand there. */
  public long count(Quadrant quadrant) {
    return all.count(quadrant);
  }

  /** How many records have a decision of a kind. */
  public long records(DecisionKind kind) {
    return of(kind).records();
  }

  /** How many records have a decision. */
  public long records() {
    return all.records();
  }

  /**
   * How many of the decisions of a kind stand there, imposed and unclear ones in the whole too, so
   * that the shares of all quadrants make it up and nothing is left out; empty for fewer than
   * {@value #SMALLEST_GROUP} records that have one.
   */
  public Optional<Share> share(DecisionKind kind, Quadrant quadrant) {
    return of(kind).share(quadrant);
  }

  /** As {@link #share(DecisionKind, Quadrant)}, of the decisions of any kind. */
  public Optional<Share> share(Quadrant quadrant) {
    return all.share(quadrant);
  }

  private Tally of(DecisionKind kind) {
    return kinds.getOrDefault(kind, Tally.EMPTY);
  }

  /** Whether the other has the same counts. */
  @Override
  public boolean equals(Object other) {
    return other instanceof BalanceOfCare that && kinds.equals(that.kinds) && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return 31 * kinds.hashCode() + all.hashCode();
  }

  /** How much is counted. */
  @Override
  public String toString() {
    return "BalanceOfCare[" + records() + " records, " + all.count() + " decisions]";
  }
}
