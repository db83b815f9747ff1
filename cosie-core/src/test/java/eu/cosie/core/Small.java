package eu.cosie.core;

import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.AssetKind;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.GoalId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RecordId;
import eu.cosie.core.id.RelationshipId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.need.NeedBasis;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Party;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.service.CoCreationStage;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.Service;
import eu.cosie.core.service.SupportGiven;
import java.time.LocalDate;
import java.util.List;

/** The smallest sound thing of each kind, to be changed in the one respect a test is about. */
public final class Small {

  /** The day of everything here. */
  public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private Small() {}

  /** A record with nobody but the beneficiary, and those named. */
  public static CaseRecord.Builder record(Stakeholder... others) {
    return CaseRecord.builder()
        .id(RecordId.of("small"))
        .language("en")
        .beneficiary(Samples.RUT)
        .service(Service.builder().name("s").engagement(Engagement.VOLUNTARY).build())
        .addStakeholders(person("rut", "Rut", StakeholderRole.BENEFICIARY))
        .addStakeholders(others);
  }

  public static Stakeholder person(String id, String name, StakeholderRole... roles) {
    return stakeholder(id, Person.of(name), roles);
  }

  public static Stakeholder stakeholder(String id, Party party, StakeholderRole... roles) {
    return Stakeholder.builder()
        .id(StakeholderId.of(id))
        .party(party)
        .roles(List.of(roles))
        .build();
  }

  /** Quoted, in the only role of the speaker. */
  public static Voice voice(StakeholderId by) {
    return Voice.builder().by(by).on(DAY).words(Voice.Words.QUOTED).build();
  }

  public static Voice voice(StakeholderId by, StakeholderRole as) {
    return voice(by).toBuilder().as(as).build();
  }

  public static Relationship tie(StakeholderId with, Relationship.Quality quality) {
    return Relationship.builder()
        .id(RelationshipId.of(with.value() + "-" + quality))
        .with(with)
        .quality(quality)
        .flow(Relationship.Flow.RECEIVES)
        .voice(voice(Samples.RUT))
        .build();
  }

  /** Agreed, and not asked whether it is wanted. */
  public static Asset asset(String id, StakeholderId holder) {
    return Asset.builder()
        .id(AssetId.of(id))
        .name("a")
        .kind(AssetKind.GIFT)
        .holder(holder)
        .agreement(Agreement.AGREED)
        .voice(voice(Samples.RUT))
        .build();
  }

  public static Wanted wanted(Wanted.Value value, Voice voice) {
    return Wanted.builder().value(value).voice(voice).build();
  }

  public static Need need(String id) {
    return Need.builder()
        .id(NeedId.of(id))
        .statement("n")
        .domain(LifeDomain.HOME)
        .basis(NeedBasis.FELT)
        .voice(voice(Samples.RUT))
        .build();
  }

  public static Risk risk(String id) {
    return Risk.builder()
        .id(RiskId.of(id))
        .statement("r")
        .domain(LifeDomain.HOME)
        .presentation(Presentation.PRESENTING)
        .bearer(RiskBearer.PERSON)
        .level(RiskLevel.LOW)
        .changeable(true)
        .voice(voice(Samples.RUT))
        .build();
  }

  public static Judgement judgement(Judgement.Value value, Voice voice) {
    return Judgement.builder().value(value).voice(voice).build();
  }

  public static Goal goal(String id) {
    return Goal.builder().id(GoalId.of(id)).statement("g").voice(voice(Samples.RUT)).build();
  }

  /** A daily one, of no domain. */
  public static Decision decision(String id, Contribution... contributions) {
    return Decision.builder()
        .id(DecisionId.of(id))
        .kind(DecisionKind.DAILY)
        .on(DAY)
        .about("d")
        .addContributions(contributions)
        .outcome(DecisionOutcome.AS_WISHED)
        .support(SupportGiven.GIVEN)
        .voice(voice(Samples.RUT))
        .build();
  }

  public static Contribution contribution(StakeholderId by, ParticipationLevel level) {
    return Contribution.builder().by(by).level(level).stage(CoCreationStage.DELIVERY).build();
  }

  public static Affirmation affirmation(String id, Affirmation.Answer answer, Voice voice) {
    return Affirmation.builder().id(AffirmationId.of(id)).answer(answer).voice(voice).build();
  }
}
