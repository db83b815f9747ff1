package eu.cosie.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with slots, taken apart once: {@code {0}} takes the first argument, {@code {0|one|other}}
 * chooses by the first argument, a count. A brace that opens no slot stands for itself.
 */
record Template(List<Piece> pieces, int slots) {

  private static final Pattern SLOT = Pattern.compile("\\{([0-9])(?:\\|([^{|}]*)\\|([^{|}]*))?}");
  private static final Pattern BROKEN = Pattern.compile("\\{[0-9]");

  /** A piece of text: words, a slot, or a choice by a count. */
  sealed interface Piece {}

  record Words(String text) implements Piece {}

  record Slot(int argument) implements Piece {}

  record Choice(int argument, String one, String other) implements Piece {}

  /** Whether something in a text begins as a slot and is none. */
  static boolean isBroken(String text) {
    return BROKEN.matcher(SLOT.matcher(text).replaceAll(" ")).find();
  }

  static Template of(String text) {
    List<Piece> pieces = new ArrayList<>();
    int slots = 0;
    int from = 0;
    Matcher slot = SLOT.matcher(text);
    while (slot.find()) {
      if (slot.start() > from) {
        pieces.add(new Words(text.substring(from, slot.start())));
      }
      int argument = slot.group(1).charAt(0) - '0';
      boolean chooses = slot.group(2) != null;
      pieces.add(chooses ? new Choice(argument, slot.group(2), slot.group(3)) : new Slot(argument));
      slots = Math.max(slots, argument + 1);
      from = slot.end();
    }
    if (from < text.length()) {
      pieces.add(new Words(text.substring(from)));
    }
    return new Template(List.copyOf(pieces), slots);
  }
}
