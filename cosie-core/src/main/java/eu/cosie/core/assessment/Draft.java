package eu.cosie.core.assessment;

import eu.cosie.core.id.RuleId;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.core.wording.Phrase;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A record reframed, until the person answers: laid out are what is recorded, what is missing, who
 * said so and what to ask next. It holds its record, and a {@link ReframedRisk} for each risk of
 * it, in its order.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Draft implements StrengthsBasedAssessment {

  private static final RuleId ANSWER = RuleId.of("assessment.answer");

  Draft() {}

  @Override
  public abstract CaseRecord record();

  @Override
  public abstract String catalogue();

  @Override
  public abstract Optional<String> lexicon();

  @Override
  public abstract List<ReframedRisk> risks();

  @Override
  public abstract List<Support> supports();

  @Override
  public abstract List<SetAside> setAside();

  @Override
  public abstract List<Question> questions();

  @Override
  public abstract List<Occurrence> occurrences();

  /** What was answered to this draft and did not affirm it, in the order of the answers. */
  public abstract List<Affirmation> answers();

  /**
   * What comes of an answer. A yes, or a yes with a but, in the beneficiary's own voice affirms the
   * draft; a no declines it. An answer in anybody else's voice declines it too, and asks the
   * beneficiary, once. Either way the answer is kept, see {@link #toRecord()}.
   *
   * @throws eu.cosie.core.record.InvalidRecordException if the answer does not fit the record, for
   *     example because its id is taken
   */
  public final Answer answer(Affirmation affirmation) {
    Draft declined = toBuilder().addAnswer(affirmation).build();
    if (!record().isOwnVoice(affirmation.voice())) {
      Question own = ownAnswer();
      return new Answer.Declined(
          questions().contains(own) ? declined : declined.toBuilder().addQuestion(own).build());
    }
    return switch (affirmation.answer()) {
      case YES, YES_BUT ->
          new Answer.Accepted(Affirmed.builder().draft(this).affirmation(affirmation).build());
      case NO -> new Answer.Declined(declined);
    };
  }

  private Question ownAnswer() {
    return Question.builder()
        .to(record().beneficiary())
        .text(Phrase.of("question.own-answer"))
        .addAbout(record().beneficiary())
        .addReason(Reason.of(ANSWER, record().beneficiary()))
        .build();
  }

  @Override
  public final CaseRecord toRecord() {
    return answers().isEmpty()
        ? record()
        : record().toBuilder().addAllAffirmations(answers()).build();
  }

  @Value.Check
  void check() {
    toRecord();
    if (!record().risks().equals(risks().stream().map(ReframedRisk::risk).toList())) {
      throw new IllegalArgumentException(
          "the risks of a draft are those of its record, in its order");
    }
  }

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return "Draft["
        + record().id()
        + ", "
        + risks().size()
        + " risks, "
        + supports().size()
        + " supports, "
        + questions().size()
        + " questions]";
  }

  /** A builder of a Draft, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a Draft. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableDraft.Builder {
    Builder() {}
  }
}
