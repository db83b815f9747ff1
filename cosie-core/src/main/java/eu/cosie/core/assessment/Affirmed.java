package eu.cosie.core.assessment;

import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Occurrence;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A draft that the person has answered with yes, or with yes and a but. It is stored whole and
 * never recomputed: what the person said yes to does not change under them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Affirmed implements StrengthsBasedAssessment {

  Affirmed() {}

  /** What was answered. */
  public abstract Draft draft();

  /** The answer, in the person's own voice. */
  public abstract Affirmation affirmation();

  @Override
  public final CaseRecord record() {
    return draft().record();
  }

  @Override
  public final String catalogue() {
    return draft().catalogue();
  }

  @Override
  public final Optional<String> lexicon() {
    return draft().lexicon();
  }

  @Override
  public final List<Occurrence> occurrences() {
    return draft().occurrences();
  }

  @Override
  public final List<ReframedRisk> risks() {
    return draft().risks();
  }

  @Override
  public final List<Support> supports() {
    return draft().supports();
  }

  @Override
  public final List<SetAside> setAside() {
    return draft().setAside();
  }

  @Override
  public final List<Question> questions() {
    return draft().questions();
  }

  @Override
  public final CaseRecord toRecord() {
    return draft().toRecord().toBuilder().addAffirmation(affirmation()).build();
  }

  @Value.Check
  void check() {
    if (affirmation().answer() == Affirmation.Answer.NO
        || !record().isOwnVoice(affirmation().voice())) {
      throw new IllegalArgumentException(
          "only a yes in the beneficiary's own voice affirms: " + affirmation().id());
    }
    toRecord();
  }

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Affirmed[" + affirmation().id() + ", " + draft() + "]";
  }

  /** A builder of an Affirmed, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds an Affirmed. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableAffirmed.Builder {
    Builder() {}
  }
}
