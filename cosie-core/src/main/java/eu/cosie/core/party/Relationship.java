package eu.cosie.core.party;

import eu.cosie.core.id.RelationshipId;
import eu.cosie.core.id.StakeholderId;
import org.immutables.value.Value;

/**
 * A tie of the beneficiary to another stakeholder, also to those who work with them daily (seed
 * 003: co-creation as a relationship).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Relationship {

  /** How a tie is. */
  public enum Quality {
    /** It does good. */
    SUPPORTIVE,
    /** Good and bad. */
    MIXED,
    /** Under strain. */
    STRAINED,
    /** It does harm; nothing is drawn on through it, and its other end is asked nothing. */
    HARMFUL
  }

  /** Which way help goes in a tie, seen from the beneficiary. */
  public enum Flow {
    /** The beneficiary gives. */
    GIVES,
    /** The beneficiary receives. */
    RECEIVES,
    /** Both. */
    MUTUAL
  }

  Relationship() {}

  /** Its id, unique in the record. */
  public abstract RelationshipId id();

  /** The other end; a record refuses the beneficiary here. */
  public abstract StakeholderId with();

  /** How the tie is, according to the voice. */
  public abstract Quality quality();

  /** Which way help goes, seen from the beneficiary. */
  public abstract Flow flow();

  /** Who says so. */
  public abstract Voice voice();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return id().toString();
  }

  /** A builder of a Relationship, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Relationship. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableRelationship.Builder {
    Builder() {}
  }
}
