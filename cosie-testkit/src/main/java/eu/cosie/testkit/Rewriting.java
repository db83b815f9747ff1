package eu.cosie.testkit;

import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.NonNegotiableId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.need.Reached;
import eu.cosie.core.party.Community;
import eu.cosie.core.party.Mandate;
import eu.cosie.core.party.Organisation;
import eu.cosie.core.party.Party;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.RecordedResponse;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Exploration;
import eu.cosie.core.record.Note;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionView;
import eu.cosie.core.service.Floor;
import eu.cosie.core.service.NonNegotiable;
import eu.cosie.core.service.ParticipationWish;
import eu.cosie.core.service.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One walk over a whole record that writes it anew, with a {@link Change} wherever it applies. */
final class Rewriting {

  private final Change change;

  Rewriting(Change change) {
    this.change = change;
  }

  CaseRecord.Builder rewrite(CaseRecord record) {
    CaseRecord.Builder builder =
        CaseRecord.builder()
            .id(change.id(record.id()))
            .language(record.language())
            .beneficiary(change.id(record.beneficiary()))
            .service(service(record.service()))
            .stakeholders(elements(record.stakeholders(), Stakeholder::id, this::stakeholder))
            .explored(parts(record.explored(), this::exploration))
            .wishes(elements(record.wishes(), ParticipationWish::id, this::wish))
            .relationships(
                elements(
                    record.relationships().stream()
                        .filter(tie -> change.keeps(tie.with()))
                        .toList(),
                    Relationship::id,
                    this::relationship))
            .assets(elements(record.assets(), Asset::id, this::asset))
            .needs(elements(record.needs(), Need::id, this::need))
            .goals(elements(record.goals(), Goal::id, this::goal))
            .risks(elements(record.risks(), Risk::id, this::risk))
            .decisions(elements(record.decisions(), Decision::id, this::decision))
            .barriers(elements(record.barriers(), Barrier::id, this::barrier))
            .notes(elements(record.notes(), Note::id, this::note))
            .affirmations(elements(record.affirmations(), Affirmation::id, this::affirmation));
    record
        .extensions()
        .forEach(
            (name, json) -> {
              if (change.keepsPart()) {
                builder.putExtension(name, json);
              }
            });
    return builder;
  }

  private Service service(Service service) {
    return Service.builder()
        .name(change.text(service.name()))
        .country(optional(service.country(), country -> country))
        .engagement(change.choice(service.engagement()))
        .nonNegotiables(parts(service.nonNegotiables(), this::nonNegotiable))
        .floors(parts(service.floors(), this::floor))
        .aspiration(optional(service.aspiration(), change::choice))
        .build();
  }

  private NonNegotiable nonNegotiable(NonNegotiable fixed) {
    return NonNegotiable.builder()
        .id(NonNegotiableId.of(change.fixedId(fixed.id().value())))
        .text(change.text(fixed.text()))
        .build();
  }

  private Floor floor(Floor floor) {
    return Floor.builder()
        .kind(change.choice(floor.kind()))
        .level(change.choice(floor.level()))
        .source(change.text(floor.source()))
        .ground(change.choice(floor.ground()))
        .build();
  }

  private Stakeholder stakeholder(Stakeholder stakeholder) {
    return Stakeholder.builder()
        .id(change.id(stakeholder.id()))
        .party(party(stakeholder.party()))
        .roles(change.roles(stakeholder.id(), stakeholder.roles()))
        .title(optional(stakeholder.title(), change::text))
        .mandate(optional(stakeholder.mandate(), this::mandate))
        .build();
  }

  private Party party(Party party) {
    String name = change.text(party.name());
    if (party instanceof Person) {
      return Person.of(name);
    }
    return party instanceof Community ? Community.of(name) : Organisation.of(name);
  }

  private Mandate mandate(Mandate mandate) {
    return Mandate.builder()
        .basis(change.text(mandate.basis()))
        .scope(change.choice(mandate.scope()))
        .domains(parts(mandate.domains(), domain -> domain))
        .until(optional(mandate.until(), change::date))
        .build();
  }

  private Exploration exploration(Exploration exploration) {
    return Exploration.builder()
        .what(change.choice(exploration.what()))
        .voice(voice(exploration.voice()))
        .build();
  }

  private ParticipationWish wish(ParticipationWish wish) {
    return ParticipationWish.builder()
        .id(change.id(wish.id()))
        .kind(change.choice(wish.kind()))
        .level(change.choice(wish.level()))
        .voice(voice(wish.voice()))
        .build();
  }

  private Relationship relationship(Relationship tie) {
    return Relationship.builder()
        .id(change.id(tie.id()))
        .with(change.id(tie.with()))
        .quality(change.choice(tie.quality()))
        .flow(change.choice(tie.flow()))
        .voice(voice(tie.voice()))
        .build();
  }

  private Asset asset(Asset asset) {
    return Asset.builder()
        .id(change.id(asset.id()))
        .name(change.text(asset.name()))
        .kind(change.choice(asset.kind()))
        .holder(change.whose(asset.holder()))
        .status(change.choice(asset.status()))
        .helpsWith(links(asset.helpsWith()))
        .protects(links(asset.protects()))
        .domain(optional(asset.domain(), change::choice))
        .agreement(change.choice(asset.agreement()))
        .wanted(optional(asset.wanted(), this::wanted))
        .voice(voice(asset.voice()))
        .build();
  }

  private Wanted wanted(Wanted wanted) {
    return Wanted.builder()
        .value(change.choice(wanted.value()))
        .voice(voice(wanted.voice()))
        .build();
  }

  private Need need(Need need) {
    return Need.builder()
        .id(change.id(need.id()))
        .statement(change.text(need.statement()))
        .domain(change.choice(need.domain()))
        .fundamental(optional(need.fundamental(), change::choice))
        .basis(change.choice(need.basis()))
        .underlies(links(need.underlies()))
        .judgement(optional(need.judgement(), this::judgement))
        .voice(voice(need.voice()))
        .build();
  }

  private Judgement judgement(Judgement judgement) {
    return Judgement.builder()
        .value(change.choice(judgement.value()))
        .voice(voice(judgement.voice()))
        .build();
  }

  private Goal goal(Goal goal) {
    return Goal.builder()
        .id(change.id(goal.id()))
        .statement(change.text(goal.statement()))
        .meets(links(goal.meets()))
        .reached(optional(goal.reached(), this::reached))
        .voice(voice(goal.voice()))
        .build();
  }

  private Reached reached(Reached reached) {
    return Reached.builder()
        .value(change.choice(reached.value()))
        .voice(voice(reached.voice()))
        .build();
  }

  private Risk risk(Risk risk) {
    return Risk.builder()
        .id(change.id(risk.id()))
        .statement(change.text(risk.statement()))
        .topic(optional(risk.topic(), topic -> topic))
        .domain(change.choice(risk.domain()))
        .state(optional(risk.state(), change::choice))
        .presentation(change.choice(risk.presentation()))
        .bearer(change.choice(risk.bearer()))
        .source(optional(risk.source(), change::choice))
        .from(optional(risk.from().filter(change::keeps), change::id))
        .level(change.choice(risk.level()))
        .changeable(change.flag(risk.changeable(), true))
        .benefit(optional(risk.benefit(), change::text))
        .response(optional(risk.response(), this::response))
        .view(optional(risk.view(), this::view))
        .voice(voice(risk.voice()))
        .build();
  }

  private RiskView view(RiskView view) {
    return RiskView.builder()
        .value(change.choice(view.value()))
        .text(optional(view.text(), change::text))
        .voice(voice(view.voice()))
        .build();
  }

  private RecordedResponse response(RecordedResponse response) {
    return RecordedResponse.builder()
        .text(change.text(response.text()))
        .by(change.whose(response.by()))
        .on(optional(response.on(), change::date))
        .build();
  }

  private Decision decision(Decision decision) {
    return Decision.builder()
        .id(change.id(decision.id()))
        .kind(change.choice(decision.kind()))
        .domain(optional(decision.domain(), change::choice))
        .on(change.date(decision.on()))
        .about(change.text(decision.about()))
        .imposed(optional(decision.imposed(), change::text))
        .contributions(parts(decision.contributions(), this::contribution))
        .options(optional(decision.options(), change::choice))
        .outcome(change.choice(decision.outcome()))
        .reason(optional(decision.reason(), change::text))
        .because(links(decision.because()))
        .view(optional(decision.view(), this::view))
        .support(change.choice(decision.support()))
        .voice(voice(decision.voice()))
        .build();
  }

  private Contribution contribution(Contribution contribution) {
    StakeholderId by = change.whose(contribution.by());
    return Contribution.builder()
        .by(by)
        .as(change.as(by, optional(contribution.as(), role -> role)))
        .level(change.choice(contribution.level()))
        .stage(change.choice(contribution.stage()))
        .build();
  }

  private DecisionView view(DecisionView view) {
    return DecisionView.builder().text(change.text(view.text())).voice(voice(view.voice())).build();
  }

  private Barrier barrier(Barrier barrier) {
    return Barrier.builder()
        .id(change.id(barrier.id()))
        .kind(change.choice(barrier.kind()))
        .note(change.text(barrier.note()))
        .response(optional(barrier.response(), this::response))
        .voice(voice(barrier.voice()))
        .build();
  }

  private Note note(Note note) {
    return Note.builder()
        .id(change.id(note.id()))
        .text(change.text(note.text()))
        .about(links(note.about()))
        .voice(voice(note.voice()))
        .build();
  }

  private Affirmation affirmation(Affirmation affirmation) {
    return Affirmation.builder()
        .id(change.id(affirmation.id()))
        .answer(change.choice(affirmation.answer()))
        .dissent(optional(affirmation.dissent(), change::text))
        .about(links(affirmation.about()))
        .voice(voice(affirmation.voice()))
        .build();
  }

  private Voice voice(Voice voice) {
    StakeholderId by = change.whose(voice.by());
    return Voice.builder()
        .by(by)
        .as(change.as(by, optional(voice.as(), role -> role)))
        .on(change.date(voice.on()))
        .words(change.choice(voice.words()))
        .via(optional(voice.via().filter(change::keeps), change::id))
        .isProtected(change.flag(voice.isProtected(), false))
        .build();
  }

  // ---- lists and optionals

  private <T> List<T> elements(
      List<T> list, Function<T, ? extends ElementId> id, UnaryOperator<T> rewrite) {
    List<T> rewritten = new ArrayList<>(list.size());
    for (T element : list) {
      if (change.keeps(id.apply(element))) {
        rewritten.add(rewrite.apply(element));
      }
    }
    return change.ordered(rewritten);
  }

  private <T> List<T> parts(List<T> list, UnaryOperator<T> rewrite) {
    List<T> rewritten = new ArrayList<>(list.size());
    for (T part : list) {
      if (change.keepsPart()) {
        rewritten.add(rewrite.apply(part));
      }
    }
    return change.ordered(rewritten);
  }

  private <I extends ElementId> List<I> links(List<I> list) {
    return parts(list.stream().filter(change::keeps).toList(), change::id);
  }

  private <T> Optional<T> optional(Optional<T> optional, UnaryOperator<T> rewrite) {
    return optional.isPresent() && change.keepsPart() ? optional.map(rewrite) : Optional.empty();
  }
}
