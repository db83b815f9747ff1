package eu.cosie.examples.language;

import eu.cosie.rules.language.LexiconEntry;

/**
 * An expression found in a text. Immutable and thread-safe.
 *
 * @param entry whose expression it is
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param expression what was found, as it stands there
 * @param before what stands before it on the line where it begins, or as much of it as is shown
 * @param after what stands behind it on the line where it ends, or as much of it as is shown
 */
public record Find(
    LexiconEntry entry, Place start, Place end, String expression, String before, String after) {

  /** Without anybody's words. */
  @Override
  public String toString() {
    return "Find[" + entry.id() + ", " + start + "-" + end + "]";
  }
}
