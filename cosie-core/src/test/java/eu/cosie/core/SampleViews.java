package eu.cosie.core;

import eu.cosie.core.assessment.Comparison;
import eu.cosie.core.id.PilotId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Reached;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.pilot.PilotProfile;
import eu.cosie.core.pilot.PilotStatement;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.CoCreationStage;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.ParticipationLevel;
import java.util.Optional;

/** What is made of records, and what stands beside them, with every member there is. */
public final class SampleViews {

  private SampleViews() {}

  static Comparison comparison() {
    CaseRecord record = Samples.record();
    Goal goal = record.goals().get(0);
    Comparison.ListedRisk risk =
        new Comparison.ListedRisk(Samples.FALLS, RiskLevel.HIGH, Small.voice(Samples.LIV));
    return Comparison.builder()
        .addNeedsJudged(
            new Comparison.JudgedNeed(
                Samples.SINGING, Optional.empty(), Judgement.Value.IMPORTANT, goal.voice()))
        .addGoalsSet(new Comparison.SetGoal(goal.id(), goal.voice()))
        .addGoalsReached(new Comparison.ReachedGoal(goal.id(), Reached.Value.PARTLY, goal.voice()))
        .addRisksAdded(risk)
        .addRisksEnded(risk)
        .addParticipationGained(changed(ParticipationLevel.NONE, ParticipationLevel.INFLUENCE))
        .addParticipationLost(changed(ParticipationLevel.INFLUENCE, ParticipationLevel.NONE))
        .build();
  }

  private static Comparison.ChangedParticipation changed(
      ParticipationLevel before, ParticipationLevel after) {
    return new Comparison.ChangedParticipation(DecisionKind.DAILY, before, after);
  }

  public static PilotProfile pilot() {
    return PilotProfile.builder()
        .id(PilotId.of("north"))
        .name("Home care in the north")
        .country("SE")
        .engagement(Engagement.VOLUNTARY)
        .addAims(said("That people decide on their days"))
        .addNorms(said("Nothing about us without us"))
        .addValues(said("Patience"))
        .addBehaviours(said("Carers ask before they help"))
        .addImplementation(said("A meeting every month"))
        .addParticipants(StakeholderRole.BENEFICIARY)
        .addLevels(ParticipationLevel.INFLUENCE)
        .addStages(CoCreationStage.DELIVERY)
        .addBarriers(BarrierKind.WORK_OVERLOAD)
        .build();
  }

  public static PilotStatement said(String text) {
    return PilotStatement.builder().text(text).source("interview 4").build();
  }
}
