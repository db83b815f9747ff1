package eu.cosie.rules.policy;

import eu.cosie.core.id.Problem;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.Floor;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.rules.table.Table;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What laws of some countries say on taking part in decisions, with sources, and the floors that
 * may be read from that. It is offered to hosts, who read the law and decide which floors they
 * state in a {@link eu.cosie.core.service.Service}; no rule and no draft ever assumes one.
 *
 * <pre>{@code
 * service.addAllFloors(CountryFloors.of("SE").floors())
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CountryFloors {

  private static final List<String> COLUMNS =
      List.of(
          "id", "country", "law", "section", "kinds", "seen", "level", "words", "source",
          "checked");

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final String COUNTRY = "an ISO 3166-1 alpha-2 code";

  private static final class Standard {
    static final CountryFloors FLOORS =
        Table.bundled(CountryFloors.class, "country-floors.csv", CountryFloors::parse);
  }

  private final List<LegalStatement> statements;

  private CountryFloors(List<LegalStatement> statements) {
    this.statements = List.copyOf(statements);
  }

  /** Those that come with the library, of every country it has looked at. */
  public static CountryFloors standard() {
    return Standard.FLOORS;
  }

  /**
   * Those that come with the library for a country; without statements where it has not looked.
   *
   * @param country as ISO 3166-1 alpha-2 code, for example {@code SE}
   * @throws IllegalArgumentException if it is no such code, as {@code se} or {@code UK}: a slip
   *     would read as a country without floors
   */
  public static CountryFloors of(String country) {
    if (!COUNTRIES.contains(country)) {
      throw new IllegalArgumentException(
          new Problem("", Problem.lengthOf(country), COUNTRY).toString());
    }
    return new CountryFloors(
        standard().statements.stream().filter(each -> each.country().equals(country)).toList());
  }

  /**
   * Those in a table with the columns {@code id, country, law, section, kinds, seen, level, words,
   * source, checked}, or every problem with line and column.
   *
   * @throws java.io.UncheckedIOException if the reader fails
   */
  public static Validation<Seq<Problem>, CountryFloors> parse(Reader reader) {
    List<LegalStatement> statements = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Seq<Problem> problems =
        Table.read(reader, COLUMNS, row -> statement(row, ids).ifPresent(statements::add));
    return problems.isEmpty()
        ? Validation.valid(new CountryFloors(statements))
        : Validation.invalid(problems);
  }

  /**
   * Those in a table as {@link #parse} takes it.
   *
   * @throws IllegalArgumentException naming every problem, if there is one
   * @throws java.io.UncheckedIOException if the reader fails
   */
  public static CountryFloors read(Reader reader) {
    return Table.orThrow(parse(reader));
  }

  /** What the laws say, in the order of the table. */
  public List<LegalStatement> statements() {
    return statements;
  }

  /**
   * The floors that may be read from all of them, each with its law as source; none where none is.
   * The laws of a country are about different services: where not all of them are about a host's,
   * it takes the {@linkplain LegalStatement#floors floors of those} that are.
   */
  public List<Floor> floors() {
    return statements.stream().flatMap(statement -> statement.floors().stream()).toList();
  }

  private static Optional<LegalStatement> statement(Table.Row row, Set<String> ids) {
    String id = row.required("id");
    String country = row.required("country");
    if (!COUNTRIES.contains(country)) {
      row.problem("country", Problem.lengthOf(country), COUNTRY);
    } else if (!id.startsWith(country + ".")) {
      row.problem("id", "another beginning", country + ".");
    }
    if (!ids.add(id)) {
      row.problem("id", "an id once more", "each id once");
    }
    Optional<LegalStatement.Seen> seen = row.one("seen", LegalStatement.Seen.class);
    List<ParticipationLevel> levels = row.constants("level", ParticipationLevel.class);
    Optional<LocalDate> checked = date(row);
    if (seen.isEmpty() || checked.isEmpty()) {
      return Optional.empty();
    }
    LegalStatement statement =
        LegalStatement.builder()
            .id(id)
            .country(country)
            .law(row.required("law"))
            .section(text(row, "section"))
            .kinds(row.constants("kinds", DecisionKind.class))
            .seen(seen.get())
            .level(levels.stream().findFirst())
            .words(text(row, "words"))
            .source(text(row, "source"))
            .checked(checked.get())
            .build();
    if (levels.size() > 1) {
      row.problem("level", levels.size() + " values", "one, or nothing");
    }
    check(statement, row);
    return Optional.of(statement);
  }

  /** Nothing is said of words that were not seen, and no level stands without words and source. */
  private static void check(LegalStatement statement, Table.Row row) {
    boolean words = statement.seen() == LegalStatement.Seen.WORDS;
    if (words && (statement.words().isEmpty() || statement.source().isEmpty())) {
      row.problem("words", "no words or no source", "both, where words were seen");
    }
    if (!words && statement.level().isPresent()) {
      row.problem("level", "a level", "none where no words on it were seen");
    }
    if (statement.level().isPresent() && statement.kinds().isEmpty()) {
      row.problem("kinds", "a level of no decisions", "the decisions it is for");
    }
    if (statement.cited().length() > CaseRecord.MAX_NAME) {
      row.problem(
          "law",
          "text of " + statement.cited().length() + " characters",
          "no more than " + CaseRecord.MAX_NAME);
    }
  }

  private static Optional<String> text(Table.Row row, String column) {
    return Optional.of(row.cell(column)).filter(cell -> !cell.isEmpty());
  }

  private static Optional<LocalDate> date(Table.Row row) {
    String cell = row.required("checked");
    try {
      return Optional.of(LocalDate.parse(cell));
    } catch (DateTimeException e) {
      if (!cell.isEmpty()) {
        row.problem("checked", Problem.lengthOf(cell), "a date as 2026-01-31");
      }
      return Optional.empty();
    }
  }

  /** How many statements there are. */
  @Override
  public String toString() {
    return "CountryFloors[" + statements.size() + " statements]";
  }
}
