package eu.cosie.rules.reframing;

import eu.cosie.core.assessment.Question;
import eu.cosie.core.assessment.Reason;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.SetAside;
import eu.cosie.core.assessment.Support;
import eu.cosie.core.assessment.TopicSuggestion;
import eu.cosie.core.assessment.TopicSuggestion.Words;
import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.AssetStatus;
import eu.cosie.core.asset.Reach;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.Side;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Exploration;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskSource;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.Decision;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.balance.Quadrant;
import eu.cosie.rules.reframing.Catalogue.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The step that asks what the record does not say. Safety first; then what opens a conversation:
 * what matters, what is there, who is there; then what worries; then what the service is to say of
 * itself. Nobody at the other end of a harmful tie, or from whom a harm comes, is asked anything;
 * others than the beneficiary and the service wait for the beneficiary's yes and hear nothing of
 * risk. A question that several elements raise is asked once.
 *
 * <p>A conversation goes in turns: of what worries, the person's own view is asked for with the
 * first question of its topic, and the others once it is known; and somebody close is asked no more
 * than a few things.
 */
final class Ask {

  /** How many things somebody close is asked at a time. */
  private static final int ASKED_OF_THOSE_CLOSE = 3;

  private record Asked(StakeholderId to, Phrase text, Optional<StakeholderId> after) {}

  private final CaseRecord record;
  private final Topics topics;
  private final StakeholderId person;
  private final Argument named;
  private final Optional<StakeholderId> contact;
  private final Map<Asked, Set<ElementId>> questions = new LinkedHashMap<>();

  Ask(CaseRecord record, Topics topics) {
    this.record = record;
    this.topics = topics;
    this.person = record.beneficiary();
    this.named = Phrase.element(person);
    this.contact = record.serviceContact();
  }

  List<Question> questions(
      List<ReframedRisk> risks, List<Support> supports, List<SetAside> setAside) {
    safety();
    tonight(setAside);
    whatMatters();
    whatIsThere(supports, setAside);
    whoIsThere();
    whatWorries(risks);
    theService(risks, supports);
    List<Question> asked = new ArrayList<>(questions.size());
    questions.forEach(
        (question, about) ->
            asked.add(
                Question.builder()
                    .to(question.to)
                    .text(question.text)
                    .about(about)
                    .after(question.after)
                    .addReasons(Reason.builder().by(Step.ASK).facts(about).build())
                    .build()));
    return asked;
  }

  /** First of the person, then of the service, before anything else is asked of anybody. */
  private void safety() {
    for (Risk risk : record.risks()) {
      if (risk.demandsSafeguarding() && (risk.bearer() == RiskBearer.PERSON || contact.isEmpty())) {
        topics
            .keys(risk, Part.SAFETY_PERSON)
            .forEach(key -> ask(person, Catalogue.phrase(key, named), risk.id()));
      }
    }
    for (Risk risk : record.risks()) {
      if (risk.demandsSafeguarding()) {
        Optional<StakeholderId> to =
            risk.source().filter(RiskSource.SERVICE::equals).isPresent()
                ? record.serviceLead()
                : contact;
        topics
            .keys(risk, Part.SAFETY_SERVICE)
            .forEach(key -> askService(to, Catalogue.phrase(key, named), risk.id()));
      }
    }
  }

  /** What must be in place before a roof that comes from where harm comes can be let go. */
  private void tonight(List<SetAside> setAside) {
    for (SetAside aside : setAside) {
      Asset asset = record.asset(aside.asset());
      if (!record.mayBeAsked(asset.holder()) && DrawOnAssets.isHome(asset, record)) {
        // What was told in confidence would be heard in this question.
        if (record.isHarmRecordedOpenly(asset.holder())) {
          ask(person, Phrase.of("question.tonight.person"), asset.id());
        }
        contact.ifPresent(to -> ask(to, Phrase.of("question.tonight.service", named), asset.id()));
      }
    }
  }

  private void whatMatters() {
    if (record.goals().isEmpty()) {
      ask(person, untilNamed("question.goals", Exploration.What.GOALS), person);
    }
    if (record.needs().isEmpty()) {
      ask(person, untilNamed("question.needs", Exploration.What.NEEDS), person);
    }
    for (Need need : record.needs()) {
      if (record.judgementOf(need).isEmpty() && !need.voice().isProtected()) {
        String key = record.isOwnVoice(need.voice()) ? "question.judge.own" : "question.judge";
        ask(person, Phrase.of(key, Phrase.element(need.id())), need.id());
      }
    }
  }

  /**
   * The question for what nobody has named yet: another where it was explored and nothing came of
   * it. Of what was said in confidence there is no day, nor who was asked.
   */
  private Phrase untilNamed(String key, Exploration.What what) {
    Optional<LocalDate> day = Optional.empty();
    boolean confided = false;
    for (Exploration each : record.explored()) {
      if (each.what() == what && each.voice().isProtected()) {
        confided = true;
      } else if (each.what() == what && each.voice().by().equals(person)) {
        LocalDate on = each.voice().on();
        day = Optional.of(day.filter(on::isBefore).orElse(on));
      }
    }
    if (day.isPresent()) {
      return Phrase.of(key + ".again", Phrase.day(day.get()));
    }
    return Phrase.of(confided ? key + ".still" : key);
  }

  private void whatIsThere(List<Support> supports, List<SetAside> setAside) {
    if (record.assets().isEmpty()) {
      ask(person, untilNamed("question.own-asset", Exploration.What.ASSETS), person);
    } else if (record.assets().stream().noneMatch(asset -> record.reach(asset) == Reach.OWN)) {
      ask(person, Phrase.of("question.own-asset"), person);
    }
    Set<AssetId> proposed = new LinkedHashSet<>();
    Set<NeedId> served = new LinkedHashSet<>();
    for (Support support : supports) {
      proposed.addAll(support.assets());
      served.add(support.need());
    }
    for (Need need : record.needs()) {
      if (!served.contains(need.id()) && record.isJudged(need, Judgement.Value.IMPORTANT)) {
        ask(person, Phrase.of("question.serves", Phrase.element(need.id())), need.id());
      }
    }
    for (Risk risk : record.risks()) {
      if (isToProtectFrom(risk)) {
        List<Phrase> protects = new ArrayList<>();
        topics.keys(risk, Part.PROTECTS).forEach(key -> protects.add(Catalogue.phrase(key)));
        ask(person, Phrase.of("question.protects", Phrase.choices(protects)), risk.id());
      }
    }
    for (Asset asset : record.assets()) {
      if (proposed.contains(asset.id())) {
        consent(asset);
      }
    }
    for (SetAside aside : setAside) {
      Asset asset = record.asset(aside.asset());
      if (DrawOnAssets.isNoUnderAnOrder(asset, record)) {
        ask(person, Phrase.of("question.no", Phrase.quote(asset.name())), asset.id());
      }
    }
  }

  /** Whether nothing that may be drawn on is recorded to protect, and the person may hear of it. */
  private boolean isToProtectFrom(Risk risk) {
    return risk.bearer() != RiskBearer.ORGANISATION
        && !risk.voice().isProtected()
        && record.assetsProtecting(risk.id()).stream().allMatch(record::isBarred);
  }

  /** First whether the beneficiary wants it used, then whether its holder agrees. */
  private void consent(Asset asset) {
    Argument it = Phrase.element(asset.id());
    boolean own = asset.holder().equals(person);
    if (!record.isWanted(asset)) {
      // What is the person's own they offer by wanting it.
      ask(person, Phrase.of("question.wanted", it), asset.id());
    } else if (own && asset.agreement() == Agreement.NOT_ASKED) {
      ask(person, Phrase.of("question.agreed.own", it), asset.id());
    }
    if (!own && asset.agreement() == Agreement.NOT_ASKED && record.mayBeAsked(asset.holder())) {
      put(asset.holder(), Phrase.of("question.agreed", it), Optional.of(person), asset.id());
    }
  }

  private void whoIsThere() {
    boolean wider =
        record.assets().stream()
            .filter(asset -> !record.isBarred(asset))
            .map(record::reach)
            .anyMatch(reach -> reach == Reach.RELATIONAL || reach == Reach.COMMUNITY);
    if (!wider) {
      Phrase text =
          record.relationships().isEmpty()
              ? untilNamed("question.wider", Exploration.What.RELATIONSHIPS)
              : Phrase.of("question.wider");
      ask(person, text, person);
    }
    askThoseClose();
  }

  /** What those close see and want. What is open brings the questions, and none tells of it. */
  private void askThoseClose() {
    Set<String> keys = askedOfThoseClose();
    for (Stakeholder close : record.stakeholders()) {
      if (!keys.isEmpty() && isClose(close)) {
        for (String key : keys) {
          put(close.id(), Catalogue.phrase(key, named), Optional.of(person), person);
        }
      }
    }
  }

  private boolean isClose(Stakeholder stakeholder) {
    return !stakeholder.id().equals(person)
        && stakeholder.isOn(Side.PERSON)
        && !stakeholder.isOn(Side.SERVICE)
        && record.hasSupportiveTie(stakeholder.id())
        && record.mayBeAsked(stakeholder.id())
        && !isGone(stakeholder);
  }

  /** Whatever they brought has lapsed: they may have moved away, or died. */
  private boolean isGone(Stakeholder stakeholder) {
    List<Asset> brought = record.assetsOf(stakeholder.id());
    return !brought.isEmpty()
        && brought.stream().allMatch(asset -> asset.status() == AssetStatus.LAPSED);
  }

  /** The first question of each topic before the second, and so on; the key settles the rest. */
  private Set<String> askedOfThoseClose() {
    Map<String, Integer> places = new TreeMap<>();
    for (Risk risk : record.risks()) {
      if (Appraise.isOpen(risk, record)
          && !risk.voice().isProtected()
          && !risk.demandsSafeguarding()) {
        int place = 0;
        for (String key : topics.keys(risk, Part.ASK_CLOSE)) {
          places.merge(key, place++, Math::min);
        }
      }
    }
    return places.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(ASKED_OF_THOSE_CLOSE)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void whatWorries(List<ReframedRisk> risks) {
    for (ReframedRisk reframed : risks) {
      Risk risk = reframed.risk();
      if (risk.bearer() != RiskBearer.ORGANISATION) {
        // Where safety is asked about first, the person's view is part of that conversation. What
        // was told in confidence is not named to the person: it would tell that somebody spoke.
        if (!risk.demandsSafeguarding() && !risk.voice().isProtected() && !isViewKnown(risk)) {
          ask(person, view(risk), risk.id());
        }
        if (Appraise.isOpen(risk, record) && !risk.voice().isProtected()) {
          topics.keys(risk, Part.ASK_PERSON).stream()
              .limit(isViewKnown(risk) ? Integer.MAX_VALUE : 1)
              .forEach(key -> ask(person, Catalogue.phrase(key, named), risk.id()));
        }
      }
    }
  }

  private Phrase view(Risk risk) {
    return topics.isNamed(risk)
        ? Phrase.of("question.view", topics.name(risk))
        : Phrase.of("question.view.other");
  }

  private void theService(List<ReframedRisk> risks, List<Support> supports) {
    for (ReframedRisk reframed : risks) {
      Risk risk = reframed.risk();
      reframed.appraisal().suggestion().ifPresent(suggestion -> ask(risk, suggestion));
      if (risk.state().isEmpty()) {
        askService(
            record.serviceContact(risk.voice()),
            Phrase.of("question.state", Retell.what(risk, topics)),
            risk.id());
      }
      if (risk.response().isEmpty()) {
        // What touches the organisation is for those who lead it to say.
        Optional<StakeholderId> to =
            risk.bearer() == RiskBearer.ORGANISATION ? record.serviceLead() : contact;
        for (String key : topics.keys(risk, Part.ASK_SERVICE)) {
          askService(to, Catalogue.phrase(key, named), risk.id());
        }
      }
    }
    for (Support support : supports) {
      if (support.service().isEmpty()) {
        askService(
            contact,
            Phrase.of("question.service-part", Phrase.element(support.need())),
            support.need());
      }
    }
    overtaken();
    for (Barrier barrier : record.barriers()) {
      if (barrier.kind().isOnServiceSide() && barrier.response().isEmpty()) {
        askService(
            record.serviceContact(barrier.voice()),
            Phrase.of("question.barrier", Phrase.element(barrier.id())),
            barrier.id());
      }
    }
  }

  /** Without blame: what made it hard, and what would be needed. */
  private void overtaken() {
    List<Quadrant> quadrants = Quadrant.of(record);
    for (int i = 0; i < quadrants.size(); i++) {
      if (quadrants.get(i) == Quadrant.OVERTAKEN) {
        Decision decision = record.decisions().get(i);
        askService(
            record.serviceContact(decision.voice()),
            Phrase.of("question.overtaken", Phrase.element(decision.id()), named),
            decision.id());
      }
    }
  }

  /** Whether a risk is about what its words suggest; of what was confided, the service alone. */
  private void ask(Risk risk, TopicSuggestion suggestion) {
    Optional<StakeholderId> to = record.serviceContact(risk.voice());
    if (to.isPresent() || !risk.voice().isProtected()) {
      askService(to, topic(suggestion), risk.id());
    }
  }

  private static Phrase topic(TopicSuggestion suggestion) {
    List<Argument> words = new ArrayList<>();
    for (String each : new TreeSet<>(suggestion.words().stream().map(Words::text).toList())) {
      words.add(Phrase.quote(each));
    }
    return Phrase.of("question.topic", Phrase.list(words), Topics.name(suggestion.topic()));
  }

  private boolean isViewKnown(Risk risk) {
    return risk.view().filter(view -> record.isOwnVoice(view.voice())).isPresent();
  }

  /** Where nobody at the service may be asked, the beneficiary is asked whom they would trust. */
  private void askService(Optional<StakeholderId> service, Phrase text, ElementId about) {
    service.ifPresentOrElse(
        to -> ask(to, text, about), () -> ask(person, Phrase.of("question.no-service"), about));
  }

  private void ask(StakeholderId to, Phrase text, ElementId about) {
    put(to, text, Optional.empty(), about);
  }

  private void put(StakeholderId to, Phrase text, Optional<StakeholderId> after, ElementId about) {
    questions.computeIfAbsent(new Asked(to, text, after), any -> new LinkedHashSet<>()).add(about);
  }
}
