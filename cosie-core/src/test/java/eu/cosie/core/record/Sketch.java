package eu.cosie.core.record;

import eu.cosie.core.asset.Asset;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.ParticipationWish;
import eu.cosie.core.service.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A record taken apart, so that any of it can be spoilt, mistake by mistake. */
final class Sketch {

  private final CaseRecord record;
  String language;
  StakeholderId beneficiary;
  Service service;
  final List<Stakeholder> stakeholders;
  final List<Exploration> explored;
  final List<ParticipationWish> wishes;
  final List<Relationship> relationships;
  final List<Asset> assets;
  final List<Need> needs;
  final List<Goal> goals;
  final List<Risk> risks;
  final List<Decision> decisions;
  final List<Barrier> barriers;
  final List<Note> notes;
  final List<Affirmation> affirmations;
  final Map<String, String> extensions;

  Sketch(CaseRecord record) {
    this.record = record;
    language = record.language();
    beneficiary = record.beneficiary();
    service = record.service();
    stakeholders = new ArrayList<>(record.stakeholders());
    explored = new ArrayList<>(record.explored());
    wishes = new ArrayList<>(record.wishes());
    relationships = new ArrayList<>(record.relationships());
    assets = new ArrayList<>(record.assets());
    needs = new ArrayList<>(record.needs());
    goals = new ArrayList<>(record.goals());
    risks = new ArrayList<>(record.risks());
    decisions = new ArrayList<>(record.decisions());
    barriers = new ArrayList<>(record.barriers());
    notes = new ArrayList<>(record.notes());
    affirmations = new ArrayList<>(record.affirmations());
    extensions = new HashMap<>(record.extensions());
  }

  /** Changes one of a list. */
  static <T> void change(List<T> list, int index, UnaryOperator<T> change) {
    list.set(index, change.apply(list.get(index)));
  }

  CaseRecord.Builder toBuilder() {
    return record.toBuilder()
        .language(language)
        .beneficiary(beneficiary)
        .service(service)
        .stakeholders(stakeholders)
        .explored(explored)
        .wishes(wishes)
        .relationships(relationships)
        .assets(assets)
        .needs(needs)
        .goals(goals)
        .risks(risks)
        .decisions(decisions)
        .barriers(barriers)
        .notes(notes)
        .affirmations(affirmations)
        .extensions(extensions);
  }
}
