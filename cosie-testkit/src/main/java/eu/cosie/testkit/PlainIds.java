package eu.cosie.testkit;

import eu.cosie.core.id.ElementId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Short ids, numbered by kind as the walk meets them. */
final class PlainIds extends Change {

  private final Map<ElementId, ElementId> plain = new HashMap<>();
  private final Map<ElementId.Kind, Integer> met = new EnumMap<>(ElementId.Kind.class);
  private int fixed;
  private int changed;

  @Override
  // An id of the same kind is of the same class.
  @SuppressWarnings("unchecked")
  <I extends ElementId> I id(I id) {
    return (I) plain.computeIfAbsent(id, this::next);
  }

  @Override
  String fixedId(String id) {
    String next = "nn" + ++fixed;
    changed += next.equals(id) ? 0 : 1;
    return next;
  }

  /** How many were not plain. */
  int changed() {
    return changed;
  }

  private ElementId next(ElementId id) {
    int number = met.merge(id.kind(), 1, Integer::sum);
    ElementId next = ElementId.of(id.kind(), id.kind().prefix().charAt(0) + "" + number);
    changed += next.equals(id) ? 0 : 1;
    return next;
  }
}
