package eu.cosie.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import eu.cosie.core.SampleDraft;
import eu.cosie.core.Samples;
import eu.cosie.core.Small;
import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.Problem;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.RuleId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Mandate;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.InvalidRecordException;
import eu.cosie.core.wording.Phrase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes of an answer to a draft. */
class AnswerTest {

  private static final RiskId RISK = RiskId.of("r");
  private static final Voice OWN = Small.voice(Samples.RUT, StakeholderRole.BENEFICIARY);
  private static final Voice REPORTED =
      OWN.toBuilder().words(Voice.Words.REPORTED).via(Samples.LIV).build();
  // Who decides for Rut in everything; her answer is still hers.
  private static final Mandate EVERYTHING =
      Mandate.builder()
          .basis("guardianship")
          .scope(Mandate.Scope.DECIDES_FOR)
          .addDomains(LifeDomain.values())
          .build();
  private static final CaseRecord RECORD =
      Small.record()
          .stakeholders(
              List.of(
                  Small.person("rut", "Rut", StakeholderRole.BENEFICIARY, StakeholderRole.PEER),
                  Small.person("maja", "Maja", StakeholderRole.REPRESENTATIVE).toBuilder()
                      .mandate(EVERYTHING)
                      .build(),
                  Small.person("liv", "Liv", StakeholderRole.PRACTITIONER)))
          .addRisks(Small.risk("r").toBuilder().voice(Small.voice(Samples.LIV)).build())
          .addAffirmations(Small.affirmation("earlier", Affirmation.Answer.NO, OWN))
          .build();
  private static final Draft DRAFT =
      SampleDraft.of(RECORD).toBuilder().questions(SampleDraft.draft().questions()).build();
  private static final Affirmation YES =
      Small.affirmation("yes", Affirmation.Answer.YES, OWN).toBuilder().addAbout(RISK).build();
  private static final Affirmation NO =
      Small.affirmation("no", Affirmation.Answer.NO, OWN).toBuilder().dissent("not so").build();

  private static final Question OWN_ANSWER =
      Question.builder()
          .to(Samples.RUT)
          .text(Phrase.of("question.own-answer"))
          .addAbout(Samples.RUT)
          .addReasons(Reason.of(RuleId.of("assessment.answer"), Samples.RUT))
          .build();

  private static Affirmation by(Voice voice, Affirmation answer) {
    return answer.toBuilder().voice(voice).build();
  }

  static List<Voice> ownVoices() {
    return List.of(OWN, REPORTED, OWN.toBuilder().isProtected(true).build());
  }

  static List<Voice> othersVoices() {
    return List.of(
        Small.voice(Samples.MAJA),
        Small.voice(Samples.LIV),
        Small.voice(Samples.RUT, StakeholderRole.PEER),
        OWN.toBuilder().words(Voice.Words.INTERPRETED).via(Samples.LIV).build());
  }

  // ---- in the person's own voice

  @ParameterizedTest
  @MethodSource("ownVoices")
  void a_yes_of_the_person_affirms_the_draft(Voice voice) {
    Affirmation yes = by(voice, YES);
    Affirmation yesBut = by(voice, NO).toBuilder().answer(Affirmation.Answer.YES_BUT).build();
    for (Affirmation answer : List.of(yes, yesBut)) {
      assertThat(DRAFT.answer(answer))
          .isEqualTo(
              new Answer.Accepted(Affirmed.builder().draft(DRAFT).affirmation(answer).build()));
    }
  }

  @ParameterizedTest
  @MethodSource("ownVoices")
  void a_no_of_the_person_leaves_a_draft_that_asks_nothing_more(Voice voice) {
    Affirmation no = by(voice, NO);
    assertThat(DRAFT.answer(no))
        .isEqualTo(new Answer.Declined(DRAFT.toBuilder().addAnswers(no).build()));
  }

  @Test
  void what_was_affirmed_is_what_was_drafted() {
    Affirmed affirmed = SampleDraft.affirmed();
    Draft draft = affirmed.draft();
    assertThat(affirmed.record()).isSameAs(draft.record());
    assertThat(affirmed.catalogue()).isEqualTo(draft.catalogue());
    assertThat(affirmed.lexicon()).isEqualTo(draft.lexicon());
    assertThat(affirmed.occurrences()).isEqualTo(draft.occurrences());
    assertThat(affirmed.risks()).isEqualTo(draft.risks());
    assertThat(affirmed.supports()).isEqualTo(draft.supports());
    assertThat(affirmed.setAside()).isEqualTo(draft.setAside());
    assertThat(affirmed.questions()).isEqualTo(draft.questions());
  }

  // ---- in anybody else's

  @ParameterizedTest
  @MethodSource("othersVoices")
  void an_answer_of_anybody_else_declines_and_asks_the_person(Voice voice) {
    for (Affirmation said : List.of(YES, NO)) {
      Affirmation answer = by(voice, said);
      assertThat(DRAFT.answer(answer))
          .isEqualTo(
              new Answer.Declined(
                  DRAFT.toBuilder().addAnswers(answer).addQuestions(OWN_ANSWER).build()));
    }
  }

  @Test
  void the_person_is_asked_once_however_many_answer_for_them() {
    Draft declined = DRAFT;
    for (Voice voice : othersVoices()) {
      AffirmationId id = AffirmationId.of("yes-" + declined.answers().size());
      declined = declined(declined, by(voice, YES).toBuilder().id(id).build());
    }
    assertThat(declined.answers()).hasSameSizeAs(othersVoices());
    assertThat(declined.questions()).containsOnlyOnce(OWN_ANSWER);
  }

  private static Draft declined(Draft draft, Affirmation answer) {
    Answer declined = draft.answer(answer);
    assertThat(declined).isInstanceOf(Answer.Declined.class);
    return ((Answer.Declined) declined).assessment();
  }

  // ---- either way

  @ParameterizedTest
  @EnumSource
  void the_answer_is_once_in_the_record_and_nothing_else_changes(Affirmation.Answer answer) {
    Stream.concat(ownVoices().stream(), othersVoices().stream())
        .map(voice -> Small.affirmation("new", answer, voice))
        .forEach(
            affirmation ->
                assertThat(DRAFT.answer(affirmation).assessment().toRecord())
                    .isEqualTo(RECORD.toBuilder().addAffirmations(affirmation).build()));
  }

  @Test
  void a_declined_draft_can_be_answered_again() {
    Affirmation majas = by(Small.voice(Samples.MAJA), YES.toBuilder().id(id("majas")).build());
    Answer answer = declined(declined(DRAFT, majas), NO).answer(YES);
    assertThat(answer).isInstanceOf(Answer.Accepted.class);
    assertThat(answer.assessment().toRecord())
        .isEqualTo(RECORD.toBuilder().addAffirmations(majas, NO, YES).build());
  }

  private static AffirmationId id(String value) {
    return AffirmationId.of(value);
  }

  // ---- what is refused

  static Stream<Arguments> unfitting() {
    return Stream.of(
        arguments("/id", YES.toBuilder().id(id("earlier")).build()),
        arguments("/id", YES.toBuilder().id(id("no")).build()),
        arguments("/about/1", YES.toBuilder().addAbout(NeedId.of("r")).build()),
        arguments("/about/1", YES.toBuilder().addAbout(RISK).build()),
        arguments("/dissent", YES.toBuilder().dissent(" ").build()),
        arguments("/voice/via", by(OWN.toBuilder().via(StakeholderId.of("zz")).build(), YES)),
        arguments("/voice/on", by(OWN.toBuilder().on(OWN.on().minusYears(200)).build(), YES)));
  }

  static Stream<Arguments> unfittingVoices() {
    return Stream.of(
        arguments("/voice/by", by(Small.voice(StakeholderId.of("zz")), YES)),
        arguments("/voice/as", by(Small.voice(Samples.MAJA, StakeholderRole.PEER), YES)));
  }

  @ParameterizedTest
  @MethodSource({"unfitting", "unfittingVoices"})
  void an_answer_that_does_not_fit_the_record_is_refused(String member, Affirmation answer) {
    Draft draft = declined(DRAFT, NO);
    Draft before = draft.toBuilder().build();
    assertRefused(member, () -> draft.answer(answer));
    assertThat(draft).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("unfitting")
  void nothing_is_affirmed_by_an_answer_that_does_not_fit_the_record(
      String member, Affirmation answer) {
    Affirmed.Builder affirmed = Affirmed.builder().draft(declined(DRAFT, NO)).affirmation(answer);
    assertRefused(member, affirmed::build);
  }

  /** After the record's affirmation and the draft's. */
  private static void assertRefused(String member, Runnable refused) {
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(refused::run)
        .satisfies(
            exception ->
                assertThat(exception.problems())
                    .extracting(Problem::place)
                    .containsExactly("/affirmations/2" + member));
  }

  @Test
  void nothing_is_affirmed_by_a_no_or_by_somebody_else() {
    assertNotAffirmed(NO);
    othersVoices().forEach(voice -> assertNotAffirmed(by(voice, YES)));
    assertNotAffirmed(by(Small.voice(StakeholderId.of("zz")), YES));
  }

  private static void assertNotAffirmed(Affirmation answer) {
    assertThatIllegalArgumentException()
        .isThrownBy(Affirmed.builder().draft(DRAFT).affirmation(answer)::build)
        .withMessage("only a yes in the beneficiary's own voice affirms: " + answer.id());
  }
}
