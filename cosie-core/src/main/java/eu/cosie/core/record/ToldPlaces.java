package eu.cosie.core.record;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.Problem;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The places that were told as unreadable before a record was checked. Whatever stands there or
 * below counts as present and in order, and so does what may have stood there.
 */
final class ToldPlaces {

  private final Set<String> places = new HashSet<>();
  private final Set<ElementId.Kind> hidden = EnumSet.noneOf(ElementId.Kind.class);

  ToldPlaces(List<Problem> told) {
    for (Problem problem : told) {
      add(problem.place());
    }
  }

  private void add(String place) {
    places.add(place);
    String[] steps = place.split("/", -1);
    // A list, an element or an id that could not be read may have held any id of its kind.
    if (steps.length == 2 || steps.length == 3 || (steps.length == 4 && steps[3].equals("id"))) {
      for (ElementId.Kind kind : ElementId.Kind.values()) {
        if (listOf(kind).equals(steps[1])) {
          hidden.add(kind);
        }
      }
    }
    // One role that could not be read may have been any: the whole list counts as told.
    if (steps.length == 5 && steps[1].equals("stakeholders") && steps[3].equals("roles")) {
      places.add(place.substring(0, place.lastIndexOf('/')));
    }
  }

  /** Whether exactly this place was told. */
  boolean contains(String place) {
    return places.contains(place);
  }

  /** Whether this place was told, or one around it. */
  boolean covers(String place) {
    if (places.isEmpty() || places.contains("")) {
      return !places.isEmpty();
    }
    for (int end = place.length(); end > 0; end = place.lastIndexOf('/', end - 1)) {
      if (places.contains(place.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an id of this kind may have stood at a place that was told. */
  boolean hides(ElementId.Kind kind) {
    return hidden.contains(kind);
  }

  private static String listOf(ElementId.Kind kind) {
    return switch (kind) {
      case STAKEHOLDER -> "stakeholders";
      case RELATIONSHIP -> "relationships";
      case ASSET -> "assets";
      case NEED -> "needs";
      case GOAL -> "goals";
      case RISK -> "risks";
      case DECISION -> "decisions";
      case BARRIER -> "barriers";
      case NOTE -> "notes";
      case WISH -> "wishes";
      case AFFIRMATION -> "affirmations";
      case RECORD -> "id";
    };
  }
}
