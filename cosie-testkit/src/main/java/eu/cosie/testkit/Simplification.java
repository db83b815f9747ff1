package eu.cosie.testkit;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.record.CaseRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ShrinkingDistance;

/**
 * One thing made simpler in one place; what depends on it follows, so that the record stays sound.
 * Made to change nothing, it counts the places. For one use.
 */
final class Simplification extends Change {

  /** What can be made simpler, in the order in which it is tried. */
  enum What {
    /** An optional, a link or a part is left out. */
    PART,
    /** A stakeholder loses a role. */
    ROLE,
    /** The beneficiary speaks, holds or acts instead of somebody else. */
    WHOSE,
    /** A yes or no becomes the ordinary one. */
    FLAG,
    /** A choice becomes the first of its kind. */
    FIRST_CHOICE,
    /** A choice becomes the one before it. */
    CHOICE_BEFORE,
    /** A date becomes the plain one. */
    DATE,
    /** A text becomes one letter. */
    LETTER,
    /** A text keeps its first half. */
    FIRST_HALF,
    /** A text keeps its second half. */
    SECOND_HALF,
    /** A text loses its first character. */
    ALL_BUT_FIRST,
    /** A text loses its last character. */
    ALL_BUT_LAST
  }

  private static final LocalDate PLAIN_DATE = LocalDate.of(2026, 1, 1);
  private static final String PLAIN_TEXT = "x";

  private final CaseRecord record;
  private final Set<? extends ElementId> gone;
  private final Optional<What> what;
  private final int place;
  private final Map<What, Integer> places = new EnumMap<>(What.class);
  private final Map<StakeholderId, List<StakeholderRole>> roles = new HashMap<>();
  private long letters;
  private long steps;

  private Simplification(
      CaseRecord record, Set<? extends ElementId> gone, Optional<What> what, int place) {
    this.record = record;
    this.gone = gone;
    this.what = what;
    this.place = place;
  }

  /** Without these elements; what is left of somebody who is gone is the beneficiary's. */
  static Simplification without(CaseRecord record, Set<? extends ElementId> gone) {
    return new Simplification(record, gone, Optional.empty(), 0);
  }

  /** With this made simpler where it occurs for the so-manieth time, from 0. */
  static Simplification of(CaseRecord record, What what, int place) {
    return new Simplification(record, Set.of(), Optional.of(what), place);
  }

  /** One that has gone over the record, changed nothing and counted. */
  static Simplification counted(CaseRecord record) {
    Simplification nothing = without(record, Set.of());
    var unused = nothing.in(record);
    return nothing;
  }

  /** How often something could be made simpler. */
  int places(What kind) {
    return places.getOrDefault(kind, 0);
  }

  /** How far the record is from the simplest: first what there is, then how it is told. */
  ShrinkingDistance distance() {
    long elements = ElementIds.of(record).stream().mapToLong(List::size).sum();
    PlainIds ids = new PlainIds();
    var unused = ids.in(record);
    return ShrinkingDistance.of(
        elements,
        places(What.PART) + places(What.ROLE),
        places(What.WHOSE),
        letters,
        steps + places(What.FLAG) + places(What.DATE),
        ids.changed());
  }

  // ---- the changes

  @Override
  boolean keeps(ElementId id) {
    return !gone.contains(id);
  }

  @Override
  boolean keepsPart() {
    return !isHere(What.PART);
  }

  @Override
  StakeholderId whose(StakeholderId stakeholder) {
    if (stakeholder.equals(record.beneficiary())) {
      return stakeholder;
    }
    return (isHere(What.WHOSE) || !keeps(stakeholder)) ? record.beneficiary() : stakeholder;
  }

  @Override
  List<StakeholderRole> roles(StakeholderId stakeholder, List<StakeholderRole> all) {
    List<StakeholderRole> kept = new ArrayList<>(all);
    if (all.size() > 1) {
      for (StakeholderRole role : all) {
        if (role != StakeholderRole.BENEFICIARY && isHere(What.ROLE)) {
          kept.remove(role);
        }
      }
    }
    roles.put(stakeholder, kept);
    return kept;
  }

  @Override
  Optional<StakeholderRole> as(StakeholderId by, Optional<StakeholderRole> as) {
    List<StakeholderRole> possible = roles.getOrDefault(by, List.of());
    Optional<StakeholderRole> fitting = as.filter(possible::contains);
    return fitting.isPresent() || possible.size() == 1
        ? fitting
        : Optional.of(
            by.equals(record.beneficiary()) ? StakeholderRole.BENEFICIARY : possible.get(0));
  }

  @Override
  boolean flag(boolean flag, boolean ordinary) {
    return (flag != ordinary && isHere(What.FLAG)) ? ordinary : flag;
  }

  @Override
  <E extends Enum<E>> E choice(E choice) {
    E[] all = choice.getDeclaringClass().getEnumConstants();
    int position = choice.compareTo(all[0]);
    steps += position;
    if (position > 0 && isHere(What.FIRST_CHOICE)) {
      return all[0];
    }
    if (position > 1 && isHere(What.CHOICE_BEFORE)) {
      return all[position - 1];
    }
    return choice;
  }

  @Override
  LocalDate date(LocalDate date) {
    return (!date.equals(PLAIN_DATE) && isHere(What.DATE)) ? PLAIN_DATE : date;
  }

  @Override
  String text(String text) {
    if (text.equals(PLAIN_TEXT)) {
      return text;
    }
    int length = text.codePointCount(0, text.length());
    // One more than the length, so that a plain letter is nearer than any other.
    letters += text.length() + 1L;
    if (isHere(What.LETTER)) {
      return PLAIN_TEXT;
    }
    if (length == 1) {
      return text;
    }
    return isHere(What.FIRST_HALF)
        ? text.substring(0, text.offsetByCodePoints(0, length / 2))
        : isHere(What.SECOND_HALF)
            ? text.substring(text.offsetByCodePoints(0, length / 2))
            : isHere(What.ALL_BUT_FIRST)
                ? text.substring(text.offsetByCodePoints(0, 1))
                : isHere(What.ALL_BUT_LAST)
                    ? text.substring(0, text.offsetByCodePoints(text.length(), -1))
                    : text;
  }

  private boolean isHere(What kind) {
    boolean isPlace = places.merge(kind, 1, Integer::sum) == place + 1;
    return isPlace && what.isPresent() && what.get() == kind;
  }
}
