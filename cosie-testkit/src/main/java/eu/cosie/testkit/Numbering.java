package eu.cosie.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What the ids of one record look like. */
final class Numbering {

  private enum Style {
    /** {@code r1}: short, and readable in a failing sample. */
    SHORT,
    /** {@code 1}: the same value for elements of different kinds. */
    BARE,
    /** Random, so that the order of ids is not the order of elements. */
    UUID,
    /** As long as it may be, with every sign an id may have. */
    LONG
  }

  private static final Style[] STYLES = Style.values();
  private static final int MAX_LENGTH = 100;

  private final Dice dice;
  private final Style style;

  Numbering(Dice dice) {
    this.dice = dice;
    this.style = STYLES[dice.weighted(80, 7, 8, 5)];
  }

  <I> List<I> ids(int count, String prefix, Function<String, I> make) {
    List<I> ids = new ArrayList<>(count);
    for (int i = 1; i <= count; i++) {
      ids.add(make.apply(id(prefix, i)));
    }
    return ids;
  }

  String id(String prefix, int number) {
    return switch (style) {
      case SHORT -> prefix + number;
      case BARE -> String.valueOf(number);
      case UUID -> new UUID(dice.bits(), dice.bits()).toString();
      case LONG -> "0".repeat(MAX_LENGTH - prefix.length() - 7) + "-._~" + prefix + (100 + number);
    };
  }
}
