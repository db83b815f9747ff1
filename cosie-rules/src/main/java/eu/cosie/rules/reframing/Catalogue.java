package eu.cosie.rules.reframing;

import eu.cosie.core.assessment.ResponseKind;
import eu.cosie.core.asset.AssetKind;
import eu.cosie.core.id.Problem;
import eu.cosie.core.need.FundamentalNeed;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.Topic;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.table.Table;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What may lie under a topic, what to ask, which assets to look for and how to respond: a table
 * that practitioners edit in a spreadsheet, one row per thing. A topic without rows gets those of
 * {@link Topic#OTHER}, which must have one for each kind of response and question. The words are
 * texts with the keys {@code topic.TOPIC}, {@code catalogue.KEY} and, for the question that settles
 * a hypothesis, {@code catalogue.KEY.ask}. Immutable and thread-safe.
 */
public final class Catalogue {

  private static final List<String> COLUMNS =
      List.of("topic", "part", "key", "kinds", "levels", "actor", "source");

  private static final class Standard {
    static final Catalogue CATALOGUE =
        Table.bundled(Catalogue.class, "catalogue.csv", in -> parse("standard", "0.1", in));
  }

  /** What a row is for. */
  enum Part {
    HYPOTHESIS,
    SAFETY_PERSON,
    SAFETY_SERVICE,
    ASK_PERSON,
    ASK_SERVICE,
    ASSETS,
    RESPONSE
  }

  /** A need that may lie under a topic. */
  record PossibleNeed(String key, FundamentalNeed fundamental) {

    Phrase text() {
      return phrase(key);
    }

    Phrase question() {
      return phrase(key + ".ask");
    }
  }

  /** A way to respond, at some levels or at all, and who would act. */
  record PossibleResponse(
      String key, ResponseKind kind, Set<RiskLevel> levels, StakeholderRole actor) {

    Phrase text(Argument... arguments) {
      return phrase(key, arguments);
    }
  }

  /** All rows of one topic. */
  private static final class Entry {
    final List<PossibleNeed> hypotheses = new ArrayList<>();
    final Map<Part, List<String>> questions = new TreeMap<>();
    final Set<AssetKind> assets = EnumSet.noneOf(AssetKind.class);
    final List<PossibleResponse> responses = new ArrayList<>();
  }

  private final String name;
  private final String version;
  private final Map<String, Entry> entries;

  private Catalogue(String name, String version, Map<String, Entry> entries) {
    this.name = name;
    this.version = version;
    this.entries = entries;
  }

  /** The catalogue that comes with the library. */
  public static Catalogue standard() {
    return Standard.CATALOGUE;
  }

  /**
   * The catalogue in a table with the columns {@code topic, part, key, kinds, levels, actor,
   * source}, or every problem with line and column.
   *
   * @throws java.io.UncheckedIOException if the reader fails
   */
  public static Validation<Seq<Problem>, Catalogue> parse(
      String name, String version, Reader reader) {
    Map<String, Entry> entries = new TreeMap<>();
    Set<String> keys = new TreeSet<>();
    Seq<Problem> problems = Table.read(reader, COLUMNS, row -> add(row, entries, keys));
    if (problems.isEmpty()) {
      problems = missing(entries);
    }
    return problems.isEmpty()
        ? Validation.valid(new Catalogue(name, version, entries))
        : Validation.invalid(problems);
  }

  /**
   * The catalogue in a table as {@link #parse} takes it.
   *
   * @throws IllegalArgumentException naming every problem, if there is one
   * @throws java.io.UncheckedIOException if the reader fails
   */
  public static Catalogue read(String name, String version, Reader reader) {
    return Table.orThrow(parse(name, version, reader));
  }

  private static void add(Table.Row row, Map<String, Entry> entries, Set<String> keys) {
    String topic = row.required("topic");
    if (!topic.isEmpty()) {
      Topic.parse(topic).swap().forEach(p -> row.problem("topic", p.found(), p.expected()));
    }
    Entry entry = entries.computeIfAbsent(topic, any -> new Entry());
    row.required("source");
    row.one("part", Part.class)
        .ifPresent(
            part -> {
              String key = part == Part.ASSETS ? row.cell("key") : row.required("key");
              if (!key.isEmpty() && !keys.add(key)) {
                row.problem("key", "a key once more", "each key once");
              }
              switch (part) {
                case HYPOTHESIS ->
                    row.one("kinds", FundamentalNeed.class)
                        .ifPresent(need -> entry.hypotheses.add(new PossibleNeed(key, need)));
                case SAFETY_PERSON, SAFETY_SERVICE, ASK_PERSON, ASK_SERVICE ->
                    entry.questions.computeIfAbsent(part, any -> new ArrayList<>()).add(key);
                case ASSETS -> {
                  row.required("kinds");
                  entry.assets.addAll(row.constants("kinds", AssetKind.class));
                }
                case RESPONSE -> response(row, key, entry);
              }
            });
  }

  private static void response(Table.Row row, String key, Entry entry) {
    Set<RiskLevel> levels = EnumSet.noneOf(RiskLevel.class);
    levels.addAll(row.constants("levels", RiskLevel.class));
    if (levels.isEmpty()) {
      levels.addAll(EnumSet.allOf(RiskLevel.class));
    }
    row.one("kinds", ResponseKind.class)
        .ifPresent(
            kind ->
                row.one("actor", StakeholderRole.class)
                    .ifPresent(
                        actor -> {
                          if (actor != StakeholderRole.PRACTITIONER
                              && actor != StakeholderRole.MANAGER) {
                            row.problem("actor", actor.name(), "PRACTITIONER or MANAGER");
                          }
                          entry.responses.add(new PossibleResponse(key, kind, levels, actor));
                        }));
  }

  /** Every record must find an answer for every risk, so the topic for all others is complete. */
  private static Seq<Problem> missing(Map<String, Entry> entries) {
    Entry other = entries.getOrDefault(Topic.OTHER.name(), new Entry());
    List<String> missing = new ArrayList<>();
    for (ResponseKind kind : ResponseKind.values()) {
      if (other.responses.stream()
          .noneMatch(
              each -> each.kind == kind && each.levels.size() == RiskLevel.values().length)) {
        missing.add("RESPONSE " + kind + " at every level");
      }
    }
    for (Part part : Part.values()) {
      if (part.name().startsWith("SAFETY") || part.name().startsWith("ASK")) {
        if (!other.questions.containsKey(part)) {
          missing.add(part.name());
        }
      }
    }
    return Vector.ofAll(missing)
        .map(each -> new Problem("", "no row OTHER " + each, "one, for risks of any other topic"));
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** Its version. */
  public String version() {
    return version;
  }

  /** The topics that have rows, in order. */
  public List<Topic> topics() {
    return entries.keySet().stream().map(Topic::of).toList();
  }

  /** The keys that need a text in every language, in order. */
  public Set<String> textKeys() {
    Set<String> keys = new TreeSet<>();
    entries.forEach(
        (topic, entry) -> {
          keys.add("topic." + topic);
          entry.hypotheses.forEach(
              each -> {
                keys.add(each.text().key());
                keys.add(each.question().key());
              });
          entry.questions.values().forEach(all -> all.forEach(key -> keys.add(phrase(key).key())));
          entry.responses.forEach(each -> keys.add(each.text().key()));
        });
    return keys;
  }

  /** Whether it has words of its own for what the risk is about. */
  boolean names(Risk risk) {
    return !topicOf(risk).equals(Topic.OTHER.name());
  }

  /** What the risk is about, in a few words. */
  Phrase topic(Risk risk) {
    return Phrase.of("topic." + topicOf(risk));
  }

  List<PossibleNeed> hypotheses(Risk risk) {
    return entry(risk).hypotheses;
  }

  /** The keys of questions; those for any other topic where the risk's own has none. */
  List<String> questions(Risk risk, Part part) {
    Entry entry =
        switch (part) {
          // A topic's question would tell the person what somebody said in confidence.
          case SAFETY_PERSON -> risk.voice().isProtected() ? other() : safetyEntry(risk);
          case SAFETY_SERVICE -> safetyEntry(risk);
          case HYPOTHESIS, ASK_PERSON, ASK_SERVICE, ASSETS, RESPONSE -> entry(risk);
        };
    List<String> own = entry.questions.get(part);
    return own != null ? own : other().questions.getOrDefault(part, List.of());
  }

  Set<AssetKind> assets(Risk risk) {
    return entry(risk).assets;
  }

  /** The topic's own way of this kind at the risk's level, else the one for any other topic. */
  PossibleResponse response(Risk risk, ResponseKind kind) {
    Entry own = kind == ResponseKind.SAFEGUARD ? safetyEntry(risk) : entry(risk);
    for (Entry entry : List.of(own, other())) {
      for (PossibleResponse response : entry.responses) {
        if (response.kind == kind && response.levels.contains(risk.level())) {
          return response;
        }
      }
    }
    throw new IllegalStateException("checked when the catalogue was read: " + kind);
  }

  static Phrase phrase(String key, Argument... arguments) {
    return Phrase.of("catalogue." + key, arguments);
  }

  /** A topic's rows on safety are about the person; where others may be harmed, no topic's fit. */
  private Entry safetyEntry(Risk risk) {
    return risk.bearer() == RiskBearer.OTHERS ? other() : entry(risk);
  }

  private Entry entry(Risk risk) {
    return entries.getOrDefault(topicOf(risk), other());
  }

  private String topicOf(Risk risk) {
    return risk.topic().map(Topic::name).filter(entries::containsKey).orElse(Topic.OTHER.name());
  }

  private Entry other() {
    return entries.getOrDefault(Topic.OTHER.name(), new Entry());
  }

  /** The name, version and number of topics. */
  @Override
  public String toString() {
    return name + " " + version + "[" + entries.size() + " topics]";
  }
}
