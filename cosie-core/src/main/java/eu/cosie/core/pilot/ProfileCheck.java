package eu.cosie.core.pilot;

import eu.cosie.core.id.Problem;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All that makes a profile meaningless, in one walk in the order of the document. */
final class ProfileCheck {

  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private final PilotProfile profile;
  private final List<Problem> problems = new ArrayList<>();

  ProfileCheck(PilotProfile profile) {
    this.profile = profile;
  }

  Seq<Problem> problems() {
    text(profile.name(), PilotProfile.MAX_NAME, "/name");
    profile
        .country()
        .filter(country -> !COUNTRIES.contains(country))
        .ifPresent(
            country -> tell("/country", Problem.lengthOf(country), "an ISO 3166-1 alpha-2 code"));
    statements(profile.aims(), "/aims");
    statements(profile.norms(), "/norms");
    statements(profile.values(), "/values");
    statements(profile.behaviours(), "/behaviours");
    statements(profile.implementation(), "/implementation");
    distinct(profile.participants(), "/participants");
    distinct(profile.levels(), "/levels");
    distinct(profile.stages(), "/stages");
    distinct(profile.barriers(), "/barriers");
    return Vector.ofAll(problems);
  }

  private void statements(List<PilotStatement> statements, String place) {
    if (statements.size() > PilotProfile.MAX_STATEMENTS) {
      tell(place, statements.size() + " statements", "no more than " + PilotProfile.MAX_STATEMENTS);
      return;
    }
    for (int i = 0; i < statements.size(); i++) {
      text(statements.get(i).text(), PilotProfile.MAX_TEXT, place + "/" + i + "/text");
      text(statements.get(i).source(), PilotProfile.MAX_NAME, place + "/" + i + "/source");
    }
  }

  private void distinct(List<? extends Enum<?>> constants, String place) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < constants.size(); i++) {
      if (!seen.add(constants.get(i))) {
        tell(place + "/" + i, constants.get(i) + " once more", "each once");
      }
    }
  }

  private void text(String text, int max, String place) {
    Problem.inText(place, text, max).ifPresent(problems::add);
  }

  private void tell(String place, String found, String expected) {
    problems.add(new Problem(place, found, expected));
  }
}
