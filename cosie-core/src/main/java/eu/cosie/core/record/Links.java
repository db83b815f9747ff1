package eu.cosie.core.record;

import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.need.Reached;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Side;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.DecisionView;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.ParticipationWish;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Where the elements of a record stand and how they hang together, computed once, in time linear in
 * the record, as positions in its lists. Of two elements with the same id the first counts, and
 * what resolves to nothing is left out: whether a record is sound is for {@link RecordCheck} to
 * say.
 */
final class Links {

  private static final int[] NONE = {};
  private static final List<StakeholderRole> PRACTITIONER_FIRST =
      List.of(
          StakeholderRole.PRACTITIONER,
          StakeholderRole.MANAGER,
          StakeholderRole.DECISION_MAKER,
          StakeholderRole.POLICY_MAKER);
  private static final List<StakeholderRole> MANAGER_FIRST =
      List.of(
          StakeholderRole.MANAGER,
          StakeholderRole.DECISION_MAKER,
          StakeholderRole.POLICY_MAKER,
          StakeholderRole.PRACTITIONER);
  private static final byte SUPPORTIVE = 1;
  private static final byte HARMFUL = 2;
  private static final byte SOURCE_OF_HARM = 4;
  private static final byte OPENLY_HARMFUL = 8;
  private static final byte OPENLY_SOURCE_OF_HARM = 16;

  private final CaseRecord record;
  // By the text of an id: unlike ids, texts that were chosen so that their hashes collide are found
  // as fast as others.
  private final Map<String, Integer> stakeholders;
  private final Map<String, Integer> wishes;
  private final Map<String, Integer> relationships;
  private final Map<String, Integer> assets;
  private final Map<String, Integer> needs;
  private final Map<String, Integer> goals;
  private final Map<String, Integer> risks;
  private final Map<String, Integer> decisions;
  private final Map<String, Integer> barriers;
  private final Map<String, Integer> notes;
  private final Map<String, Integer> affirmations;
  private final int[][] needsUnderRisk;
  private final int[][] assetsServingNeed;
  private final int[][] assetsProtectingRisk;
  // What is said of each stakeholder: the marks above.
  private final byte[] marks;
  private final int[][] assetsOfHolder;
  private final int[][] goalsMeetingNeed;
  private final Map<DecisionKind, int[]> decisionsOfKind = new EnumMap<>(DecisionKind.class);
  private final Map<DecisionKind, Optional<ParticipationWish>> latestWishes =
      new EnumMap<>(DecisionKind.class);
  private final Participation participation;
  private final ParticipationLevel[] levels;
  private final Set<ElementId> confided;
  private final boolean beneficiaryInRole;
  private final boolean beneficiaryHeard;
  private final Optional<StakeholderId> practitioner;
  private final Optional<StakeholderId> manager;

  Links(CaseRecord record) {
    this.record = record;
    stakeholders = positions(record.stakeholders(), stakeholder -> stakeholder.id());
    wishes = positions(record.wishes(), wish -> wish.id());
    relationships = positions(record.relationships(), relationship -> relationship.id());
    assets = positions(record.assets(), asset -> asset.id());
    needs = positions(record.needs(), need -> need.id());
    goals = positions(record.goals(), goal -> goal.id());
    risks = positions(record.risks(), risk -> risk.id());
    decisions = positions(record.decisions(), decision -> decision.id());
    barriers = positions(record.barriers(), barrier -> barrier.id());
    notes = positions(record.notes(), note -> note.id());
    affirmations = positions(record.affirmations(), affirmation -> affirmation.id());
    needsUnderRisk = reverse(record.needs(), Need::underlies, record.risks().size());
    assetsServingNeed = reverse(record.assets(), Asset::helpsWith, record.needs().size());
    assetsProtectingRisk = reverse(record.assets(), Asset::protects, record.risks().size());
    marks = new byte[record.stakeholders().size()];
    for (Relationship relationship : record.relationships()) {
      if (relationship.quality() == Relationship.Quality.SUPPORTIVE) {
        mark(relationship.with(), SUPPORTIVE);
      } else if (relationship.quality() == Relationship.Quality.HARMFUL) {
        mark(relationship.with(), HARMFUL);
        if (!relationship.voice().isProtected()) {
          mark(relationship.with(), OPENLY_HARMFUL);
        }
      }
    }
    for (Risk risk : record.risks()) {
      risk.from().ifPresent(from -> mark(from, SOURCE_OF_HARM));
      if (!risk.voice().isProtected()) {
        risk.from().ifPresent(from -> mark(from, OPENLY_SOURCE_OF_HARM));
      }
    }
    assetsOfHolder =
        reverse(record.assets(), asset -> List.of(asset.holder()), record.stakeholders().size());
    goalsMeetingNeed = reverse(record.goals(), Goal::meets, record.needs().size());
    participation = new Participation(record, this);
    levels = new ParticipationLevel[record.decisions().size()];
    for (int i = 0; i < levels.length; i++) {
      Decision decision = record.decisions().get(i);
      levels[i] = participation.level(decision);
      decisionsOfKind.merge(
          decision.kind(), withLast(NONE, i), (all, one) -> withLast(all, one[1]));
    }
    beneficiaryInRole = isBeneficiaryInRole();
    for (ParticipationWish wish : record.wishes()) {
      if (isBeneficiarys(wish.voice())) {
        latestWishes.merge(wish.kind(), Optional.of(wish), (one, other) -> later(one, other));
      }
    }
    confided = confided();
    beneficiaryHeard = hearsBeneficiary();
    practitioner = nearest(PRACTITIONER_FIRST);
    manager = nearest(MANAGER_FIRST);
  }

  boolean isBeneficiaryHeard() {
    return beneficiaryHeard;
  }

  Optional<StakeholderId> practitioner() {
    return practitioner;
  }

  Optional<StakeholderId> manager() {
    return manager;
  }

  /** The position in the list of its kind, or -1. */
  int position(ElementId element) {
    Integer position = positions(element.kind()).get(element.value());
    return position == null ? -1 : position;
  }

  private Map<String, Integer> positions(ElementId.Kind kind) {
    return switch (kind) {
      case STAKEHOLDER -> stakeholders;
      case WISH -> wishes;
      case RELATIONSHIP -> relationships;
      case ASSET -> assets;
      case NEED -> needs;
      case GOAL -> goals;
      case RISK -> risks;
      case DECISION -> decisions;
      case BARRIER -> barriers;
      case NOTE -> notes;
      case AFFIRMATION -> affirmations;
      case RECORD -> Map.of();
    };
  }

  List<Need> needsUnder(RiskId risk) {
    return new Picked<>(record.needs(), at(needsUnderRisk, risk));
  }

  List<Asset> assetsServing(NeedId need) {
    return new Picked<>(record.assets(), at(assetsServingNeed, need));
  }

  List<Asset> assetsProtecting(RiskId risk) {
    return new Picked<>(record.assets(), at(assetsProtectingRisk, risk));
  }

  List<Asset> assetsOf(StakeholderId holder) {
    return new Picked<>(record.assets(), at(assetsOfHolder, holder));
  }

  List<Goal> goalsMeeting(NeedId need) {
    return new Picked<>(record.goals(), at(goalsMeetingNeed, need));
  }

  List<Decision> decisions(DecisionKind kind) {
    return new Picked<>(record.decisions(), decisionsOfKind.getOrDefault(kind, NONE));
  }

  Optional<ParticipationWish> wish(DecisionKind kind) {
    return latestWishes.getOrDefault(kind, Optional.empty());
  }

  /** Of two wishes of one day the one for more; of equal ones that in the person's own words. */
  private Optional<ParticipationWish> later(
      Optional<ParticipationWish> one, Optional<ParticipationWish> other) {
    ParticipationWish first = one.orElseThrow();
    ParticipationWish second = other.orElseThrow();
    int order = first.voice().on().compareTo(second.voice().on());
    if (order == 0) {
      order = ParticipationLevel.BY_RANK.compare(first.level(), second.level());
    }
    if (order == 0) {
      return first.voice().words() == Voice.Words.QUOTED ? one : other;
    }
    return order > 0 ? one : other;
  }

  /** How far the person side took part in the decision at this position. */
  ParticipationLevel level(int decision) {
    return levels[decision];
  }

  boolean isMandated(Contribution contribution, Decision decision, boolean besideBeneficiary) {
    return participation.isMandated(contribution, decision, besideBeneficiary);
  }

  boolean hasSupportiveTie(StakeholderId stakeholder) {
    return isMarked(stakeholder, SUPPORTIVE);
  }

  boolean hasHarmfulTie(StakeholderId stakeholder) {
    return isMarked(stakeholder, HARMFUL);
  }

  /** The other end of a harmful tie, or where a harm comes from. */
  boolean isHarmful(StakeholderId stakeholder) {
    return isMarked(stakeholder, (byte) (HARMFUL | SOURCE_OF_HARM));
  }

  boolean isOpenlyCalledHarmful(StakeholderId stakeholder) {
    return isMarked(stakeholder, OPENLY_HARMFUL);
  }

  boolean isHarmRecordedOpenly(StakeholderId stakeholder) {
    return isMarked(stakeholder, (byte) (OPENLY_HARMFUL | OPENLY_SOURCE_OF_HARM));
  }

  boolean isConfided(ElementId element) {
    return !confided.isEmpty() && confided.contains(element);
  }

  /** Most often nothing; ordered, since ids could be chosen so that their hashes collide. */
  private Set<ElementId> confided() {
    Set<ElementId> confided = new TreeSet<>();
    confided(record.wishes(), it -> it.id(), it -> it.voice(), confided);
    confided(record.relationships(), it -> it.id(), it -> it.voice(), confided);
    confided(record.assets(), it -> it.id(), it -> it.voice(), confided);
    confidedIn(record.assets(), it -> it.id(), it -> it.wanted().map(Wanted::voice), confided);
    confided(record.needs(), it -> it.id(), it -> it.voice(), confided);
    confidedIn(record.needs(), it -> it.id(), it -> it.judgement().map(Judgement::voice), confided);
    confided(record.goals(), it -> it.id(), it -> it.voice(), confided);
    confidedIn(record.goals(), it -> it.id(), it -> it.reached().map(Reached::voice), confided);
    confided(record.risks(), it -> it.id(), it -> it.voice(), confided);
    confidedIn(record.risks(), it -> it.id(), it -> it.view().map(RiskView::voice), confided);
    confided(record.decisions(), it -> it.id(), it -> it.voice(), confided);
    confidedIn(
        record.decisions(), it -> it.id(), it -> it.view().map(DecisionView::voice), confided);
    confided(record.barriers(), it -> it.id(), it -> it.voice(), confided);
    confided(record.notes(), it -> it.id(), it -> it.voice(), confided);
    confided(record.affirmations(), it -> it.id(), it -> it.voice(), confided);
    return confided;
  }

  private static <T> void confided(
      List<T> elements, Function<T, ElementId> id, Function<T, Voice> voice, Set<ElementId> to) {
    confidedIn(elements, id, element -> Optional.of(voice.apply(element)), to);
  }

  private static <T> void confidedIn(
      List<T> elements,
      Function<T, ElementId> id,
      Function<T, Optional<Voice>> voice,
      Set<ElementId> to) {
    for (T element : elements) {
      if (voice.apply(element).filter(Voice::isProtected).isPresent()) {
        to.add(id.apply(element));
      }
    }
  }

  private boolean isMarked(StakeholderId stakeholder, byte mark) {
    int position = position(stakeholder);
    return position >= 0 && (marks[position] & mark) != 0;
  }

  /** By role, then persons before bodies, then by what people are called; ids settle the rest. */
  private Optional<StakeholderId> nearest(List<StakeholderRole> roles) {
    return record.stakeholders().stream()
        .filter(stakeholder -> stakeholder.isOn(Side.SERVICE))
        .filter(stakeholder -> !stakeholder.id().equals(record.beneficiary()))
        .filter(stakeholder -> !isHarmful(stakeholder.id()))
        .min(
            Comparator.comparingInt((Stakeholder each) -> place(each, roles))
                .thenComparing(each -> !(each.party() instanceof Person))
                .thenComparing(Stakeholder::name)
                .thenComparing(each -> each.title().orElse(""))
                .thenComparing(Stakeholder::id))
        .map(Stakeholder::id);
  }

  private static int place(Stakeholder stakeholder, List<StakeholderRole> roles) {
    int first = roles.size();
    for (StakeholderRole role : stakeholder.roles()) {
      int place = roles.indexOf(role);
      if (place >= 0 && place < first) {
        first = place;
      }
    }
    return first;
  }

  private boolean hearsBeneficiary() {
    return hears(record.explored(), Exploration::voice)
        || hears(record.wishes(), ParticipationWish::voice)
        || hears(record.relationships(), Relationship::voice)
        || hears(record.assets(), Asset::voice)
        || hearsIn(record.assets(), asset -> asset.wanted().map(Wanted::voice))
        || hears(record.needs(), Need::voice)
        || hearsIn(record.needs(), need -> need.judgement().map(Judgement::voice))
        || hears(record.goals(), Goal::voice)
        || hearsIn(record.goals(), goal -> goal.reached().map(Reached::voice))
        || hears(record.risks(), Risk::voice)
        || hearsIn(record.risks(), risk -> risk.view().map(RiskView::voice))
        || hears(record.decisions(), Decision::voice)
        || hearsIn(record.decisions(), decision -> decision.view().map(DecisionView::voice))
        || hears(record.barriers(), Barrier::voice)
        || hears(record.notes(), Note::voice)
        || hears(record.affirmations(), Affirmation::voice);
  }

  private <T> boolean hears(List<T> elements, Function<T, Voice> voice) {
    return hearsIn(elements, element -> Optional.of(voice.apply(element)));
  }

  private <T> boolean hearsIn(List<T> elements, Function<T, Optional<Voice>> voice) {
    for (T element : elements) {
      Optional<Voice> present = voice.apply(element);
      if (present.isPresent() && isOwnVoice(present.get())) {
        return true;
      }
    }
    return false;
  }

  /** The beneficiary's, as beneficiary, in their words or another's; never read from signs. */
  boolean isOwnVoice(Voice voice) {
    return voice.words() != Voice.Words.INTERPRETED && isBeneficiarys(voice);
  }

  /** The beneficiary's, as beneficiary, also where it was read from signs. */
  private boolean isBeneficiarys(Voice voice) {
    if (!voice.by().equals(record.beneficiary())) {
      return false;
    }
    if (voice.as().isPresent()) {
      return voice.as().get() == StakeholderRole.BENEFICIARY;
    }
    return beneficiaryInRole;
  }

  /** While a record is being checked, its beneficiary may be nobody of it, or without a role. */
  private boolean isBeneficiaryInRole() {
    int position = position(record.beneficiary());
    return position >= 0
        && record.stakeholders().get(position).roles().contains(StakeholderRole.BENEFICIARY);
  }

  private void mark(StakeholderId stakeholder, byte mark) {
    int position = position(stakeholder);
    if (position >= 0) {
      marks[position] |= mark;
    }
  }

  private static <T> Map<String, Integer> positions(List<T> elements, Function<T, ElementId> id) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      positions.putIfAbsent(id.apply(elements.get(i)).value(), i);
    }
    return positions;
  }

  private <T> int[][] reverse(
      List<T> from, Function<T, ? extends List<? extends ElementId>> links, int size) {
    int[][] reversed = new int[size][];
    Arrays.fill(reversed, NONE);
    for (int i = 0; i < from.size(); i++) {
      for (ElementId to : links.apply(from.get(i))) {
        int position = position(to);
        if (position >= 0) {
          reversed[position] = withLast(reversed[position], i);
        }
      }
    }
    return reversed;
  }

  /** Doubles when full, the length in front, so that many links to one element stay linear. */
  private static int[] withLast(int[] positions, int last) {
    int[] longer = positions;
    int length = positions.length == 0 ? 0 : positions[0];
    if (length + 1 >= positions.length) {
      longer = Arrays.copyOf(positions, Math.max(4, 2 * positions.length));
    }
    longer[++length] = last;
    longer[0] = length;
    return longer;
  }

  private int[] at(int[][] links, ElementId element) {
    int position = position(element);
    return position < 0 ? NONE : links[position];
  }

  /** Some elements of a list, in its order. */
  private static final class Picked<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> all;
    private final int[] positions;

    Picked(List<T> all, int[] positions) {
      this.all = all;
      this.positions = positions;
    }

    @Override
    public T get(int index) {
      if (index < 0 || index >= size()) {
        throw new IndexOutOfBoundsException(index);
      }
      return all.get(positions[index + 1]);
    }

    @Override
    public int size() {
      return positions.length == 0 ? 0 : positions[0];
    }
  }
}
