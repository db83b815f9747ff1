package eu.cosie.core;

import eu.cosie.core.assessment.Affirmed;
import eu.cosie.core.assessment.Appraisal;
import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Hypothesis;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.assessment.Reason;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.Response;
import eu.cosie.core.assessment.ResponseKind;
import eu.cosie.core.assessment.SetAside;
import eu.cosie.core.assessment.Support;
import eu.cosie.core.assessment.TopicSuggestion;
import eu.cosie.core.assessment.Wording;
import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.RuleId;
import eu.cosie.core.need.FundamentalNeed;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.Topic;
import eu.cosie.core.wording.Framing;
import eu.cosie.core.wording.Guard;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.core.wording.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@link Samples#record} reframed by hand, with every member a draft can have. */
public final class SampleDraft {

  private static final Reason REASON = Reason.of(RuleId.of("reframe.sample"), Samples.FALLS);

  private static final Occurrence OCCURRENCE =
      Occurrence.builder()
          .about(Samples.FALLS)
          .member("/statement")
          .start(16)
          .end(23)
          .expression("refuses")
          .entry("refuses")
          .addFramings(Framing.COERCION)
          .addGuards(Guard.CHECK_COERCION)
          .build();

  private SampleDraft() {}

  /** Rut's yes to the draft. */
  public static Affirmed affirmed() {
    return Affirmed.builder().draft(draft()).affirmation(answer("yes-2")).build();
  }

  private static Affirmation answer(String id) {
    return Samples.record().affirmations().get(0).toBuilder().id(AffirmationId.of(id)).build();
  }

  /** With nothing but the risks. */
  public static Draft of(CaseRecord record) {
    return Draft.builder()
        .record(record)
        .catalogue("standard 0.1")
        .risks(record.risks().stream().map(SampleDraft::reframed).toList())
        .build();
  }

  public static Draft draft() {
    return of(Samples.record()).toBuilder()
        .lexicon("swedish 0.1")
        .addOccurrences(OCCURRENCE)
        .addAnswers(
            answer("no-1").toBuilder().answer(Affirmation.Answer.NO).about(List.of()).build())
        .addSupports(
            Support.builder()
                .need(Samples.SINGING)
                .addAssets(Samples.LIFT)
                .service(Phrase.of("support.ready", Phrase.count(2)))
                .addReasons(REASON)
                .build())
        .addSetAside(
            SetAside.builder()
                .asset(Samples.FLAT)
                .why(Phrase.of("aside.lapsed", Phrase.element(Samples.FLAT)))
                .first(Phrase.of("aside.first"))
                .addReasons(REASON)
                .build())
        .addQuestions(
            Question.builder()
                .to(Samples.CHOIR)
                .text(Phrase.of("question.lift", Phrase.name("Spring concert")))
                .addAbout(Samples.LIFT)
                .after(Samples.RUT)
                .addReasons(REASON)
                .build())
        .build();
  }

  private static TopicSuggestion suggestion(Risk risk) {
    return TopicSuggestion.builder()
        .topic(Topic.of("AGGRESSION"))
        .addWords(new TopicSuggestion.Words(0, 1, risk.statement().substring(0, 1)))
        .addReasons(REASON)
        .build();
  }

  public static ReframedRisk reframed(Risk risk) {
    return ReframedRisk.builder()
        .risk(risk)
        .appraisal(
            Appraisal.builder()
                .suggestion(Optional.of(suggestion(risk)).filter(each -> each.fits(risk)))
                .addNeeds(Samples.SINGING)
                .addHypotheses(
                    Hypothesis.builder()
                        .fundamental(FundamentalNeed.FREEDOM)
                        .text(Phrase.of("hypothesis.pace"))
                        .question(Phrase.of("question.pace"))
                        .addReasons(REASON)
                        .build())
                .addProtective(Samples.LIFT)
                .addReasons(REASON)
                .build())
        .wording(
            Wording.builder()
                .addOccurrences(OCCURRENCE)
                .addRetelling(
                    Phrase.of(
                        "retelling.recorded",
                        Phrase.quote(risk.statement()),
                        Phrase.day(LocalDate.of(2026, 3, 2))))
                .build())
        .addResponses(
            Response.builder()
                .kind(ResponseKind.REVIEW_TOGETHER)
                .actor(Samples.LIV)
                .text(Phrase.of("response.review"))
                .addReasons(REASON)
                .build())
        .addReasons(REASON)
        .build();
  }
}
