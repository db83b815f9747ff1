package eu.cosie.testkit;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.record.CaseRecord;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/**
 * A record and the simpler ones next to it: without whole lists, without single elements, without
 * somebody, then with less about what is left. Each of them is sound, and nearer to the simplest.
 */
final class ShrinkableRecord implements Shrinkable<CaseRecord> {

  private final CaseRecord record;
  // Asked for often while shrinking, and never before.
  private @Nullable ShrinkingDistance distance;

  ShrinkableRecord(CaseRecord record) {
    this.record = record;
  }

  @Override
  public CaseRecord value() {
    return record;
  }

  @Override
  public ShrinkingDistance distance() {
    ShrinkingDistance known = distance;
    if (known == null) {
      known = Simplification.counted(record).distance();
      distance = known;
    }
    return known;
  }

  @Override
  public Stream<Shrinkable<CaseRecord>> shrink() {
    return Stream.<Supplier<Stream<? extends Change>>>of(
            this::withoutLists, this::withoutElements, this::simplified, this::withPlainIds)
        .flatMap(Supplier::get)
        .flatMap(change -> change.in(record).validate().toJavaStream())
        .filter(ShrinkableRecord::hasDistinctNames)
        .map(simpler -> (Shrinkable<CaseRecord>) new ShrinkableRecord(simpler))
        .filter(simpler -> simpler.distance().compareTo(distance()) < 0);
  }

  private Stream<Simplification> withoutLists() {
    return ElementIds.of(record).stream()
        .filter(ids -> ids.size() > 1)
        .map(ids -> Simplification.without(record, Set.copyOf(ids)));
  }

  private Stream<Simplification> withoutElements() {
    return ElementIds.of(record).stream()
        .<ElementId>flatMap(List::stream)
        .map(id -> Simplification.without(record, Set.of(id)));
  }

  private Stream<Simplification> simplified() {
    Simplification counted = Simplification.counted(record);
    return Stream.of(Simplification.What.values())
        .flatMap(
            what ->
                IntStream.range(0, counted.places(what))
                    .mapToObj(place -> Simplification.of(record, what, place)));
  }

  private Stream<PlainIds> withPlainIds() {
    return Stream.of(new PlainIds());
  }

  private static boolean hasDistinctNames(CaseRecord record) {
    return record.stakeholders().stream().map(Stakeholder::name).distinct().count()
        == record.stakeholders().size();
  }

  /** Without anybody's words. */
  @Override
  public String toString() {
    return record.toString();
  }
}
