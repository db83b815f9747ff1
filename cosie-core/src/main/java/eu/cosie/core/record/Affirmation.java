package eu.cosie.core.record;

import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.party.Voice;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The beneficiary's answer to a draft, to all of it or to named parts.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Affirmation {

  /** What the answer is. */
  public enum Answer {
    /** Yes, so it is. */
    YES,
    /** Yes, but not in every point. */
    YES_BUT,
    /** No. */
    NO
  }

  Affirmation() {}

  /** Its id, unique in the record. */
  public abstract AffirmationId id();

  /** The answer. */
  public abstract Answer answer();

  /** What they see otherwise, in their words, 1 to 20,000 characters. */
  public abstract Optional<String> dissent();

  /** The parts answered; all if empty. */
  public abstract List<ElementId> about();

  /** Who answered. */
  public abstract Voice voice();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return id().toString();
  }

  /** A builder of an Affirmation, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds an Affirmation. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableAffirmation.Builder {
    Builder() {}
  }
}
