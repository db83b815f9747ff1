package eu.cosie.testkit.contract;

import eu.cosie.core.assessment.Appraisal;
import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.assessment.Reason;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.SetAside;
import eu.cosie.core.assessment.Support;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.Topic;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.reframing.Catalogue;
import eu.cosie.testkit.Variants;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the laws of reframing look at in a draft and its record. */
final class DraftParts {

  /**
   * A part of a draft that has reasons.
   *
   * @param name what it is, for example {@code response}
   * @param about what it is about
   * @param reasons why it is there
   */
  record Part(String name, ElementId about, List<Reason> reasons) {}

  private DraftParts() {}

  /** Every text of a record. */
  static Set<String> words(CaseRecord record) {
    Set<String> words = new HashSet<>();
    Variants.reworded(
        record,
        text -> {
          words.add(text);
          return text;
        });
    return words;
  }

  /** Whether something is a text of a record, or part of one. */
  static boolean isIn(String quote, Set<String> words) {
    return words.contains(quote) || words.stream().anyMatch(each -> each.contains(quote));
  }

  /** Whether a question asks the same of the same, and about as much or more. */
  static boolean asksAsMuch(Question question, Question as) {
    return question.to().equals(as.to())
        && question.text().equals(as.text())
        && question.after().equals(as.after())
        && question.about().containsAll(as.about());
  }

  /** Whether somebody is asked about something. */
  static boolean isAsked(Draft draft, StakeholderId who, ElementId about) {
    return draft.questions().stream()
        .anyMatch(each -> each.to().equals(who) && each.about().contains(about));
  }

  /** The record of a service with this engagement. */
  static CaseRecord engaged(CaseRecord record, Engagement engagement) {
    return record.toBuilder()
        .service(record.service().toBuilder().engagement(engagement).build())
        .build();
  }

  /** Every element that a draft names anywhere. */
  static Set<ElementId> named(Draft draft) {
    Set<ElementId> named = new TreeSet<>();
    Spoken.of(draft).forEach(spoken -> named.addAll(spoken.elements()));
    for (ReframedRisk risk : draft.risks()) {
      named.addAll(risk.appraisal().needs());
      named.addAll(risk.appraisal().protective());
      risk.responses().forEach(each -> each.actor().ifPresent(named::add));
    }
    for (Support support : draft.supports()) {
      named.add(support.need());
      named.addAll(support.assets());
    }
    draft.setAside().forEach(each -> named.add(each.asset()));
    for (Question question : draft.questions()) {
      named.add(question.to());
      named.addAll(question.about());
      question.after().ifPresent(named::add);
    }
    draft.occurrences().forEach(each -> named.add(each.about()));
    return named;
  }

  /** What a draft proposes or asks to use: all it names but what it sets aside or asks about. */
  static Set<ElementId> drawnOn(Draft draft) {
    Set<ElementId> drawnOn = new HashSet<>();
    for (Spoken spoken : Spoken.of(draft)) {
      if (!spoken.part().equals("set aside")) {
        drawnOn.addAll(spoken.elements());
      }
    }
    draft.supports().forEach(support -> drawnOn.addAll(support.assets()));
    draft.risks().forEach(risk -> drawnOn.addAll(risk.appraisal().protective()));
    return drawnOn;
  }

  /** The appraisal of a risk; an empty one where the risk is not there. */
  static Appraisal appraisal(Draft draft, RiskId risk) {
    return draft.risks().stream()
        .filter(each -> each.risk().id().equals(risk))
        .map(ReframedRisk::appraisal)
        .findFirst()
        .orElseGet(() -> Appraisal.builder().build());
  }

  /** The parts of a draft that have reasons. */
  static List<Part> reasoned(Draft draft) {
    List<Part> parts = new ArrayList<>();
    for (ReframedRisk risk : draft.risks()) {
      ElementId about = risk.risk().id();
      parts.add(new Part("risk", about, risk.reasons()));
      parts.add(new Part("appraisal", about, risk.appraisal().reasons()));
      risk.appraisal()
          .suggestion()
          .ifPresent(each -> parts.add(new Part("suggestion of a topic", about, each.reasons())));
      risk.appraisal()
          .hypotheses()
          .forEach(each -> parts.add(new Part("hypothesis", about, each.reasons())));
      risk.responses().forEach(each -> parts.add(new Part("response", about, each.reasons())));
    }
    for (Support support : draft.supports()) {
      parts.add(new Part("support", support.need(), support.reasons()));
    }
    for (SetAside aside : draft.setAside()) {
      parts.add(new Part("set aside", aside.asset(), aside.reasons()));
    }
    for (Question question : draft.questions()) {
      parts.add(new Part("question", question.to(), question.reasons()));
    }
    return parts;
  }

  /** Whether what was found stands in a text that is quoted own voice. */
  static boolean isInOwnWords(Occurrence occurrence, CaseRecord record) {
    return ofId(record.notes(), each -> each.id(), each -> each.voice(), occurrence, record)
        || ofId(record.needs(), each -> each.id(), each -> each.voice(), occurrence, record)
        || ofId(record.goals(), each -> each.id(), each -> each.voice(), occurrence, record)
        || ofId(record.assets(), each -> each.id(), each -> each.voice(), occurrence, record)
        || ofId(record.barriers(), each -> each.id(), each -> each.voice(), occurrence, record)
        || ofId(record.decisions(), each -> each.id(), each -> each.voice(), occurrence, record)
        || ofId(record.risks(), each -> each.id(), each -> each.voice(), occurrence, record)
        || ofId(record.affirmations(), each -> each.id(), each -> each.voice(), occurrence, record)
        || isInView(occurrence, record);
  }

  private static <T> boolean ofId(
      List<T> elements,
      Function<T, ElementId> id,
      Function<T, Voice> voice,
      Occurrence occurrence,
      CaseRecord record) {
    boolean nested =
        occurrence.member().startsWith("/view") || occurrence.member().startsWith("/response");
    return !nested
        && elements.stream()
            .filter(each -> id.apply(each).equals(occurrence.about()))
            .anyMatch(each -> record.isQuotedOwnVoice(voice.apply(each)));
  }

  private static boolean isInView(Occurrence occurrence, CaseRecord record) {
    return occurrence.member().startsWith("/view")
        && (record.risks().stream()
                .filter(each -> each.id().equals(occurrence.about()))
                .flatMap(each -> each.view().stream())
                .anyMatch(view -> record.isQuotedOwnVoice(view.voice()))
            || record.decisions().stream()
                .filter(each -> each.id().equals(occurrence.about()))
                .flatMap(each -> each.view().stream())
                .anyMatch(view -> record.isQuotedOwnVoice(view.voice())));
  }

  /** The record with the voice behind each risk protected. */
  static CaseRecord protectedRisks(CaseRecord record) {
    return withRiskVoices(record, voice -> voice.toBuilder().isProtected(true).build());
  }

  /** The record with somebody else, on another day, behind each risk. */
  static CaseRecord othersSpeakOfRisks(CaseRecord record, Random random) {
    List<Stakeholder> all = record.stakeholders();
    return withRiskVoices(
        record,
        voice -> {
          Stakeholder other = all.get(random.nextInt(all.size()));
          return voice.toBuilder()
              .by(other.id())
              .as(other.roles().get(random.nextInt(other.roles().size())))
              .on(LocalDate.of(2020, 1, 1 + random.nextInt(31)))
              .build();
        });
  }

  /** The record with other things that its risks are about, or nothing said of that. */
  static CaseRecord risksOfAnotherTopic(CaseRecord record, Random random) {
    List<Topic> topics = Catalogue.standard().topics();
    return record.toBuilder()
        .risks(
            record.risks().stream()
                .map(
                    risk ->
                        risk.toBuilder()
                            .topic(
                                Optional.of(topics.get(random.nextInt(topics.size())))
                                    .filter(any -> random.nextInt(5) > 0))
                            .build())
                .toList())
        .build();
  }

  /** What the beneficiary is asked about risks. */
  static Set<Phrase> askedOfRisks(Draft draft) {
    return draft.questions().stream()
        .filter(question -> question.to().equals(draft.record().beneficiary()))
        .filter(question -> question.about().stream().anyMatch(RiskId.class::isInstance))
        .map(Question::text)
        .collect(Collectors.toSet());
  }

  private static CaseRecord withRiskVoices(CaseRecord record, UnaryOperator<Voice> change) {
    return record.toBuilder()
        .risks(record.risks().stream().map(risk -> changed(risk, change)).toList())
        .build();
  }

  private static Risk changed(Risk risk, UnaryOperator<Voice> change) {
    return risk.toBuilder().voice(change.apply(risk.voice())).build();
  }
}
