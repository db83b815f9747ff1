package eu.cosie.rules.reframing;

import static java.util.Objects.requireNonNull;

import eu.cosie.core.assessment.ResponseKind;
import eu.cosie.core.asset.AssetKind;
import eu.cosie.core.id.Problem;
import eu.cosie.core.need.FundamentalNeed;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.Topic;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.language.TopicWords;
import eu.cosie.rules.reframing.TopicRows.PossibleNeed;
import eu.cosie.rules.reframing.TopicRows.PossibleResponse;
import eu.cosie.rules.table.Table;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.Reader;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What may lie under a topic, what to ask, which assets to look for, what protects and how to
 * respond: a table that practitioners edit in a spreadsheet, one row per thing. A topic without
 * rows gets those of {@link Topic#OTHER}, and so does a part of which no row counts for who would
 * bear the harm: what helps somebody who is hurt is nothing to ask of the one who hurts. A row that
 * names no bearers counts for all, as those of {@link Topic#OTHER} must, which must also have some
 * for every part, and a way for each kind of response. The words are texts with the keys {@code
 * topic.TOPIC}, {@code catalogue.KEY} and, for the question that settles a hypothesis, {@code
 * catalogue.KEY.ask}. A key is of one part, and stands once in a topic; topics may share it, as
 * most do with what to ask those close.
 *
 * <p>Beside the rows stand, for each language, the words that suggest a topic where a record names
 * none.
 *
 * <p>Hosts add and replace rows by {@link #with(Reader)} and leave some out by {@link #without};
 * their own texts are given to {@link eu.cosie.rules.text.Texts#with}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Catalogue {

  private static final List<String> COLUMNS =
      List.of("topic", "part", "key", "kinds", "levels", "actor", "bearers", "source");

  private static final String CHANGED = "+changed";

  private static final class Standard {
    static final Catalogue CATALOGUE =
        Table.bundled(Catalogue.class, "catalogue.csv", in -> parse("standard", "0.1", in))
            .withBundledWords(Locale.ENGLISH)
            .withBundledWords(Locale.forLanguageTag("sv"))
            .named("standard", "0.1");
  }

  /** What a row is for. */
  enum Part {
    HYPOTHESIS,
    SAFETY_PERSON,
    SAFETY_SERVICE,
    ASK_PERSON,
    ASK_CLOSE,
    ASK_SERVICE,
    ASSETS,
    PROTECTS,
    RESPONSE
  }

  private final String name;
  private final String version;
  private final Map<String, TopicRows> topics;
  private final Map<String, TopicWords> words;
  private final Map<RiskBearer, Map<String, TopicRows>> fitting = new EnumMap<>(RiskBearer.class);

  private Catalogue(
      String name, String version, Map<String, TopicRows> topics, Map<String, TopicWords> words) {
    this.name = name;
    this.version = version;
    this.topics = topics;
    this.words = words;
    TopicRows other = topics.getOrDefault(Topic.OTHER.name(), new TopicRows());
    for (RiskBearer bearer : RiskBearer.values()) {
      Map<String, TopicRows> rows = new HashMap<>();
      topics.forEach((topic, all) -> rows.put(topic, all.fitting(bearer, other)));
      fitting.put(bearer, rows);
    }
  }

  /** The catalogue that comes with the library. */
  public static Catalogue standard() {
    return Standard.CATALOGUE;
  }

  /**
   * The catalogue in a table with the columns {@code topic, part, key, kinds, levels, actor,
   * bearers, source}, or every problem with line and column.
   *
   * @throws java.io.UncheckedIOException if the reader fails
   */
  public static Validation<Seq<Problem>, Catalogue> parse(
      String name, String version, Reader reader) {
    return new Reading(new TreeMap<>())
        .read(reader)
        .map(topics -> new Catalogue(name, version, topics, Map.of()));
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

  /** What the rows of a table make of those that are there. */
  private static final class Reading {

    private final Map<String, TopicRows> topics = new TreeMap<>();
    private final Map<String, Part> parts = new HashMap<>();
    private final Set<List<String>> read = new HashSet<>();

    Reading(Map<String, TopicRows> before) {
      before.forEach((topic, rows) -> topics.put(topic, rows.copy()));
      for (TopicRows rows : before.values()) {
        for (Part part : Part.values()) {
          rows.keys(part).forEach(key -> parts.put(key, part));
        }
      }
    }

    Validation<Seq<Problem>, Map<String, TopicRows>> read(Reader reader) {
      Seq<Problem> problems = Table.read(reader, COLUMNS, this::add);
      if (problems.isEmpty()) {
        problems = missing(topics);
      }
      return problems.isEmpty() ? Validation.valid(topics) : Validation.invalid(problems);
    }

    private void add(Table.Row row) {
      String topic = row.required("topic");
      if (!topic.isEmpty()) {
        Topic.parse(topic).swap().forEach(p -> row.problem("topic", p.found(), p.expected()));
      }
      row.required("source");
      row.one("part", Part.class)
          .ifPresent(
              part -> add(part, row, topic, topics.computeIfAbsent(topic, any -> new TopicRows())));
    }

    private void add(Part part, Table.Row row, String topic, TopicRows rows) {
      String key = part == Part.ASSETS ? TopicRows.ASSETS : key(part, row, topic);
      switch (part) {
        case HYPOTHESIS ->
            row.one("kinds", FundamentalNeed.class)
                .ifPresent(need -> rows.hypotheses().put(key, new PossibleNeed(key, need)));
        case SAFETY_PERSON, SAFETY_SERVICE, ASK_PERSON, ASK_CLOSE, ASK_SERVICE, PROTECTS ->
            rows.add(part, key);
        case ASSETS -> assets(row, topic, rows);
        case RESPONSE -> response(row, key, rows);
      }
      rows.bearers().put(key, bearers(row, topic));
    }

    private static Set<RiskBearer> bearers(Table.Row row, String topic) {
      Set<RiskBearer> bearers = EnumSet.noneOf(RiskBearer.class);
      bearers.addAll(row.constants("bearers", RiskBearer.class));
      if (!bearers.isEmpty() && topic.equals(Topic.OTHER.name())) {
        row.problem("bearers", bearers.size() + " bearers", "nothing, for risks of any bearer");
      }
      return bearers.isEmpty() ? EnumSet.allOf(RiskBearer.class) : bearers;
    }

    private String key(Part part, Table.Row row, String topic) {
      String key = row.required("key");
      if (!key.isEmpty()) {
        @Nullable Part taken = parts.putIfAbsent(key, part);
        if (taken != null && taken != part) {
          row.problem("key", "a key of " + taken, "each key in one part");
        } else if (!read.add(List.of(topic, key))) {
          row.problem("key", "a key once more", "each key once in a topic");
        }
      }
      return key;
    }

    private void assets(Table.Row row, String topic, TopicRows rows) {
      if (!row.cell("key").isEmpty()) {
        row.problem("key", "a key", "nothing, for a row without words");
      }
      if (!read.add(List.of(topic))) {
        row.problem("part", "ASSETS once more", "one row of it in a topic");
      }
      row.required("kinds");
      rows.assets().clear();
      rows.assets().addAll(row.constants("kinds", AssetKind.class));
    }

    private static void response(Table.Row row, String key, TopicRows rows) {
      Set<RiskLevel> levels = EnumSet.noneOf(RiskLevel.class);
      levels.addAll(row.constants("levels", RiskLevel.class));
      if (levels.isEmpty()) {
        levels.addAll(EnumSet.allOf(RiskLevel.class));
      }
      Optional<ResponseKind> kind = row.one("kinds", ResponseKind.class);
      Optional<StakeholderRole> actor = row.one("actor", StakeholderRole.class);
      if (kind.isPresent() && actor.isPresent()) {
        if (actor.get() != StakeholderRole.PRACTITIONER && actor.get() != StakeholderRole.MANAGER) {
          row.problem("actor", actor.get().name(), "PRACTITIONER or MANAGER");
        }
        rows.responses().put(key, new PossibleResponse(key, kind.get(), levels, actor.get()));
      }
    }
  }

  /** Every record must find an answer for every risk, so the topic for all others is complete. */
  private static Seq<Problem> missing(Map<String, TopicRows> topics) {
    return Vector.ofAll(topics.getOrDefault(Topic.OTHER.name(), new TopicRows()).missing())
        .map(each -> new Problem("", "no row OTHER " + each, "one, for risks of any other topic"));
  }

  /**
   * This catalogue with the rows of a table as {@link #parse} takes it, or every problem with line
   * and column. A row takes the place of one of the same topic and key, and the assets to look for
   * are those of the new row; others follow those of their topic and part. A catalogue that differs
   * has {@code +changed} behind its version until it is {@link #named}.
   *
   * @throws java.io.UncheckedIOException if the reader fails
   */
  public Validation<Seq<Problem>, Catalogue> with(Reader rows) {
    return new Reading(topics).read(rows).map(all -> changed(all, words));
  }

  /**
   * This catalogue without any rows of a topic, which is then answered as any other and never
   * suggested; see {@link #with} for its version.
   *
   * @throws IllegalArgumentException if the topic has no rows, or is {@link Topic#OTHER}
   */
  public Catalogue without(Topic topic) {
    present(topic);
    Map<String, TopicRows> rest = new TreeMap<>(topics);
    rest.remove(topic.name());
    Map<String, TopicWords> others = new TreeMap<>(words);
    others.replaceAll((language, each) -> each.without(topic));
    return checked(rest, others);
  }

  /**
   * This catalogue without the rows of these keys in a topic, see {@link #with} for its version.
   *
   * @throws IllegalArgumentException if the topic has no rows, naming the keys that are not there,
   *     or what {@link Topic#OTHER} would lack
   */
  public Catalogue without(Topic topic, Collection<String> keys) {
    TopicRows rows = present(topic).copy();
    Set<String> unknown = new TreeSet<>(keys);
    unknown.removeAll(rows.allKeys());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "no row of " + topic + " in " + name + " " + version + ": " + String.join(", ", unknown));
    }
    rows.remove(keys);
    Map<String, TopicRows> rest = new TreeMap<>(topics);
    rest.put(topic.name(), rows);
    return checked(rest, words);
  }

  private TopicRows present(Topic topic) {
    @Nullable TopicRows rows = topics.get(topic.name());
    if (rows == null) {
      throw new IllegalArgumentException("no row of " + topic + " in " + name + " " + version);
    }
    return rows;
  }

  /**
   * This catalogue with these words that suggest a topic in texts of a language, in place of those
   * it has, from a table with the columns {@code topic, expression, inflections, unless}; or every
   * problem with line and column. Only a topic that has rows may be suggested, and not {@link
   * Topic#OTHER}. A table without rows suggests nothing. See {@link #with} for the version.
   *
   * @throws java.io.UncheckedIOException if the reader fails
   */
  public Validation<Seq<Problem>, Catalogue> withTopicWords(Locale language, Reader reader) {
    Set<Topic> suggestible = new TreeSet<>(Comparator.comparing(Topic::name));
    suggestible.addAll(topics());
    suggestible.remove(Topic.OTHER);
    return TopicWords.parse(language, suggestible, reader).map(this::with);
  }

  private Catalogue with(TopicWords more) {
    Map<String, TopicWords> all = new TreeMap<>(words);
    all.put(Languages.key(more.language().toLanguageTag()), more);
    return changed(topics, all);
  }

  private Catalogue withBundledWords(Locale language) {
    return Table.bundled(
        Catalogue.class,
        "topic-words-" + language + ".csv",
        reader -> withTopicWords(language, reader));
  }

  /** The same rows and topic words under another name and version. */
  public Catalogue named(String name, String version) {
    return new Catalogue(name, version, topics, words);
  }

  private Catalogue checked(Map<String, TopicRows> rows, Map<String, TopicWords> words) {
    Seq<Problem> problems = missing(rows);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.mkString("; "));
    }
    return changed(rows, words);
  }

  private Catalogue changed(Map<String, TopicRows> rows, Map<String, TopicWords> words) {
    if (rows.equals(topics) && words.equals(this.words)) {
      return this;
    }
    String label = version.endsWith(CHANGED) ? version : version + CHANGED;
    return new Catalogue(name, label, rows, words);
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
    return topics.keySet().stream().map(Topic::of).toList();
  }

  /** The keys that need a text in every language, in order. */
  public Set<String> textKeys() {
    Set<String> keys = new TreeSet<>();
    topics.forEach(
        (topic, rows) -> {
          keys.add("topic." + topic);
          rows.allKeys().forEach(key -> keys.add(phrase(key).key()));
          rows.hypotheses().values().forEach(each -> keys.add(each.question().key()));
        });
    return keys;
  }

  boolean has(Topic topic) {
    return topics.containsKey(topic.name());
  }

  /** The rows of a topic that it has, as far as they count for a risk with this bearer. */
  TopicRows rows(Topic topic, RiskBearer bearer) {
    return requireNonNull(fitting.get(bearer)).getOrDefault(topic.name(), new TopicRows());
  }

  /** The topic words for texts in a language, looked up as the lexicons are. */
  Optional<TopicWords> words(String language) {
    return Languages.find(words, language);
  }

  static Phrase phrase(String key, Argument... arguments) {
    return Phrase.of("catalogue." + key, arguments);
  }

  /** The name, version and number of topics. */
  @Override
  public String toString() {
    return name + " " + version + "[" + topics.size() + " topics]";
  }
}
