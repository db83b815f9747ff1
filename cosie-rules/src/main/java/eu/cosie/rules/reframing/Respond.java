package eu.cosie.rules.reframing;

import eu.cosie.core.assessment.Appraisal;
import eu.cosie.core.assessment.Reason;
import eu.cosie.core.assessment.Response;
import eu.cosie.core.assessment.ResponseKind;
import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskSource;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The step that proposes how to respond to a risk, safeguarding first where it is demanded. */
final class Respond {

  private final Risk risk;
  private final CaseRecord record;
  private final Topics topics;
  private final List<Response> responses = new ArrayList<>();

  private Respond(Risk risk, CaseRecord record, Topics topics) {
    this.risk = risk;
    this.record = record;
    this.topics = topics;
  }

  static List<Response> to(Risk risk, Appraisal appraisal, CaseRecord record, Topics topics) {
    Respond step = new Respond(risk, record, topics);
    step.respond(appraisal);
    return step.responses;
  }

  private void respond(Appraisal appraisal) {
    if (risk.demandsSafeguarding()) {
      add(
          ResponseKind.SAFEGUARD,
          Phrase.of("protects." + risk.bearer(), Phrase.element(record.beneficiary())),
          List.of());
    } else if (!risk.changeable()) {
      add(ResponseKind.REVIEW_TOGETHER, Phrase.list(List.of()), List.of());
      return;
    } else if (isToBeTakenTogether()) {
      risk.benefit()
          .ifPresent(
              benefit -> add(ResponseKind.SHARED_RISK_TAKING, Phrase.quote(benefit), List.of()));
    }
    addIfAny(ResponseKind.BUILD_ON_ASSETS, readyAssets(appraisal));
    addIfAny(ResponseKind.MEET_UNDERLYING_NEED, ownNeeds(appraisal));
    if (isForTheSystem()) {
      add(ResponseKind.CHANGE_THE_SYSTEM, Phrase.list(List.of()), List.of());
    }
    if (responses.isEmpty()) {
      add(ResponseKind.REVIEW_TOGETHER, Phrase.list(List.of()), List.of());
    }
  }

  /** The person bears it, and it comes neither from others nor from the service. */
  private boolean isToBeTakenTogether() {
    return risk.bearer() == RiskBearer.PERSON
        && risk.from().isEmpty()
        && !isFrom(RiskSource.OTHERS)
        && !isFrom(RiskSource.SERVICE);
  }

  private boolean isForTheSystem() {
    return risk.bearer() == RiskBearer.ORGANISATION
        || isFrom(RiskSource.SERVICE)
        || isFrom(RiskSource.CIRCUMSTANCES);
  }

  private boolean isFrom(RiskSource source) {
    return risk.source().filter(source::equals).isPresent();
  }

  /** What protects, or serves a need under the risk, and needs nobody's yes any more. */
  private Set<AssetId> readyAssets(Appraisal appraisal) {
    Set<AssetId> ready = new LinkedHashSet<>();
    for (AssetId asset : appraisal.protective()) {
      addIfReady(record.asset(asset), ready);
    }
    for (NeedId need : appraisal.needs()) {
      if (isWavedAside(record.need(need))) {
        continue;
      }
      for (Asset asset : record.assetsServing(need)) {
        addIfReady(asset, ready);
      }
    }
    return ready;
  }

  private void addIfReady(Asset asset, Set<AssetId> ready) {
    if (asset.agreement() == Agreement.AGREED
        && record.isWanted(asset)
        && !record.isBarred(asset)) {
      ready.add(asset.id());
    }
  }

  /** What the person judges to matter, or named, or had named for them, and did not wave aside. */
  private Set<NeedId> ownNeeds(Appraisal appraisal) {
    Set<NeedId> own = new LinkedHashSet<>();
    for (NeedId id : appraisal.needs()) {
      Need need = record.need(id);
      if (record.isJudged(need, Judgement.Value.IMPORTANT)
          || (!isWavedAside(need)
              && record.isOfPersonSide(need.voice())
              && !need.voice().isProtected())) {
        own.add(id);
      }
    }
    return own;
  }

  private void addIfAny(ResponseKind kind, Set<? extends ElementId> elements) {
    if (!elements.isEmpty()) {
      List<Argument> named = new ArrayList<>();
      elements.forEach(element -> named.add(Phrase.element(element)));
      add(kind, Phrase.list(named), elements);
    }
  }

  private void add(ResponseKind kind, Argument what, Iterable<? extends ElementId> facts) {
    TopicRows.PossibleResponse possible = topics.response(risk, kind);
    Argument person = Phrase.element(record.beneficiary());
    responses.add(
        Response.builder()
            .kind(kind)
            .actor(actor(possible.actor()))
            .text(
                isToStayConfided(kind)
                    ? Phrase.of("response.safeguard.confided", person, what)
                    : possible.text(person, what))
            .addReasons(
                Reason.builder().by(Step.RESPOND).addFacts(risk.id()).addAllFacts(facts).build())
            .build());
  }

  /** Whoever is harmed may have told of it: acting openly at once could cost them dearly. */
  private boolean isToStayConfided(ResponseKind kind) {
    return kind == ResponseKind.SAFEGUARD
        && risk.bearer() == RiskBearer.OTHERS
        && risk.voice().isProtected();
  }

  private boolean isWavedAside(Need need) {
    return record.isJudged(need, Judgement.Value.NOT_IMPORTANT);
  }

  /** Where the harm comes from the service, those who lead it act, and not who may have done it. */
  private Optional<StakeholderId> actor(StakeholderRole role) {
    return role == StakeholderRole.PRACTITIONER && !isFrom(RiskSource.SERVICE)
        ? record.serviceContact()
        : record.serviceLead();
  }
}
