package eu.cosie.core.service;

import eu.cosie.core.id.BarrierId;
import eu.cosie.core.party.RecordedResponse;
import eu.cosie.core.party.Voice;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What stands in the way of co-creation, and what is done about it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Barrier {

  Barrier() {}

  /** Its id, unique in the record. */
  public abstract BarrierId id();

  /** Of which kind it is. */
  public abstract BarrierKind kind();

  /** The barrier in words, 1 to 20,000 characters. */
  public abstract String note();

  /** What is recorded as done about it. */
  public abstract Optional<RecordedResponse> response();

  /** Who says so. */
  public abstract Voice voice();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return id().toString();
  }

  /** A builder of a Barrier, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Barrier. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableBarrier.Builder {
    Builder() {}
  }
}
