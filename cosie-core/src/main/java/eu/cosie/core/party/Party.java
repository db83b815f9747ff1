package eu.cosie.core.party;

/**
 * A human being, a community or an organisation, known by its name. Immutable and thread-safe; the
 * name stays out of {@code toString}.
 */
public sealed interface Party permits Person, Community, Organisation {

  /** The name the party goes by, 1 to 200 characters; a record refuses others. */
  String name();
}
