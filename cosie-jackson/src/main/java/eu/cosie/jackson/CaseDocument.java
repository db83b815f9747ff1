package eu.cosie.jackson;

import static eu.cosie.jackson.FlagForm.FLAG;
import static eu.cosie.jackson.PartyForms.DOMAIN;
import static eu.cosie.jackson.PartyForms.RELATIONSHIP;
import static eu.cosie.jackson.PartyForms.RESPONSE;
import static eu.cosie.jackson.PartyForms.ROLE;
import static eu.cosie.jackson.PartyForms.STAKEHOLDER;
import static eu.cosie.jackson.PartyForms.STAKEHOLDER_ID;
import static eu.cosie.jackson.PartyForms.VOICE;
import static eu.cosie.jackson.TextForm.DATE;
import static eu.cosie.jackson.TextForm.ELEMENT;
import static eu.cosie.jackson.TextForm.TEXT;
import static eu.cosie.jackson.TextForm.TOPIC;
import static eu.cosie.jackson.TextForm.constant;

import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.AssetKind;
import eu.cosie.core.asset.AssetStatus;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.BarrierId;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.GoalId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.NonNegotiableId;
import eu.cosie.core.id.NoteId;
import eu.cosie.core.id.RecordId;
import eu.cosie.core.id.RelationshipId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.id.WishId;
import eu.cosie.core.need.FundamentalNeed;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.need.NeedBasis;
import eu.cosie.core.need.Reached;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Exploration;
import eu.cosie.core.record.Note;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskSource;
import eu.cosie.core.risk.RiskState;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.CoCreationStage;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.core.service.DecisionView;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.Floor;
import eu.cosie.core.service.NonNegotiable;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.ParticipationWish;
import eu.cosie.core.service.Service;
import eu.cosie.core.service.SupportGiven;
import java.util.Optional;

/** The members of a record's document, in the order in which they are written. */
final class CaseDocument {

  static final String FORMAT = "cosie-case/1.0";

  static final TextForm<NeedId> NEED_ID = TextForm.id(NeedId::parse, NeedId::of);
  static final TextForm<RiskId> RISK_ID = TextForm.id(RiskId::parse, RiskId::of);
  static final TextForm<AssetId> ASSET_ID = TextForm.id(AssetId::parse, AssetId::of);
  static final TextForm<GoalId> GOAL_ID = TextForm.id(GoalId::parse, GoalId::of);
  static final TextForm<AffirmationId> AFFIRMATION_ID =
      TextForm.id(AffirmationId::parse, AffirmationId::of);
  static final TextForm<RecordId> RECORD_ID = TextForm.id(RecordId::parse, RecordId::of);
  private static final Form<ParticipationLevel> LEVEL = constant(ParticipationLevel.class);
  private static final Form<DecisionKind> DECISION_KIND = constant(DecisionKind.class);

  private static final Form<NonNegotiable> NON_NEGOTIABLE =
      ObjectForm.of("nonNegotiable", NonNegotiable::builder, NonNegotiable.Builder::build)
          .must(
              "id",
              TextForm.id(NonNegotiableId::parse, NonNegotiableId::of, NonNegotiableId::value),
              NonNegotiable::id,
              NonNegotiable.Builder::id)
          .must("text", TEXT, NonNegotiable::text, NonNegotiable.Builder::text);

  private static final Form<Floor> FLOOR =
      ObjectForm.of("floor", Floor::builder, Floor.Builder::build)
          .must("kind", DECISION_KIND, Floor::kind, Floor.Builder::kind)
          .must("level", LEVEL, Floor::level, Floor.Builder::level)
          .must("source", TEXT, Floor::source, Floor.Builder::source)
          .must("ground", constant(Floor.Ground.class), Floor::ground, Floor.Builder::ground);

  private static final Form<Service> SERVICE =
      ObjectForm.of("service", Service::builder, Service.Builder::build)
          .must("name", TEXT, Service::name, Service.Builder::name)
          .may("country", TEXT, Service::country, Service.Builder::country)
          .must(
              "engagement",
              constant(Engagement.class),
              Service::engagement,
              Service.Builder::engagement)
          .list(
              "nonNegotiables",
              NON_NEGOTIABLE,
              Service::nonNegotiables,
              Service.Builder::nonNegotiables)
          .list("floors", FLOOR, Service::floors, Service.Builder::floors)
          .may("aspiration", LEVEL, Service::aspiration, Service.Builder::aspiration);

  private static final Form<Exploration> EXPLORATION =
      ObjectForm.of("exploration", Exploration::builder, Exploration.Builder::build)
          .must(
              "what",
              constant(Exploration.What.class),
              Exploration::what,
              Exploration.Builder::what)
          .must("voice", VOICE, Exploration::voice, Exploration.Builder::voice);

  private static final Form<ParticipationWish> WISH =
      ObjectForm.of("wish", ParticipationWish::builder, ParticipationWish.Builder::build)
          .must(
              "id",
              TextForm.id(WishId::parse, WishId::of),
              ParticipationWish::id,
              ParticipationWish.Builder::id)
          .must("kind", DECISION_KIND, ParticipationWish::kind, ParticipationWish.Builder::kind)
          .must("level", LEVEL, ParticipationWish::level, ParticipationWish.Builder::level)
          .must("voice", VOICE, ParticipationWish::voice, ParticipationWish.Builder::voice);

  private static final Form<Wanted> WANTED =
      ObjectForm.of("wanted", Wanted::builder, Wanted.Builder::build)
          .must("value", constant(Wanted.Value.class), Wanted::value, Wanted.Builder::value)
          .must("voice", VOICE, Wanted::voice, Wanted.Builder::voice);

  private static final Form<Asset> ASSET =
      ObjectForm.of("asset", Asset::builder, Asset.Builder::build)
          .must("id", ASSET_ID, Asset::id, Asset.Builder::id)
          .must("name", TEXT, Asset::name, Asset.Builder::name)
          .must("kind", constant(AssetKind.class), Asset::kind, Asset.Builder::kind)
          .must("holder", STAKEHOLDER_ID, Asset::holder, Asset.Builder::holder)
          .may(
              "status",
              constant(AssetStatus.class),
              asset -> Optional.of(asset.status()).filter(status -> status != AssetStatus.PRESENT),
              Asset.Builder::status)
          .list("helpsWith", NEED_ID, Asset::helpsWith, Asset.Builder::helpsWith)
          .list("protects", RISK_ID, Asset::protects, Asset.Builder::protects)
          .may("domain", DOMAIN, Asset::domain, Asset.Builder::domain)
          .must("agreement", constant(Agreement.class), Asset::agreement, Asset.Builder::agreement)
          .may("wanted", WANTED, Asset::wanted, Asset.Builder::wanted)
          .must("voice", VOICE, Asset::voice, Asset.Builder::voice);

  private static final Form<Judgement> JUDGEMENT =
      ObjectForm.of("judgement", Judgement::builder, Judgement.Builder::build)
          .must(
              "value", constant(Judgement.Value.class), Judgement::value, Judgement.Builder::value)
          .must("voice", VOICE, Judgement::voice, Judgement.Builder::voice);

  private static final Form<Need> NEED =
      ObjectForm.of("need", Need::builder, Need.Builder::build)
          .must("id", NEED_ID, Need::id, Need.Builder::id)
          .must("statement", TEXT, Need::statement, Need.Builder::statement)
          .must("domain", DOMAIN, Need::domain, Need.Builder::domain)
          .may(
              "fundamental",
              constant(FundamentalNeed.class),
              Need::fundamental,
              Need.Builder::fundamental)
          .must("basis", constant(NeedBasis.class), Need::basis, Need.Builder::basis)
          .list("underlies", RISK_ID, Need::underlies, Need.Builder::underlies)
          .may("judgement", JUDGEMENT, Need::judgement, Need.Builder::judgement)
          .must("voice", VOICE, Need::voice, Need.Builder::voice);

  private static final Form<Reached> REACHED =
      ObjectForm.of("reached", Reached::builder, Reached.Builder::build)
          .must("value", constant(Reached.Value.class), Reached::value, Reached.Builder::value)
          .must("voice", VOICE, Reached::voice, Reached.Builder::voice);

  private static final Form<Goal> GOAL =
      ObjectForm.of("goal", Goal::builder, Goal.Builder::build)
          .must("id", GOAL_ID, Goal::id, Goal.Builder::id)
          .must("statement", TEXT, Goal::statement, Goal.Builder::statement)
          .list("meets", NEED_ID, Goal::meets, Goal.Builder::meets)
          .may("reached", REACHED, Goal::reached, Goal.Builder::reached)
          .must("voice", VOICE, Goal::voice, Goal.Builder::voice);

  private static final Form<RiskView> RISK_VIEW =
      ObjectForm.of("riskView", RiskView::builder, RiskView.Builder::build)
          .must("value", constant(RiskView.Value.class), RiskView::value, RiskView.Builder::value)
          .may("text", TEXT, RiskView::text, RiskView.Builder::text)
          .must("voice", VOICE, RiskView::voice, RiskView.Builder::voice);

  private static final Form<Risk> RISK =
      ObjectForm.of("risk", Risk::builder, Risk.Builder::build)
          .must("id", RISK_ID, Risk::id, Risk.Builder::id)
          .must("statement", TEXT, Risk::statement, Risk.Builder::statement)
          .may("topic", TOPIC, Risk::topic, Risk.Builder::topic)
          .must("domain", DOMAIN, Risk::domain, Risk.Builder::domain)
          .may("state", constant(RiskState.class), Risk::state, Risk.Builder::state)
          .must(
              "presentation",
              constant(Presentation.class),
              Risk::presentation,
              Risk.Builder::presentation)
          .must("bearer", constant(RiskBearer.class), Risk::bearer, Risk.Builder::bearer)
          .may("source", constant(RiskSource.class), Risk::source, Risk.Builder::source)
          .may("from", STAKEHOLDER_ID, Risk::from, Risk.Builder::from)
          .must("level", constant(RiskLevel.class), Risk::level, Risk.Builder::level)
          .must("changeable", FLAG, Risk::changeable, Risk.Builder::changeable)
          .may("benefit", TEXT, Risk::benefit, Risk.Builder::benefit)
          .may("response", RESPONSE, Risk::response, Risk.Builder::response)
          .may("view", RISK_VIEW, Risk::view, Risk.Builder::view)
          .must("voice", VOICE, Risk::voice, Risk.Builder::voice);

  private static final Form<Contribution> CONTRIBUTION =
      ObjectForm.of("contribution", Contribution::builder, Contribution.Builder::build)
          .must("by", STAKEHOLDER_ID, Contribution::by, Contribution.Builder::by)
          .may("as", ROLE, Contribution::as, Contribution.Builder::as)
          .must("level", LEVEL, Contribution::level, Contribution.Builder::level)
          .must(
              "stage",
              constant(CoCreationStage.class),
              Contribution::stage,
              Contribution.Builder::stage);

  private static final Form<DecisionView> DECISION_VIEW =
      ObjectForm.of("decisionView", DecisionView::builder, DecisionView.Builder::build)
          .must("text", TEXT, DecisionView::text, DecisionView.Builder::text)
          .must("voice", VOICE, DecisionView::voice, DecisionView.Builder::voice);

  private static final Form<Decision> DECISION =
      ObjectForm.of("decision", Decision::builder, Decision.Builder::build)
          .must(
              "id",
              TextForm.id(DecisionId::parse, DecisionId::of),
              Decision::id,
              Decision.Builder::id)
          .must("kind", DECISION_KIND, Decision::kind, Decision.Builder::kind)
          .may("domain", DOMAIN, Decision::domain, Decision.Builder::domain)
          .must("on", DATE, Decision::on, Decision.Builder::on)
          .must("about", TEXT, Decision::about, Decision.Builder::about)
          .may("imposed", TEXT, Decision::imposed, Decision.Builder::imposed)
          .list(
              "contributions",
              CONTRIBUTION,
              Decision::contributions,
              Decision.Builder::contributions)
          .may(
              "options",
              constant(Decision.Options.class),
              Decision::options,
              Decision.Builder::options)
          .must(
              "outcome",
              constant(DecisionOutcome.class),
              Decision::outcome,
              Decision.Builder::outcome)
          .may("reason", TEXT, Decision::reason, Decision.Builder::reason)
          .list("because", ELEMENT, Decision::because, Decision.Builder::because)
          .may("view", DECISION_VIEW, Decision::view, Decision.Builder::view)
          .must(
              "support", constant(SupportGiven.class), Decision::support, Decision.Builder::support)
          .must("voice", VOICE, Decision::voice, Decision.Builder::voice);

  private static final Form<Barrier> BARRIER =
      ObjectForm.of("barrier", Barrier::builder, Barrier.Builder::build)
          .must(
              "id", TextForm.id(BarrierId::parse, BarrierId::of), Barrier::id, Barrier.Builder::id)
          .must("kind", constant(BarrierKind.class), Barrier::kind, Barrier.Builder::kind)
          .must("note", TEXT, Barrier::note, Barrier.Builder::note)
          .may("response", RESPONSE, Barrier::response, Barrier.Builder::response)
          .must("voice", VOICE, Barrier::voice, Barrier.Builder::voice);

  private static final Form<Note> NOTE =
      ObjectForm.of("note", Note::builder, Note.Builder::build)
          .must("id", TextForm.id(NoteId::parse, NoteId::of), Note::id, Note.Builder::id)
          .must("text", TEXT, Note::text, Note.Builder::text)
          .list("about", ELEMENT, Note::about, Note.Builder::about)
          .must("voice", VOICE, Note::voice, Note.Builder::voice);

  private static final Form<Affirmation> AFFIRMATION =
      ObjectForm.of("affirmation", Affirmation::builder, Affirmation.Builder::build)
          .must("id", AFFIRMATION_ID, Affirmation::id, Affirmation.Builder::id)
          .must(
              "answer",
              constant(Affirmation.Answer.class),
              Affirmation::answer,
              Affirmation.Builder::answer)
          .may("dissent", TEXT, Affirmation::dissent, Affirmation.Builder::dissent)
          .list("about", ELEMENT, Affirmation::about, Affirmation.Builder::about)
          .must("voice", VOICE, Affirmation::voice, Affirmation.Builder::voice);

  /** The whole document. */
  static final ObjectForm<CaseRecord, CaseRecord.Builder> ROOT =
      ObjectForm.of("case", CaseRecord::builder, CaseRecord.Builder::build)
          .must("format", TextForm.format(FORMAT), record -> FORMAT, (record, format) -> {})
          .must("id", RECORD_ID, CaseRecord::id, CaseRecord.Builder::id)
          .must("language", TEXT, CaseRecord::language, CaseRecord.Builder::language)
          .must(
              "beneficiary",
              STAKEHOLDER_ID,
              CaseRecord::beneficiary,
              CaseRecord.Builder::beneficiary)
          .must("service", SERVICE, CaseRecord::service, CaseRecord.Builder::service)
          .must(
              "stakeholders",
              ListForm.notEmpty(STAKEHOLDER),
              CaseRecord::stakeholders,
              CaseRecord.Builder::stakeholders)
          .list("explored", EXPLORATION, CaseRecord::explored, CaseRecord.Builder::explored)
          .list("wishes", WISH, CaseRecord::wishes, CaseRecord.Builder::wishes)
          .list(
              "relationships",
              RELATIONSHIP,
              CaseRecord::relationships,
              CaseRecord.Builder::relationships)
          .list("assets", ASSET, CaseRecord::assets, CaseRecord.Builder::assets)
          .list("needs", NEED, CaseRecord::needs, CaseRecord.Builder::needs)
          .list("goals", GOAL, CaseRecord::goals, CaseRecord.Builder::goals)
          .list("risks", RISK, CaseRecord::risks, CaseRecord.Builder::risks)
          .list("decisions", DECISION, CaseRecord::decisions, CaseRecord.Builder::decisions)
          .list("barriers", BARRIER, CaseRecord::barriers, CaseRecord.Builder::barriers)
          .list("notes", NOTE, CaseRecord::notes, CaseRecord.Builder::notes)
          .list(
              "affirmations",
              AFFIRMATION,
              CaseRecord::affirmations,
              CaseRecord.Builder::affirmations)
          .others("x-", CaseRecord::extensions, CaseRecord.Builder::putExtension);

  private CaseDocument() {}

  /** The text of an element at a place within it, as JSON Pointer; none if no text stands there. */
  static Optional<String> textAt(CaseRecord record, ElementId element, String pointer) {
    if (!record.contains(element)) {
      return Optional.empty();
    } else if (element instanceof StakeholderId id) {
      return STAKEHOLDER.textAt(record.stakeholder(id), pointer);
    } else if (element instanceof RelationshipId id) {
      return RELATIONSHIP.textAt(record.relationship(id), pointer);
    } else if (element instanceof AssetId id) {
      return ASSET.textAt(record.asset(id), pointer);
    } else if (element instanceof NeedId id) {
      return NEED.textAt(record.need(id), pointer);
    } else if (element instanceof GoalId id) {
      return GOAL.textAt(record.goal(id), pointer);
    } else if (element instanceof RiskId id) {
      return RISK.textAt(record.risk(id), pointer);
    } else if (element instanceof DecisionId id) {
      return DECISION.textAt(record.decision(id), pointer);
    } else if (element instanceof BarrierId id) {
      return BARRIER.textAt(record.barrier(id), pointer);
    } else if (element instanceof NoteId id) {
      return NOTE.textAt(record.note(id), pointer);
    } else if (element instanceof AffirmationId) {
      return record.affirmations().stream()
          .filter(affirmation -> affirmation.id().equals(element))
          .findFirst()
          .flatMap(affirmation -> AFFIRMATION.textAt(affirmation, pointer));
    }
    // A wish has no text of its own.
    return element instanceof RecordId ? ROOT.textAt(record, pointer) : Optional.empty();
  }
}
