package eu.cosie.core.id;

import java.io.Serializable;

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
