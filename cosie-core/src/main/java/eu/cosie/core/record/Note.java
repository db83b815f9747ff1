package eu.cosie.core.record;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.NoteId;
import eu.cosie.core.party.Voice;
import java.util.List;
import org.immutables.value.Value;

/**
 * A free note, verbatim.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Note {

  Note() {}

  /** Its id, unique in the record. */
  public abstract NoteId id();

  /** The words, 1 to 20,000 characters. */
  public abstract String text();

  /** The elements it is about. */
  public abstract List<ElementId> about();

  /** Whose words they are. */
  public abstract Voice voice();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return id().toString();
  }

  /** A builder of a Note, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Note. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableNote.Builder {
    Builder() {}
  }
}
