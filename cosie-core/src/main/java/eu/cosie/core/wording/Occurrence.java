package eu.cosie.core.wording;

import eu.cosie.core.id.ElementId;
import java.util.List;
import org.immutables.value.Value;

/**
 * Where a lexicon entry was found in a text of the record. The entry's own words on why, and what
 * could be said instead, stand in the lexicon.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Occurrence {

  Occurrence() {}

  /** The element whose text it is. */
  public abstract ElementId about();

  /** Which text of the element, as JSON Pointer within it, for example {@code /statement}. */
  public abstract String member();

  /** Where it begins, in UTF-16 code units of the text. */
  public abstract int start();

  /** Where it ends, exclusive; after the start. */
  public abstract int end();

  /** What was found, as it stands there. */
  public abstract String expression();

  /** The id of the lexicon entry. */
  public abstract String entry();

  /** How the expression frames a person; at least one. */
  public abstract List<Framing> framings();

  /** What to watch before another frame is chosen. */
  public abstract List<Guard> guards();

  @Value.Check
  void check() {
    if (start() < 0 || end() <= start()) {
      throw new IllegalArgumentException("an occurrence begins at 0 or later and ends after that");
    }
    if (expression().length() != end() - start()) {
      throw new IllegalArgumentException("an expression is as long as from start to end");
    }
    if (framings().isEmpty()) {
      throw new IllegalArgumentException("an occurrence has a framing");
    }
  }

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Occurrence[" + entry() + ", " + about() + member() + ", " + start() + "-" + end() + "]";
  }

  /** A builder of an Occurrence, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds an Occurrence. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableOccurrence.Builder {
    Builder() {}
  }
}
