package eu.cosie.rules.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with slots, taken apart once: {@code {0}} takes the first argument, {@code {0|one|other}}
 * chooses by the first argument, a count. A brace that opens no slot stands for itself.
 */
record Template(List<Piece> pieces, int slots) {

  /** A piece of text: words, a slot, or a choice by a count. */
  sealed interface Piece {}

  record Words(String text) implements Piece {}

  record Slot(int argument) implements Piece {}

  record Choice(int argument, String one, String other) implements Piece {}

  static Template of(String text) {
    List<Piece> pieces = new ArrayList<>();
    int slots = 0;
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int close = text.indexOf('}', open);
      if (close > open + 1 && Character.isDigit(text.charAt(open + 1))) {
        if (open > from) {
          pieces.add(new Words(text.substring(from, open)));
        }
        Piece slot = slot(text.substring(open + 1, close));
        pieces.add(slot);
        slots = Math.max(slots, 1 + (slot instanceof Slot s ? s.argument : argument(slot)));
        from = close + 1;
      }
    }
    if (from < text.length()) {
      pieces.add(new Words(text.substring(from)));
    }
    return new Template(List.copyOf(pieces), slots);
  }

  private static int argument(Piece piece) {
    return piece instanceof Choice choice ? choice.argument : 0;
  }

  private static Piece slot(String inside) {
    String[] parts = inside.split("\\|", -1);
    int argument = parts[0].charAt(0) - '0';
    return parts.length == 3 ? new Choice(argument, parts[1], parts[2]) : new Slot(argument);
  }
}
