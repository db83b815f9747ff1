package eu.cosie.jackson;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One mistake that can be planted into a sound document.
 *
 * @param what what is wrong
 * @param around the place it changes; another mistake must not lie above or below it
 * @param place where a reader is to tell it
 * @param plant plants it
 */
record Mistake(String what, String around, String place, Consumer<Tree> plant) {

  /** The members that must be there, by the place of their object with # for a position. */
  private static final Map<String, Set<String>> MANDATORY =
      Map.ofEntries(
          entry("", Set.of("format", "id", "language", "beneficiary", "service", "stakeholders")),
          entry("/service", Set.of("name", "engagement")),
          entry("/service/nonNegotiables/#", Set.of("id", "text")),
          entry("/service/floors/#", Set.of("kind", "level", "source", "ground")),
          entry("/stakeholders/#", Set.of("id", "kind", "name", "roles")),
          entry("/stakeholders/#/mandate", Set.of("basis", "scope")),
          entry("/explored/#", Set.of("what", "voice")),
          entry("/wishes/#", Set.of("id", "kind", "level", "voice")),
          entry("/relationships/#", Set.of("id", "with", "quality", "flow", "voice")),
          entry("/assets/#", Set.of("id", "name", "kind", "holder", "agreement", "voice")),
          entry("/assets/#/wanted", Set.of("value", "voice")),
          entry("/needs/#", Set.of("id", "statement", "domain", "basis", "voice")),
          entry("/needs/#/judgement", Set.of("value", "voice")),
          entry("/goals/#", Set.of("id", "statement", "voice")),
          entry("/goals/#/reached", Set.of("value", "voice")),
          entry(
              "/risks/#",
              Set.of(
                  "id",
                  "statement",
                  "domain",
                  "presentation",
                  "bearer",
                  "level",
                  "changeable",
                  "voice")),
          entry("/risks/#/response", Set.of("text", "by")),
          entry("/risks/#/view", Set.of("value", "voice")),
          entry("/decisions/#", Set.of("id", "kind", "on", "about", "outcome", "support", "voice")),
          entry("/decisions/#/contributions/#", Set.of("by", "level", "stage")),
          entry("/decisions/#/view", Set.of("text", "voice")),
          entry("/barriers/#", Set.of("id", "kind", "note", "voice")),
          entry("/barriers/#/response", Set.of("text", "by")),
          entry("/notes/#", Set.of("id", "text", "voice")),
          entry("/affirmations/#", Set.of("id", "answer", "voice")));

  private static final Set<String> VOICE = Set.of("by", "on", "words");

  private static final Set<String> IDS =
      Set.of(
          "id",
          "by",
          "via",
          "with",
          "holder",
          "from",
          "beneficiary",
          "record",
          "affirmation",
          "risk",
          "need",
          "asset",
          "actor",
          "to",
          "after",
          "element",
          "rule");

  private static final Set<String> ID_LISTS =
      Set.of(
          "helpsWith",
          "protects",
          "underlies",
          "meets",
          "because",
          "about",
          "facts",
          "assets",
          "protective",
          "answers");

  static boolean isMandatory(String place) {
    int end = place.lastIndexOf('/');
    String object = place.substring(0, end).replaceAll("/[0-9]+", "/#");
    Set<String> members =
        object.endsWith("/voice") ? VOICE : MANDATORY.getOrDefault(object, Set.of());
    return members.contains(place.substring(end + 1));
  }

  /** Every mistake that can be planted into the sound document of a record. */
  static List<Mistake> in(String document) {
    return in(document, Mistake::isMandatory);
  }

  /** Every mistake that can be planted into a sound document, given which places must be there. */
  static List<Mistake> in(String document, Predicate<String> mandatory) {
    List<Mistake> mistakes = new ArrayList<>();
    mistakes.add(unknownMember(""));
    Tree.parse(document)
        .walk(
            (place, tree) -> {
              if (!place.startsWith("/x-")) {
                collect(place, tree, mandatory, mistakes);
              }
            });
    return mistakes;
  }

  private static void collect(
      String place, Tree tree, Predicate<String> mandatory, List<Mistake> mistakes) {
    mistakes.add(replacing("null", place, "null"));
    mistakes.add(replacing("a number", place, "-1.5e3"));
    if (tree.type != Tree.Type.OBJECT) {
      mistakes.add(replacing("an object", place, "{\"id\":[{}],\"zz\":null}"));
    } else {
      mistakes.add(unknownMember(place));
    }
    if (tree.type != Tree.Type.LIST) {
      mistakes.add(replacing("a list", place, "[[],{\"a\":{}}]"));
    }
    if (tree.type != Tree.Type.TEXT) {
      mistakes.add(replacing("text", place, "\"some text\""));
    }
    if (tree.name != null) {
      ofMember(place, tree.name, mandatory, mistakes);
    }
    if (tree.type == Tree.Type.TEXT) {
      ofText(place, tree, mistakes);
    }
  }

  private static void ofMember(
      String place, String name, Predicate<String> mandatory, List<Mistake> mistakes) {
    mistakes.add(
        new Mistake(
            "a member twice",
            place,
            place,
            root -> {
              Tree object = root.parent(place);
              object.parts.add(object.parts.get(object.position(place)));
            }));
    String misspelt = name + name.charAt(name.length() - 1);
    mistakes.add(
        new Mistake(
            "a misspelt member",
            place,
            place.substring(0, place.lastIndexOf('/') + 1) + misspelt,
            root -> {
              Tree object = root.parent(place);
              int position = object.position(place);
              object.parts.set(position, object.parts.get(position).renamed(misspelt));
            }));
    if (mandatory.test(place)) {
      mistakes.add(
          new Mistake(
              "a missing member",
              place,
              place,
              root -> {
                Tree object = root.parent(place);
                object.parts.remove(object.position(place));
              }));
    }
  }

  private static void ofText(String place, Tree tree, List<Mistake> mistakes) {
    String text = tree.text();
    String[] steps = place.split("/", -1);
    String list = steps.length > 2 ? steps[steps.length - 2] : "";
    boolean isElement = tree.name == null;
    if (text.matches("[A-Z_]{2,}") && !"topic".equals(tree.name) && !"country".equals(tree.name)) {
      mistakes.add(replacing("an unknown constant", place, "\"ANOTHER_ONE\""));
      mistakes.add(replacing("words for a constant", place, "\"another one\""));
    }
    if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      mistakes.add(replacing("another form of date", place, "\"31/12/2026\""));
      mistakes.add(replacing("a day that is none", place, "\"2026-02-30\""));
    }
    boolean isId = isElement ? ID_LISTS.contains(list) : IDS.contains(tree.name);
    if (isId && !place.startsWith("/service/")) {
      mistakes.add(replacing("no id", place, "\"no id at all\""));
      mistakes.add(replacing("an empty id", place, "\"\""));
    }
  }

  private static Mistake replacing(String what, String place, String json) {
    return new Mistake(
        what,
        place,
        place,
        root -> {
          Tree parent = root.parent(place);
          int position = parent.position(place);
          parent.parts.set(position, Tree.leaf(parent.parts.get(position).name, json));
        });
  }

  private static Mistake unknownMember(String object) {
    String place = object + "/zzzzqqqq";
    return new Mistake(
        "an unknown member",
        place,
        place,
        root -> root.parent(place).parts.add(0, Tree.leaf("zzzzqqqq", "{\"a\":[null,{\"b\":1}]}")));
  }

  /** A document with this mistake in it. */
  String plantedIn(String document) {
    Tree tree = Tree.parse(document);
    plant.accept(tree);
    return tree.toString();
  }

  boolean overlaps(Mistake other) {
    return (around + "/").startsWith(other.around + "/")
        || (other.around + "/").startsWith(around + "/");
  }

  @Override
  public String toString() {
    return what + " at " + place;
  }
}
