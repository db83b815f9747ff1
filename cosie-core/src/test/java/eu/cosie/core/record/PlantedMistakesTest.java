package eu.cosie.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.Samples;
import eu.cosie.core.id.Problem;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** As many mistakes as were planted are told, each at its place. */
class PlantedMistakesTest {

  private static final List<Mistake> ALL = Mistake.all();

  static List<Mistake> all() {
    return ALL;
  }

  @Test
  void mistakes_are_planted_in_every_list() {
    Set<String> lists =
        ALL.stream()
            .map(mistake -> (mistake.place() + "/").split("/", -1)[1])
            .collect(Collectors.toSet());
    assertThat(ALL).hasSizeGreaterThan(250);
    assertThat(lists).hasSize(16);
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_single_mistake_is_told_once_at_its_place(Mistake mistake) {
    assertThat(told(List.of(mistake))).extracting(Problem::place).containsExactly(mistake.place());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 10, 30})
  void any_number_of_mistakes_is_told_mistake_by_mistake(int count) {
    Random random = new Random(count);
    for (int round = 0; round < 80; round++) {
      List<Mistake> mistakes = Mistake.some(count, ALL, random);
      assertThat(told(mistakes))
          .as(mistakes.toString())
          .extracting(Problem::place)
          .containsExactlyInAnyOrderElementsOf(mistakes.stream().map(Mistake::place).toList());
    }
  }

  private static List<Problem> told(List<Mistake> mistakes) {
    Sketch sketch = new Sketch(Samples.record());
    mistakes.forEach(mistake -> mistake.plant().accept(sketch));
    return RecordCheckTest.problems(sketch.toBuilder());
  }
}
