package eu.cosie.examples.language;

import java.io.Serializable;

/**
 * A place in a text; serializable, as exceptions are that hold it. Immutable and thread-safe.
 *
 * @param offset how many UTF-16 code units stand before it
 * @param line its line, from one; a line ends with a line feed
 * @param column its column, from one, in UTF-16 code units
 */
public record Place(long offset, long line, long column) implements Serializable {

  static final Place START = new Place(0, 1, 1);

  /** The place behind this text, which begins here. */
  Place after(CharSequence text, int from, int to) {
    long atLine = line;
    long atColumn = column;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        atLine++;
        atColumn = 1;
      } else {
        atColumn++;
      }
    }
    return new Place(offset + to - from, atLine, atColumn);
  }
}
