package eu.cosie.rules.policy;

import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.Floor;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.wording.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a law says on taking part in decisions, where that was read and when; or plainly that it was
 * not read, or that nothing was found. It is no legal advice: a host reads the law and decides.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class LegalStatement {

  /** What was seen of a law. */
  public enum Seen {
    /** Its words, which say something on taking part. */
    WORDS,
    /** Its words, and nothing in them on taking part in these decisions. */
    NOTHING,
    /** Not its words, so that nothing is said of them. */
    NOT_VERIFIED
  }

  LegalStatement() {}

  /** Its id: the country, a full stop and a name, for example {@code SE.LSS-6}. */
  public abstract String id();

  /** Where, as ISO 3166-1 alpha-2 code. */
  public abstract String country();

  /** The law as it is cited, for example {@code LSS (1993:387)}. */
  public abstract String law();

  /** The section, if one is meant. */
  public abstract Optional<String> section();

  /** The decisions it is about; empty where that was not settled. */
  public abstract List<DecisionKind> kinds();

  /** What was seen of it. */
  public abstract Seen seen();

  /** How its words may be read: the lowest level; empty where they name none. */
  public abstract Optional<ParticipationLevel> level();

  /** Its words, short and to the letter, in the language of the source. */
  public abstract Optional<String> words();

  /** Where its words were seen: an address. */
  public abstract Optional<String> source();

  /** When that was looked up. */
  public abstract LocalDate checked();

  /** What it says and how that is read here, for people: the text {@code law.ID}. */
  public final Phrase says() {
    return Phrase.of("law." + id());
  }

  /** The floors that may be read from it, one for each kind of decision; none where none is. */
  public final List<Floor> floors() {
    return level().stream()
        .flatMap(level -> kinds().stream().map(kind -> floor(kind, level)))
        .toList();
  }

  private Floor floor(DecisionKind kind, ParticipationLevel level) {
    return Floor.builder().kind(kind).level(level).source(cited()).ground(Floor.Ground.LAW).build();
  }

  /** The law and its section, as a floor names its source. */
  final String cited() {
    return section().map(section -> law() + ", " + section).orElse(law());
  }

  /** The id and the level. */
  @Override
  public final String toString() {
    return id() + level().map(level -> " " + level).orElse("");
  }

  /** A builder of a LegalStatement, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a LegalStatement. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableLegalStatement.Builder {
    Builder() {}
  }
}
