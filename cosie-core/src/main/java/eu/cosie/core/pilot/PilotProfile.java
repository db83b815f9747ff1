package eu.cosie.core.pilot;

import eu.cosie.core.id.PilotId;
import eu.cosie.core.id.Problem;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.CoCreationStage;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.ParticipationLevel;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one context understands and does co-creation (seed 003: contextual variations and
 * similarities in how co-creation is understood, what norms, values, behaviours it aims at and how
 * it is implemented in practice). It describes a context, a neighbourhood or a group, never one
 * person. It refuses blank or over-long text, and a constant named twice.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PilotProfile {

  /** How long a name or source may be, in UTF-16 code units. */
  public static final int MAX_NAME = 200;

  /** How long any other text may be, in UTF-16 code units. */
  public static final int MAX_TEXT = 20_000;

  /** How many statements each list may have. */
  public static final int MAX_STATEMENTS = 1_000;

  PilotProfile() {}

  /** Its id, unique among the profiles it is compared with. */
  public abstract PilotId id();

  /** What the pilot is called, 1 to 200 characters. */
  public abstract String name();

  /** Where, as ISO 3166-1 alpha-2 code, for example {@code SE}. */
  public abstract Optional<String> country();

  /** Whether the people concerned may leave the service; absent if not said. */
  public abstract Optional<Engagement> engagement();

  /** What co-creation is for. */
  public abstract List<PilotStatement> aims();

  /** What it holds right. */
  public abstract List<PilotStatement> norms();

  /** What it holds dear. */
  public abstract List<PilotStatement> values();

  /** What people do otherwise than before. */
  public abstract List<PilotStatement> behaviours();

  /** How it is done in practice. */
  public abstract List<PilotStatement> implementation();

  /** In which roles people take part. */
  public abstract List<StakeholderRole> participants();

  /** The words it uses for how far people take part. */
  public abstract List<ParticipationLevel> levels();

  /** The stages in which they do. */
  public abstract List<CoCreationStage> stages();

  /** What stands in the way. */
  public abstract List<BarrierKind> barriers();

  /** The id. */
  @Override
  public final String toString() {
    return id().toString();
  }

  /** A builder of a PilotProfile, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a PilotProfile. Mutable, and not thread-safe. */
  public static class Builder extends ImmutablePilotProfile.Builder {
    Builder() {}

    /**
     * The profile, or every problem at once, in the order of the document.
     *
     * @throws IllegalArgumentException if the id or name was not set
     */
    public final Validation<Seq<Problem>, PilotProfile> validate() {
      PilotProfile profile = super.build();
      Seq<Problem> problems = new ProfileCheck(profile).problems();
      return problems.isEmpty() ? Validation.valid(profile) : Validation.invalid(problems);
    }

    /**
     * The profile.
     *
     * @throws IllegalArgumentException if there is any problem, naming all of them
     */
    @Override
    public final PilotProfile build() {
      Validation<Seq<Problem>, PilotProfile> validated = validate();
      if (validated.isInvalid()) {
        throw new IllegalArgumentException(validated.getError().mkString("; "));
      }
      return validated.get();
    }
  }
}
