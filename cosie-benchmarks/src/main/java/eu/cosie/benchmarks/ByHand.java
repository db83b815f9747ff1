package eu.cosie.benchmarks;

import static eu.cosie.core.asset.Agreement.AGREED;
import static eu.cosie.core.asset.Agreement.DECLINED;
import static eu.cosie.core.asset.Agreement.NOT_ASKED;

import eu.cosie.benchmarks.Checker.Pair;
import eu.cosie.core.assessment.Draft;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.Reach;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.BarrierId;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.need.NeedBasis;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Side;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Exploration;
import eu.cosie.core.record.Note;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskSource;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.CoCreationStage;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.core.service.Floor;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.ParticipationWish;
import eu.cosie.rules.balance.Quadrant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The checks of the policy as one would write them where nothing has to be explained, chosen or
 * changed: a loop for each kind of element that makes every check of that kind, and says no more
 * than which rule speaks of what.
 */
public final class ByHand {

  private final List<Pair> said = new ArrayList<>();
  private final Draft draft;
  private final CaseRecord record;

  private ByHand(Draft draft) {
    this.draft = draft;
    this.record = draft.record();
  }

  /** What every rule of the standard policy says. */
  static List<Pair> standard(Draft draft) {
    ByHand checks = new ByHand(draft);
    checks.risks();
    checks.needs();
    checks.leftWithIt();
    checks.assets();
    checks.goals();
    checks.relationships();
    checks.decisions();
    checks.balance();
    checks.barriers();
    checks.workingRelationship();
    checks.voices();
    checks.language();
    return checks.said;
  }

  private void say(String rule, ElementId about) {
    said.add(new Pair(rule, about));
  }

  private void risks() {
    for (Risk risk : record.risks()) {
      if (isUnguarded(risk)) {
        say("risk.safeguarded", risk.id());
      }
      if (isIgnored(risk)) {
        say("risk.not-ignored", risk.id());
      }
      if (risk.state().isEmpty()) {
        say("risk.happened", risk.id());
      }
      Optional<RiskView> view = risk.view();
      if (risk.bearer() != RiskBearer.ORGANISATION) {
        if (risk.presentation() == Presentation.PRESENTING
            && !record.isNamedByPersonSide(risk.id())) {
          say("risk.beyond-presenting", risk.id());
        }
        if (isDisputedOrUnheard(risk, view)) {
          say("risk.person-heard", risk.id());
        }
      }
      boolean unsignedView = view.isPresent() && isUnsigned(view.get().voice());
      if (unsignedView || isUnsigned(risk.voice())) {
        say("voice.signed", risk.id());
      }
    }
  }

  private boolean isDisputedOrUnheard(Risk risk, Optional<RiskView> view) {
    if (view.isPresent() && record.isOwnVoice(view.get().voice())) {
      return view.get().value() == RiskView.Value.DISPUTED;
    }
    for (Need need : record.needsUnder(risk.id())) {
      if (record.isOwnVoice(need.voice())) {
        return false;
      }
    }
    return true;
  }

  private void needs() {
    for (Need need : record.needs()) {
      Optional<Judgement.Value> judgement = record.judgementOf(need);
      boolean important = judgement.isPresent() && judgement.get() == Judgement.Value.IMPORTANT;
      boolean waved = judgement.isPresent() && judgement.get() == Judgement.Value.NOT_IMPORTANT;
      if (judgement.isEmpty()) {
        say("need.judged-by-person", need.id());
      }
      if ((need.basis() == NeedBasis.FELT || need.basis() == NeedBasis.EXPRESSED)
          && !record.isOfPersonSide(need.voice())) {
        say("need.own-voice", need.id());
      }
      List<Asset> assets = record.assetsServing(need.id());
      if (important && record.goalsMeeting(need.id()).isEmpty() && !isServed(assets)) {
        say("need.addressed", need.id());
      }
      boolean owed = isCausedByTheService(need) && !waved;
      if ((owed || (important && isServedByOthers(assets)))
          && !isAnsweredByTheService(need, assets)) {
        say("system.does-its-part", need.id());
      }
      boolean unsigned = need.judgement().isPresent() && isUnsigned(need.judgement().get().voice());
      if (unsigned || isUnsigned(need.voice())) {
        say("voice.signed", need.id());
      }
    }
  }

  private boolean mayBeUsed(Asset asset) {
    return asset.agreement() == AGREED && record.isWanted(asset) && !record.isBarred(asset);
  }

  private boolean isServed(List<Asset> assets) {
    for (Asset asset : assets) {
      if (mayBeUsed(asset)) {
        return true;
      }
    }
    return false;
  }

  private boolean isServedByOthers(List<Asset> assets) {
    for (Asset asset : assets) {
      if (record.reach(asset) != Reach.SERVICE && mayBeUsed(asset)) {
        return true;
      }
    }
    return false;
  }

  private boolean isServedByTheService(List<Asset> assets) {
    for (Asset asset : assets) {
      if (asset.agreement() == AGREED
          && record.reach(asset) == Reach.SERVICE
          && !record.isBarred(asset)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCausedByTheService(Need need) {
    for (RiskId id : need.underlies()) {
      Optional<RiskSource> source = record.risk(id).source();
      if (source.isPresent() && source.get() == RiskSource.SERVICE) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnsweredByTheService(Need need, List<Asset> assets) {
    for (RiskId id : need.underlies()) {
      Risk risk = record.risk(id);
      if (risk.response().isPresent()
          && record.stakeholder(risk.response().get().by()).isOn(Side.SERVICE)) {
        return true;
      }
    }
    return isServedByTheService(assets);
  }

  private void leftWithIt() {
    List<ElementId> left = new ArrayList<>();
    for (Risk risk : record.risks()) {
      if (risk.level().compareTo(RiskLevel.HIGH) >= 0 && !isAnswered(risk)) {
        left.add(risk.id());
      }
    }
    for (Need need : record.needs()) {
      Optional<Judgement.Value> judgement = record.judgementOf(need);
      if (judgement.isPresent()
          && judgement.get() == Judgement.Value.IMPORTANT
          && !isAnswered(need)) {
        left.add(need.id());
      }
    }
    if (left.isEmpty()) {
      return;
    }
    Set<ElementId> grounds = new HashSet<>();
    for (Decision decision : record.decisions()) {
      grounds.addAll(decision.because());
    }
    for (ElementId each : left) {
      if (!grounds.contains(each)) {
        say("balance.left-with-it", each);
      }
    }
  }

  private boolean isAnswered(Risk risk) {
    if (risk.response().isPresent()) {
      return true;
    }
    for (Need need : record.needsUnder(risk.id())) {
      if (!record.goalsMeeting(need.id()).isEmpty()) {
        return true;
      }
    }
    return isServedByTheService(record.assetsProtecting(risk.id()));
  }

  private boolean isAnswered(Need need) {
    if (!record.goalsMeeting(need.id()).isEmpty()) {
      return true;
    }
    for (RiskId risk : need.underlies()) {
      if (record.risk(risk).response().isPresent()) {
        return true;
      }
    }
    return isServedByTheService(record.assetsServing(need.id()));
  }

  private void assets() {
    boolean wider = false;
    for (Asset asset : record.assets()) {
      boolean barred = record.isBarred(asset);
      Reach reach = record.reach(asset);
      wider |= !barred && (reach == Reach.RELATIONAL || reach == Reach.COMMUNITY);
      boolean linked = !asset.helpsWith().isEmpty() || !asset.protects().isEmpty();
      if (linked && !barred && (!record.isWanted(asset) || asset.agreement() == NOT_ASKED)) {
        say("asset.agreed", asset.id());
      }
      if (isBehindHarm(asset, record)) {
        say("asset.no-harmful-tie", asset.id());
      }
      boolean unsigned = asset.wanted().isPresent() && isUnsigned(asset.wanted().get().voice());
      if (unsigned || isUnsigned(asset.voice())) {
        say("voice.signed", asset.id());
      }
    }
    if (record.assetsOf(record.beneficiary()).isEmpty()) {
      say("asset.person-holds", record.beneficiary());
    }
    if (!wider) {
      say("asset.wider", record.beneficiary());
    }
  }

  private void goals() {
    if (record.goals().isEmpty()) {
      say("goal.own", record.beneficiary());
    }
    for (Goal goal : record.goals()) {
      if (!record.isOwnVoice(goal.voice())) {
        say("goal.own", goal.id());
      }
      if (goal.meets().isEmpty()) {
        say("goal.meets-need", goal.id());
      }
      boolean unsigned = goal.reached().isPresent() && isUnsigned(goal.reached().get().voice());
      if (unsigned || isUnsigned(goal.voice())) {
        say("voice.signed", goal.id());
      }
    }
  }

  private void relationships() {
    for (Relationship tie : record.relationships()) {
      if (tie.quality() == Relationship.Quality.SUPPORTIVE
          && tie.flow() != Relationship.Flow.RECEIVES
          && record.mayBeAsked(tie.with())) {
        say("asset.gives-too", tie.id());
      }
      if (isUnsigned(tie.voice())) {
        say("voice.signed", tie.id());
      }
    }
  }

  private void decisions() {
    Map<DecisionKind, ParticipationLevel> laws = floors(Floor.Ground.LAW);
    Map<DecisionKind, ParticipationLevel> policies = floors(Floor.Ground.POLICY);
    Optional<ParticipationLevel> aim = record.service().aspiration();
    Set<CoCreationStage> stages = EnumSet.noneOf(CoCreationStage.class);
    boolean belowAim = false;
    for (Decision decision : record.decisions()) {
      DecisionId id = decision.id();
      if (decision.imposed().isEmpty()) {
        ParticipationLevel level = record.personSideLevel(id);
        ParticipationLevel law = laws.get(decision.kind());
        if (law != null && !level.reaches(law)) {
          say("decision.floor", id);
        }
        ParticipationLevel policy = policies.get(decision.kind());
        if (policy != null && !level.reaches(policy)) {
          say("decision.floor", id);
        }
        if (isBelowWish(decision, record)) {
          say("decision.wish", id);
        }
        if (aim.isPresent() && !level.reaches(aim.get())) {
          say("decision.aspiration", id);
          belowAim = true;
        }
      }
      if (decision.options().isPresent()
          && decision.options().get() == Decision.Options.FIXED
          && !ParticipationLevel.CONSULTED.reaches(record.recordedLevel(id))) {
        say("decision.more-than-choice", id);
      }
      if (decision.outcome() == DecisionOutcome.AGAINST_WISH) {
        if (decision.reason().isEmpty()) {
          say("voice.dissent-kept", id);
        }
        if (decision.view().isEmpty() || !record.isOwnVoice(decision.view().get().voice())) {
          say("voice.dissent-kept", id);
        }
      }
      if ((decision.outcome() == DecisionOutcome.AGAINST_WISH
              || decision.outcome() == DecisionOutcome.NOT_ASKED)
          && !decision.because().isEmpty()
          && isNoneOfThePersons(decision.because())) {
        say("risk.whose", id);
      }
      for (ElementId ground : decision.because()) {
        if (ground instanceof AssetId asset && isRefused(record.asset(asset))) {
          say("asset.agreed", asset);
          say("asset.agreed", id);
        }
      }
      contributions(decision, stages);
      boolean unsigned = decision.view().isPresent() && isUnsigned(decision.view().get().voice());
      if (unsigned || isUnsigned(decision.voice())) {
        say("voice.signed", id);
      }
    }
    if (belowAim) {
      say("decision.aspiration", record.id());
    }
    if (record.decisions().size() >= 2 && stages.size() < 2) {
      say("decision.stages", record.beneficiary());
    }
  }

  private void contributions(Decision decision, Set<CoCreationStage> stages) {
    boolean represented = false;
    boolean covered = true;
    for (Contribution contribution : decision.contributions()) {
      StakeholderRole role = record.roleOf(contribution);
      if (role == StakeholderRole.REPRESENTATIVE
          && contribution.level() != ParticipationLevel.NONE) {
        represented = true;
        covered &= record.isMandated(contribution, decision);
      }
      if (role.side() == Side.PERSON
          && contribution.level().reaches(ParticipationLevel.CONSULTED)
          && contribution.by().equals(record.beneficiary())) {
        stages.add(contribution.stage());
      }
    }
    if (represented
        && !(covered
            && (decision.reason().isPresent()
                || record.recordedLevel(decision.id()) != ParticipationLevel.NONE))) {
      say("voice.mandate", decision.id());
    }
  }

  private Map<DecisionKind, ParticipationLevel> floors(Floor.Ground ground) {
    Map<DecisionKind, ParticipationLevel> floors = new EnumMap<>(DecisionKind.class);
    for (Floor floor : record.service().floors()) {
      if (floor.ground() == ground) {
        ParticipationLevel other = floors.get(floor.kind());
        if (other == null || floor.level().rank() > other.rank()) {
          floors.put(floor.kind(), floor.level());
        }
      }
    }
    return floors;
  }

  private boolean isRefused(Asset asset) {
    return asset.agreement() == DECLINED || record.isUnwanted(asset);
  }

  private boolean isNoneOfThePersons(List<ElementId> grounds) {
    for (ElementId ground : grounds) {
      if (ground instanceof RiskId id) {
        Risk risk = record.risk(id);
        if (risk.bearer() != RiskBearer.ORGANISATION && risk.changeable()) {
          return false;
        }
      } else if (!(ground instanceof BarrierId id)
          || !record.barrier(id).kind().isOnServiceSide()) {
        return false;
      }
    }
    return true;
  }

  private void balance() {
    List<Quadrant> quadrants = Quadrant.of(record);
    for (int i = 0; i < quadrants.size(); i++) {
      switch (quadrants.get(i)) {
        case OVERTAKEN -> say("balance.overtaken", record.decisions().get(i).id());
        case LET_ALONE, ABANDONED, UNCLEAR ->
            say("balance.let-alone", record.decisions().get(i).id());
        case BALANCED, IMPOSED -> {}
      }
    }
  }

  private void barriers() {
    for (Barrier barrier : record.barriers()) {
      if (barrier.response().isEmpty()) {
        say("system.barrier-answered", barrier.id());
      } else if (barrier.kind().isOnServiceSide()
          && isOnThePersonSide(barrier.response().get().by())) {
        say("system.not-on-the-person", barrier.id());
      }
      if (isUnsigned(barrier.voice())) {
        say("voice.signed", barrier.id());
      }
    }
  }

  private boolean isOnThePersonSide(StakeholderId id) {
    Stakeholder stakeholder = record.stakeholder(id);
    return stakeholder.isOn(Side.PERSON)
        && !stakeholder.isOn(Side.SERVICE)
        && record.mayBeAsked(id);
  }

  private void workingRelationship() {
    boolean practitioners = false;
    for (Stakeholder stakeholder : record.stakeholders()) {
      if (stakeholder.roles().contains(StakeholderRole.PRACTITIONER)) {
        practitioners = true;
        break;
      }
    }
    if (!practitioners) {
      return;
    }
    for (Relationship tie : record.relationships()) {
      if (record.isOwnVoice(tie.voice())
          && record.stakeholder(tie.with()).roles().contains(StakeholderRole.PRACTITIONER)) {
        return;
      }
    }
    say("system.working-relationship", record.beneficiary());
  }

  private void voices() {
    if (!record.isBeneficiaryHeard()) {
      say("voice.heard", record.beneficiary());
    }
    for (Exploration explored : record.explored()) {
      if (isUnsigned(explored.voice())) {
        say("voice.signed", record.beneficiary());
        break;
      }
    }
    for (ParticipationWish wish : record.wishes()) {
      if (isUnsigned(wish.voice())) {
        say("voice.signed", wish.id());
      }
    }
    for (Note note : record.notes()) {
      if (isUnsigned(note.voice())) {
        say("voice.signed", note.id());
      }
    }
    for (Affirmation affirmation : record.affirmations()) {
      if (affirmation.answer() != Affirmation.Answer.YES && affirmation.dissent().isEmpty()) {
        say("voice.dissent-kept", affirmation.id());
      }
      if (isUnsigned(affirmation.voice())) {
        say("voice.signed", affirmation.id());
      }
    }
  }

  private static boolean isUnsigned(Voice voice) {
    return voice.words() != Voice.Words.QUOTED && voice.via().isEmpty();
  }

  private void language() {
    draft.occurrences().forEach(each -> say("language.framing", each.about()));
  }

  /** What the eight rules of {@link Checker#EIGHT} say. */
  static List<Pair> eight(Draft draft) {
    List<Pair> said = new ArrayList<>();
    CaseRecord record = draft.record();
    for (Risk risk : record.risks()) {
      if (isUnguarded(risk)) {
        said.add(new Pair("risk.safeguarded", risk.id()));
      } else if (isIgnored(risk)) {
        said.add(new Pair("risk.not-ignored", risk.id()));
      }
    }
    for (Need need : record.needs()) {
      if (record.judgementOf(need).isEmpty()) {
        said.add(new Pair("need.judged-by-person", need.id()));
      }
    }
    for (Asset asset : record.assets()) {
      if (isBehindHarm(asset, record)) {
        said.add(new Pair("asset.no-harmful-tie", asset.id()));
      }
    }
    if (record.goals().isEmpty()) {
      said.add(new Pair("goal.own", record.beneficiary()));
    }
    for (Goal goal : record.goals()) {
      if (!record.isOwnVoice(goal.voice())) {
        said.add(new Pair("goal.own", goal.id()));
      }
    }
    if (!record.isBeneficiaryHeard()) {
      said.add(new Pair("voice.heard", record.beneficiary()));
    }
    for (Decision decision : record.decisions()) {
      if (isBelowWish(decision, record)) {
        said.add(new Pair("decision.wish", decision.id()));
      }
    }
    for (Barrier barrier : record.barriers()) {
      if (barrier.response().isEmpty()) {
        said.add(new Pair("system.barrier-answered", barrier.id()));
      }
    }
    return said;
  }

  // What the eight rules ask of one element, for every way to check them.

  /** Demands safeguarding, and nobody is recorded as having acted, or on no day. */
  public static boolean isUnguarded(Risk risk) {
    return risk.demandsSafeguarding()
        && (risk.response().isEmpty() || risk.response().get().on().isEmpty());
  }

  /** Demands no safeguarding, and nobody is recorded as acting. */
  public static boolean isIgnored(Risk risk) {
    return !risk.demandsSafeguarding() && risk.response().isEmpty();
  }

  /** Agreed to help, and held by somebody from whom harm comes. */
  public static boolean isBehindHarm(Asset asset, CaseRecord record) {
    return asset.agreement() == AGREED
        && !asset.helpsWith().isEmpty()
        && !record.mayBeAsked(asset.holder());
  }

  /** Below what the person wished for decisions of its kind, and not as wished. */
  public static boolean isBelowWish(Decision decision, CaseRecord record) {
    if (decision.imposed().isPresent() || decision.outcome() == DecisionOutcome.AS_WISHED) {
      return false;
    }
    Optional<ParticipationWish> wish = record.wish(decision.kind());
    return wish.isPresent() && !record.personSideLevel(decision.id()).reaches(wish.get().level());
  }
}
