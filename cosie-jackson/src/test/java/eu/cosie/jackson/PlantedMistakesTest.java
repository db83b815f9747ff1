package eu.cosie.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.id.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As many mistakes as were planted are told, each at its place. */
class PlantedMistakesTest {

  @Test
  void each_single_mistake_is_told_once_at_its_place() {
    int planted = 0;
    SoftAssertions softly = new SoftAssertions();
    for (String document : Cases.ALL) {
      for (Mistake mistake : Mistake.in(document)) {
        List<Problem> problems = Cases.problemsOf(with(document, List.of(mistake)));
        if (problems.size() != 1 || !problems.get(0).place().equals(mistake.place())) {
          softly.assertThat(problems).as(mistake.toString()).isEmpty();
        }
        planted++;
      }
    }
    softly.assertAll();
    assertThat(planted).isGreaterThan(5000);
  }

  @Test
  void what_may_be_left_out_can_be_left_out() {
    Tree.parse(Cases.EVERY_MEMBER)
        .walk(
            (place, tree) -> {
              // Roles are asked for where there are several; what is referred to must be there.
              boolean mayGo =
                  tree.name != null
                      && !Mistake.isMandatory(place)
                      && !tree.name.equals("as")
                      && !Set.of("/risks", "/needs", "/barriers", "/wishes").contains(place)
                      && !place.startsWith("/x-");
              if (mayGo) {
                Tree damaged = Tree.parse(Cases.EVERY_MEMBER);
                Tree object = damaged.parent(place);
                object.parts.remove(object.position(place));
                assertThat(Cases.problemsOf(damaged.toString())).as(place).isEmpty();
              }
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 10, 30, 100})
  void any_number_of_mistakes_is_told_mistake_by_mistake(int count) {
    Random random = new Random(count);
    for (int round = 0; round < 60; round++) {
      String document = Cases.ALL.get(random.nextInt(Cases.ALL.size()));
      List<Mistake> mistakes = some(count, Mistake.in(document), random);
      assertThat(Cases.problemsOf(with(document, mistakes)))
          .as(mistakes.toString())
          .extracting(Problem::place)
          .containsExactlyInAnyOrderElementsOf(mistakes.stream().map(Mistake::place).toList());
    }
  }

  @Test
  void ten_mistakes_of_a_practitioner_are_ten_problems() {
    String document =
        Cases.HULL
            .replace("\"cosie-case/1.0\"", "\"cosie-case/1.7\"")
            .replace("\"language\": \"en\"", "\"language\": 5")
            .replace("\"engagement\": \"COMPELLED\"", "\"engagement\": \"Compelled by a court\"")
            .replace("\"id\": \"court\", \"kind\": \"ORGANISATION\"", "\"kind\": \"ORGANISATION\"")
            .replace("\"roles\": [\"BENEFICIARY\"]", "\"roles\": [\"BENEFICARY\"]")
            .replace("\"statement\": \"Fourteen", "\"statment\": \"Fourteen")
            .replace("\"changeable\": false", "\"changeable\": \"no\"")
            .replace("\"on\": \"2026-04-10\"", "\"on\": \"10 April\"")
            .replace("\"because\": [\"risk:r-record\"]", "\"because\": [\"risk:r-records\"]")
            .replace("\"note\": \"Seventy", "\"note\": \"\", \"note\": \"Seventy");
    assertThat(Cases.problemsOf(document).stream().map(Problem::toString))
        .containsExactly(
            "/format: found cosie-case/1.7, expected cosie-case/1.0, the latest known here",
            "/language: found a number, expected text",
            "/service/engagement: found text of 20 characters, expected one of VOLUNTARY, COMPELLED",
            "/stakeholders/0/roles/0: found BENEFICARY, expected one of BENEFICIARY,"
                + " REPRESENTATIVE, INFORMAL_SUPPORTER, PEER, COMMUNITY_PARTNER, PRACTITIONER,"
                + " MANAGER, DECISION_MAKER, POLICY_MAKER",
            "/stakeholders/7/id: found nothing, expected an id",
            "/risks/1/statment: found an unknown member, expected “statement”",
            "/risks/1/changeable: found text, expected true or false",
            "/decisions/0/on: found text of 8 characters, expected a date like 2026-05-31",
            "/barriers/0/note: found the member a second time, expected each member once",
            "/decisions/2/because/0: found no such risk:r-records, expected an element of this"
                + " record");
  }

  @Test
  void nothing_told_repeats_a_free_text() {
    String marker = "zq marker";
    for (String document : Cases.ALL) {
      Tree.parse(document)
          .walk(
              (place, tree) -> {
                if (tree.type == Tree.Type.TEXT) {
                  Tree marked = Tree.parse(document);
                  Tree parent = marked.parent(place);
                  int position = parent.position(place);
                  parent.parts.set(position, Tree.leaf(tree.name, "\"" + marker + "\""));
                  String text = marked.toString();
                  assertSilent(text, marker);
                  int at = text.indexOf(marker);
                  assertSilent(text.substring(0, at + marker.length() - 1), marker);
                  assertSilent(text.replace("\"" + marker + "\"", marker), marker);
                  assertSilent(text.replace(marker, marker + "\n\\q"), marker);
                }
              });
    }
  }

  private static void assertSilent(String document, String marker) {
    assertThat(Cases.problemsOf(document).toString()).doesNotContain("zq").doesNotContain(marker);
  }

  private static List<Mistake> some(int count, List<Mistake> all, Random random) {
    List<Mistake> some = new ArrayList<>();
    Set<String> places = new HashSet<>();
    for (int tries = 0; some.size() < count && tries < 100_000; tries++) {
      Mistake next = all.get(random.nextInt(all.size()));
      if (some.stream().noneMatch(next::overlaps) && places.add(next.place())) {
        some.add(next);
      }
    }
    return some;
  }

  private static String with(String document, List<Mistake> mistakes) {
    Tree tree = Tree.parse(document);
    mistakes.forEach(mistake -> mistake.plant().accept(tree));
    return tree.toString();
  }
}
