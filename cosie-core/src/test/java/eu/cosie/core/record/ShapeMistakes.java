package eu.cosie.core.record;

import eu.cosie.core.Samples;
import eu.cosie.core.party.Community;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.StakeholderRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What is wrong with who there is, with lists, and at the root. */
final class ShapeMistakes extends MistakeTable {

  ShapeMistakes() {
    stakeholders();
    root();
    duplicatesAndSizes();
  }

  private void stakeholders() {
    String[] role = {"/stakeholders/3/roles"};
    add("no role", role[0], s -> roles(s, 3), role);
    add(
        "a role twice",
        role[0] + "/1",
        s -> roles(s, 3, StakeholderRole.PEER, StakeholderRole.PEER),
        role);
    add(
        "a role twice",
        "/stakeholders/4/roles/1",
        s -> roles(s, 4, StakeholderRole.PRACTITIONER, StakeholderRole.PRACTITIONER),
        "/stakeholders/4/roles");
    add(
        "a domain twice",
        "/stakeholders/1/mandate/domains/2",
        s ->
            Sketch.change(
                s.stakeholders,
                1,
                maja -> mandate(maja, m -> m.addDomain(LifeDomain.MONEY)).build()),
        "/stakeholders/1/mandate/domains");
    add(
        "no beneficiary",
        "/stakeholders",
        s -> roles(s, 0, StakeholderRole.PEER),
        "/stakeholders/0",
        "/beneficiary");
    add(
        "a second beneficiary",
        "/stakeholders/2/roles",
        s -> roles(s, 2, StakeholderRole.BENEFICIARY),
        "/stakeholders/2/roles",
        "/beneficiary");
    add(
        "a beneficiary that is no person",
        "/stakeholders/0/kind",
        s ->
            Sketch.change(
                s.stakeholders, 0, rut -> rut.toBuilder().party(Community.of("c")).build()),
        "/stakeholders/0",
        "/beneficiary");
    add("a beneficiary who is nobody", "/beneficiary", s -> s.beneficiary = NOBODY);
    add("a beneficiary in another role", "/beneficiary", s -> s.beneficiary = Samples.HOME_CARE);
    add(
        "a tie to the beneficiary",
        "/relationships/0/with",
        s -> Sketch.change(s.relationships, 0, tie -> tie.toBuilder().with(Samples.RUT).build()),
        "/relationships/0/with",
        "/beneficiary");
  }

  private static void roles(Sketch sketch, int index, StakeholderRole... roles) {
    Sketch.change(
        sketch.stakeholders, index, each -> each.toBuilder().roles(List.of(roles)).build());
  }

  // ---- the rest

  private void root() {
    for (String tag : List.of("", " ", "sv_SE", "Swedish language", "s", "sv-")) {
      add("the language “" + tag + "”", "/language", s -> s.language = tag);
    }
    for (String code : List.of("", "SWE", "se", "XX")) {
      add(
          "the country “" + code + "”",
          "/service/country",
          s -> s.service = s.service.toBuilder().country(code).build());
    }
    for (String name :
        List.of("", "journal", "X-journal", "x-" + "a".repeat(99), "x-" + TextMistakes.LONE_HALF)) {
      add("an extension of that name", "", s -> s.extensions.put(name, "1"), "/x-0");
    }
    add(
        "an extension with half a pair",
        "",
        s -> s.extensions.put("x-1", TextMistakes.LONE_HALF),
        "/x-1");
  }

  private void duplicatesAndSizes() {
    twice("stakeholders", s -> s.stakeholders, 4);
    twice("wishes", s -> s.wishes, 0);
    twice("relationships", s -> s.relationships, 0);
    twice("assets", s -> s.assets, 0);
    twice("needs", s -> s.needs, 0);
    twice("goals", s -> s.goals, 0);
    twice("risks", s -> s.risks, 0);
    twice("decisions", s -> s.decisions, 0);
    twice("barriers", s -> s.barriers, 0);
    twice("notes", s -> s.notes, 0);
    twice("affirmations", s -> s.affirmations, 0);
    tooMany("/explored", s -> fill(s.explored));
    tooMany(
        "/decisions/0/contributions",
        s ->
            Sketch.change(
                s.decisions, 0, d -> d.toBuilder().contributions(many(d.contributions())).build()));
    tooMany(
        "/service/nonNegotiables",
        s ->
            s.service =
                s.service.toBuilder().nonNegotiables(many(s.service.nonNegotiables())).build());
    tooMany(
        "/service/floors",
        s -> s.service = s.service.toBuilder().floors(many(s.service.floors())).build());
    add(
        "an id twice",
        "/service/nonNegotiables/1/id",
        s ->
            s.service =
                s.service.toBuilder()
                    .addNonNegotiables(SAMPLE.service().nonNegotiables().get(0))
                    .build(),
        "/service/nonNegotiables");
  }

  private <T> void twice(String name, Function<Sketch, List<T>> list, int index) {
    List<T> sound = list.apply(new Sketch(SAMPLE));
    String added = "/" + name + "/" + sound.size();
    add("an id twice", added + "/id", s -> list.apply(s).add(sound.get(index)), added);
    tooMany("/" + name, s -> fill(list.apply(s)));
  }

  private void tooMany(String place, Consumer<Sketch> fill) {
    add("too many elements", place, fill);
  }

  private static <T> void fill(List<T> list) {
    list.addAll(Collections.nCopies(CaseRecord.MAX_ELEMENTS, list.get(0)));
  }

  private static <T> List<T> many(List<T> list) {
    List<T> many = new ArrayList<>(list);
    fill(many);
    return many;
  }
}
