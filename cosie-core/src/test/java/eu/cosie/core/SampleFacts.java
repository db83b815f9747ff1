package eu.cosie.core;

import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.AssetKind;
import eu.cosie.core.asset.AssetStatus;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.GoalId;
import eu.cosie.core.need.FundamentalNeed;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.need.NeedBasis;
import eu.cosie.core.need.Reached;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskSource;
import eu.cosie.core.risk.RiskState;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.risk.Topic;

/** What is there, what matters and what worries in {@link Samples#record}. */
final class SampleFacts {

  private SampleFacts() {}

  static Asset lift() {
    return Asset.builder()
        .id(Samples.LIFT)
        .name("A lift to rehearsals")
        .kind(AssetKind.ASSOCIATION)
        .holder(Samples.CHOIR)
        .addHelpsWith(Samples.SINGING)
        .addProtects(Samples.FALLS)
        .domain(LifeDomain.COMMUNITY)
        .agreement(Agreement.AGREED)
        .wanted(Wanted.builder().value(Wanted.Value.YES).voice(Samples.quoted()).build())
        .voice(Samples.reported())
        .build();
  }

  static Asset flat() {
    return Asset.builder()
        .id(Samples.FLAT)
        .name("A spare room")
        .kind(AssetKind.PLACE)
        .holder(Samples.NILS)
        .status(AssetStatus.LAPSED)
        .agreement(Agreement.NOT_ASKED)
        .voice(Samples.reported())
        .build();
  }

  static Need singing() {
    return Need.builder()
        .id(Samples.SINGING)
        .statement("To sing with others again")
        .domain(LifeDomain.COMMUNITY)
        .fundamental(FundamentalNeed.PARTICIPATION)
        .basis(NeedBasis.EXPRESSED)
        .addUnderlies(Samples.FALLS)
        .judgement(
            Judgement.builder().value(Judgement.Value.IMPORTANT).voice(Samples.reported()).build())
        .voice(Samples.quoted())
        .build();
  }

  static Need safeFloor() {
    return Need.builder()
        .id(Samples.SAFE_FLOOR)
        .statement("A floor without thresholds")
        .domain(LifeDomain.HOME)
        .basis(NeedBasis.NORMATIVE)
        .voice(Small.voice(Samples.LIV))
        .build();
  }

  static Goal goal() {
    return Goal.builder()
        .id(GoalId.of("g-concert"))
        .statement("I will stand in the spring concert")
        .addMeets(Samples.SINGING)
        .reached(Reached.builder().value(Reached.Value.PARTLY).voice(Samples.quoted()).build())
        .voice(Samples.quoted())
        .build();
  }

  static Risk falls() {
    return Risk.builder()
        .id(Samples.FALLS)
        .statement("Repeated falls, refuses her walker")
        .topic(Topic.of("FALLS"))
        .domain(LifeDomain.HEALTH)
        .state(RiskState.OCCURRED)
        .presentation(Presentation.PRESENTING)
        .bearer(RiskBearer.PERSON)
        .source(RiskSource.CIRCUMSTANCES)
        .level(RiskLevel.HIGH)
        .changeable(true)
        .benefit("She goes out on her own")
        .response(Samples.done(Samples.LIV, "Thresholds were taken away"))
        .view(
            RiskView.builder()
                .value(RiskView.Value.DISPUTED)
                .text("I fall when I am hurried")
                .voice(Samples.quoted())
                .build())
        .voice(Small.voice(Samples.LIV))
        .build();
  }

  static Risk threats() {
    return Risk.builder()
        .id(Samples.THREATS)
        .statement("Nils rings at night and shouts")
        .domain(LifeDomain.SAFETY)
        .presentation(Presentation.UNDERLYING)
        .bearer(RiskBearer.PERSON)
        .from(Samples.NILS)
        .level(RiskLevel.MODERATE)
        .changeable(true)
        .voice(Samples.protectedVoice())
        .build();
  }
}
