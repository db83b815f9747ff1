package eu.cosie.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.id.Problem;
import eu.cosie.core.need.FundamentalNeed;
import eu.cosie.rules.text.Texts;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final List<String> COLUMNS = List.of("key", "needs");

  private final List<String> rows = new ArrayList<>();

  @Test
  void reads_a_row_after_the_other_past_empty_lines_and_across_line_breaks() {
    assertThat(read("key,needs\r\na,x\r\n\r\n\"b\nb\",\"y, \"\"z\"\"\"\n")).isEmpty();

    assertThat(rows).containsExactly("a|x", "b\nb|y, \"z\"");
  }

  @Test
  void takes_a_byte_order_mark_for_what_a_spreadsheet_says() {
    assertThat(read("\uFEFFkey,needs\na,x\n")).isEmpty();

    assertThat(rows).containsExactly("a|x");
  }

  @Test
  void strips_white_space_around_a_cell_but_not_where_it_is_wanted_to_the_letter() {
    List<String> cells = new ArrayList<>();

    read(
        "key,needs\n\" a \",\" x \"\n",
        row -> {
          cells.add(row.cell("key"));
          cells.add(row.required("needs"));
          cells.add(row.verbatim("needs"));
        });

    assertThat(cells).containsExactly("a", "x", " x ");
  }

  @Test
  void an_empty_table_has_no_header() {
    assertThat(read("")).containsExactly("1:1: found nothing, expected the header key,needs");
    assertThat(read("\n\n")).containsExactly("1:1: found nothing, expected the header key,needs");
  }

  @Test
  void another_header_is_told_column_by_column_and_nothing_further_is_read() {
    assertThat(read("needs,secret,more\na\n"))
        .containsExactly(
            "1:1: found another header, expected key",
            "1:2: found another header, expected needs",
            "1:3: found 3 columns, expected 2 columns");
    assertThat(read("key\na,x\n")).containsExactly("1:2: found another header, expected needs");
    assertThat(rows).isEmpty();
  }

  @Test
  void a_row_with_too_few_or_too_many_cells_is_told_and_left_out() {
    assertThat(read("key,needs\na\nb,y\nc,z,secret\n"))
        .containsExactly(
            "2:1: found 1 cells, expected 2 cells", "4:1: found 3 cells, expected 2 cells");
    assertThat(rows).containsExactly("b|y");
  }

  @Test
  void what_is_missing_from_a_cell_is_told() {
    assertThat(
            read(
                "key,needs\n,\"  \"\n",
                row -> {
                  row.required("key");
                  row.verbatim("needs");
                }))
        .containsExactly("2:1: found nothing, expected text", "2:2: found nothing, expected text");
  }

  @Test
  void values_are_taken_apart_at_semicolons_and_each_once() {
    List<List<String>> values = new ArrayList<>();

    assertThat(read("key,needs\na,\nb, x ;y\nc,x;;x\n", row -> values.add(row.values("needs"))))
        .containsExactly(
            "4:2: found an empty value, expected each value once",
            "4:2: found a value twice, expected each value once");

    assertThat(values.subList(0, 2)).containsExactly(List.of(), List.of("x", "y"));
  }

  @Test
  void a_value_that_is_no_constant_is_told_with_all_that_are() {
    List<List<FundamentalNeed>> constants = new ArrayList<>();

    List<String> problems =
        read(
            "key,needs\na,FREEDOM;secret;LEISURE\n",
            row -> constants.add(row.constants("needs", FundamentalNeed.class)));

    assertThat(problems)
        .singleElement()
        .asString()
        .startsWith("2:2: found text of 6 characters, expected one of [SUBSISTENCE, ")
        .doesNotContain("secret");
    assertThat(constants)
        .containsExactly(List.of(FundamentalNeed.FREEDOM, FundamentalNeed.LEISURE));
  }

  @Test
  void the_only_value_is_neither_missing_nor_one_of_several() {
    List<FundamentalNeed> found = new ArrayList<>();

    assertThat(
            read(
                "key,needs\na,FREEDOM\nb,\nc,FREEDOM;LEISURE\n",
                row -> row.one("needs", FundamentalNeed.class).ifPresent(found::add)))
        .containsExactly("3:2: found nothing, expected text", "4:2: found 2 values, expected one");
    assertThat(found.get(0)).isEqualTo(FundamentalNeed.FREEDOM);
  }

  @Test
  void a_cell_may_be_long_but_not_longer() {
    String most = "x".repeat(Table.MAX_CELL);

    assertThat(read("key,needs\na," + most + "\n", row -> row.cell("needs"))).isEmpty();
    assertThat(read("key,needs\na," + most + "x\n", row -> row.cell("needs")))
        .containsExactly("2:2: found text of 20001 characters, expected no more than 20000");
  }

  @Test
  void a_cell_that_is_too_long_is_told_once_however_it_is_read() {
    String tooLong = "x".repeat(Table.MAX_CELL + 1);

    assertThat(
            read("key,needs\na," + tooLong + "\n", row -> row.one("needs", FundamentalNeed.class)))
        .hasSize(1);
    assertThat(read("key,needs\na," + tooLong + "\n", row -> row.verbatim("needs"))).hasSize(1);
  }

  @Test
  void a_cell_longer_than_anything_ends_the_reading() {
    assertThat(read("key,needs\na," + "x".repeat(10 * Table.MAX_CELL) + "\nb,y\n"))
        .singleElement()
        .asString()
        .startsWith("2:1: ")
        .doesNotContain("xx");
  }

  @Test
  void a_table_may_have_many_rows_but_not_more() {
    String most = "key,needs\n" + "a,x\n".repeat(Table.MAX_ROWS);

    assertThat(read(most)).isEmpty();
    assertThat(read(most + "b,y\n"))
        .containsExactly("100002:1: found more rows, expected no more than 100000");
  }

  @Test
  void every_problem_of_every_row_is_told_at_once_in_order() {
    assertThat(
            read(
                "key,needs\na\n,FREEDOM;FREEDOM\nc,\n",
                row -> {
                  row.required("key");
                  row.one("needs", FundamentalNeed.class);
                }))
        .containsExactly(
            "2:1: found 1 cells, expected 2 cells",
            "3:1: found nothing, expected text",
            "3:2: found a value twice, expected each value once",
            "4:2: found nothing, expected text");
  }

  @Test
  void after_a_hundred_problems_reading_stops() {
    assertThat(read("key,needs\n" + "a\n".repeat(500)))
        .hasSize(101)
        .last()
        .isEqualTo("found more problems, expected a table with fewer; reading stopped here");
  }

  @Test
  void a_quote_that_never_closes_is_told_where_its_row_begins() {
    assertThat(read("key,needs\na,x\nb,\"secret\nc,z\n"))
        .containsExactly("3:1: found a quote that never closes, expected each quote closed");
  }

  @Test
  void text_after_a_quote_that_closed_ends_the_reading() {
    assertThat(read("key,needs\na,x\nb,\"secret\"secret\nc,z\n"))
        .containsExactly("3:1: found no CSV from here, expected CSV as RFC 4180 describes it");
  }

  @Test
  void lines_are_counted_as_an_editor_counts_them() {
    assertThat(read("key,needs\n\n\"a\na\",x\nb\n\nc,\"secret\"secret\n"))
        .containsExactly(
            "5:1: found 1 cells, expected 2 cells",
            "7:1: found no CSV from here, expected CSV as RFC 4180 describes it");
  }

  @Test
  void a_reader_that_fails_is_no_problem_of_the_table() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] into, int from, int length) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> Table.read(broken, COLUMNS, row -> {}))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void a_fault_of_the_jar_names_the_table() {
    assertThatThrownBy(
            () ->
                Table.bundled(Texts.class, "en.csv", reader -> Validation.invalid(Vector.empty())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("en.csv");
    assertThatThrownBy(() -> Table.bundled(Table.class, "none.csv", Validation::valid))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.csv");
  }

  private List<String> read(String csv) {
    rows.clear();
    return read(csv, row -> rows.add(row.cell("key") + "|" + row.cell("needs")));
  }

  private static List<String> read(String csv, Consumer<Table.Row> into) {
    return Table.read(new StringReader(csv), COLUMNS, into).map(Problem::toString).asJava();
  }
}
