package eu.cosie.core.assessment;

import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.wording.Phrase;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A proposal that named assets serve a named need, and what the service does beside them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Support {

  Support() {}

  /** The need served. */
  public abstract NeedId need();

  /** The assets, recorded links before inferred ones; never a barred one. */
  public abstract List<AssetId> assets();

  /** What the service does beside them; absent where that is asked. */
  public abstract Optional<Phrase> service();

  /** Why these. */
  public abstract List<Reason> reasons();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Support[" + need() + ", " + assets().size() + " assets]";
  }

  /** A builder of a Support, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Support. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableSupport.Builder {
    Builder() {}
  }
}
