package eu.cosie.core.assessment;

import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.wording.Phrase;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What could be done about a risk, by whom (seed 000: the ways we respond to it). A proposal: it
 * honours no rule until it is recorded as done.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Response {

  Response() {}

  /** Of which kind it is. */
  public abstract ResponseKind kind();

  /** Who would act; absent where nobody on the service side may be asked. */
  public abstract Optional<StakeholderId> actor();

  /** What to do. */
  public abstract Phrase text();

  /** What it rests on. */
  public abstract List<Reason> reasons();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Response[" + kind() + "]";
  }

  /** A builder of a Response, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Response. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableResponse.Builder {
    Builder() {}
  }
}
