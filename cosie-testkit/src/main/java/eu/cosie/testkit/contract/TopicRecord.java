package eu.cosie.testkit.contract;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.id.RecordId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskState;
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

  /** Who has something to say about the risk. */
  static final List<StakeholderId> ASKED = List.of(PERSON, WORKER);

  private TopicRecord() {}

  static CaseRecord of(Topic topic, RiskLevel level) {
    Voice worker =
        Voice.builder().by(WORKER).on(LocalDate.of(2025, 5, 5)).words(Voice.Words.REPORTED).build();
    return CaseRecord.builder()
        .id(RecordId.of("c1"))
        .language("en")
        .beneficiary(PERSON)
        .service(Service.builder().name("Support").engagement(Engagement.VOLUNTARY).build())
        .addStakeholder(stakeholder(PERSON, "Noor", StakeholderRole.BENEFICIARY))
        .addStakeholder(stakeholder(WORKER, "Pat", StakeholderRole.PRACTITIONER))
        .addRisk(
            Risk.builder()
                .id(RISK)
                .statement("as recorded")
                .topic(topic)
                .domain(LifeDomain.HOME)
                .state(RiskState.POSSIBLE)
                .presentation(Presentation.PRESENTING)
                .bearer(RiskBearer.PERSON)
                .level(level)
                .changeable(true)
                .voice(worker)
                .build())
        .build();
  }

  /** The keys of what somebody is asked about the risk. */
  static Set<String> asked(Draft draft, StakeholderId to) {
    return draft.questions().stream()
        .filter(question -> question.to().equals(to) && question.about().contains(RISK))
        .map(question -> question.text().key())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stakeholder stakeholder(StakeholderId id, String name, StakeholderRole role) {
    return Stakeholder.builder().id(id).party(Person.of(name)).addRoles(role).build();
  }
}
