package eu.cosie.rules.balance;

/**
 * An exact fraction of decisions: so many of so many, as counted and not reduced, for three of
 * twelve says more than one of four. Immutable and thread-safe.
 *
 * @param part how many, 0 to {@code whole}
 * @param whole of how many, 1 or more
 */
public record Share(long part, long whole) {

  /** Refuses what is no share. */
  public Share {
    if (part < 0 || whole < 1 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole + ", expected a share");
    }
  }
}
