package eu.cosie.core.record;

import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.AssetStatus;
import eu.cosie.core.asset.Reach;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.BarrierId;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.GoalId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.NoteId;
import eu.cosie.core.id.Problem;
import eu.cosie.core.id.RecordId;
import eu.cosie.core.id.RelationshipId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Side;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.ParticipationWish;
import eu.cosie.core.service.Service;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Everything recorded about one person's situation: the aggregate that a host hands over. Lists
 * keep the order they were given in. It may hold a poor assessment, in order to show what is poor
 * about it; it refuses only what makes it meaningless: blank or over-long text, an id that resolves
 * to nothing, two of the same id and kind, a stakeholder without a role, no beneficiary or more
 * than one, a voice whose role is not clear. Names and titles have up to {@value #MAX_NAME}
 * characters, other texts up to {@value #MAX_TEXT}, each list up to {@value #MAX_ELEMENTS}
 * elements, and there are no more extensions than that; dates lie in the years {@value #FIRST_YEAR}
 * to {@value #LAST_YEAR}.
 *
 * <p>The questions a record answers about its elements, such as {@link #isBarred} or {@link
 * #isOwnVoice}, are defined here once; links between elements are computed once, when it is built.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class CaseRecord {

  // Asked of every need by many: made once.
  private static final Map<Judgement.Value, Optional<Judgement.Value>> JUDGED =
      Stream.of(Judgement.Value.values())
          .collect(Collectors.toUnmodifiableMap(value -> value, Optional::of));

  /** How long a name or title may be, in UTF-16 code units. */
  public static final int MAX_NAME = 200;

  /** How long any other text may be, in UTF-16 code units. */
  public static final int MAX_TEXT = 20_000;

  /** How many elements each list may have, and how many extensions there may be. */
  public static final int MAX_ELEMENTS = 10_000;

  /** The earliest year of a date. */
  public static final int FIRST_YEAR = 1900;

  /** The latest year of a date. */
  public static final int LAST_YEAR = 2199;

  CaseRecord() {}

  /** The record's id, the host's. */
  public abstract RecordId id();

  /** The language of the professional text, as BCP 47 tag, for example {@code sv}. */
  public abstract String language();

  /** The person whom the record is about. */
  public abstract StakeholderId beneficiary();

  /** What is provided. */
  public abstract Service service();

  /** Who there is. */
  public abstract List<Stakeholder> stakeholders();

  /** What was asked about. */
  public abstract List<Exploration> explored();

  /** How far the person wants to take part. */
  public abstract List<ParticipationWish> wishes();

  /** The ties of the beneficiary. */
  public abstract List<Relationship> relationships();

  /** What is there. */
  public abstract List<Asset> assets();

  /** What must be met. */
  public abstract List<Need> needs();

  /** What the person wants. */
  public abstract List<Goal> goals();

  /** The harms, as recorded. */
  public abstract List<Risk> risks();

  /** What was decided. */
  public abstract List<Decision> decisions();

  /** What stands in the way. */
  public abstract List<Barrier> barriers();

  /** Free notes. */
  public abstract List<Note> notes();

  /** The person's answers to earlier drafts. */
  public abstract List<Affirmation> affirmations();

  /**
   * Members a host added at the root of a document, by name, each beginning with {@code x-}, as
   * JSON text; kept as they are, in the order of their names.
   */
  @Value.NaturalOrder
  public abstract SortedMap<String, String> extensions();

  @Value.Derived
  @Value.Auxiliary
  Links links() {
    return new Links(this);
  }

  // What stands where: an id that is not of this record is an IllegalArgumentException.

  /** Whether there is an element of this id, the record itself included. */
  public final boolean contains(ElementId element) {
    return element.equals(id()) || links().position(element) >= 0;
  }

  /** The stakeholder of this id; refuses one that is not of this record, naming it. */
  public final Stakeholder stakeholder(StakeholderId stakeholder) {
    return stakeholders().get(required(stakeholder));
  }

  /** The risk of this id; refuses one that is not of this record, naming it. */
  public final Risk risk(RiskId risk) {
    return risks().get(required(risk));
  }

  /** The need of this id; refuses one that is not of this record, naming it. */
  public final Need need(NeedId need) {
    return needs().get(required(need));
  }

  /** The asset of this id; refuses one that is not of this record, naming it. */
  public final Asset asset(AssetId asset) {
    return assets().get(required(asset));
  }

  /** The relationship of this id; refuses one that is not of this record, naming it. */
  public final Relationship relationship(RelationshipId relationship) {
    return relationships().get(required(relationship));
  }

  /** The goal of this id; refuses one that is not of this record, naming it. */
  public final Goal goal(GoalId goal) {
    return goals().get(required(goal));
  }

  /** The decision of this id; refuses one that is not of this record, naming it. */
  public final Decision decision(DecisionId decision) {
    return decisions().get(required(decision));
  }

  /** The barrier of this id; refuses one that is not of this record, naming it. */
  public final Barrier barrier(BarrierId barrier) {
    return barriers().get(required(barrier));
  }

  /** The note of this id; refuses one that is not of this record, naming it. */
  public final Note note(NoteId note) {
    return notes().get(required(note));
  }

  /** The affirmation of this id; refuses one that is not of this record, naming it. */
  public final Affirmation affirmation(AffirmationId affirmation) {
    return affirmations().get(required(affirmation));
  }

  /** The needs recorded as lying under a risk; none if the risk is not of this record. */
  public final List<Need> needsUnder(RiskId risk) {
    return links().needsUnder(risk);
  }

  /** The assets recorded as serving a need; none if the need is not of this record. */
  public final List<Asset> assetsServing(NeedId need) {
    return links().assetsServing(need);
  }

  /** The assets recorded as protecting against a risk; none if the risk is not of this record. */
  public final List<Asset> assetsProtecting(RiskId risk) {
    return links().assetsProtecting(risk);
  }

  /** The assets somebody holds; none if the holder is not of this record. */
  public final List<Asset> assetsOf(StakeholderId holder) {
    return links().assetsOf(holder);
  }

  /** The goals that would meet a need; none if the need is not of this record. */
  public final List<Goal> goalsMeeting(NeedId need) {
    return links().goalsMeeting(need);
  }

  /** The decisions of a kind, in the order of the record. */
  public final List<Decision> decisions(DecisionKind kind) {
    return links().decisions(kind);
  }

  /** How far from the beneficiary an asset is held; it follows from the holder. */
  public final Reach reach(Asset asset) {
    if (asset.holder().equals(beneficiary())) {
      return Reach.OWN;
    }
    Stakeholder holder = stakeholder(asset.holder());
    if (holder.isOn(Side.SERVICE)) {
      return Reach.SERVICE;
    }
    return holder.party() instanceof Person ? Reach.RELATIONAL : Reach.COMMUNITY;
  }

  /**
   * Whether an asset must not be drawn on: its holder is the other end of a tie that anyone calls
   * harmful, or a recorded harm comes from them; they declined it, the beneficiary does not want it
   * used, or it has lapsed. Such an asset is set aside, never dropped.
   */
  public final boolean isBarred(Asset asset) {
    return asset.agreement() == Agreement.DECLINED
        || asset.status() == AssetStatus.LAPSED
        || isUnwanted(asset)
        || !mayBeAsked(asset.holder());
  }

  /**
   * Whether the beneficiary does not want the asset used. A no read from signs counts as a no; a no
   * that somebody else said for them takes nothing away.
   */
  public final boolean isUnwanted(Asset asset) {
    Optional<Wanted> wanted = asset.wanted();
    return wanted.isPresent()
        && wanted.get().value() == Wanted.Value.NO
        && wanted.get().voice().by().equals(beneficiary());
  }

  /** Whether the beneficiary wants the asset used, in their own voice. */
  public final boolean isWanted(Asset asset) {
    Optional<Wanted> wanted = asset.wanted();
    return wanted.isPresent()
        && wanted.get().value() == Wanted.Value.YES
        && isOwnVoice(wanted.get().voice());
  }

  /** Whether anyone calls the beneficiary's tie to this stakeholder harmful. */
  public final boolean hasHarmfulTie(StakeholderId stakeholder) {
    return links().hasHarmfulTie(stakeholder);
  }

  /**
   * Whether anyone calls the beneficiary's tie to this stakeholder supportive, and nobody harmful.
   */
  public final boolean hasSupportiveTie(StakeholderId stakeholder) {
    return links().hasSupportiveTie(stakeholder) && !hasHarmfulTie(stakeholder);
  }

  /** Whether anyone calls the beneficiary's tie to this stakeholder harmful, not in confidence. */
  public final boolean isOpenlyCalledHarmful(StakeholderId stakeholder) {
    return links().isOpenlyCalledHarmful(stakeholder);
  }

  /**
   * Whether it is recorded, not in confidence, that harm comes from a stakeholder: by a tie or by a
   * risk. Of harm that was told in confidence only, nothing may be said, whoever told it, so that
   * nothing shows who that was.
   */
  public final boolean isHarmRecordedOpenly(StakeholderId stakeholder) {
    return links().isHarmRecordedOpenly(stakeholder);
  }

  /**
   * Whether an element was told in confidence, or what is said of it there: a judgement, a view,
   * whether it is wanted or reached; by whomever, the beneficiary too. False for what is not of
   * this record.
   */
  public final boolean isConfided(ElementId element) {
    return links().isConfided(element);
  }

  /**
   * Whether a stakeholder may be asked something: never one at the other end of a harmful tie, nor
   * one from whom a recorded harm comes. The beneficiary always may.
   */
  public final boolean mayBeAsked(StakeholderId stakeholder) {
    return stakeholder.equals(beneficiary()) || !links().isHarmful(stakeholder);
  }

  /**
   * The role in which a voice speaks: the one it names, or the only one its speaker has.
   *
   * @throws IllegalArgumentException if the voice's speaker is not of this record
   */
  public final StakeholderRole roleOf(Voice voice) {
    Optional<StakeholderRole> named = voice.as();
    return named.isPresent() ? named.get() : stakeholder(voice.by()).roles().get(0);
  }

  /**
   * The role in which somebody took part in a decision: the one that is named, or the only one they
   * have.
   *
   * @throws IllegalArgumentException if they are not of this record
   */
  public final StakeholderRole roleOf(Contribution contribution) {
    Optional<StakeholderRole> named = contribution.as();
    return named.isPresent() ? named.get() : stakeholder(contribution.by()).roles().get(0);
  }

  /** Whether a voice is the beneficiary's own: theirs as beneficiary, quoted or reported. */
  public final boolean isOwnVoice(Voice voice) {
    return links().isOwnVoice(voice);
  }

  /** Whether a voice is the beneficiary's own, in their own words. */
  public final boolean isQuotedOwnVoice(Voice voice) {
    return voice.words() == Voice.Words.QUOTED && isOwnVoice(voice);
  }

  /**
   * Whether a voice is of the person side: spoken in a role of that side, by the beneficiary or by
   * somebody who {@linkplain #mayBeAsked is no source of harm}.
   */
  public final boolean isOfPersonSide(Voice voice) {
    return roleOf(voice).side() == Side.PERSON && mayBeAsked(voice.by());
  }

  /** Whether somebody on the person side named a need that lies under a risk. */
  public final boolean isNamedByPersonSide(RiskId risk) {
    for (Need need : needsUnder(risk)) {
      if (isOfPersonSide(need.voice())) {
        return true;
      }
    }
    return false;
  }

  /** The beneficiary's own judgement of a need; empty if they were not asked. */
  public final Optional<Judgement.Value> judgementOf(Need need) {
    Optional<Judgement> judgement = need.judgement();
    return judgement.isPresent() && isOwnVoice(judgement.get().voice())
        ? JUDGED.getOrDefault(judgement.get().value(), Optional.empty())
        : Optional.empty();
  }

  /** Whether the beneficiary judged a need so, in their own voice. */
  public final boolean isJudged(Need need, Judgement.Value value) {
    Optional<Judgement> judgement = need.judgement();
    return judgement.isPresent()
        && judgement.get().value() == value
        && isOwnVoice(judgement.get().voice());
  }

  /**
   * The beneficiary's wish for decisions of a kind, also one that was read from signs: the latest
   * of several; of two of one day the one for more.
   */
  public final Optional<ParticipationWish> wish(DecisionKind kind) {
    return links().wish(kind);
  }

  /**
   * How far the person side took part in a decision: the highest of the beneficiary's contributions
   * and, where the beneficiary contributed too, of those of representatives who were {@linkplain
   * #isMandated mandated}; among fixed options no more than {@link ParticipationLevel#CONSULTED}.
   * {@link ParticipationLevel#NONE} if there are none.
   */
  public final ParticipationLevel personSideLevel(DecisionId decision) {
    int position = required(decision);
    ParticipationLevel recorded = links().level(position);
    return !ParticipationLevel.CONSULTED.reaches(recorded)
            && decisions().get(position).options().equals(Optional.of(Decision.Options.FIXED))
        ? ParticipationLevel.CONSULTED
        : recorded;
  }

  /** As {@link #personSideLevel}, also among fixed options: what the record claims. */
  public final ParticipationLevel recordedLevel(DecisionId decision) {
    return links().level(required(decision));
  }

  /**
   * Whether a representative's part in a decision is covered: their mandate was in force on its day
   * and holds its domain; above {@link ParticipationLevel#CONSULTED} it lets them decide, or the
   * beneficiary took part too; they have no role at the service, and no harm comes from them.
   *
   * @throws IllegalArgumentException if the decision is not of this record, naming it
   */
  public final boolean isMandated(Contribution contribution, Decision decision) {
    boolean besideBeneficiary = recordedLevel(decision.id()) != ParticipationLevel.NONE;
    return links().isMandated(contribution, decision, besideBeneficiary);
  }

  /** Whether the beneficiary's own voice is anywhere in the record. */
  public final boolean isBeneficiaryHeard() {
    return links().isBeneficiaryHeard();
  }

  /**
   * Who at the service is asked, and who would act: the one nearest to the person among those who
   * {@linkplain #mayBeAsked may be asked}, a practitioner before a manager, a decision maker and a
   * policy maker, a person before a body, then by name. Empty where nobody of the service side may
   * be asked.
   */
  public final Optional<StakeholderId> serviceContact() {
    return links().practitioner();
  }

  /** As {@link #serviceContact()}, but a manager first: who answers for how the service works. */
  public final Optional<StakeholderId> serviceLead() {
    return links().manager();
  }

  /**
   * Who at the service can say more about what a voice said: the one who said it or wrote it down,
   * if on the service side, else the {@link #serviceContact()}. For a protected voice always the
   * latter, so that who is asked tells nothing of the source.
   */
  public final Optional<StakeholderId> serviceContact(Voice voice) {
    if (voice.isProtected()) {
      return serviceContact();
    }
    return Optional.of(voice.by())
        .filter(this::isServiceContact)
        .or(() -> voice.via().filter(this::isServiceContact))
        .or(this::serviceContact);
  }

  private boolean isServiceContact(StakeholderId stakeholder) {
    return !stakeholder.equals(beneficiary())
        && stakeholder(stakeholder).isOn(Side.SERVICE)
        && mayBeAsked(stakeholder);
  }

  /** Whether something was asked about. */
  public final boolean isExplored(Exploration.What what) {
    return explored().stream().anyMatch(exploration -> exploration.what() == what);
  }

  /** The record as a deficit form would show it. */
  public final RiskDeficitAssessment asRiskDeficit() {
    return RiskDeficitAssessment.builder()
        .record(id())
        .risks(risks())
        .ascribedNeeds(needs().stream().filter(need -> !isOfPersonSide(need.voice())).toList())
        .notes(notes().stream().filter(note -> !isOwnVoice(note.voice())).toList())
        .build();
  }

  private int required(ElementId element) {
    int position = links().position(element);
    if (position < 0) {
      throw new IllegalArgumentException("no " + element + " in " + id());
    }
    return position;
  }

  /** The id and how much there is. */
  @Override
  public final String toString() {
    return id()
        + "["
        + stakeholders().size()
        + " stakeholders, "
        + assets().size()
        + " assets, "
        + needs().size()
        + " needs, "
        + goals().size()
        + " goals, "
        + risks().size()
        + " risks, "
        + decisions().size()
        + " decisions]";
  }

  /** A builder of a CaseRecord, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a CaseRecord. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableCaseRecord.Builder {

    private final List<Problem> told = new ArrayList<>();

    Builder() {}

    /**
     * Tells of a problem that was found while this builder was filled, for example a date that
     * could not be read. The record is then refused; whatever stands at that place or below it, in
     * the builder only so that the rest can be checked, counts as present and in order.
     */
    public final Builder addProblem(Problem problem) {
      told.add(problem);
      return this;
    }

    /**
     * The record, or every problem at once: first those told to this builder, then those found, in
     * the order of the document.
     *
     * @throws IllegalArgumentException if the id, language, beneficiary or service was not set
     */
    public final Validation<Seq<Problem>, CaseRecord> validate() {
      return validate(Integer.MAX_VALUE);
    }

    /**
     * As {@link #validate()}, but the first so many problems only: one mistake in something large
     * may show in a million places.
     *
     * @param atMost how many problems are told, 1 or more
     * @throws IllegalArgumentException if the id, language, beneficiary or service was not set, or
     *     {@code atMost} is less than 1
     */
    public final Validation<Seq<Problem>, CaseRecord> validate(int atMost) {
      if (atMost < 1) {
        throw new IllegalArgumentException("at most " + atMost + " problems, expected 1 or more");
      }
      CaseRecord record = super.build();
      Seq<Problem> problems = new RecordCheck(record, told, atMost).problems();
      return problems.isEmpty() ? Validation.valid(record) : Validation.invalid(problems);
    }

    /**
     * The record.
     *
     * @throws InvalidRecordException if there is any problem, with all of them
     * @throws IllegalArgumentException if the id, language, beneficiary or service was not set
     */
    @Override
    public final CaseRecord build() {
      Validation<Seq<Problem>, CaseRecord> validated = validate();
      if (validated.isInvalid()) {
        throw new InvalidRecordException(validated.getError());
      }
      return validated.get();
    }
  }
}
