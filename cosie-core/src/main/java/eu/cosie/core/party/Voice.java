package eu.cosie.core.party;

import eu.cosie.core.id.StakeholderId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who said something, as which role, when, and how it came to be written down. Every statement in a
 * record is signed with one (seed 000: legitimate knowledge). Whether a voice is the beneficiary's
 * own depends on the record, see {@code CaseRecord.isOwnVoice}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Voice {

  /** How near the text is to what was said. */
  public enum Words {
    /** Their own words, to the letter. */
    QUOTED,
    /** What they said, in the words of the one who wrote it down. */
    REPORTED,
    /** Read from signs, where somebody does not speak. */
    INTERPRETED
  }

  Voice() {}

  /** Who said it. */
  public abstract StakeholderId by();

  /** As which role; required where the stakeholder has more than one. */
  public abstract Optional<StakeholderRole> as();

  /** On which day it was said. */
  public abstract LocalDate on();

  /** Whose words they are. */
  public abstract Words words();

  /** Who wrote it down, where that was somebody else or in other words. */
  public abstract Optional<StakeholderId> via();

  /** Whether naming the source could harm them; then name, role and date are never shown. */
  @Value.Default
  public boolean isProtected() {
    return false;
  }

  /** Whether it is in the speaker's own words, or says who wrote it down. */
  public final boolean isSigned() {
    return signed();
  }

  @Value.Derived
  @Value.Auxiliary
  boolean signed() {
    return words() == Words.QUOTED || via().isPresent();
  }

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Voice";
  }

  /** A builder of a Voice, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Voice. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableVoice.Builder {
    Builder() {}
  }
}
