package eu.cosie.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.LexiconEntry;
import eu.cosie.rules.language.Scanner;
import eu.cosie.testkit.Lexicons;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Whatever the pieces, a text is scanned as if it were in one. */
class LongScanTest {

  private record At(String entry, long start, long end) {}

  /** Parts with much white space between them, so that a text is longer than what is kept. */
  @Provide
  Arbitrary<Tuple2<Lexicon, String>> scans() {
    Arbitrary<String> ends =
        Arbitraries.of(". ", ".\n", "? ", ";\u2003", ")\r\n", ".\u00AD ", ", \u0301", " ", "");
    Arbitrary<String> gaps =
        Arbitraries.of(" ", "\n", "\t", "\u00AD ")
            .flatMap(gap -> repeated(gap, 2 * LongScan.CONTEXT));
    return Lexicons.lexicons()
        .flatMap(
            lexicon -> {
              Arbitrary<String> part =
                  Arbitraries.frequencyOf(
                      Tuple.of(6, Lexicons.texts(lexicon)), Tuple.of(4, ends), Tuple.of(1, gaps));
              return part.list()
                  .ofMinSize(5)
                  .ofMaxSize(60)
                  .map(parts -> Tuple.of(lexicon, String.join("", parts)));
            })
        .withoutEdgeCases();
  }

  private static Arbitrary<String> repeated(String what, int most) {
    return Arbitraries.integers().between(0, most).map(what::repeat);
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void pieces_of_any_size_find_what_one_scan_of_the_whole_finds(
      @ForAll("scans") Tuple2<Lexicon, String> scan, @ForAll @IntRange(min = 1, max = 300) int size)
      throws IOException {
    Scanner scanner = Scanner.of(scan.get1());
    List<At> whole = whole(scanner, scan.get2());
    Statistics.label("finds something, in several pieces")
        .collect(!whole.isEmpty() && scan.get2().length() > LongScan.CONTEXT + size)
        .coverage(seen -> seen.check(true).percentage(often -> often > 20));
    assertThat(ats(inPieces(scanner, size, scan.get2()))).isEqualTo(whole);
  }

  @Property(tries = 200)
  void the_places_are_those_of_the_text(
      @ForAll("scans") Tuple2<Lexicon, String> scan, @ForAll @IntRange(min = 1, max = 300) int size)
      throws IOException {
    String text = scan.get2();
    for (Find find : inPieces(Scanner.of(scan.get1()), size, text)) {
      int start = (int) find.start().offset();
      int end = (int) find.end().offset();
      assertThat(find.expression()).isEqualTo(text.substring(start, end));
      assertPlace(find.start(), text);
      assertPlace(find.end(), text);
      assertThat(text.substring(0, start)).endsWith(find.before());
      assertThat(find.before()).doesNotContain("\n");
      assertThat(text.substring(end)).startsWith(find.after());
      assertThat(find.after()).doesNotContain("\n");
    }
  }

  private static void assertPlace(Place place, String text) {
    String before = text.substring(0, (int) place.offset());
    assertThat(place.line()).isEqualTo(1 + before.chars().filter(c -> c == '\n').count());
    assertThat(place.column()).isEqualTo(before.length() - before.lastIndexOf('\n'));
  }

  @Example
  void an_expression_with_marks_in_it_is_not_cut() throws IOException {
    LexiconEntry any = Lexicon.english().entries().get(0);
    Scanner scanner =
        Scanner.of(
            Lexicon.english()
                .with(
                    List.of(
                        any.toBuilder()
                            .id("en.x")
                            .expression("n.f.a")
                            .inflections(List.of())
                            .build(),
                        any.toBuilder()
                            .id("en.y")
                            .expression("lazy, idle")
                            .inflections(List.of())
                            .build()))
                .without(List.of(any.id())));
    String text = "Is n.f.a. today, not\nlazy,\r\nidle; so. ".repeat(50);
    List<At> whole = whole(scanner, text);
    assertThat(whole).hasSize(100);
    for (int size = 1; size < 60; size++) {
      assertThat(ats(inPieces(scanner, size, text))).isEqualTo(whole);
    }
  }

  @Example
  void the_line_around_a_find_is_kept_across_pieces() throws IOException {
    String line = "x. ".repeat(100) + "poor motivation" + " .x".repeat(100);
    Find find = inPieces(Scanner.of(Lexicon.english()), 7, "first\n" + line + "\nlast").get(0);
    assertThat(find.before() + find.expression() + find.after()).isEqualTo(line);
    assertThat(find.start()).isEqualTo(new Place(306, 2, 301));
  }

  @Example
  void text_with_no_place_to_cut_is_scanned_in_bounded_pieces() throws IOException {
    // Two million words without a full stop, and more white space than is ever held.
    String unit = "word ".repeat(1000) + "non-compliant\n";
    int units = 2000;
    String gap = " ".repeat(3 * LongScan.LONGEST);
    List<Find> finds = new ArrayList<>();
    LongScan.of(Lexicon.english())
        .scan(new Repeated(unit, units, "poor" + gap + "motivation"), finds::add);
    assertThat(finds).hasSize(units);
    assertThat(finds.get(units - 1).start().line()).isEqualTo(units);
  }

  @Example
  void a_text_of_twenty_million_characters_is_read() throws IOException {
    long[] found = {0};
    String unit =
        "All went well today, and she cooked with Piotr. ".repeat(400) + "Non-compliant.\n";
    LongScan.of(Lexicon.english()).scan(new Repeated(unit, 1000, ""), find -> found[0]++);
    assertThat(found[0]).isEqualTo(1000);
  }

  /** A text over and over, and an end. */
  private static final class Repeated extends Reader {

    private final String unit;
    private final String end;
    private int left;
    private Reader now = new StringReader("");

    Repeated(String unit, int times, String end) {
      this.unit = unit;
      this.end = end;
      left = times;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      int count = now.read(into, from, length);
      if (count >= 0 || left < 0) {
        return count;
      }
      now = new StringReader(left > 0 ? unit : end);
      left--;
      return read(into, from, length);
    }

    @Override
    public void close() {}
  }

  private static List<At> whole(Scanner scanner, String text) {
    List<At> found = new ArrayList<>();
    scanner.scan(text, (entry, start, end) -> found.add(new At(entry.id(), start, end)));
    return found;
  }

  private static List<Find> inPieces(Scanner scanner, int size, String text) throws IOException {
    List<Find> found = new ArrayList<>();
    LongScan.of(scanner, size).scan(new StringReader(text), found::add);
    return found;
  }

  private static List<At> ats(List<Find> finds) {
    return finds.stream()
        .map(each -> new At(each.entry().id(), each.start().offset(), each.end().offset()))
        .toList();
  }
}
