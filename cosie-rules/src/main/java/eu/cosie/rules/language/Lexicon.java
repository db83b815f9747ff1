package eu.cosie.rules.language;

import eu.cosie.core.id.Problem;
import eu.cosie.core.wording.Framing;
import eu.cosie.core.wording.Guard;
import eu.cosie.rules.table.Table;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The expressions of one language that frame people by what they lack, in the order of its table,
 * which practitioners edit in a spreadsheet. No form is found for two entries, and none is an
 * exception of any. {@link Scanner} finds them in texts. Immutable and thread-safe.
 */
public final class Lexicon {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "language",
          "expression",
          "inflections",
          "unless",
          "framings",
          "guards",
          "why",
          "alternative",
          "source",
          "found",
          "silent");

  private static final String CHANGED = "+changed";

  private static final class English {
    static final Lexicon LEXICON = bundled("en");
  }

  private static final class Swedish {
    static final Lexicon LEXICON = bundled("sv");
  }

  private final String name;
  private final String version;
  private final Locale language;
  private final Map<String, LexiconEntry> entries;

  private Lexicon(String name, String version, Locale language, Map<String, LexiconEntry> entries) {
    this.name = name;
    this.version = version;
    this.language = language;
    this.entries = entries;
  }

  private static Lexicon bundled(String language) {
    return Table.bundled(
        Lexicon.class,
        "lexicon-" + language + ".csv",
        reader -> parse("standard-" + language, "0.1", reader));
  }

  /** The library's own English lexicon. */
  public static Lexicon english() {
    return English.LEXICON;
  }

  /** The library's own Swedish lexicon. */
  public static Lexicon swedish() {
    return Swedish.LEXICON;
  }

  /** The library's own lexicon of this language, if it has one. */
  public static Optional<Lexicon> in(Locale language) {
    return switch (language.getLanguage()) {
      case "en" -> Optional.of(english());
      case "sv" -> Optional.of(swedish());
      default -> Optional.empty();
    };
  }

  /**
   * The lexicon in a table with the columns {@code id, language, expression, inflections, unless,
   * framings, guards, why, alternative, source, found, silent}, or every problem with line and
   * column.
   *
   * @throws java.io.UncheckedIOException if the reader fails
   */
  public static Validation<Seq<Problem>, Lexicon> parse(
      String name, String version, Reader reader) {
    Reading reading = new Reading();
    Seq<Problem> problems = Table.read(reader, COLUMNS, reading::add);
    if (problems.isEmpty() && reading.entries.isEmpty()) {
      problems = Vector.of(new Problem("", "no rows", "one or more"));
    }
    return problems.isEmpty()
        ? Validation.valid(reading.lexicon(name, version))
        : Validation.invalid(problems);
  }

  /**
   * The lexicon in a table as {@link #parse} takes it.
   *
   * @throws IllegalArgumentException naming every problem, if there is one
   * @throws java.io.UncheckedIOException if the reader fails
   */
  public static Lexicon read(String name, String version, Reader reader) {
    return Table.orThrow(parse(name, version, reader));
  }

  /**
   * A lexicon of these entries, for a host that keeps them elsewhere than in a table; of several
   * with one id the last counts.
   *
   * @throws IllegalArgumentException if an entry is in another language or a form is found for two
   *     entries, naming the entries
   */
  public static Lexicon of(
      String name, String version, Locale language, List<LexiconEntry> entries) {
    Map<String, LexiconEntry> byId = new LinkedHashMap<>();
    entries.forEach(each -> byId.put(each.id(), each));
    return checked(name, version, language, byId);
  }

  private static Lexicon checked(
      String name, String version, Locale language, Map<String, LexiconEntry> entries) {
    List<Problem> problems = new ArrayList<>();
    Claims claims = new Claims();
    for (LexiconEntry entry : entries.values()) {
      if (!Locale.forLanguageTag(entry.language()).equals(language)) {
        problems.add(new Problem(entry.id(), "another language", language.toLanguageTag()));
      }
      claims.of(entry).forEach(each -> problems.add(each.at(entry.id())));
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.toString());
    }
    return new Lexicon(name, version, language, entries);
  }

  /** What the rows of a table make. */
  private static final class Reading {

    private final List<LexiconEntry.Builder> entries = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Claims claims = new Claims();
    private String language = "";

    void add(Table.Row row) {
      String of = row.required("language");
      if (language.isEmpty()) {
        language = of;
        tell(row, "language", of.isEmpty() ? Optional.empty() : LexiconEntry.inLanguage(of));
      } else if (!of.equals(language) && !of.isEmpty()) {
        row.problem("language", "another language", "one language for all rows");
      }
      String id = row.required("id");
      if (!id.isEmpty()) {
        tell(row, "id", LexiconEntry.inId(id, of));
        if (!ids.add(id)) {
          row.problem("id", "an id once more", "each id once");
        }
      }
      Expression found = Expression.read(row, claims);
      row.required("framings");
      row.required("source");
      entries.add(
          LexiconEntry.builder()
              .id(id)
              .language(of)
              .expression(found.expression())
              .inflections(found.inflections())
              .unless(found.unless())
              .framings(row.constants("framings", Framing.class))
              .guards(row.constants("guards", Guard.class))
              .why(row.required("why"))
              .alternative(row.required("alternative"))
              .sources(row.values("source"))
              .found(row.required("found"))
              .silent(row.required("silent")));
    }

    private static void tell(Table.Row row, String column, Optional<Problem> problem) {
      problem.ifPresent(each -> row.problem(column, each.found(), each.expected()));
    }

    Lexicon lexicon(String name, String version) {
      Map<String, LexiconEntry> built = new LinkedHashMap<>();
      entries.stream().map(LexiconEntry.Builder::build).forEach(each -> built.put(each.id(), each));
      return new Lexicon(name, version, Locale.forLanguageTag(language), built);
    }
  }

  /**
   * This lexicon with these entries: one whose id is there takes its place, others follow. A
   * lexicon that differs has {@code +changed} behind its version until it is {@link #named}.
   *
   * @throws IllegalArgumentException if an entry is in another language or a form is then found for
   *     two entries, naming the entries
   */
  public Lexicon with(List<LexiconEntry> more) {
    Map<String, LexiconEntry> all = new LinkedHashMap<>(entries);
    more.forEach(each -> all.put(each.id(), each));
    return changed(all);
  }

  /**
   * This lexicon without the entries of these ids, see {@link #with} for its version.
   *
   * @throws IllegalArgumentException naming the ids that are not there
   */
  public Lexicon without(Collection<String> ids) {
    List<String> unknown = ids.stream().filter(id -> !entries.containsKey(id)).toList();
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "no entry in " + name + " " + version + ": " + String.join(", ", unknown));
    }
    Map<String, LexiconEntry> rest = new LinkedHashMap<>(entries);
    ids.forEach(rest::remove);
    return changed(rest);
  }

  /** The same entries under another name and version. */
  public Lexicon named(String name, String version) {
    return new Lexicon(name, version, language, entries);
  }

  private Lexicon changed(Map<String, LexiconEntry> to) {
    if (to.equals(entries)) {
      return this;
    }
    String label = version.endsWith(CHANGED) ? version : version + CHANGED;
    return checked(name, label, language, to);
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** Its version. */
  public String version() {
    return version;
  }

  /** The language of its expressions. */
  public Locale language() {
    return language;
  }

  /** Every entry, in the order of the table. */
  public List<LexiconEntry> entries() {
    return List.copyOf(entries.values());
  }

  /** The entry of this id, if it is there. */
  public Optional<LexiconEntry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** The name, version and number of entries and forms. */
  @Override
  public String toString() {
    int forms = entries.values().stream().mapToInt(each -> each.forms().size()).sum();
    return name + " " + version + "[" + entries.size() + " entries, " + forms + " forms]";
  }
}
