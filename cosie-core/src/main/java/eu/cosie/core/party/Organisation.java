package eu.cosie.core.party;

/**
 * A body with tasks and powers of its own: a service, a court, a company. Immutable and
 * thread-safe.
 *
 * @param name see {@link Party#name()}
 */
public record Organisation(String name) implements Party {

  /** An organisation of this name. */
  public static Organisation of(String name) {
    return new Organisation(name);
  }

  /** Without the name. */
  @Override
  public String toString() {
    return "Organisation";
  }
}
