package eu.cosie.core.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What lets a representative speak or decide for the beneficiary. A representative without one has
 * a weaker voice; a record may hold that, and the rule {@code voice.mandate} speaks of it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Mandate {

  /** How far a mandate goes. */
  public enum Scope {
    /** May say what the beneficiary wants. */
    SPEAKS_FOR,
    /** May also decide in the beneficiary's place. */
    DECIDES_FOR
  }

  Mandate() {}

  /** The legal or other basis, for example {@code godmanskap}, 1 to 200 characters. */
  public abstract String basis();

  /** Whether the representative speaks or also decides for the beneficiary. */
  public abstract Scope scope();

  /** The parts of life it covers; none if empty. */
  public abstract List<LifeDomain> domains();

  /** The last day it is in force; open-ended if absent. */
  public abstract Optional<LocalDate> until();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Mandate";
  }

  /** A builder of a Mandate, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Mandate. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableMandate.Builder {
    Builder() {}
  }
}
