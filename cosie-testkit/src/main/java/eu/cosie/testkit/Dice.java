package eu.cosie.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** All chance there is; the same seed throws the same record. */
final class Dice {

  private final Random random;

  Dice(Random random) {
    this.random = random;
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** From 0 up to and without the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** From the first to the last, both included. */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  long bits() {
    return random.nextLong();
  }

  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @SafeVarargs
  final <T> T of(T... all) {
    return all[random.nextInt(all.length)];
  }

  /** The position of a weight, as likely as it weighs. */
  int weighted(int... weights) {
    int total = 0;
    for (int weight : weights) {
      total += weight;
    }
    int left = random.nextInt(total);
    int position = 0;
    while (left >= weights[position]) {
      left -= weights[position++];
    }
    return position;
  }

  <T> Optional<T> maybe(int percent, Supplier<? extends T> value) {
    return chance(percent) ? Optional.of(value.get()) : Optional.empty();
  }

  /** Some of a list, each at most once, in any order; more often few than many. */
  <T> List<T> some(List<T> all, int max) {
    int size = Math.min(all.size(), Math.min(below(max + 1), below(max + 2)));
    return size == 0 ? List.of() : shuffled(all).subList(0, size);
  }

  <T> List<T> shuffled(List<T> all) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
