package eu.cosie.examples.page;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Hypothesis;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.Response;
import eu.cosie.core.assessment.SetAside;
import eu.cosie.core.assessment.Support;
import eu.cosie.core.assessment.TopicSuggestion;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.Reach;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Side;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Exploration;
import eu.cosie.core.record.Note;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A draft as a practitioner reads it: what is recorded and what reframing adds side by side, who
 * said what, what is there, what to ask next, and what the policy finds.
 */
public final class AssessmentPage {

  private final Draft draft;
  private final CaseRecord record;
  private final Words words;
  private final Page page;
  private final Argument person;

  private final Optional<Lexicon> lexicon;

  private AssessmentPage(Draft draft, Optional<Lexicon> lexicon, Texts texts, int width) {
    this.draft = draft;
    this.lexicon = lexicon;
    this.record = draft.record();
    this.words = new Words(record, texts);
    this.page = new Page(width);
    this.person = Phrase.element(record.beneficiary());
  }

  /**
   * The page of a draft and the report on it, at most so many columns wide.
   *
   * @param lexicon the one that the draft names, if it names one
   */
  public static String of(
      Draft draft, Optional<Lexicon> lexicon, PolicyReport report, Texts texts, int width) {
    AssessmentPage made = new AssessmentPage(draft, lexicon, texts, width);
    made.title();
    made.notes();
    made.risks();
    made.whatMatters();
    made.whatIsThere();
    made.whoIsThere();
    made.supports();
    made.language();
    made.questions();
    made.page.heading(made.words.of("page.findings"));
    ReportPage.outcomes(report, made.words, made.page);
    made.sources();
    return made.page.toString();
  }

  private void title() {
    page.line(words.of("page.title", person, Phrase.name(record.service().name())));
    page.paragraph(words.of("page.draft", person));
    if (record.service().engagement() == Engagement.COMPELLED) {
      List<Argument> fixed = new ArrayList<>();
      record.service().nonNegotiables().forEach(each -> fixed.add(Phrase.quote(each.text())));
      page.paragraph(words.of("page.compelled", person, Phrase.list(fixed)));
    }
    if (holdsWhatWasConfided()) {
      page.paragraph(words.of("page.confided", person));
    }
  }

  /** What is shown here as recorded would tell that somebody spoke. */
  private boolean holdsWhatWasConfided() {
    return Stream.of(
            record.risks().stream().map(Risk::voice),
            record.needs().stream().map(Need::voice),
            record.assets().stream().map(Asset::voice),
            record.goals().stream().map(Goal::voice),
            record.relationships().stream().map(Relationship::voice),
            record.notes().stream().map(Note::voice))
        .flatMap(voices -> voices)
        .anyMatch(Voice::isProtected);
  }

  /** The person speaks first. */
  private void notes() {
    notes("page.says", this::isSaidOpenly);
    notes("page.noted", voice -> !isSaidOpenly(voice));
  }

  /** What the person said in confidence stands among what was noted. */
  private boolean isSaidOpenly(Voice voice) {
    return record.isOwnVoice(voice) && !voice.isProtected();
  }

  private void notes(String heading, Predicate<Voice> whose) {
    List<List<String>> rows = new ArrayList<>();
    for (Note note : record.notes()) {
      if (whose.test(note.voice())) {
        rows.add(note(Phrase.element(note.id()), note.voice()));
      }
    }
    for (Affirmation answer : record.affirmations()) {
      if (whose.test(answer.voice())) {
        rows.add(note(answer(answer), answer.voice()));
      }
    }
    if (!rows.isEmpty()) {
      page.gap().line(words.of(heading, person));
      page.table(List.of(0), rows);
    }
  }

  private List<String> note(Argument what, Voice voice) {
    return List.of("", words.of("page.note", what, words.said(voice)));
  }

  private static Argument answer(Affirmation answer) {
    Phrase given = Phrase.of("page.answer." + answer.answer());
    return answer
        .dissent()
        .map(dissent -> Phrase.of("page.answer.words", given, Phrase.quote(dissent)))
        .orElse(given);
  }

  private void whoIsThere() {
    if (record.relationships().isEmpty()) {
      if (record.isExplored(Exploration.What.RELATIONSHIPS)) {
        page.heading(words.of("page.who"));
        page.paragraph(words.of("page.nothing-named"));
      }
      return;
    }
    page.heading(words.of("page.who"));
    List<List<String>> rows = new ArrayList<>();
    for (Relationship tie : record.relationships()) {
      rows.add(
          List.of(
              named(record.stakeholder(tie.with())),
              words.of(
                  "page.tie",
                  Phrase.of("tie." + tie.quality()),
                  Phrase.of("flow." + tie.flow(), person),
                  words.said(tie.voice()))));
    }
    page.table(List.of(32), rows);
  }

  /** The name, and what is recorded of who that is: a title may say that somebody has died. */
  private static String named(Stakeholder stakeholder) {
    return Page.shown(
        stakeholder.name() + stakeholder.title().map(title -> ", " + title).orElse(""));
  }

  private void risks() {
    page.heading(words.of("page.risks"));
    if (draft.risks().isEmpty()) {
      page.paragraph(words.of("page.no-risks"));
    }
    // What demands safeguarding is read first; else the order is the record's.
    List<ReframedRisk> urgentFirst = new ArrayList<>(draft.risks());
    urgentFirst.sort(Comparator.comparing(each -> !each.risk().demandsSafeguarding()));
    for (ReframedRisk risk : urgentFirst) {
      page.gap().line(words.of(Phrase.list(List.of(Phrase.element(risk.risk().id())))));
      page.table(
          List.of(page.width() / 3),
          List.of(
              List.of(
                  String.join("\n", recorded(risk.risk())), String.join("\n", reframed(risk)))));
    }
  }

  private List<String> recorded(Risk risk) {
    List<String> lines = new ArrayList<>();
    lines.add(words.of("page.recorded").toUpperCase(Locale.ROOT));
    field(lines, "page.field.level", Phrase.of("level." + risk.level()));
    field(
        lines,
        "page.field.state",
        Phrase.of(risk.state().map(state -> "state." + state).orElse("page.unsaid")));
    field(lines, "page.field.presentation", Phrase.of("presentation." + risk.presentation()));
    field(lines, "page.field.bearer", Phrase.of("bearer." + risk.bearer(), person));
    field(
        lines,
        "page.field.source",
        risk.source()
            .map(source -> Phrase.of("source." + source, person))
            .orElseGet(() -> Phrase.of("page.unsaid")));
    if (!risk.changeable()) {
      lines.add(words.of("page.field.fixed"));
    }
    lines.add(words.of("page.field.by", words.said(risk.voice())));
    return lines;
  }

  private void field(List<String> lines, String key, Phrase value) {
    lines.add(words.of(key, value));
  }

  private List<String> reframed(ReframedRisk risk) {
    List<String> lines = new ArrayList<>();
    lines.add(words.of("page.reframed").toUpperCase(Locale.ROOT));
    lines.add(words.of(risk.wording().retelling()));
    risk.appraisal().suggestion().ifPresent(each -> lines.add(suggested(each)));
    if (!risk.appraisal().needs().isEmpty()) {
      lines.add(words.of("page.underlying"));
      for (NeedId need : risk.appraisal().needs()) {
        String named =
            words.of("page.need", Phrase.element(need), words.said(record.need(need).voice()));
        lines.add("- " + named + wavedAside(record.need(need)));
      }
    }
    if (!risk.appraisal().hypotheses().isEmpty()) {
      lines.add(words.of("page.hypotheses"));
      for (Hypothesis hypothesis : risk.appraisal().hypotheses()) {
        lines.add("- " + words.of(hypothesis.text()) + " " + words.of(hypothesis.question()));
      }
    }
    lines.add(words.of("page.responses"));
    for (Response response : risk.responses()) {
      lines.add("- " + response(response));
    }
    return lines;
  }

  /** What the person waved aside is not to be read as what lies under it all the same. */
  private String wavedAside(Need need) {
    boolean confided = need.judgement().filter(each -> each.voice().isProtected()).isPresent();
    return !confided && record.isJudged(need, Judgement.Value.NOT_IMPORTANT)
        ? ". " + words.of("page.judged.NOT_IMPORTANT", person)
        : "";
  }

  private String suggested(TopicSuggestion suggestion) {
    List<Argument> quotes = new ArrayList<>();
    suggestion.words().forEach(each -> quotes.add(Phrase.quote(each.text())));
    return words.of(
        "page.suggestion", Phrase.of("topic." + suggestion.topic()), Phrase.list(quotes));
  }

  private String response(Response response) {
    Phrase kind = Phrase.of("response." + response.kind());
    return response
        .actor()
        .map(actor -> words.of("page.response", Phrase.element(actor), response.text(), kind))
        .orElseGet(() -> words.of("page.response.nobody", kind, response.text(), kind));
  }

  private void whatMatters() {
    page.heading(words.of("page.matters"));
    List<List<String>> rows = new ArrayList<>();
    for (Need need : record.needs()) {
      boolean confided = need.judgement().filter(each -> each.voice().isProtected()).isPresent();
      String judged =
          confided
              ? "page.judged.confided"
              : record
                  .judgementOf(need)
                  .map(value -> "page.judged." + value)
                  .orElse("page.judged.unasked");
      rows.add(
          List.of(
              words.of("page.need-label"),
              words.of(Phrase.of("page.need", Phrase.element(need.id()), words.said(need.voice())))
                  + ". "
                  + words.of(judged, person)));
    }
    if (record.needs().isEmpty() && record.isExplored(Exploration.What.NEEDS)) {
      rows.add(List.of(words.of("page.need-label"), words.of("page.nothing-named")));
    }
    for (Goal goal : record.goals()) {
      rows.add(
          List.of(
              words.of("page.goal"),
              words.of("page.need", Phrase.element(goal.id()), words.said(goal.voice()))));
    }
    if (record.goals().isEmpty() && record.isExplored(Exploration.What.GOALS)) {
      rows.add(List.of(words.of("page.goal"), words.of("page.nothing-named")));
    }
    if (rows.isEmpty()) {
      page.paragraph(words.of("page.no-needs"));
    } else {
      page.table(List.of(5), rows);
    }
  }

  private void whatIsThere() {
    page.heading(words.of("page.there"));
    Map<AssetId, SetAside> aside = new HashMap<>();
    draft.setAside().forEach(each -> aside.put(each.asset(), each));
    List<List<String>> rows = new ArrayList<>();
    for (Asset asset : record.assets()) {
      StringBuilder text = new StringBuilder();
      text.append(words.of(Phrase.list(List.of(Phrase.element(asset.id()))))).append(", ");
      text.append(words.of("page.held", asset.holder()));
      SetAside set = aside.get(asset.id());
      if (set != null) {
        text.append(". ")
            .append(words.of("page.aside", set.why(), Phrase.list(set.first().stream().toList())));
      }
      rows.add(List.of(words.of("page.reach." + record.reach(asset)), text.toString()));
    }
    if (rows.isEmpty()) {
      boolean explored = record.isExplored(Exploration.What.ASSETS);
      page.paragraph(words.of(explored ? "page.nothing-named" : "page.no-assets"));
    } else {
      page.table(List.of(15), rows);
    }
  }

  private void supports() {
    if (draft.supports().isEmpty()) {
      return;
    }
    page.heading(words.of("page.supports"));
    List<List<String>> rows = new ArrayList<>();
    for (Support support : draft.supports()) {
      rows.add(
          List.of(words.of("page.support", support.need()), String.join("\n", served(support))));
    }
    page.table(List.of(32), rows);
  }

  private List<String> served(Support support) {
    List<Argument> linked = new ArrayList<>();
    List<Argument> inferred = new ArrayList<>();
    for (AssetId id : support.assets()) {
      Asset asset = record.asset(id);
      if (!asset.helpsWith().contains(support.need())) {
        inferred.add(Phrase.element(id));
      } else if (record.reach(asset) != Reach.SERVICE) {
        linked.add(Phrase.element(id));
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        linked.isEmpty() ? words.of("page.support.none", person) : words.of(Phrase.list(linked)));
    if (!inferred.isEmpty()) {
      lines.add(words.of("page.support.perhaps", Phrase.list(inferred)));
    }
    lines.add(
        support
            .service()
            .map(service -> words.of("page.support.service", service))
            .orElseGet(() -> words.of("page.support.asked")));
    return lines;
  }

  /** What was found in each text, in the order of the record. */
  private void language() {
    page.heading(words.of("page.language"));
    if (draft.lexicon().isEmpty()) {
      page.paragraph(
          words.of("page.language.none", Phrase.name(words.language(record.language()))));
      return;
    }
    if (draft.occurrences().isEmpty()) {
      page.paragraph(words.of("page.language.silent", person));
      return;
    }
    page.paragraph(words.of("page.language.about", person));
    Map<Phrase, List<Occurrence>> found = new LinkedHashMap<>();
    for (Occurrence each : draft.occurrences()) {
      found.computeIfAbsent(where(each), any -> new ArrayList<>()).add(each);
    }
    found.forEach(
        (where, occurrences) -> {
          page.gap().paragraph(words.of(where));
          page.table(List.of(22), occurrences.stream().map(this::row).toList());
        });
  }

  /** The text in which something was found: what its element is shown by, or another of it. */
  private static Phrase where(Occurrence occurrence) {
    Argument element = Phrase.element(occurrence.about());
    String member = occurrence.member().split("/", -1)[1];
    return switch (member) {
      case "about", "name", "note", "statement", "text" -> Phrase.list(List.of(element));
      default -> Phrase.of("page.language.in." + member, element);
    };
  }

  private List<String> row(Occurrence occurrence) {
    List<String> lines = new ArrayList<>();
    lines.add(words.of("page.language.framed", LanguageWords.list(occurrence.framings())));
    lexicon
        .flatMap(each -> each.entry(occurrence.entry()))
        .ifPresent(entry -> lines.add(new LanguageWords(words).help(entry)));
    return List.of(LanguageWords.inOneLine(occurrence.expression()), String.join("\n", lines));
  }

  private void sources() {
    Argument catalogue = Phrase.name(draft.catalogue());
    page.gap()
        .paragraph(
            draft
                .lexicon()
                .map(name -> words.of("page.sources.lexicon", catalogue, Phrase.name(name)))
                .orElseGet(() -> words.of("page.sources", catalogue)));
  }

  private void questions() {
    page.heading(words.of("page.questions"));
    List<List<String>> rows = new ArrayList<>();
    for (List<Question> asked : askedTogether()) {
      Question first = asked.get(0);
      String name = Page.shown(record.stakeholder(first.to()).name());
      String to =
          first.after().map(after -> name + ", " + words.of("page.after", after)).orElse(name);
      String bullet = asked.size() == 1 ? "" : "- ";
      String texts =
          asked.stream()
              .map(question -> bullet + words.of(question.text()))
              .collect(Collectors.joining("\n"));
      rows.add(List.of(rows.size() + 1 + ".", to, texts + referent(first)));
    }
    page.table(List.of(3, 18), rows);
  }

  /** Questions in a row to somebody, after the same yes and about the same, are asked together. */
  private List<List<Question>> askedTogether() {
    List<List<Question>> together = new ArrayList<>();
    Optional<Question> before = Optional.empty();
    for (Question question : draft.questions()) {
      if (before.filter(last -> isAskedWith(last, question)).isEmpty()) {
        together.add(new ArrayList<>());
      }
      together.get(together.size() - 1).add(question);
      before = Optional.of(question);
    }
    return together;
  }

  private static boolean isAskedWith(Question one, Question other) {
    return one.to().equals(other.to())
        && one.after().equals(other.after())
        && one.about().equals(other.about());
  }

  /** What a question to the service is about, where a risk is and the question does not say. */
  private String referent(Question question) {
    List<Argument> risks = new ArrayList<>();
    if (record.stakeholder(question.to()).isOn(Side.SERVICE)) {
      question.about().stream()
          .filter(RiskId.class::isInstance)
          .forEach(risk -> risks.add(Phrase.element(risk)));
    }
    return risks.isEmpty() ? "" : "\n" + words.of("page.about", Phrase.list(risks));
  }
}
