package eu.cosie.rules.reframing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.NonNegotiableId;
import eu.cosie.core.id.NoteId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.Mandate;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Note;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.core.service.DecisionView;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.Floor;
import eu.cosie.core.service.NonNegotiable;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.Service;
import eu.cosie.core.service.SupportGiven;
import eu.cosie.core.wording.Framing;
import eu.cosie.core.wording.Guard;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.rules.Sketch;
import eu.cosie.rules.language.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlagTest {

  private static final String WORDS = "so manipulative, so";
  private static final Voice PAT = Sketch.quoted("pat");

  @Test
  void an_expression_is_found_with_its_place_framing_and_guard() {
    Draft draft = note("Pat: Sam is MANIPULATIVE.", PAT).draft();

    assertThat(draft.occurrences())
        .containsExactly(
            Occurrence.builder()
                .about(NoteId.of("n"))
                .member("/text")
                .start(12)
                .end(24)
                .expression("MANIPULATIVE")
                .entry("en.manipulative")
                .addFraming(Framing.BLAME)
                .addGuard(Guard.KEEP_HARM_EXPLICIT)
                .build());
  }

  @Test
  void every_text_but_names_is_looked_at_in_the_order_of_the_record() {
    assertThat(places(everywhere(PAT).draft()))
        .containsExactly(
            "record:sketch/service/nonNegotiables/0/text",
            "record:sketch/service/floors/0/source",
            "stakeholder:rep/title",
            "stakeholder:rep/mandate/basis",
            "asset:a/name",
            "need:n/statement",
            "goal:g/statement",
            "risk:r/statement",
            "risk:r/benefit",
            "risk:r/response/text",
            "risk:r/view/text",
            "decision:d/about",
            "decision:d/imposed",
            "decision:d/reason",
            "decision:d/view/text",
            "barrier:b/note",
            "barrier:b/response/text",
            "note:n/text",
            "affirmation:f/dissent");
  }

  @Test
  void what_the_person_says_in_their_own_words_is_never_looked_at() {
    assertThat(places(everywhere(Sketch.quoted(Sketch.SAM)).draft()))
        .containsExactly(
            "record:sketch/service/nonNegotiables/0/text",
            "record:sketch/service/floors/0/source",
            "stakeholder:rep/title",
            "stakeholder:rep/mandate/basis",
            "risk:r/response/text",
            "barrier:b/response/text");
  }

  @Test
  void what_is_reported_of_the_person_is_looked_at() {
    Voice reported =
        Sketch.voice(Sketch.SAM, Voice.Words.REPORTED).via(StakeholderId.of("pat")).build();

    assertThat(places(note(WORDS, reported).draft())).containsExactly("note:n/text");
  }

  @Test
  void whether_a_quote_told_in_confidence_is_the_persons_cannot_be_seen_from_what_was_found() {
    Voice confided = PAT.toBuilder().isProtected(true).build();
    Voice own = confided.toBuilder().by(StakeholderId.of(Sketch.SAM)).build();

    assertThat(places(note(WORDS, confided).draft()))
        .isEqualTo(places(note(WORDS, own).draft()))
        .isEmpty();
  }

  @Test
  void a_risk_has_what_was_found_in_its_own_texts() {
    Draft draft = everywhere(PAT).draft();

    assertThat(draft.risks())
        .singleElement()
        .extracting(ReframedRisk::wording)
        .satisfies(
            wording ->
                assertThat(wording.occurrences())
                    .extracting(Occurrence::member)
                    .containsExactly("/statement", "/benefit", "/response/text", "/view/text"));
  }

  @Test
  void the_lexicon_follows_the_language_of_the_record() {
    Sketch swedish = note("Sam lider av astma. " + WORDS, PAT).with(in -> in.language("sv-FI"));

    assertThat(swedish.draft().occurrences())
        .extracting(Occurrence::entry)
        .containsExactly("sv.lider-av");
    assertThat(swedish.draft().lexicon()).contains("standard-sv 0.1");
    assertThat(Reframer.standard().lexicon(swedish.record())).contains(Lexicon.swedish());
  }

  @Test
  void the_lexicon_of_a_region_goes_before_that_of_its_language() {
    Lexicon english = Lexicon.english();
    Reframer reframer = Reframer.of(Catalogue.standard(), english, Lexicon.swedish());

    assertThat(reframer.lexicon(note(WORDS, PAT).with(in -> in.language("EN-au")).record()))
        .contains(english);
  }

  @Test
  void without_a_lexicon_nothing_is_looked_at_and_the_draft_says_so() {
    CaseRecord finnish = note(WORDS, PAT).with(in -> in.language("fi")).record();

    Draft draft = Reframer.standard().reframe(finnish);

    assertThat(draft.lexicon()).isEmpty();
    assertThat(draft.occurrences()).isEmpty();
    assertThat(Reframer.standard().lexicon(finnish)).isEmpty();
  }

  @Test
  void two_lexicons_of_one_language_are_refused() {
    assertThatThrownBy(
            () -> Reframer.of(Catalogue.standard(), Lexicon.english(), Lexicon.english()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two lexicons in en");
  }

  private static List<String> places(Draft draft) {
    return draft.occurrences().stream().map(each -> each.about() + each.member()).toList();
  }

  private static Sketch note(String text, Voice voice) {
    return Sketch.ofSamAndTheService()
        .with(
            record ->
                record.addNotes(Note.builder().id(NoteId.of("n")).text(text).voice(voice).build()));
  }

  /** The words in every text of a record, in this voice where a text has one. */
  private static Sketch everywhere(Voice voice) {
    return note(WORDS, voice)
        .asset("a", "pat", asset -> asset.name(WORDS).voice(voice))
        .need("n", need -> need.statement(WORDS).voice(voice))
        .goal("g", goal -> goal.statement(WORDS).voice(voice))
        .risk(
            "r",
            risk ->
                risk.statement(WORDS)
                    .benefit(WORDS)
                    .response(Sketch.done("pat").toBuilder().text(WORDS).build())
                    .view(
                        RiskView.builder()
                            .value(RiskView.Value.DISPUTED)
                            .text(WORDS)
                            .voice(voice)
                            .build())
                    .voice(voice))
        .barrier(
            "b",
            BarrierKind.WORK_OVERLOAD,
            barrier ->
                barrier
                    .note(WORDS)
                    .response(Sketch.done("pat").toBuilder().text(WORDS).build())
                    .voice(voice))
        .with(
            record ->
                record
                    .service(
                        Service.builder()
                            .name(WORDS)
                            .engagement(Engagement.COMPELLED)
                            .addNonNegotiable(
                                NonNegotiable.builder()
                                    .id(NonNegotiableId.of("f"))
                                    .text(WORDS)
                                    .build())
                            .addFloor(
                                Floor.builder()
                                    .kind(DecisionKind.DAILY)
                                    .level(ParticipationLevel.INFORMED)
                                    .source(WORDS)
                                    .ground(Floor.Ground.LAW)
                                    .build())
                            .build())
                    .addStakeholder(
                        Stakeholder.builder()
                            .id(StakeholderId.of("rep"))
                            .party(Person.of(WORDS))
                            .addRole(StakeholderRole.REPRESENTATIVE)
                            .title(WORDS)
                            .mandate(
                                Mandate.builder()
                                    .basis(WORDS)
                                    .scope(Mandate.Scope.SPEAKS_FOR)
                                    .build())
                            .build())
                    .addDecision(
                        Decision.builder()
                            .id(DecisionId.of("d"))
                            .kind(DecisionKind.DAILY)
                            .on(Sketch.DAY)
                            .about(WORDS)
                            .imposed(WORDS)
                            .outcome(DecisionOutcome.AGAINST_WISH)
                            .reason(WORDS)
                            .view(DecisionView.builder().text(WORDS).voice(voice).build())
                            .support(SupportGiven.GIVEN)
                            .voice(voice)
                            .build())
                    .addAffirmation(
                        Affirmation.builder()
                            .id(AffirmationId.of("f"))
                            .answer(Affirmation.Answer.NO)
                            .dissent(WORDS)
                            .voice(voice)
                            .build()));
  }
}
