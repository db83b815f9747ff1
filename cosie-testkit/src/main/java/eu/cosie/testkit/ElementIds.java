package eu.cosie.testkit;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.record.CaseRecord;
import java.util.List;
import java.util.function.Function;

/** The ids of a record's elements, a list for each kind, stakeholders last. */
final class ElementIds {

  private ElementIds() {}

  static List<List<ElementId>> of(CaseRecord record) {
    return List.of(
        of(record.affirmations(), affirmation -> affirmation.id()),
        of(record.notes(), note -> note.id()),
        of(record.wishes(), wish -> wish.id()),
        of(record.barriers(), barrier -> barrier.id()),
        of(record.decisions(), decision -> decision.id()),
        of(record.goals(), goal -> goal.id()),
        of(record.relationships(), tie -> tie.id()),
        of(record.assets(), asset -> asset.id()),
        of(record.needs(), need -> need.id()),
        of(record.risks(), risk -> risk.id()),
        of(
            record.stakeholders().stream()
                .filter(stakeholder -> !stakeholder.id().equals(record.beneficiary()))
                .toList(),
            stakeholder -> stakeholder.id()));
  }

  private static <T> List<ElementId> of(List<T> elements, Function<T, ElementId> id) {
    return elements.stream().map(id).toList();
  }
}
