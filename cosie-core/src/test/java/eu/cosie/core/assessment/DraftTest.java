package eu.cosie.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.cosie.core.SampleDraft;
import eu.cosie.core.Samples;
import eu.cosie.core.Small;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.InvalidRecordException;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskLevel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a draft holds and refuses; what comes of an answer is in {@link AnswerTest}. */
class DraftTest {

  private static final Risk FALL = Small.risk("fall");
  private static final Risk COLD = Small.risk("cold");
  private static final CaseRecord RECORD = Small.record().addRisks(FALL, COLD).build();

  private static Draft.Builder draft(List<Risk> risks) {
    return SampleDraft.of(RECORD).toBuilder()
        .risks(risks.stream().map(SampleDraft::reframed).toList());
  }

  @Test
  void a_draft_holds_the_risks_of_its_record() {
    assertThat(draft(List.of(FALL, COLD)).build().record()).isSameAs(RECORD);
    assertThat(SampleDraft.of(Small.record().build()).risks()).isEmpty();
  }

  static Stream<List<Risk>> otherRisks() {
    return Stream.of(
        List.of(),
        List.of(FALL),
        List.of(COLD, FALL),
        List.of(FALL, COLD, COLD),
        List.of(FALL, COLD, Small.risk("debt")),
        List.of(FALL, COLD.toBuilder().level(RiskLevel.HIGH).build()),
        List.of(FALL.toBuilder().statement("a slip").build(), COLD));
  }

  @ParameterizedTest
  @MethodSource("otherRisks")
  void a_draft_loses_adds_repeats_reorders_and_alters_no_risk(List<Risk> risks) {
    assertThatIllegalArgumentException()
        .isThrownBy(draft(risks)::build)
        .withMessage("the risks of a draft are those of its record, in its order");
  }

  @Test
  void a_draft_that_nobody_answered_gives_its_record_back() {
    assertThat(SampleDraft.of(RECORD).toRecord()).isSameAs(RECORD);
  }

  @Test
  void a_draft_gives_its_record_back_with_its_answers_in_their_order() {
    Affirmation[] answers = {
      Small.affirmation("z", Affirmation.Answer.NO, Small.voice(Samples.RUT)),
      Small.affirmation("a", Affirmation.Answer.NO, Small.voice(Samples.RUT))
    };
    assertThat(SampleDraft.of(RECORD).toBuilder().addAnswers(answers).build().toRecord())
        .isEqualTo(RECORD.toBuilder().addAffirmations(answers).build());
  }

  @Test
  void a_draft_with_an_answer_that_does_not_fit_its_record_is_refused() {
    Affirmation no = Small.affirmation("no", Affirmation.Answer.NO, Small.voice(Samples.RUT));
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(SampleDraft.of(RECORD).toBuilder().addAnswers(no, no)::build)
        .withMessageContaining("/affirmations/1/id");
  }

  @Test
  void the_assets_that_may_be_drawn_on_are_those_that_are_not_barred() {
    assertThat(SampleDraft.draft().assets()).containsExactly(Samples.record().asset(Samples.LIFT));
    assertThat(SampleDraft.affirmed().assets()).isEqualTo(SampleDraft.draft().assets());
  }
}
