package eu.cosie.jackson;

import static eu.cosie.jackson.CaseDocument.AFFIRMATION_ID;
import static eu.cosie.jackson.CaseDocument.ASSET_ID;
import static eu.cosie.jackson.CaseDocument.GOAL_ID;
import static eu.cosie.jackson.CaseDocument.NEED_ID;
import static eu.cosie.jackson.CaseDocument.RECORD_ID;
import static eu.cosie.jackson.CaseDocument.RISK_ID;
import static eu.cosie.jackson.NumberForm.NUMBER;
import static eu.cosie.jackson.PartyForms.STAKEHOLDER_ID;
import static eu.cosie.jackson.TextForm.ELEMENT;
import static eu.cosie.jackson.TextForm.RULE;
import static eu.cosie.jackson.TextForm.TEXT;
import static eu.cosie.jackson.TextForm.TOPIC;
import static eu.cosie.jackson.TextForm.constant;

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
import eu.cosie.core.assessment.StrengthsBasedAssessment;
import eu.cosie.core.assessment.Support;
import eu.cosie.core.assessment.TopicSuggestion;
import eu.cosie.core.assessment.TopicSuggestion.Words;
import eu.cosie.core.assessment.Wording;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.Reach;
import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.Problem;
import eu.cosie.core.need.FundamentalNeed;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskState;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.language.LexiconEntry;
import eu.cosie.rules.text.Texts;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members of an assessment's document, in the order in which they are written, beside the
 * document of its record. What only the record can say, such as a risk's statement, is repeated and
 * must agree; what refers to an element must find it there.
 */
final class AssessmentDocument {

  static final String FORMAT = "cosie-assessment/1.0";

  private static final String AFFIRMATION = "/affirmation";

  /** Whether the person has said yes. */
  enum Status {
    DRAFT,
    AFFIRMED
  }

  private final CaseRecord record;
  private final PhraseForms phrases;
  private final Form<List<ElementId>> elements;
  private final Form<List<Reason>> reasons;
  private final Form<List<Occurrence>> occurrences;

  /** The document of an assessment whose answers are in this record. */
  AssessmentDocument(
      CaseRecord record, Texts texts, Function<String, Optional<LexiconEntry>> lexicon) {
    this.record = record;
    this.phrases = new PhraseForms(record, texts);
    this.elements = ListForm.of(TextForm.in(record, ELEMENT));
    this.reasons =
        ListForm.of(
            ObjectForm.of("reason", Reason::builder, Reason.Builder::build)
                .must("rule", RULE, Reason::by, Reason.Builder::by)
                .must("facts", elements, Reason::facts, Reason.Builder::facts));
    this.occurrences = ListForm.of(new OccurrenceForm(record, lexicon).form());
  }

  /** The whole document. */
  ObjectForm<StrengthsBasedAssessment, Reading> root() {
    return ObjectForm.<StrengthsBasedAssessment, Reading>of(
            "assessment", () -> new Reading(record), Reading::build)
        .must("format", TextForm.format(FORMAT), assessment -> FORMAT, (reading, format) -> {})
        .copy("record", RECORD_ID, record::id)
        .must(
            "status",
            constant(Status.class),
            assessment -> assessment instanceof Affirmed ? Status.AFFIRMED : Status.DRAFT,
            (reading, status) -> reading.status = status)
        .may(
            "affirmation",
            TextForm.in(record, AFFIRMATION_ID),
            assessment ->
                assessment instanceof Affirmed affirmed
                    ? Optional.of(affirmed.affirmation().id())
                    : Optional.empty(),
            (reading, id) -> reading.affirmation = Optional.of(id))
        .must(
            "answers",
            ListForm.of(TextForm.in(record, AFFIRMATION_ID)),
            assessment -> draft(assessment).answers().stream().map(Affirmation::id).toList(),
            (reading, ids) -> reading.answers = ids)
        .must(
            "catalogue",
            TEXT,
            StrengthsBasedAssessment::catalogue,
            (reading, name) -> reading.draft.catalogue(name))
        .may(
            "lexicon",
            TEXT,
            StrengthsBasedAssessment::lexicon,
            (reading, name) -> reading.draft.lexicon(name))
        .must(
            "occurrences",
            occurrences,
            StrengthsBasedAssessment::occurrences,
            (reading, some) -> reading.draft.occurrences(some))
        .must(
            "risks",
            new AlongForm<>(record.risks(), this::risk),
            StrengthsBasedAssessment::risks,
            (reading, risks) -> reading.draft.risks(risks))
        .must(
            "assets",
            new AlongForm<>(
                record.assets().stream().filter(asset -> !record.isBarred(asset)).toList(),
                this::asset),
            StrengthsBasedAssessment::assets,
            (reading, assets) -> {})
        .must(
            "needs",
            new AlongForm<>(record.needs(), this::need),
            assessment -> record.needs(),
            (reading, needs) -> {})
        .must(
            "goals",
            new AlongForm<>(record.goals(), AssessmentDocument::goal),
            assessment -> record.goals(),
            (reading, goals) -> {})
        .must(
            "supports",
            ListForm.of(support()),
            StrengthsBasedAssessment::supports,
            (reading, supports) -> reading.draft.supports(supports))
        .must(
            "setAside",
            ListForm.of(setAside()),
            StrengthsBasedAssessment::setAside,
            (reading, setAside) -> reading.draft.setAside(setAside))
        .must(
            "questions",
            ListForm.of(question()),
            StrengthsBasedAssessment::questions,
            (reading, questions) -> reading.draft.questions(questions));
  }

  private static Draft draft(StrengthsBasedAssessment assessment) {
    return assessment instanceof Affirmed affirmed ? affirmed.draft() : (Draft) assessment;
  }

  // ---- risks

  private Form<ReframedRisk> risk(Supplier<Risk> risk) {
    return ObjectForm.of(
            "reframedRisk",
            () -> ReframedRisk.builder().risk(risk.get()),
            ReframedRisk.Builder::build)
        .copy("risk", RISK_ID, () -> risk.get().id())
        .copy("statement", TEXT, () -> risk.get().statement())
        .mayCopy("state", constant(RiskState.class), () -> risk.get().state())
        .copy("level", constant(RiskLevel.class), () -> risk.get().level())
        .copy("bearer", constant(RiskBearer.class), () -> risk.get().bearer())
        .must(
            "appraisal", appraisal(risk), ReframedRisk::appraisal, ReframedRisk.Builder::appraisal)
        .must("wording", wording(), ReframedRisk::wording, ReframedRisk.Builder::wording)
        .must(
            "responses",
            ListForm.of(response()),
            ReframedRisk::responses,
            ReframedRisk.Builder::responses)
        .must("reasons", reasons, ReframedRisk::reasons, ReframedRisk.Builder::reasons);
  }

  private Form<Appraisal> appraisal(Supplier<Risk> risk) {
    return ObjectForm.of("appraisal", Appraisal::builder, Appraisal.Builder::build)
        .copy("presentation", constant(Presentation.class), () -> risk.get().presentation())
        .mayCopy("view", view(risk), () -> ownView(risk.get()))
        .may(
            "suggestion",
            suggestion(risk),
            Appraisal::suggestion,
            (appraisal, suggestion) -> {
              if (suggestion.fits(risk.get())) {
                appraisal.suggestion(suggestion);
              }
            })
        .must(
            "underlying",
            ListForm.of(underlying()),
            AssessmentDocument::underlying,
            (appraisal, all) -> all.forEach(each -> each.addTo(appraisal)))
        .must(
            "protective",
            ListForm.of(TextForm.in(record, ASSET_ID)),
            Appraisal::protective,
            Appraisal.Builder::protective)
        .must("reasons", reasons, Appraisal::reasons, Appraisal.Builder::reasons);
  }

  /** What a risk may be about; what does not fit it is told and left out. */
  private Form<TopicSuggestion> suggestion(Supplier<Risk> risk) {
    return ObjectForm.checked(
            "topicSuggestion",
            TopicSuggestion::builder,
            (TopicSuggestion.Builder suggestion, ObjectForm.Tell tell) -> {
              if (risk.get().topic().isPresent()) {
                tell.of("topic", "a suggestion", "nothing, where a topic is recorded");
              }
              return suggestion.build();
            })
        .must("topic", TOPIC, TopicSuggestion::topic, TopicSuggestion.Builder::topic)
        .must(
            "words",
            ListForm.notEmpty(words(risk)),
            TopicSuggestion::words,
            TopicSuggestion.Builder::words)
        .must("reasons", reasons, TopicSuggestion::reasons, TopicSuggestion.Builder::reasons);
  }

  private static Form<Words> words(Supplier<Risk> risk) {
    return ObjectForm.checked(
            "topicWords", () -> new WordsReading(risk.get().statement()), WordsReading::build)
        .must("start", NUMBER, Words::start, (reading, start) -> reading.start = start)
        .must("end", NUMBER, Words::end, (reading, end) -> reading.end = end)
        .must("text", TEXT, Words::text, (reading, text) -> reading.text = text);
  }

  private static Form<RiskView> view(Supplier<Risk> risk) {
    Supplier<RiskView> view = () -> risk.get().view().orElseThrow();
    return ObjectForm.of("ownView", () -> view, Supplier::get)
        .copy("value", constant(RiskView.Value.class), () -> view.get().value())
        .mayCopy("text", TEXT, () -> view.get().text());
  }

  /** The person's own view; a protected voice is told nowhere. */
  private Optional<RiskView> ownView(Risk risk) {
    return risk.view()
        .filter(view -> record.isOwnVoice(view.voice()) && !view.voice().isProtected());
  }

  private Form<Underlying> underlying() {
    return ObjectForm.of("underlying", UnderlyingReading::new, UnderlyingReading::build)
        .either("need")
        .may(
            "need",
            TextForm.in(record, NEED_ID),
            underlying -> Optional.ofNullable(underlying.need()),
            (reading, need) -> reading.need = need)
        .either("hypothesis", "fundamental", "question", "reasons", "phrases")
        .maySay(
            "hypothesis",
            phrases,
            underlying -> underlying.possible().map(Hypothesis::text),
            (reading, text) -> reading.text = text)
        .may(
            "fundamental",
            constant(FundamentalNeed.class),
            underlying -> underlying.possible().map(Hypothesis::fundamental),
            (reading, fundamental) -> reading.fundamental = fundamental)
        .maySay(
            "question",
            phrases,
            underlying -> underlying.possible().map(Hypothesis::question),
            (reading, question) -> reading.question = question)
        .may(
            "reasons",
            reasons,
            underlying -> underlying.possible().map(Hypothesis::reasons),
            (reading, some) -> reading.reasons = some)
        .phrases();
  }

  private static List<Underlying> underlying(Appraisal appraisal) {
    return Stream.concat(
            appraisal.needs().stream().map(need -> new Underlying(need, null)),
            appraisal.hypotheses().stream().map(possible -> new Underlying(null, possible)))
        .toList();
  }

  private Form<Wording> wording() {
    return ObjectForm.of("wording", Wording::builder, Wording.Builder::build)
        .must("occurrences", occurrences, Wording::occurrences, Wording.Builder::occurrences)
        .saysAll("retelling", phrases, Wording::retelling, Wording.Builder::retelling)
        .phrases();
  }

  private Form<Response> response() {
    return ObjectForm.of("response", Response::builder, Response.Builder::build)
        .must("kind", constant(ResponseKind.class), Response::kind, Response.Builder::kind)
        .may("actor", TextForm.in(record, STAKEHOLDER_ID), Response::actor, Response.Builder::actor)
        .says("text", phrases, Response::text, Response.Builder::text)
        .must("reasons", reasons, Response::reasons, Response.Builder::reasons)
        .phrases();
  }

  // ---- what is there

  private Form<Asset> asset(Supplier<Asset> asset) {
    return ObjectForm.of("availableAsset", () -> asset, Supplier::get)
        .copy("id", ASSET_ID, () -> asset.get().id())
        .copy("name", TEXT, () -> asset.get().name())
        .copy("reach", constant(Reach.class), () -> record.reach(asset.get()));
  }

  private Form<Need> need(Supplier<Need> need) {
    return ObjectForm.of("recordedNeed", () -> need, Supplier::get)
        .copy("id", NEED_ID, () -> need.get().id())
        .copy("statement", TEXT, () -> need.get().statement())
        .mayCopy(
            "judgement", constant(Judgement.Value.class), () -> record.judgementOf(need.get()));
  }

  private static Form<Goal> goal(Supplier<Goal> goal) {
    return ObjectForm.of("recordedGoal", () -> goal, Supplier::get)
        .copy("id", GOAL_ID, () -> goal.get().id())
        .copy("statement", TEXT, () -> goal.get().statement());
  }

  // ---- what could be done and asked

  private Form<Support> support() {
    return ObjectForm.of("support", Support::builder, Support.Builder::build)
        .must("need", TextForm.in(record, NEED_ID), Support::need, Support.Builder::need)
        .must(
            "assets",
            ListForm.of(TextForm.in(record, ASSET_ID)),
            Support::assets,
            Support.Builder::assets)
        .maySay("service", phrases, Support::service, Support.Builder::service)
        .must("reasons", reasons, Support::reasons, Support.Builder::reasons)
        .phrases();
  }

  private Form<SetAside> setAside() {
    return ObjectForm.of("setAside", SetAside::builder, SetAside.Builder::build)
        .must("asset", TextForm.in(record, ASSET_ID), SetAside::asset, SetAside.Builder::asset)
        .says("why", phrases, SetAside::why, SetAside.Builder::why)
        .maySay("first", phrases, SetAside::first, SetAside.Builder::first)
        .must("reasons", reasons, SetAside::reasons, SetAside.Builder::reasons)
        .phrases();
  }

  private Form<Question> question() {
    return ObjectForm.of("question", Question::builder, Question.Builder::build)
        .must("to", TextForm.in(record, STAKEHOLDER_ID), Question::to, Question.Builder::to)
        .says("text", phrases, Question::text, Question.Builder::text)
        .must("about", elements, Question::about, Question.Builder::about)
        .may("after", TextForm.in(record, STAKEHOLDER_ID), Question::after, Question.Builder::after)
        .must("reasons", reasons, Question::reasons, Question.Builder::reasons)
        .phrases();
  }

  /** Words of a statement, while they are read. */
  private static final class WordsReading {

    private final String statement;
    int start;
    int end;
    String text = "";

    WordsReading(String statement) {
      this.statement = statement;
    }

    Words build(ObjectForm.Tell tell) {
      if (end <= start || end > statement.length()) {
        tell.of("end", String.valueOf(end), "more than the start, within the statement");
      } else if (!statement.substring(start, end).equals(text)) {
        tell.of("text", "something else", "what the statement says there");
      } else {
        return new Words(start, end, text);
      }
      // What cannot be words is told by now, and any other stand in for them.
      return new Words(0, 1, "?");
    }
  }

  /** What lies under a risk: a recorded need, or a possibility. */
  private record Underlying(@Nullable NeedId need, @Nullable Hypothesis hypothesis) {

    Optional<Hypothesis> possible() {
      return Optional.ofNullable(hypothesis);
    }

    void addTo(Appraisal.Builder appraisal) {
      if (need != null) {
        appraisal.addNeeds(need);
      }
      possible().ifPresent(appraisal::addHypotheses);
    }
  }

  /** What lies under a risk, while it is read. */
  private static final class UnderlyingReading {

    @Nullable NeedId need;
    @Nullable Phrase text;
    @Nullable FundamentalNeed fundamental;
    @Nullable Phrase question;
    List<Reason> reasons = List.of();

    Underlying build() {
      return text == null || fundamental == null || question == null
          ? new Underlying(need, null)
          : new Underlying(
              null,
              Hypothesis.builder()
                  .fundamental(fundamental)
                  .text(text)
                  .question(question)
                  .reasons(reasons)
                  .build());
    }
  }

  /** An assessment while it is read. */
  static final class Reading {

    private final CaseRecord record;
    private final Draft.Builder draft = Draft.builder();
    private List<AffirmationId> answers = List.of();
    private Optional<AffirmationId> affirmation = Optional.empty();
    private Status status = Status.DRAFT;

    /** A reading beside a record that holds what was answered. */
    Reading(CaseRecord record) {
      this.record = record;
    }

    /** What does not fit together, though each is sound by itself. */
    Seq<Problem> problems(Predicate<String> isTold) {
      List<Problem> problems = new ArrayList<>();
      Set<String> before = new HashSet<>();
      affirmation.ifPresent(id -> before.add(id.value()));
      for (int i = 0; i < answers.size(); i++) {
        if (!before.add(answers.get(i).value())) {
          problems.add(
              new Problem("/answers/" + i, answers.get(i) + " once more", "each answer once"));
        }
      }
      if (isTold.test("/status") || isTold.test(AFFIRMATION) || isTold.test("/answers")) {
        return Vector.ofAll(problems);
      }
      if (affirmation.isPresent() != (status == Status.AFFIRMED)) {
        problems.add(
            status == Status.AFFIRMED
                ? new Problem(AFFIRMATION, "nothing", "the answer that affirms")
                : new Problem(AFFIRMATION, "an answer", "nothing, in a draft"));
      } else if (affirmation.filter(id -> !affirms(answer(id))).isPresent()) {
        problems.add(
            new Problem(
                AFFIRMATION,
                "an answer that does not affirm",
                "a yes in the beneficiary's own voice"));
      }
      if (before().validate().isInvalid()) {
        problems.add(
            new Problem(
                affirmation.isPresent() ? AFFIRMATION : "/answers",
                "an answer that the record refers to",
                "one that came of the assessment"));
      }
      return Vector.ofAll(problems);
    }

    private boolean affirms(Affirmation answer) {
      return answer.answer() != Affirmation.Answer.NO && record.isOwnVoice(answer.voice());
    }

    private Affirmation answer(AffirmationId id) {
      return record.affirmations().stream()
          .filter(answer -> answer.id().equals(id))
          .findFirst()
          .orElseThrow();
    }

    /** The record before what was answered to the assessment. */
    private CaseRecord.Builder before() {
      // By the text of an id: a set keeps texts apart whose hashes collide, but not ids.
      Set<String> answered =
          Stream.concat(answers.stream(), affirmation.stream())
              .map(AffirmationId::value)
              .collect(Collectors.toSet());
      return record.toBuilder()
          .affirmations(
              record.affirmations().stream()
                  .filter(answer -> !answered.contains(answer.id().value()))
                  .toList());
    }

    StrengthsBasedAssessment build() {
      Draft read =
          draft
              .record(before().build())
              .answers(answers.stream().map(this::answer).toList())
              .build();
      return affirmation.isEmpty()
          ? read
          : Affirmed.builder().draft(read).affirmation(answer(affirmation.get())).build();
    }
  }
}
