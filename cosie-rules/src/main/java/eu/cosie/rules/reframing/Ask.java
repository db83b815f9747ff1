package eu.cosie.rules.reframing;

import eu.cosie.core.assessment.Question;
import eu.cosie.core.assessment.Reason;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.SetAside;
import eu.cosie.core.assessment.Support;
import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.Reach;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskSource;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.Decision;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.balance.Quadrant;
import eu.cosie.rules.reframing.Catalogue.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The step that asks what the record does not say. Safety first; then what opens a conversation:
 * what matters, what is there, who is there; then what worries; then what the service is to say of
 * itself. Nobody at the other end of a harmful tie, or from whom a harm comes, is asked anything;
 * others than the beneficiary and the service wait for the beneficiary's yes and hear nothing of
 * risk. A question that several elements raise is asked once.
 */
final class Ask {

  private record Asked(StakeholderId to, Phrase text, Optional<StakeholderId> after) {}

  private final CaseRecord record;
  private final Catalogue catalogue;
  private final StakeholderId person;
  private final Argument named;
  private final Optional<StakeholderId> contact;
  private final Map<Asked, Set<ElementId>> questions = new LinkedHashMap<>();

  Ask(CaseRecord record, Catalogue catalogue) {
    this.record = record;
    this.catalogue = catalogue;
    this.person = record.beneficiary();
    this.named = Phrase.element(person);
    this.contact = record.serviceContact();
  }

  List<Question> questions(
      List<ReframedRisk> risks, List<Support> supports, List<SetAside> setAside) {
    safety();
    tonight(setAside);
    whatMatters();
    whatIsThere(supports);
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
        catalogue
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
        catalogue
            .keys(risk, Part.SAFETY_SERVICE)
            .forEach(key -> askService(to, Catalogue.phrase(key, named), risk.id()));
      }
    }
  }

  /** What must be in place before a roof that comes from where harm comes can be let go. */
  private void tonight(List<SetAside> setAside) {
    Set<StakeholderId> openly = Confided.openlyHarmful(record);
    for (SetAside aside : setAside) {
      Asset asset = record.asset(aside.asset());
      if (!record.mayBeAsked(asset.holder()) && DrawOnAssets.isHome(asset, record)) {
        // What was told in confidence would be heard in this question.
        if (openly.contains(asset.holder())) {
          ask(person, Phrase.of("question.tonight.person"), asset.id());
        }
        contact.ifPresent(to -> ask(to, Phrase.of("question.tonight.service", named), asset.id()));
      }
    }
  }

  private void whatMatters() {
    if (record.goals().isEmpty()) {
      ask(person, Phrase.of("question.goals"), person);
    }
    if (record.needs().isEmpty()) {
      ask(person, Phrase.of("question.needs"), person);
    }
    for (Need need : record.needs()) {
      if (record.judgementOf(need).isEmpty() && !need.voice().isProtected()) {
        String key = record.isOwnVoice(need.voice()) ? "question.judge.own" : "question.judge";
        ask(person, Phrase.of(key, Phrase.element(need.id())), need.id());
      }
    }
  }

  private void whatIsThere(List<Support> supports) {
    if (record.assets().stream().noneMatch(asset -> record.reach(asset) == Reach.OWN)) {
      ask(person, Phrase.of("question.own-asset"), person);
    }
    Set<AssetId> proposed = new LinkedHashSet<>();
    Set<NeedId> served = new LinkedHashSet<>();
    for (Support support : supports) {
      proposed.addAll(support.assets());
      served.add(support.need());
    }
    for (Need need : record.needs()) {
      if (!served.contains(need.id()) && isImportant(need)) {
        ask(person, Phrase.of("question.serves", Phrase.element(need.id())), need.id());
      }
    }
    for (Asset asset : record.assets()) {
      if (proposed.contains(asset.id())) {
        consent(asset);
      }
    }
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
      ask(person, Phrase.of("question.wider"), person);
    }
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
          for (String key : catalogue.keys(risk, Part.ASK_PERSON)) {
            ask(person, Catalogue.phrase(key, named), risk.id());
          }
        }
      }
    }
  }

  private Phrase view(Risk risk) {
    return catalogue.names(risk)
        ? Phrase.of("question.view", catalogue.topic(risk))
        : Phrase.of("question.view.other");
  }

  private void theService(List<ReframedRisk> risks, List<Support> supports) {
    for (ReframedRisk reframed : risks) {
      Risk risk = reframed.risk();
      if (risk.state().isEmpty()) {
        askService(
            record.serviceContact(risk.voice()),
            Phrase.of("question.state", Retell.what(risk, catalogue)),
            risk.id());
      }
      if (risk.response().isEmpty()) {
        // What touches the organisation is for those who lead it to say.
        Optional<StakeholderId> to =
            risk.bearer() == RiskBearer.ORGANISATION ? record.serviceLead() : contact;
        for (String key : catalogue.keys(risk, Part.ASK_SERVICE)) {
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

  private boolean isImportant(Need need) {
    return record.judgementOf(need).equals(Optional.of(Judgement.Value.IMPORTANT));
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
