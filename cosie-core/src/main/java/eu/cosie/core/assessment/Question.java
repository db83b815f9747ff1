package eu.cosie.core.assessment;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.wording.Phrase;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something to ask a stakeholder, because the record does not say.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Question {

  Question() {}

  /** Who is asked. */
  public abstract StakeholderId to();

  /** The question. */
  public abstract Phrase text();

  /** What it is about. */
  public abstract List<ElementId> about();

  /** Whose yes it waits for. */
  public abstract Optional<StakeholderId> after();

  /** Why it is asked. */
  public abstract List<Reason> reasons();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Question[" + text().key() + "]";
  }

  /** A builder of a Question, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Question. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableQuestion.Builder {
    Builder() {}
  }
}
