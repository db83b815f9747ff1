package eu.cosie.core.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One mistake that can be planted into the sample record.
 *
 * @param what what is wrong
 * @param around the places it touches; another mistake must not lie above or below them
 * @param place where a record is to tell it
 * @param plant plants it
 */
record Mistake(String what, Set<String> around, String place, Consumer<Sketch> plant) {

  /** Every mistake there is. */
  static List<Mistake> all() {
    return Stream.of(new TextMistakes(), new LinkMistakes(), new ShapeMistakes())
        .flatMap(table -> table.all.stream())
        .toList();
  }

  boolean isIndependentOf(Mistake other) {
    return around.stream().noneMatch(mine -> other.around.stream().anyMatch(it -> meet(mine, it)));
  }

  private static boolean meet(String one, String other) {
    return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
  }

  /** So many of them, none of which touches another. */
  static List<Mistake> some(int count, List<Mistake> all, Random random) {
    List<Mistake> some = new ArrayList<>();
    while (some.size() < count) {
      Mistake next = all.get(random.nextInt(all.size()));
      if (some.stream().allMatch(next::isIndependentOf)) {
        some.add(next);
      }
    }
    return some;
  }

  @Override
  public String toString() {
    return what + " at " + place;
  }
}
