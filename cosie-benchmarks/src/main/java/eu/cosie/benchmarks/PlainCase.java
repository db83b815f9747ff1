package eu.cosie.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.AssetKind;
import eu.cosie.core.asset.AssetStatus;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.need.FundamentalNeed;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.NeedBasis;
import eu.cosie.core.need.Reached;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Mandate;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.Exploration;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskSource;
import eu.cosie.core.risk.RiskState;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.CoCreationStage;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.DecisionOutcome;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.Floor;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.SupportGiven;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as a host would map it with Jackson if there were no library: classes with public
 * fields, ids as strings, nothing checked. Fields, since Jackson fills them faster than it calls
 * the constructors of records.
 */
@SuppressWarnings("NullAway.Init")
public final class PlainCase {

  public String format;
  public String id;
  public String language;
  public String beneficiary;
  public PlainService service;
  public List<PlainStakeholder> stakeholders;
  public @Nullable List<PlainExploration> explored;
  public @Nullable List<PlainWish> wishes;
  public @Nullable List<PlainRelationship> relationships;
  public @Nullable List<PlainAsset> assets;
  public @Nullable List<PlainNeed> needs;
  public @Nullable List<PlainGoal> goals;
  public @Nullable List<PlainRisk> risks;
  public @Nullable List<PlainDecision> decisions;
  public @Nullable List<PlainBarrier> barriers;
  public @Nullable List<PlainNote> notes;
  public @Nullable List<PlainAffirmation> affirmations;

  /** As {@link eu.cosie.core.service.Service}. */
  public static final class PlainService {
    public String name;
    public @Nullable String country;
    public Engagement engagement;
    public @Nullable List<PlainNonNegotiable> nonNegotiables;
    public @Nullable List<PlainFloor> floors;
    public @Nullable ParticipationLevel aspiration;
  }

  /** As {@link eu.cosie.core.service.NonNegotiable}. */
  public static final class PlainNonNegotiable {
    public String id;
    public String text;
  }

  /** As {@link Floor}. */
  public static final class PlainFloor {
    public DecisionKind kind;
    public ParticipationLevel level;
    public String source;
    public Floor.Ground ground;
  }

  /** As {@link eu.cosie.core.party.Stakeholder}. */
  public static final class PlainStakeholder {
    public String id;
    public PartyKind kind;
    public String name;
    public List<StakeholderRole> roles;
    public @Nullable String title;
    public @Nullable PlainMandate mandate;
  }

  /** As the kinds of {@link eu.cosie.core.party.Party}. */
  public enum PartyKind {
    PERSON,
    COMMUNITY,
    ORGANISATION
  }

  /** As {@link Mandate}. */
  public static final class PlainMandate {
    public String basis;
    public Mandate.Scope scope;
    public @Nullable List<LifeDomain> domains;
    public @Nullable LocalDate until;
  }

  /** As {@link Voice}. */
  public static final class PlainVoice {
    public String by;
    public @Nullable StakeholderRole as;
    public LocalDate on;
    public Voice.Words words;
    public @Nullable String via;

    @JsonProperty("protected")
    public @Nullable Boolean isProtected;
  }

  /** As {@link Exploration}. */
  public static final class PlainExploration {
    public Exploration.What what;
    public PlainVoice voice;
  }

  /** As {@link eu.cosie.core.service.ParticipationWish}. */
  public static final class PlainWish {
    public String id;
    public DecisionKind kind;
    public ParticipationLevel level;
    public PlainVoice voice;
  }

  /** As {@link Relationship}. */
  public static final class PlainRelationship {
    public String id;
    public String with;
    public Relationship.Quality quality;
    public Relationship.Flow flow;
    public PlainVoice voice;
  }

  /** As {@link eu.cosie.core.asset.Asset}. */
  public static final class PlainAsset {
    public String id;
    public String name;
    public AssetKind kind;
    public String holder;
    public @Nullable AssetStatus status;
    public @Nullable List<String> helpsWith;
    public @Nullable List<String> protects;
    public @Nullable LifeDomain domain;
    public Agreement agreement;
    public @Nullable PlainWanted wanted;
    public PlainVoice voice;
  }

  /** As {@link Wanted}. */
  public static final class PlainWanted {
    public Wanted.Value value;
    public PlainVoice voice;
  }

  /** As {@link eu.cosie.core.need.Need}. */
  public static final class PlainNeed {
    public String id;
    public String statement;
    public LifeDomain domain;
    public @Nullable FundamentalNeed fundamental;
    public NeedBasis basis;
    public @Nullable List<String> underlies;
    public @Nullable PlainJudgement judgement;
    public PlainVoice voice;
  }

  /** As {@link Judgement}. */
  public static final class PlainJudgement {
    public Judgement.Value value;
    public PlainVoice voice;
  }

  /** As {@link eu.cosie.core.need.Goal}. */
  public static final class PlainGoal {
    public String id;
    public String statement;
    public @Nullable List<String> meets;
    public @Nullable PlainReached reached;
    public PlainVoice voice;
  }

  /** As {@link Reached}. */
  public static final class PlainReached {
    public Reached.Value value;
    public PlainVoice voice;
  }

  /** As {@link eu.cosie.core.risk.Risk}. */
  public static final class PlainRisk {
    public String id;
    public String statement;
    public @Nullable String topic;
    public LifeDomain domain;
    public @Nullable RiskState state;
    public Presentation presentation;
    public RiskBearer bearer;
    public @Nullable RiskSource source;
    public @Nullable String from;
    public RiskLevel level;
    public boolean changeable;
    public @Nullable String benefit;
    public @Nullable PlainResponse response;
    public @Nullable PlainView view;
    public PlainVoice voice;
  }

  /** As {@link eu.cosie.core.party.RecordedResponse}. */
  public static final class PlainResponse {
    public String text;
    public String by;
    public @Nullable LocalDate on;
  }

  /** As {@link RiskView} and {@link eu.cosie.core.service.DecisionView}. */
  public static final class PlainView {
    public RiskView.@Nullable Value value;
    public @Nullable String text;
    public PlainVoice voice;
  }

  /** As {@link Decision}. */
  public static final class PlainDecision {
    public String id;
    public DecisionKind kind;
    public @Nullable LifeDomain domain;
    public LocalDate on;
    public String about;
    public @Nullable String imposed;
    public @Nullable List<PlainContribution> contributions;
    public Decision.@Nullable Options options;
    public DecisionOutcome outcome;
    public @Nullable String reason;
    public @Nullable List<String> because;
    public @Nullable PlainView view;
    public SupportGiven support;
    public PlainVoice voice;
  }

  /** As {@link eu.cosie.core.service.Contribution}. */
  public static final class PlainContribution {
    public String by;
    public @Nullable StakeholderRole as;
    public ParticipationLevel level;
    public CoCreationStage stage;
  }

  /** As {@link eu.cosie.core.service.Barrier}. */
  public static final class PlainBarrier {
    public String id;
    public BarrierKind kind;
    public String note;
    public @Nullable PlainResponse response;
    public PlainVoice voice;
  }

  /** As {@link eu.cosie.core.record.Note}. */
  public static final class PlainNote {
    public String id;
    public String text;
    public @Nullable List<String> about;
    public PlainVoice voice;
  }

  /** As {@link Affirmation}. */
  public static final class PlainAffirmation {
    public String id;
    public Affirmation.Answer answer;
    public @Nullable String dissent;
    public @Nullable List<String> about;
    public PlainVoice voice;
  }
}
