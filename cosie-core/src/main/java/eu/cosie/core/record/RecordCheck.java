package eu.cosie.core.record;

import eu.cosie.core.asset.Asset;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.Problem;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.Mandate;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.RecordedResponse;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.Floor;
import eu.cosie.core.service.NonNegotiable;
import eu.cosie.core.service.ParticipationWish;
import eu.cosie.core.service.Service;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that makes a record meaningless, in one walk in the order of the document. A place is written
 * out only for a problem. What was told as unreadable counts as present.
 */
final class RecordCheck {

  private static final int MAX_EXTENSION_NAME = 100;
  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private final CaseRecord record;
  private final Links links;
  private final List<Problem> problems;
  private final ToldPlaces told;
  private final Set<StakeholderId> beneficiaries;
  // Of each stakeholder, by position; none where they could not be read, or are missing.
  private final List<Set<StakeholderRole>> roles;
  private final int atMost;
  // Where the walk is: the list and the position in it; no list at the root.
  private String list = "";
  private int index;

  RecordCheck(CaseRecord record, List<Problem> told, int atMost) {
    this.record = record;
    this.atMost = atMost;
    this.links = record.links();
    this.problems = new ArrayList<>(told);
    this.told = new ToldPlaces(told);
    this.beneficiaries = beneficiaries(record, this.told);
    this.roles = roles(record, this.told);
  }

  /** At most so many as were asked for, with those that were told: the walk ends with the last. */
  Seq<Problem> problems() {
    try {
      walk();
    } catch (Enough e) {
      // Told by what is returned.
    }
    return Vector.ofAll(problems).take(atMost);
  }

  private void walk() {
    root();
    stakeholders();
    walk(
        "explored", record.explored(), null, (exploration) -> voice("/voice", exploration.voice()));
    walk("wishes", record.wishes(), ParticipationWish::id, wish -> voice("/voice", wish.voice()));
    walk("relationships", record.relationships(), Relationship::id, this::relationship);
    walk("assets", record.assets(), Asset::id, this::asset);
    walk("needs", record.needs(), Need::id, this::need);
    walk("goals", record.goals(), Goal::id, this::goal);
    walk("risks", record.risks(), Risk::id, this::risk);
    walk("decisions", record.decisions(), Decision::id, this::decision);
    walk("barriers", record.barriers(), Barrier::id, this::barrier);
    walk("notes", record.notes(), Note::id, this::note);
    walk("affirmations", record.affirmations(), Affirmation::id, this::affirmation);
    extensions();
  }

  // ---- the elements, in the order of the document

  private void root() {
    try {
      new Locale.Builder().setLanguageTag(record.language());
      if (record.language().isEmpty()) {
        problem("/language", "nothing", "a BCP 47 language tag");
      }
    } catch (IllformedLocaleException e) {
      problem("/language", Problem.lengthOf(record.language()), "a BCP 47 language tag");
    }
    if (isUnknown(record.beneficiary())) {
      problem("/beneficiary", "no such " + record.beneficiary(), "a stakeholder of this record");
    } else if (hasBeneficiary() && !isBeneficiary(record.beneficiary())) {
      problem("/beneficiary", record.beneficiary() + " in another role", "the BENEFICIARY");
    }
    Service service = record.service();
    name(service.name(), "/service/name");
    service
        .country()
        .filter(country -> !COUNTRIES.contains(country))
        .ifPresent(
            country ->
                problem(
                    "/service/country", Problem.lengthOf(country), "an ISO 3166-1 alpha-2 code"));
    Set<String> fixed = new HashSet<>();
    walk(
        "service/nonNegotiables",
        service.nonNegotiables(),
        null,
        each -> nonNegotiable(each, fixed));
    walk(
        "service/floors", service.floors(), null, (Floor floor) -> name(floor.source(), "/source"));
  }

  private void nonNegotiable(NonNegotiable fixed, Set<String> seen) {
    if (!seen.add(fixed.id().value())) {
      problem(here("/id"), "the id of an earlier one", "an id of its own");
    }
    text(fixed.text(), "/text");
  }

  private void stakeholders() {
    if (!hasBeneficiary() && !told.contains("/stakeholders")) {
      problem("/stakeholders", "no BENEFICIARY", "exactly one");
    }
    boolean[] seen = new boolean[1];
    walk("stakeholders", record.stakeholders(), Stakeholder::id, each -> stakeholder(each, seen));
  }

  private void stakeholder(Stakeholder stakeholder, boolean[] beneficiarySeen) {
    name(stakeholder.name(), "/name");
    if (stakeholder.roles().isEmpty()) {
      problem(here("/roles"), "no role", "one or more");
    }
    distinct(stakeholder.roles(), "/roles");
    if (stakeholder.roles().contains(StakeholderRole.BENEFICIARY)) {
      if (beneficiarySeen[0]) {
        problem(here("/roles"), "a second BENEFICIARY", "exactly one");
      } else if (!(stakeholder.party() instanceof Person)) {
        problem(here("/kind"), "a BENEFICIARY that is no PERSON", "PERSON");
      }
      beneficiarySeen[0] = true;
    }
    stakeholder.title().ifPresent(title -> name(title, "/title"));
    stakeholder.mandate().ifPresent(this::mandate);
  }

  private void mandate(Mandate mandate) {
    name(mandate.basis(), "/mandate/basis");
    distinct(mandate.domains(), "/mandate/domains");
    mandate.until().ifPresent(until -> date(until, "/mandate", "/until"));
  }

  private void relationship(Relationship relationship) {
    if (relationship.with().equals(record.beneficiary())) {
      problem(here("/with"), "the beneficiary", "another stakeholder");
    } else {
      refers(relationship.with(), "", "/with");
    }
    voice("/voice", relationship.voice());
  }

  private void asset(Asset asset) {
    name(asset.name(), "/name");
    refers(asset.holder(), "", "/holder");
    refers(asset.helpsWith(), "/helpsWith");
    refers(asset.protects(), "/protects");
    asset.wanted().ifPresent(wanted -> voice("/wanted/voice", wanted.voice()));
    voice("/voice", asset.voice());
  }

  private void need(Need need) {
    text(need.statement(), "/statement");
    refers(need.underlies(), "/underlies");
    need.judgement().ifPresent(judgement -> voice("/judgement/voice", judgement.voice()));
    voice("/voice", need.voice());
  }

  private void goal(Goal goal) {
    text(goal.statement(), "/statement");
    refers(goal.meets(), "/meets");
    goal.reached().ifPresent(reached -> voice("/reached/voice", reached.voice()));
    voice("/voice", goal.voice());
  }

  private void risk(Risk risk) {
    text(risk.statement(), "/statement");
    risk.from().ifPresent(from -> refers(from, "", "/from"));
    text(risk.benefit(), "/benefit");
    risk.response().ifPresent(this::response);
    risk.view()
        .ifPresent(
            view -> {
              text(view.text(), "/view/text");
              voice("/view/voice", view.voice());
            });
    voice("/voice", risk.voice());
  }

  private void decision(Decision decision) {
    date(decision.on(), "", "/on");
    text(decision.about(), "/about");
    text(decision.imposed(), "/imposed");
    boolean fits = fits(decision.contributions(), "/contributions");
    for (int i = 0; fits && i < decision.contributions().size(); i++) {
      Contribution contribution = decision.contributions().get(i);
      String member = "/contributions/" + i;
      refers(contribution.by(), member, "/by");
      role(contribution.by(), contribution.as(), member);
    }
    text(decision.reason(), "/reason");
    refers(decision.because(), "/because");
    decision
        .view()
        .ifPresent(
            view -> {
              text(view.text(), "/view/text");
              voice("/view/voice", view.voice());
            });
    voice("/voice", decision.voice());
  }

  private void barrier(Barrier barrier) {
    text(barrier.note(), "/note");
    barrier.response().ifPresent(this::response);
    voice("/voice", barrier.voice());
  }

  private void note(Note note) {
    text(note.text(), "/text");
    refers(note.about(), "/about");
    voice("/voice", note.voice());
  }

  private void affirmation(Affirmation affirmation) {
    text(affirmation.dissent(), "/dissent");
    refers(affirmation.about(), "/about");
    voice("/voice", affirmation.voice());
  }

  private void response(RecordedResponse response) {
    text(response.text(), "/response/text");
    refers(response.by(), "/response", "/by");
    response.on().ifPresent(on -> date(on, "/response", "/on"));
  }

  private void voice(String at, Voice voice) {
    refers(voice.by(), at, "/by");
    role(voice.by(), voice.as(), at);
    date(voice.on(), at, "/on");
    voice.via().ifPresent(via -> refers(via, at, "/via"));
  }

  private void extensions() {
    if (record.extensions().size() > CaseRecord.MAX_ELEMENTS) {
      problem("", "more than " + CaseRecord.MAX_ELEMENTS + " extensions", "no more");
    }
    for (Map.Entry<String, String> extension : record.extensions().entrySet()) {
      String name = extension.getKey();
      if (!Problem.isWellFormed(extension.getValue()) || !Problem.isWellFormed(name)) {
        problem("", "half of a surrogate pair in an extension", "well-formed Unicode");
      }
      if (!name.startsWith("x-") || name.length() > MAX_EXTENSION_NAME) {
        problem(
            "",
            "an extension with a name of " + name.length() + " characters",
            "one that starts with x-");
      }
    }
  }

  // ---- what may be wrong with one thing

  private interface Check<T> {
    void of(T element);
  }

  private interface Id<T> {
    ElementId of(T element);
  }

  private <T> void walk(String name, List<T> elements, @Nullable Id<T> id, Check<T> check) {
    list = "";
    if (!fits(elements, "/" + name)) {
      return;
    }
    list = name;
    for (index = 0; index < elements.size(); index++) {
      T element = elements.get(index);
      if (id != null && links.position(id.of(element)) != index) {
        problem(here("/id"), id.of(element) + " once more", "an id of its own");
      }
      check.of(element);
    }
  }

  private boolean fits(List<?> elements, String member) {
    boolean fits = elements.size() <= CaseRecord.MAX_ELEMENTS;
    if (!fits) {
      problem(
          here(member), elements.size() + " elements", "no more than " + CaseRecord.MAX_ELEMENTS);
    }
    return fits;
  }

  private void distinct(List<? extends Comparable<?>> elements, String member) {
    if (elements.size() < 2 || !fits(elements, member)) {
      return;
    }
    Set<Object> seen = new TreeSet<>(); // ordered: ids may be chosen so that their hashes collide
    for (int i = 0; i < elements.size(); i++) {
      if (!seen.add(elements.get(i))) {
        problem(here(member + "/" + i), elements.get(i) + " once more", "each once");
      }
    }
  }

  private void refers(List<? extends ElementId> elements, String member) {
    distinct(elements, member);
    for (int i = 0; i < elements.size() && i < CaseRecord.MAX_ELEMENTS; i++) {
      if (isUnknown(elements.get(i))) {
        problem(here(member + "/" + i), "no such " + elements.get(i), "an element of this record");
      }
    }
  }

  private void refers(ElementId element, String at, String member) {
    if (isUnknown(element)) {
      problem(here(at + member), "no such " + element, "an element of this record");
    }
  }

  private void role(StakeholderId by, Optional<StakeholderRole> as, String at) {
    int position = links.position(by);
    Set<StakeholderRole> known = position < 0 ? Set.of() : roles.get(position);
    if (known.isEmpty()) {
      return;
    }
    if (as.isPresent()) {
      if (!known.contains(as.get())) {
        problem(here(at + "/as"), as.get() + ", which " + by + " is not", "a role of " + by);
      }
    } else if (known.size() > 1 && !told.contains(here(at + "/as"))) {
      problem(here(at), "no “as” where " + by + " has " + known.size() + " roles", "one of them");
    }
  }

  private void text(Optional<String> text, String member) {
    text.ifPresent(present -> text(present, member));
  }

  private void text(String text, String member) {
    bounded(text, CaseRecord.MAX_TEXT, member);
  }

  private void name(String name, String member) {
    bounded(name, CaseRecord.MAX_NAME, member);
  }

  private void bounded(String text, int max, String member) {
    // The place is written out for a problem only.
    Problem.inText("", text, max)
        .ifPresent(problem -> problem(here(member), problem.found(), problem.expected()));
  }

  private void date(LocalDate date, String at, String member) {
    if (date.getYear() < CaseRecord.FIRST_YEAR || date.getYear() > CaseRecord.LAST_YEAR) {
      problem(
          here(at + member),
          date.toString(),
          "a date in the years " + CaseRecord.FIRST_YEAR + " to " + CaseRecord.LAST_YEAR);
    }
  }

  // ---- places

  private String here(String member) {
    return list.isEmpty() ? member : "/" + list + "/" + index + member;
  }

  private void problem(String place, String found, String expected) {
    if (!told.covers(place)) {
      problems.add(new Problem(place, found, expected));
      if (problems.size() >= atMost) {
        throw new Enough();
      }
    }
  }

  /** As many problems as were asked for are found. */
  private static final class Enough extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Enough() {
      super(null, null, false, false);
    }
  }

  // ---- what resolves

  private boolean isUnknown(ElementId element) {
    return !record.contains(element) && !told.hides(element.kind());
  }

  private boolean isBeneficiary(StakeholderId stakeholder) {
    return links.position(stakeholder) < 0 || beneficiaries.contains(stakeholder);
  }

  private boolean hasBeneficiary() {
    return told.hides(ElementId.Kind.STAKEHOLDER) || !beneficiaries.isEmpty();
  }

  /**
   * Who is one, or may be: roles that could not be read may hold the role, and one without any role
   * is told as such.
   */
  private static Set<StakeholderId> beneficiaries(CaseRecord record, ToldPlaces told) {
    Set<StakeholderId> beneficiaries = new TreeSet<>();
    for (int i = 0; i < record.stakeholders().size(); i++) {
      Stakeholder stakeholder = record.stakeholders().get(i);
      if (stakeholder.roles().contains(StakeholderRole.BENEFICIARY)
          || (stakeholder.roles().isEmpty() && stakeholder.id().equals(record.beneficiary()))
          || told.covers("/stakeholders/" + i + "/roles")) {
        beneficiaries.add(stakeholder.id());
      }
    }
    return beneficiaries;
  }

  private static List<Set<StakeholderRole>> roles(CaseRecord record, ToldPlaces told) {
    List<Set<StakeholderRole>> roles = new ArrayList<>();
    for (int i = 0; i < record.stakeholders().size(); i++) {
      Set<StakeholderRole> known = EnumSet.noneOf(StakeholderRole.class);
      if (!told.covers("/stakeholders/" + i + "/roles")) {
        known.addAll(record.stakeholders().get(i).roles());
      }
      roles.add(known);
    }
    return roles;
  }
}
