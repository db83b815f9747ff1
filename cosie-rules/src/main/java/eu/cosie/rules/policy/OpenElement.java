package eu.cosie.rules.policy;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.wording.Phrase;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something on which a rule cannot say yet: only a proposal or a question stands there, no recorded
 * fact.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class OpenElement {

  OpenElement() {}

  /** What it is about. */
  public abstract List<ElementId> about();

  /** What is not known yet. */
  public abstract Phrase explanation();

  /** How to find out. */
  public abstract NextStep next();

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof OpenElement that
        && about().equals(that.about())
        && explanation().equals(that.explanation())
        && next().equals(that.next());
  }

  @Override
  public final int hashCode() {
    return Objects.hash(about(), explanation(), next());
  }

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "OPEN " + about();
  }

  /** A builder of an OpenElement, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds an OpenElement. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableOpenElement.Builder {
    Builder() {}
  }
}
