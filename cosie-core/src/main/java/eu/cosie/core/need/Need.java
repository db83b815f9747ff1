package eu.cosie.core.need;

import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Voice;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that must be met for a good life. Whether it matters is for the beneficiary alone to
 * judge (seed 000: needs they themselves judge to be important).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Need {

  Need() {}

  /** Its id, unique in the record. */
  public abstract NeedId id();

  /** The need in words, 1 to 20,000 characters. */
  public abstract String statement();

  /** The part of life it belongs to. */
  public abstract LifeDomain domain();

  /** The fundamental need it is a form of. */
  public abstract Optional<FundamentalNeed> fundamental();

  /** On what ground it is called a need. */
  public abstract NeedBasis basis();

  /** The risks it lies under, as the recorder reads it. */
  public abstract List<RiskId> underlies();

  /** Whether it matters; absent if nobody asked. */
  public abstract Optional<Judgement> judgement();

  /** Who named it. */
  public abstract Voice voice();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return id().toString();
  }

  /** A builder of a Need, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Need. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableNeed.Builder {
    Builder() {}
  }
}
