package eu.cosie.testkit;

import eu.cosie.core.record.CaseRecord;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Part of a record, or of what follows from one. It shrinks as its record does: what is simpler is
 * again part of a sound record.
 */
final class ShrinkablePart<T> implements Shrinkable<T> {

  private static final int RARER_THAN_ANYTHING = 10_000;

  private final T part;
  private final Shrinkable<CaseRecord> record;
  private final Function<CaseRecord, List<T>> parts;

  private ShrinkablePart(
      T part, Shrinkable<CaseRecord> record, Function<CaseRecord, List<T>> parts) {
    this.part = part;
    this.record = record;
    this.parts = parts;
  }

  /** One of the parts that a drawn record has. */
  static <T> Arbitrary<T> oneOf(Function<CaseRecord, List<T>> parts) {
    return Arbitraries.fromGenerator(random -> draw(random, parts));
  }

  private static <T> Shrinkable<T> draw(Random random, Function<CaseRecord, List<T>> parts) {
    for (int i = 0; i < RARER_THAN_ANYTHING; i++) {
      CaseRecord record = Records.draw(random);
      List<T> found = parts.apply(record);
      if (!found.isEmpty()) {
        return new ShrinkablePart<>(
            found.get(random.nextInt(found.size())), new ShrinkableRecord(record), parts);
      }
    }
    throw new IllegalStateException("no drawn record has such a part");
  }

  @Override
  public T value() {
    return part;
  }

  @Override
  public ShrinkingDistance distance() {
    return record.distance();
  }

  @Override
  public Stream<Shrinkable<T>> shrink() {
    return record
        .shrink()
        .flatMap(
            simpler ->
                parts.apply(simpler.value()).stream()
                    .distinct()
                    .map(each -> new ShrinkablePart<>(each, simpler, parts)));
  }

  /** Without anybody's words. */
  @Override
  public String toString() {
    return "part of " + record;
  }
}
