package eu.cosie.core.record;

import eu.cosie.core.Samples;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.Mandate;
import eu.cosie.core.party.RecordedResponse;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.service.Barrier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Mistakes of a kind, and what it takes to plant them. */
abstract class MistakeTable {

  static final CaseRecord SAMPLE = Samples.record();
  static final StakeholderId NOBODY = StakeholderId.of("nobody");
  private static final List<LocalDate> TOO_FAR =
      List.of(LocalDate.of(1899, 12, 31), LocalDate.of(2200, 1, 1));

  final List<Mistake> all = new ArrayList<>();

  void add(String what, String place, Consumer<Sketch> plant, String... around) {
    all.add(new Mistake(what, around.length == 0 ? Set.of(place) : Set.of(around), place, plant));
  }

  void date(String place, BiConsumer<Sketch, LocalDate> set, String... around) {
    TOO_FAR.forEach(on -> add("the date " + on, place, sketch -> set.accept(sketch, on), around));
  }

  static <T, V> BiConsumer<Sketch, V> of(Function<Sketch, List<T>> list, BiFunction<T, V, T> set) {
    return (sketch, value) ->
        Sketch.change(list.apply(sketch), 0, element -> set.apply(element, value));
  }

  static Stakeholder.Builder mandate(
      Stakeholder stakeholder, UnaryOperator<Mandate.Builder> change) {
    return stakeholder.toBuilder()
        .mandate(stakeholder.mandate().map(mandate -> change.apply(mandate.toBuilder()).build()));
  }

  static Risk.Builder answered(Risk risk, UnaryOperator<RecordedResponse.Builder> change) {
    return risk.toBuilder()
        .response(risk.response().map(response -> change.apply(response.toBuilder()).build()));
  }

  static Barrier answered(Barrier barrier, UnaryOperator<RecordedResponse.Builder> change) {
    return barrier.toBuilder()
        .response(barrier.response().map(response -> change.apply(response.toBuilder()).build()))
        .build();
  }
}
