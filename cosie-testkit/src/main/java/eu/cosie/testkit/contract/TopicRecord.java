package eu.cosie.testkit.contract;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.id.RecordId;
import eu.cosie.core.id.RelationshipId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskState;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.risk.Topic;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The least record in which everything that a catalogue says of a topic shows. */
final class TopicRecord {

  static final RiskId RISK = RiskId.of("r1");

  private static final StakeholderId PERSON = StakeholderId.of("p1");
  private static final StakeholderId WORKER = StakeholderId.of("w1");

  static final StakeholderId FRIEND = StakeholderId.of("f1");

  /** Who has something to say: the person, somebody close, the service. */
  static final List<StakeholderId> ASKED = List.of(PERSON, FRIEND, WORKER);

  private TopicRecord() {}

  static CaseRecord of(Topic topic, RiskBearer bearer, RiskLevel level) {
    Voice worker =
        Voice.builder().by(WORKER).on(LocalDate.of(2025, 5, 5)).words(Voice.Words.REPORTED).build();
    Voice person = worker.toBuilder().by(PERSON).build();
    return CaseRecord.builder()
        .id(RecordId.of("c1"))
        .language("en")
        .beneficiary(PERSON)
        .service(Service.builder().name("Support").engagement(Engagement.VOLUNTARY).build())
        .addStakeholder(stakeholder(PERSON, "Noor", StakeholderRole.BENEFICIARY))
        .addStakeholder(stakeholder(FRIEND, "Kim", StakeholderRole.INFORMAL_SUPPORTER))
        .addStakeholder(stakeholder(WORKER, "Pat", StakeholderRole.PRACTITIONER))
        .addRelationship(
            Relationship.builder()
                .id(RelationshipId.of("t1"))
                .with(FRIEND)
                .quality(Relationship.Quality.SUPPORTIVE)
                .flow(Relationship.Flow.MUTUAL)
                .voice(person)
                .build())
        .addRisk(
            Risk.builder()
                .id(RISK)
                .statement("as recorded")
                .topic(topic)
                .domain(LifeDomain.HOME)
                .state(RiskState.POSSIBLE)
                .presentation(Presentation.PRESENTING)
                .bearer(bearer)
                .level(level)
                .changeable(true)
                .view(RiskView.builder().value(RiskView.Value.UNDECIDED).voice(person).build())
                .voice(worker)
                .build())
        .build();
  }

  /** The keys of what somebody is asked because of the risk; those close do not hear of it. */
  static Set<String> asked(Draft draft, StakeholderId to) {
    return draft.questions().stream()
        .filter(question -> question.to().equals(to))
        .filter(question -> question.about().contains(RISK) || to.equals(FRIEND))
        .map(question -> question.text().key())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stakeholder stakeholder(StakeholderId id, String name, StakeholderRole role) {
    return Stakeholder.builder().id(id).party(Person.of(name)).addRoles(role).build();
  }
}
