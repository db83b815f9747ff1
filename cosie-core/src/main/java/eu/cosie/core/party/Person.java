package eu.cosie.core.party;

/**
 * A human being, known by the name they go by: people, not “targets” (seed 000). Immutable and
 * thread-safe.
 *
 * @param name see {@link Party#name()}
 */
public record Person(String name) implements Party {

  /** A person of this name. */
  public static Person of(String name) {
    return new Person(name);
  }

  /** Without the name. */
  @Override
  public String toString() {
    return "Person";
  }
}
