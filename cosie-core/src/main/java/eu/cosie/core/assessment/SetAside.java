package eu.cosie.core.assessment;

import eu.cosie.core.id.AssetId;
import eu.cosie.core.wording.Phrase;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An asset that must not be drawn on, kept in sight with the reason.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class SetAside {

  SetAside() {}

  /** The asset. */
  public abstract AssetId asset();

  /** Why it is set aside. */
  public abstract Phrase why();

  /** What must be in place first, where something can be. */
  public abstract Optional<Phrase> first();

  /** What that rests on. */
  public abstract List<Reason> reasons();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "SetAside[" + asset() + "]";
  }

  /** A builder of a SetAside, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a SetAside. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableSetAside.Builder {
    Builder() {}
  }
}
