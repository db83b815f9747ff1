package eu.cosie.core.party;

/**
 * People with something in common: a choir, a neighbourhood, a time bank. Immutable and
 * thread-safe.
 *
 * @param name see {@link Party#name()}
 */
public record Community(String name) implements Party {

  /** A community of this name. */
  public static Community of(String name) {
    return new Community(name);
  }

  /** Without the name. */
  @Override
  public String toString() {
    return "Community";
  }
}
