package eu.cosie.core.id;

import java.io.Serializable;
import java.util.Optional;

/**
 * One thing that makes what was handed over unusable: where it is, what was found there, what was
 * expected. A problem names ids, places, types and lengths; it never repeats free text, which may
 * be a person's words. For those who build and connect systems; in English, like all diagnostics.
 * Immutable and thread-safe.
 *
 * @param place where: a JSON Pointer (RFC 6901) by list position within a record, the same whether
 *     the record was read or built by code, for example {@code /risks/2/level}; or line and column
 *     within a table, for example {@code 12:3}. Empty where the whole is meant
 * @param found what was found, in lower case, without a full stop
 * @param expected what was expected, in lower case, without a full stop
 */
public record Problem(String place, String found, String expected) implements Serializable {

  /**
   * What is wrong with a text, if anything: that it is blank, too long, or not well-formed Unicode.
   *
   * @param max how long it may be, in UTF-16 code units
   */
  public static Optional<Problem> inText(String place, String text, int max) {
    if (text.isBlank() || text.length() > max) {
      String found = text.isBlank() ? "blank text" : lengthOf(text);
      return Optional.of(new Problem(place, found, "1 to " + max + " characters, not blank"));
    }
    return isWellFormed(text)
        ? Optional.empty()
        : Optional.of(new Problem(place, "half of a surrogate pair", "well-formed Unicode"));
  }

  /** All that may be said of a text that is not to be repeated. */
  public static String lengthOf(String text) {
    return "text of " + text.length() + " characters";
  }

  /** Whether a text can be written in UTF-8: it has no half of a surrogate pair. */
  public static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  /** This problem seen from one level further out. */
  public Problem at(String outer) {
    return new Problem(outer + place, found, expected);
  }

  /** {@code place: found what, expected what}. */
  @Override
  public String toString() {
    String what = "found " + found + ", expected " + expected;
    return place.isEmpty() ? what : place + ": " + what;
  }
}
