package eu.cosie.core.need;

import eu.cosie.core.party.Voice;
import org.immutables.value.Value;

/**
 * Whether a need matters. It counts in the beneficiary's own voice only, see {@code
 * CaseRecord.judgementOf}; a record may hold another's, and the rule {@code need.judged-by-person}
 * speaks of it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Judgement {

  /** Whether a need matters. */
  public enum Value {
    /** It matters. */
    IMPORTANT,
    /** It does not. */
    NOT_IMPORTANT,
    /** Asked, and still open. */
    UNDECIDED
  }

  Judgement() {}

  /** The judgement. */
  public abstract Value value();

  /** Who judged. */
  public abstract Voice voice();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Judgement";
  }

  /** A builder of a Judgement, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Judgement. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableJudgement.Builder {
    Builder() {}
  }
}
