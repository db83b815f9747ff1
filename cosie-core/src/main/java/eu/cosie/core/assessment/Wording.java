package eu.cosie.core.assessment;

import eu.cosie.core.wording.Occurrence;
import eu.cosie.core.wording.Phrase;
import java.util.List;
import org.immutables.value.Value;

/**
 * The language used of a risk (seed 000: the language used to describe it): a retelling, composed
 * from recorded facts alone, that stands beside the recorded words and never replaces them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Wording {

  Wording() {}

  /** Deficit framings found in the risk's own texts. */
  public abstract List<Occurrence> occurrences();

  /** What is recorded, whether it happened, to whom, according to whom and when. */
  public abstract List<Phrase> retelling();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Wording";
  }

  /** A builder of a Wording, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Wording. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableWording.Builder {
    Builder() {}
  }
}
