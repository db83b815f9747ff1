package eu.cosie.core.record;

import eu.cosie.core.asset.Asset;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.risk.Risk;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * Where the elements of a record stand and how they hang together, computed once, in time linear in
 * the record, as positions in its lists. Of two elements with the same id the first counts, and
 * what resolves to nothing is left out: whether a record is sound is for {@link RecordCheck} to
 * say.
 */
final class Links {

  private static final int[] NONE = {};
  private static final byte SUPPORTIVE = 1;
  private static final byte HARMFUL = 2;
  private static final byte SOURCE_OF_HARM = 4;

  private final CaseRecord record;
  private final Map<ElementId, Integer> positions = new HashMap<>();
  private final int[][] needsUnderRisk;
  private final int[][] assetsServingNeed;
  private final int[][] assetsProtectingRisk;
  // What is said of each stakeholder: the marks above.
  private final byte[] marks;

  Links(CaseRecord record) {
    this.record = record;
    place(record.stakeholders(), stakeholder -> stakeholder.id());
    place(record.wishes(), wish -> wish.id());
    place(record.relationships(), relationship -> relationship.id());
    place(record.assets(), asset -> asset.id());
    place(record.needs(), need -> need.id());
    place(record.goals(), goal -> goal.id());
    place(record.risks(), risk -> risk.id());
    place(record.decisions(), decision -> decision.id());
    place(record.barriers(), barrier -> barrier.id());
    place(record.notes(), note -> note.id());
    place(record.affirmations(), affirmation -> affirmation.id());
    needsUnderRisk = reverse(record.needs(), Need::underlies, record.risks().size());
    assetsServingNeed = reverse(record.assets(), Asset::helpsWith, record.needs().size());
    assetsProtectingRisk = reverse(record.assets(), Asset::protects, record.risks().size());
    marks = new byte[record.stakeholders().size()];
    for (Relationship relationship : record.relationships()) {
      if (relationship.quality() == Relationship.Quality.SUPPORTIVE) {
        mark(relationship.with(), SUPPORTIVE);
      } else if (relationship.quality() == Relationship.Quality.HARMFUL) {
        mark(relationship.with(), HARMFUL);
      }
    }
    for (Risk risk : record.risks()) {
      risk.from().ifPresent(from -> mark(from, SOURCE_OF_HARM));
    }
  }

  /** The position in the list of its kind, or -1. */
  int position(ElementId element) {
    Integer position = positions.get(element);
    return position == null ? -1 : position;
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

  boolean hasSupportiveTie(StakeholderId stakeholder) {
    return isMarked(stakeholder, SUPPORTIVE);
  }

  boolean hasHarmfulTie(StakeholderId stakeholder) {
    return isMarked(stakeholder, HARMFUL);
  }

  boolean isSourceOfHarm(StakeholderId stakeholder) {
    return isMarked(stakeholder, SOURCE_OF_HARM);
  }

  private boolean isMarked(StakeholderId stakeholder, byte mark) {
    int position = position(stakeholder);
    return position >= 0 && (marks[position] & mark) != 0;
  }

  private void mark(StakeholderId stakeholder, byte mark) {
    int position = position(stakeholder);
    if (position >= 0) {
      marks[position] |= mark;
    }
  }

  private <T> void place(List<T> elements, Function<T, ElementId> id) {
    for (int i = 0; i < elements.size(); i++) {
      positions.putIfAbsent(id.apply(elements.get(i)), i);
    }
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
