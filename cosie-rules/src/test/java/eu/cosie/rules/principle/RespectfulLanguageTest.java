package eu.cosie.rules.principle;

import static eu.cosie.rules.principle.Expected.row;

import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.NoteId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.Note;
import eu.cosie.core.risk.RiskView;
import eu.cosie.rules.Sketch;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RespectfulLanguageTest {

  private static final Voice WRITTEN_BY_PAT =
      Sketch.voice("sam", Voice.Words.REPORTED).via(StakeholderId.of("pat")).build();

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource
  void framing(String given, Expected expected) {
    expected.holdsOf(RespectfulLanguage.FRAMING);
  }

  static Stream<Arguments> framing() {
    return Stream.of(
        row("nothing recorded", Sketch.ofSamAndTheService(), "NOT_APPLICABLE"),
        row("nothing to find", note("Sam came by.", Sketch.readFromSigns("pat")), "HONOURED"),
        row(
            "in a language without a lexicon",
            note("Sam is manipulative.", WRITTEN_BY_PAT).with(record -> record.language("fi")),
            "NOT_APPLICABLE"),
        row("written down", note("Sam is manipulative.", WRITTEN_BY_PAT), "CONCERN note:n to pat"),
        row(
            "read from signs",
            note("Sam is manipulative.", Sketch.readFromSigns("pat")),
            "CONCERN note:n to pat"),
        row(
            "quoted, of another",
            note("Sam is manipulative.", Sketch.quoted("pat")),
            "NOTE quoted note:n to pat"),
        row("quoted, of Sam", note("I am manipulative.", Sketch.quoted("sam")), "HONOURED"),
        row(
            "a word that a law uses",
            note("Sam is a vulnerable adult.", WRITTEN_BY_PAT),
            "NOTE legal note:n to pat"),
        row(
            "twice in one text",
            note("Sam is manipulative and attention seeking.", WRITTEN_BY_PAT),
            "CONCERN note:n to pat; note:n to pat"),
        row(
            "in an answer that another is quoted with",
            answer(Sketch.quoted("pat")),
            "NOTE quoted affirmation:a to pat"),
        row(
            "in an answer that is written down",
            answer(WRITTEN_BY_PAT),
            "CONCERN affirmation:a to pat"),
        row("in Sam's own answer", answer(Sketch.quoted("sam")), "NOT_APPLICABLE"),
        row(
            "in the view that another is quoted with",
            Sketch.ofSamAndTheService()
                .risk(
                    "r",
                    risk ->
                        risk.view(
                            Sketch.view(RiskView.Value.DISPUTED, "pat").toBuilder()
                                .text("Sam is manipulative.")
                                .build())),
            "NOTE quoted risk:r to pat"),
        row(
            "in Sam's own view",
            Sketch.ofSamAndTheService()
                .risk(
                    "r",
                    risk ->
                        risk.view(
                            Sketch.view(RiskView.Value.DISPUTED, "sam").toBuilder()
                                .text("I am manipulative.")
                                .build())),
            "HONOURED"),
        row(
            "in what is done, whoever is quoted with the risk",
            Sketch.ofSamAndTheService()
                .risk(
                    "r",
                    risk ->
                        risk.response(
                            Sketch.done("pat").toBuilder()
                                .text("keep an eye on manipulative behaviour")
                                .build())),
            "CONCERN risk:r to pat"));
  }

  private static Sketch answer(Voice voice) {
    return Sketch.ofSamAndTheService()
        .with(
            record ->
                record.addAffirmations(
                    Affirmation.builder()
                        .id(AffirmationId.of("a"))
                        .answer(Affirmation.Answer.NO)
                        .dissent("Sam is manipulative.")
                        .voice(voice)
                        .build()));
  }

  private static Sketch note(String text, Voice voice) {
    return Sketch.ofSamAndTheService()
        .with(
            record ->
                record.addNotes(Note.builder().id(NoteId.of("n")).text(text).voice(voice).build()));
  }
}
