package eu.cosie.examples.language;

/** Writes what is found in texts, as it is found. Mutable, and not thread-safe. */
public interface FindWriter {

  /** Begins, or goes on with, a file, as it was named. */
  void in(String file);

  /** Writes what was found in the file. */
  void found(Find find);

  /**
   * Ends what was written.
   *
   * @param whole whether every text was read to its end
   */
  void end(boolean whole);
}
