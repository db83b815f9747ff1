package eu.cosie.rules.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import eu.cosie.core.id.Problem;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A CSV table with a header, read row by row into something. */
public final class Table {

  /** How many rows a table may have. */
  public static final int MAX_ROWS = 100_000;

  /** How long a cell may be, in UTF-16 code units. */
  public static final int MAX_CELL = 20_000;

  private static final int MAX_PROBLEMS = 100;

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  /** Whether a quote is open: at the end of a file the parser takes it as closed. */
  private static final class Quotes extends FilterReader {

    boolean odd;

    Quotes(Reader reader) {
      super(reader);
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      int count = super.read(into, from, length);
      for (int i = from; i < from + count; i++) {
        odd ^= into[i] == '"';
      }
      return count;
    }
  }

  private final List<String> columns;
  private final List<Problem> problems = new ArrayList<>();

  private Table(List<String> columns) {
    this.columns = columns;
  }

  /**
   * Reads a table whose header names exactly these columns, in this order.
   *
   * @param columns the names in the header
   * @param into takes each row and adds its problems to the row
   * @return every problem, none if the table is sound
   * @throws UncheckedIOException if the reader fails
   */
  public static Seq<Problem> read(Reader reader, List<String> columns, Consumer<Row> into) {
    Table table = new Table(columns);
    table.read(reader, into);
    return Vector.ofAll(table.problems);
  }

  /**
   * What a table of this module's own holds.
   *
   * @throws IllegalStateException if the table is missing or not sound, which is a fault of the jar
   */
  public static <T> T bundled(
      Class<?> beside, String name, Function<Reader, Validation<Seq<Problem>, T>> as) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      Validation<Seq<Problem>, T> read =
          as.apply(new InputStreamReader(in, StandardCharsets.UTF_8));
      if (read.isInvalid()) {
        throw new IllegalStateException(name + ": " + read.getError().mkString("; "));
      }
      return read.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What was read.
   *
   * @throws IllegalArgumentException naming every problem, if it was refused
   */
  public static <T> T orThrow(Validation<Seq<Problem>, T> read) {
    if (read.isInvalid()) {
      throw new IllegalArgumentException(read.getError().mkString("; "));
    }
    return read.get();
  }

  private void read(Reader reader, Consumer<Row> into) {
    boolean header = true;
    int rows = 0;
    long at = 1;
    long next = 1;
    Quotes quotes = new Quotes(reader);
    // Rows of another length and empty lines are ours to tell of, with their line.
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .skipEmptyLines(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(4 * MAX_CELL)
            .ofCsvRecord(quotes)) {
      for (CsvRecord line : csv) {
        at = line.getStartingLineNumber();
        next = at + lines(line);
        if (isEmpty(line)) {
          continue;
        }
        if (header) {
          header(line);
          header = false;
          if (!problems.isEmpty()) {
            return;
          }
        } else if (rows == MAX_ROWS) {
          tell(line, 0, "more rows", "no more than " + MAX_ROWS);
          return;
        } else if (line.getFieldCount() != columns.size()) {
          tell(line, 0, line.getFieldCount() + " cells", columns.size() + " cells");
        } else if (isBounded(line)) {
          into.accept(new Row(line));
          rows++;
        }
        if (problems.size() >= MAX_PROBLEMS) {
          problems.add(
              new Problem("", "more problems", "a table with fewer; reading stopped here"));
          return;
        }
      }
      if (header) {
        problems.add(new Problem("1:1", "nothing", "the header " + String.join(",", columns)));
      }
      if (quotes.odd) {
        problems.add(new Problem(at + ":1", "a quote that never closes", "each quote closed"));
      }
    } catch (CsvParseException e) {
      problems.add(new Problem(next + ":1", "no CSV from here", "CSV as RFC 4180 describes it"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty line is read as one empty cell. */
  private static boolean isEmpty(CsvRecord line) {
    return line.getFieldCount() == 1 && line.getField(0).isEmpty();
  }

  /** How many lines of the file a row takes, one more than it has line breaks. */
  private static long lines(CsvRecord line) {
    long lines = 1;
    for (String cell : line.getFields()) {
      lines += LINE_BREAK.matcher(cell).results().count();
    }
    return lines;
  }

  private boolean isBounded(CsvRecord line) {
    boolean bounded = true;
    for (int i = 0; i < line.getFieldCount(); i++) {
      int length = line.getField(i).length();
      if (length > MAX_CELL) {
        tell(line, i, "text of " + length + " characters", "no more than " + MAX_CELL);
        bounded = false;
      }
    }
    return bounded;
  }

  private void header(CsvRecord line) {
    List<String> found = line.getFields();
    for (int i = 0; i < columns.size(); i++) {
      String name = i < found.size() ? found.get(i) : "nothing";
      // A byte order mark is how spreadsheets say UTF-8.
      if (i == 0 && name.startsWith("\uFEFF")) {
        name = name.substring(1);
      }
      if (!name.equals(columns.get(i))) {
        tell(line, i, "another header", columns.get(i));
      }
    }
    if (found.size() > columns.size()) {
      tell(line, columns.size(), found.size() + " columns", columns.size() + " columns");
    }
  }

  private void tell(CsvRecord line, int column, String found, String expected) {
    problems.add(new Problem(line.getStartingLineNumber() + ":" + (column + 1), found, expected));
  }

  /** A row of the table, with the problems found in it. */
  public final class Row {

    private final CsvRecord line;

    private Row(CsvRecord line) {
      this.line = line;
    }

    /** The cell in this column, without surrounding white space. */
    public String cell(String column) {
      return line.getField(columns.indexOf(column)).strip();
    }

    /** The cell in this column to the letter, or a problem if it is empty. */
    public String verbatim(String column) {
      required(column);
      return line.getField(columns.indexOf(column));
    }

    /** The cell in this column, or nothing and a problem if it is empty. */
    public String required(String column) {
      String cell = cell(column);
      if (cell.isEmpty()) {
        problem(column, "nothing", "text");
      }
      return cell;
    }

    /** The values in a cell, joined there by {@code ;}, each once. */
    public List<String> values(String column) {
      String cell = cell(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> values = Arrays.stream(cell.split(";", -1)).map(String::strip).toList();
      Set<String> seen = new HashSet<>();
      for (String value : values) {
        if (value.isEmpty() || !seen.add(value)) {
          problem(column, value.isEmpty() ? "an empty value" : "a value twice", "each value once");
        }
      }
      return List.copyOf(new LinkedHashSet<>(values));
    }

    /** The values in a cell as constants; one that is none of them is a problem. */
    public <E extends Enum<E>> List<E> constants(String column, Class<E> type) {
      List<E> constants = new ArrayList<>();
      for (String value : values(column)) {
        @Nullable E found = null;
        for (E constant : type.getEnumConstants()) {
          if (constant.name().equals(value)) {
            found = constant;
          }
        }
        if (found == null) {
          problem(
              column,
              "text of " + value.length() + " characters",
              "one of " + Arrays.toString(type.getEnumConstants()));
        } else {
          constants.add(found);
        }
      }
      return constants;
    }

    /** The only value in a cell as a constant, or nothing and a problem if it is none. */
    public <E extends Enum<E>> Optional<E> one(String column, Class<E> type) {
      required(column);
      List<E> constants = constants(column, type);
      if (constants.size() > 1) {
        problem(column, constants.size() + " values", "one");
      }
      return constants.stream().findFirst();
    }

    /** Adds a problem at this row. */
    public void problem(String column, String found, String expected) {
      tell(line, columns.indexOf(column), found, expected);
    }
  }
}
