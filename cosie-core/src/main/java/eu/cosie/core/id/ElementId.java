package eu.cosie.core.id;

import io.vavr.control.Validation;

/**
 * Names one element of a record where elements of several kinds may stand, written {@code
 * kind:value}, for example {@code risk:r-falls}. Two ids of different kinds never are equal.
 *
 * <p>Ordered by kind, then by value. Immutable and thread-safe.
 */
public sealed interface ElementId extends Comparable<ElementId>
    permits AffirmationId,
        AssetId,
        BarrierId,
        DecisionId,
        GoalId,
        NeedId,
        NoteId,
        RecordId,
        RelationshipId,
        RiskId,
        StakeholderId,
        WishId {

  /** The kinds of element that have an id of their own. */
  enum Kind {
    /** A party in one or more roles. */
    STAKEHOLDER("stakeholder"),
    /** A tie of the beneficiary to another stakeholder. */
    RELATIONSHIP("relationship"),
    /** Something of value that a stakeholder holds. */
    ASSET("asset"),
    /** Something that must be met for a good life. */
    NEED("need"),
    /** What the person wants. */
    GOAL("goal"),
    /** A harm as recorded. */
    RISK("risk"),
    /** A decision about the service. */
    DECISION("decision"),
    /** What stands in the way of co-creation. */
    BARRIER("barrier"),
    /** A free note. */
    NOTE("note"),
    /** The level of participation the person wants. */
    WISH("wish"),
    /** The person's answer to a draft. */
    AFFIRMATION("affirmation"),
    /** The record itself. */
    RECORD("record");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }

    /** The word before the colon, for example {@code risk}. */
    public String prefix() {
      return prefix;
    }
  }

  /**
   * The id without its kind: 1 to 100 characters of the unreserved set of RFC 3986 ({@code A-Z a-z
   * 0-9 - . _ ~}), beginning with a letter or digit. A host's own keys fit; a person's words do
   * not, so that ids may stand in logs and messages.
   */
  String value();

  /** Of which kind the element is. */
  Kind kind();

  @Override
  default int compareTo(ElementId other) {
    int byKind = kind().compareTo(other.kind());
    return byKind != 0 ? byKind : value().compareTo(other.value());
  }

  /**
   * The id written as {@code kind:value}.
   *
   * @throws IllegalArgumentException if there is no such kind, or the value is no id
   */
  static ElementId of(String text) {
    Validation<Problem, ElementId> parsed = parse(text);
    if (parsed.isInvalid()) {
      throw new IllegalArgumentException(parsed.getError().toString());
    }
    return parsed.get();
  }

  /** The id written as {@code kind:value}, or what is wrong with it. */
  static Validation<Problem, ElementId> parse(String text) {
    int colon = text.indexOf(':');
    for (Kind kind : Kind.values()) {
      if (kind.prefix.length() == colon && text.startsWith(kind.prefix)) {
        return IdText.parse(text.substring(colon + 1), value -> of(kind, value));
      }
    }
    return Validation.invalid(new Problem("", Problem.lengthOf(text), "a kind, a colon and an id"));
  }

  /**
   * The id of this kind with this value.
   *
   * @throws IllegalArgumentException if the value is no id, see {@link #value()}
   */
  static ElementId of(Kind kind, String value) {
    return switch (kind) {
      case STAKEHOLDER -> new StakeholderId(value);
      case RELATIONSHIP -> new RelationshipId(value);
      case ASSET -> new AssetId(value);
      case NEED -> new NeedId(value);
      case GOAL -> new GoalId(value);
      case RISK -> new RiskId(value);
      case DECISION -> new DecisionId(value);
      case BARRIER -> new BarrierId(value);
      case NOTE -> new NoteId(value);
      case WISH -> new WishId(value);
      case AFFIRMATION -> new AffirmationId(value);
      case RECORD -> new RecordId(value);
    };
  }
}
