package eu.cosie.core.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.cosie.core.SampleViews;
import eu.cosie.core.id.PilotId;
import eu.cosie.core.id.Problem;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.CoCreationStage;
import eu.cosie.core.service.ParticipationLevel;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes a profile meaningless, and where that is told. */
class PilotProfileTest {

  private static final String MARKER = "zq what she said";
  private static final String NAME = "1 to 200 characters, not blank";
  private static final String TEXT = "1 to 20000 characters, not blank";

  /** A list of statements, and what fills it. */
  private record Statements(
      String place, BiConsumer<PilotProfile.Builder, List<PilotStatement>> fill) {}

  private static final List<Statements> STATEMENTS =
      List.of(
          new Statements("/aims", (profile, all) -> profile.aims(all)),
          new Statements("/norms", (profile, all) -> profile.norms(all)),
          new Statements("/values", (profile, all) -> profile.values(all)),
          new Statements("/behaviours", (profile, all) -> profile.behaviours(all)),
          new Statements("/implementation", (profile, all) -> profile.implementation(all)));

  /** One mistake, and what is told of it. */
  private record Mistake(
      String place, String found, String expected, Consumer<PilotProfile.Builder> make) {

    Problem problem() {
      return new Problem(place, found, expected);
    }

    @Override
    public String toString() {
      return found + " at " + place;
    }
  }

  private static PilotProfile.Builder sample() {
    return SampleViews.pilot().toBuilder();
  }

  private static PilotStatement.Builder said(String text) {
    return SampleViews.said(text).toBuilder();
  }

  static Stream<Mistake> mistakes() {
    return Stream.of(names(), countries(), statements(), constants()).flatMap(each -> each);
  }

  private static Stream<Mistake> names() {
    return texts("/name", PilotProfile.MAX_NAME, NAME, PilotProfile.Builder::name);
  }

  private static Stream<Mistake> texts(
      String place, int max, String expected, BiConsumer<PilotProfile.Builder, String> set) {
    return Stream.of(
        new Mistake(place, "blank text", expected, profile -> set.accept(profile, "")),
        new Mistake(place, "blank text", expected, profile -> set.accept(profile, " \t\n\u2003")),
        new Mistake(
            place,
            "text of " + (max + 1) + " characters",
            expected,
            profile -> set.accept(profile, MARKER + "a".repeat(max + 1 - MARKER.length()))),
        new Mistake(
            place,
            "half of a surrogate pair",
            "well-formed Unicode",
            profile -> set.accept(profile, MARKER + "\ud83d")));
  }

  private static Stream<Mistake> countries() {
    return Stream.of("", "se", "SWE", "Sweden", "UK", "XX", MARKER)
        .map(
            country ->
                new Mistake(
                    "/country",
                    "text of " + country.length() + " characters",
                    "an ISO 3166-1 alpha-2 code",
                    profile -> profile.country(country)));
  }

  private static Stream<Mistake> statements() {
    return STATEMENTS.stream()
        .flatMap(
            list ->
                Stream.of(
                        texts(
                            list.place() + "/1/text",
                            PilotProfile.MAX_TEXT,
                            TEXT,
                            (profile, text) -> second(list, profile, said(text))),
                        texts(
                            list.place() + "/1/source",
                            PilotProfile.MAX_NAME,
                            NAME,
                            (profile, source) ->
                                second(list, profile, said(MARKER).source(source))),
                        Stream.of(tooMany(list)))
                    .flatMap(each -> each));
  }

  private static void second(
      Statements list, PilotProfile.Builder profile, PilotStatement.Builder second) {
    list.fill().accept(profile, List.of(said("first").build(), second.build()));
  }

  private static Mistake tooMany(Statements list) {
    return new Mistake(
        list.place(),
        "1001 statements",
        "no more than 1000",
        // However bad they are, one problem is told.
        profile -> list.fill().accept(profile, Collections.nCopies(1001, said("").build())));
  }

  private static Stream<Mistake> constants() {
    return Stream.of(
        twice(
            "/participants/2",
            "PEER",
            profile ->
                profile.participants(
                    List.of(StakeholderRole.PEER, StakeholderRole.MANAGER, StakeholderRole.PEER))),
        twice(
            "/levels/1",
            "INFLUENCE",
            profile -> profile.levels(Collections.nCopies(2, ParticipationLevel.INFLUENCE))),
        twice(
            "/stages/1",
            "DESIGN",
            profile -> profile.stages(Collections.nCopies(2, CoCreationStage.DESIGN))),
        twice(
            "/barriers/1",
            "DEPENDENCY",
            profile -> profile.barriers(Collections.nCopies(2, BarrierKind.DEPENDENCY))));
  }

  private static Mistake twice(String place, String constant, Consumer<PilotProfile.Builder> make) {
    return new Mistake(place, constant + " once more", "each once", make);
  }

  /** What is told; `validate` and `build` tell the same, and nobody's words. */
  private static List<Problem> told(PilotProfile.Builder profile) {
    Validation<Seq<Problem>, PilotProfile> validated = profile.validate();
    if (validated.isValid()) {
      assertThat(profile.build()).isEqualTo(validated.get());
      return List.of();
    }
    List<Problem> problems = validated.getError().asJava();
    assertThatIllegalArgumentException()
        .isThrownBy(profile::build)
        .withMessage(String.join("; ", problems.stream().map(Problem::toString).toList()))
        .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain(MARKER));
    return problems;
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_is_told_where_it_is(Mistake mistake) {
    PilotProfile.Builder profile = sample();
    mistake.make().accept(profile);
    assertThat(told(profile)).containsExactly(mistake.problem());
  }

  @Test
  void all_mistakes_are_told_at_once_in_the_order_of_the_document() {
    // The last of each place; a text and its source do not meet in one statement here.
    Map<String, Mistake> each = new LinkedHashMap<>();
    mistakes()
        .filter(mistake -> !mistake.place().matches("/[a-z]+(/1/source)?") || isOfRoot(mistake))
        .forEach(mistake -> each.put(mistake.place(), mistake));
    PilotProfile.Builder profile = sample();
    each.values().forEach(mistake -> mistake.make().accept(profile));
    assertThat(each).hasSize(11);
    assertThat(told(profile))
        .containsExactlyElementsOf(each.values().stream().map(Mistake::problem).toList());
  }

  private static boolean isOfRoot(Mistake mistake) {
    return Set.of("/name", "/country").contains(mistake.place());
  }

  @Test
  void a_profile_that_says_little_is_sound() {
    assertThat(told(PilotProfile.builder().id(PilotId.of("p")).name("n"))).isEmpty();
    assertThat(told(sample())).isEmpty();
  }

  @Test
  void a_profile_may_be_as_full_as_is_said() {
    PilotStatement longest =
        said("å".repeat(PilotProfile.MAX_TEXT)).source("å".repeat(PilotProfile.MAX_NAME)).build();
    PilotProfile.Builder profile =
        sample()
            .name("å".repeat(PilotProfile.MAX_NAME))
            .participants(List.of(StakeholderRole.values()))
            .levels(List.of(ParticipationLevel.values()))
            .stages(List.of(CoCreationStage.values()))
            .barriers(List.of(BarrierKind.values()));
    STATEMENTS.forEach(
        list ->
            list.fill().accept(profile, Collections.nCopies(PilotProfile.MAX_STATEMENTS, longest)));
    assertThat(told(profile)).isEmpty();
  }

  @Test
  void a_profile_shows_its_id_alone() {
    assertThat(SampleViews.pilot()).hasToString("north");
    assertThat(said(MARKER).build()).hasToString("PilotStatement");
  }
}
