package eu.cosie.testkit;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.record.CaseRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Other forms of the same record, for laws that say what must not make a difference. Thread-safe;
 * it holds nothing.
 */
public final class Variants {

  private Variants() {}

  /** The record with each of its lists in another order, lists within elements too. */
  public static CaseRecord permuted(CaseRecord record, Random random) {
    return new Change() {
      @Override
      <T> List<T> ordered(List<T> list) {
        List<T> permuted = new ArrayList<>(list);
        Collections.shuffle(permuted, random);
        return permuted;
      }
    }.in(record).build();
  }

  /**
   * The record with each id renamed, everywhere: its own, those of its elements and of the
   * service's non-negotiables. The renaming is given an id's {@linkplain ElementId#value() value};
   * it must keep different ones different.
   *
   * @throws IllegalArgumentException if a new id is no id, or two elements of a kind got the same
   */
  public static CaseRecord renamed(CaseRecord record, UnaryOperator<String> renaming) {
    return new Change() {
      @Override
      // An id of the same kind is of the same class.
      @SuppressWarnings("unchecked")
      <I extends ElementId> I id(I id) {
        return (I) ElementId.of(id.kind(), renaming.apply(id.value()));
      }

      @Override
      String fixedId(String id) {
        return renaming.apply(id);
      }
    }.in(record).build();
  }

  /**
   * The record with each text reworded, names and titles included, extensions left out.
   *
   * @throws IllegalArgumentException if a new text is blank or too long
   */
  public static CaseRecord reworded(CaseRecord record, UnaryOperator<String> rewording) {
    return new Change() {
      @Override
      String text(String text) {
        return rewording.apply(text);
      }
    }.in(record).build();
  }
}
