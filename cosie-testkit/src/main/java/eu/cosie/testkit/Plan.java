package eu.cosie.testkit;

import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.BarrierId;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.GoalId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.NoteId;
import eu.cosie.core.id.RecordId;
import eu.cosie.core.id.RelationshipId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.id.WishId;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.RecordedResponse;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.Voice;
import java.util.ArrayList;
import java.util.List;

/**
 * What is settled before elements are drawn: who there is and all ids, so that any can refer to
 * any.
 */
final class Plan {

  private static final List<LifeDomain> DOMAINS = List.of(LifeDomain.values());

  final Dice dice;
  final Shape shape;
  final Words words;
  final Numbering numbering;
  final List<Stakeholder> stakeholders;
  final Voices voices;
  final RecordId record;
  final List<RelationshipId> relationships;
  final List<AssetId> assets;
  final List<NeedId> needs;
  final List<GoalId> goals;
  final List<RiskId> risks;
  final List<DecisionId> decisions;
  final List<BarrierId> barriers;
  final List<NoteId> notes;
  final List<WishId> wishes;
  private final List<ElementId> all = new ArrayList<>();

  Plan(Dice dice) {
    this.dice = dice;
    shape = Shape.of(dice);
    words = new Words(dice);
    numbering = new Numbering(dice);
    stakeholders = new Stakeholders(dice, shape, words, numbering).draw();
    voices = new Voices(dice, shape, stakeholders.get(0), stakeholders);
    record = RecordId.of(numbering.id("rec", 1));
    relationships =
        numbering.ids(
            stakeholders.size() == 1 ? 0 : shape.relationships(dice), "rel", RelationshipId::of);
    assets = numbering.ids(shape.assets(dice), "a", AssetId::of);
    needs = numbering.ids(shape.count(dice, 0), "n", NeedId::of);
    goals = numbering.ids(shape.count(dice, 0), "g", GoalId::of);
    risks = numbering.ids(shape.risks(dice), "r", RiskId::of);
    decisions = numbering.ids(shape.count(dice, 0), "d", DecisionId::of);
    barriers = numbering.ids(shape.count(dice, 0), "b", BarrierId::of);
    notes = numbering.ids(shape.count(dice, 0), "note", NoteId::of);
    wishes = numbering.ids(shape.count(dice, 0), "w", WishId::of);
    stakeholders.forEach(stakeholder -> all.add(stakeholder.id()));
    for (List<? extends ElementId> ids :
        List.of(relationships, assets, needs, goals, risks, decisions, barriers, notes, wishes)) {
      all.addAll(ids);
    }
    all.add(record);
  }

  StakeholderId beneficiary() {
    return stakeholders.get(0).id();
  }

  /** Everybody but the beneficiary. */
  List<Stakeholder> others() {
    return stakeholders.subList(1, stakeholders.size());
  }

  Stakeholder anyone() {
    return dice.of(stakeholders);
  }

  LifeDomain domain() {
    return dice.of(DOMAINS);
  }

  /** A few elements of any kind, the record itself among them. */
  List<ElementId> about(int percent) {
    return dice.chance(percent) ? dice.some(all, 4) : List.of();
  }

  Voice voice(int percentOwn) {
    return voices.voice(percentOwn);
  }

  RecordedResponse response() {
    return RecordedResponse.builder()
        .text(words.deed())
        .by(dice.chance(75) ? voices.somebodyOfTheService() : voices.anybody())
        .on(dice.maybe(70, voices::day))
        .build();
  }
}
