package eu.cosie.jackson;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.id.Problem;
import eu.cosie.core.record.CaseRecord;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents made to wear a reader down. The tests of this module run with little memory (see the
 * module's {@code pom.xml}), so that what is not bounded ends them.
 */
class HostileInputTest {

  /** Generous: without bounds these take minutes, or do not end. */
  private static final Duration SOON = Duration.ofSeconds(30);

  private static final int LENGTH = CaseRecords.MAX_LENGTH;

  private static final String FINDING =
      ",\"about\":[],\"explanation\":\"\","
          + "\"phrases\":{\"explanation\":[{\"key\":\"k\",\"args\":[]}]}";

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"x-a\":[", "{\"needs\":[", "[{\"a\":"})
  void nesting_ends_the_reading_at_the_limit(String level) throws IOException {
    Counted deep = new Counted(level, LENGTH);
    assertThat(problemsOf(deep)).hasSizeLessThan(10);
    assertThat(Cases.problemsOf(level.repeat(100_000))).hasSizeLessThan(10);
  }

  @Test
  void a_stream_without_end_is_read_up_to_the_limit_and_no_further() throws IOException {
    for (String unit : new String[] {" ", "[", "{\"id\":\"", "\u00e9", "\uFEFF"}) {
      Counted endless = new Counted(unit, Long.MAX_VALUE);
      assertThat(problemsOf(endless))
          .containsExactly(new Problem("", "more than 16777216 bytes", "no more"));
      assertThat(endless.read).isEqualTo(LENGTH + 1L);
    }
    Counted endless = new Counted(" ", Long.MAX_VALUE);
    assertThat(CaseRecords.parse(endless, Limits.standard().withLength(1000)).getError())
        .containsExactly(new Problem("", "more than 1000 bytes", "no more"));
    assertThat(endless.read).isEqualTo(1001);
  }

  @Test
  void a_text_of_a_hundred_million_characters_is_not_gathered() throws IOException {
    Counted text = new Counted("{\"id\":\"", "a", "\"}", 100_000_000);
    assertThat(problemsOf(text))
        .containsExactly(new Problem("", "more than 16777216 bytes", "no more"));
    assertThat(problemsOf(new Counted("{\"id\":\"", "a", "\"}", LENGTH - 10)))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.found())
                    .startsWith("a text, name or number beyond all bounds at line 1, column"));
  }

  @Test
  void a_long_text_is_counted_not_repeated() {
    String document =
        Cases.HULL.replace("Fourteen", "a".repeat(CaseRecords.MAX_STRING - 1000) + "Fourteen");
    assertThat(Cases.problemsOf(document))
        .singleElement()
        .satisfies(problem -> assertThat(problem.toString()).hasSizeLessThan(200));
  }

  @Test
  void names_are_bounded_wherever_they_stand() {
    String longest = "x-" + "a".repeat(CaseRecords.MAX_NAME - 2);
    for (String shape :
        new String[] {"{\"%s\":1}", "{\"x-a\":{\"%s\":1}}", "{\"x-a\":[{\"%s\":1"}) {
      assertThat(Cases.problemsOf(shape.formatted(longest + "a")))
          .as(shape)
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.found()).startsWith("a text, name or number beyond all bounds");
                assertThat(problem.toString()).hasSizeLessThan(200);
              });
    }
    assertThat(readWith("\"x-a\":{\"" + longest + "\":1}").extensions()).containsKey("x-a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1E-999999999", "123456789e+123456789", "9999999999999"})
  void a_number_is_never_worked_out(String number) {
    assertSoon(
        () -> {
          assertThat(Cases.problemsOf(Cases.HULL.replace("\"en\"", number)))
              .containsExactly(new Problem("/language", "a number", "text"));
          assertThat(readWith("\"x-n\":" + number).extensions()).containsEntry("x-n", number);
        });
  }

  @Test
  void a_number_of_a_million_digits_is_told_or_kept() {
    String digits = "1".repeat(1_000_000);
    for (String number : new String[] {digits, "0." + digits, "1e" + digits}) {
      assertSoon(
          () -> {
            assertThat(Cases.problemsOf(Cases.HULL.replace("\"en\"", number))).hasSize(1);
            String extended = extended("\"x-n\":" + number);
            if (Cases.problemsOf(extended).isEmpty()) {
              String written = CaseRecords.toJson(CaseRecords.read(extended));
              assertThat(written).contains(number);
            }
          });
    }
  }

  @Test
  void a_million_mistakes_are_told_as_a_hundred_and_one() {
    String roles = "[\"BENEFICIARY\"" + ",1".repeat(1_000_000) + "]";
    assertToldShortly(Cases.HULL.replace("[\"BENEFICIARY\"]", roles));
    assertToldShortly("{" + many(1_000_000, i -> "\"k" + i + "\":1") + "}");
    assertToldShortly("{" + many(1_000_000, i -> "\"id\":1") + "}");
    assertToldShortly("{" + many(1_000_000, i -> "\"idd\":1") + "}");
    assertToldShortly("{" + many(1_000_000, i -> "\"zzzzqqqq\":1") + "}");
    assertToldShortly("{\"needs\":[" + many(1_000_000, i -> "{}") + "]}");
    assertToldShortly("{\"needs\":[" + many(1_000_000, i -> "[]") + "]}");
    assertToldShortly("{\"needs\":[{\"id\":\"a\"" + ",\"id\":\"a\"".repeat(1_000_000) + "}]}");
  }

  @Test
  void a_million_ids_that_resolve_to_nothing_are_told_as_a_hundred_and_one() {
    // Each list is as long as a list may be.
    String ids = many(10_000, i -> "\"r-" + i + "\"");
    String needs = many(120, i -> need("n-" + i, ids));
    assertToldShortly(Cases.HULL.replace("\"needs\": [", "\"needs\": [" + needs + ","));
  }

  @Test
  void many_extensions_are_one_problem() {
    assertSoon(
        () ->
            assertThat(Cases.problemsOf(extended(many(1_000_000, i -> "\"x-" + i + "\":1"))))
                .containsExactly(new Problem("", "more than 10000 extensions", "no more")));
    assertThat(readWith(many(10_000, i -> "\"x-" + i + "\":1")).extensions()).hasSize(10_000);
  }

  @Test
  void deep_and_wide_extensions_are_kept_or_told() {
    String deepest = "[".repeat(99) + "]".repeat(99);
    assertThat(readWith("\"x-a\":" + deepest).extensions()).containsEntry("x-a", deepest);
    assertThat(Cases.problemsOf(extended("\"x-a\":[" + deepest + "]"))).hasSize(1);
    String wide = "[" + many(2_000_000, i -> "{}") + "]";
    assertSoon(() -> assertThat(readWith("\"x-a\":" + wide).extensions()).containsValue(wide));
  }

  @Test
  void constants_that_repeat_a_million_times_are_told_at_their_list() {
    String roles = "\"PEER\"" + ",\"PEER\"".repeat(1_000_000);
    assertSoon(
        () ->
            assertThat(
                    Cases.problemsOf(
                        Cases.HULL
                            .replace("\"CASE\"", "")
                            .replace("[\"PEER\"]", "[" + roles + "]")))
                .contains(
                    new Problem(
                        "/stakeholders/2/roles", "1000001 elements", "each constant once")));
  }

  /** Java's hashes of texts can be made to collide by anybody. */
  @Test
  void ids_and_names_whose_hashes_collide_are_found_as_fast_as_others() {
    List<String> ids = colliding(13);
    assertThat(ids.stream().map(String::hashCode).distinct()).hasSize(1);
    String needs = many(ids.size(), i -> need(ids.get(i), ""));
    String all = many(ids.size(), i -> '"' + ids.get(i) + '"');
    String goals = many(30, i -> goal("g-" + i, all));
    assertSoon(
        () -> {
          CaseRecord record =
              CaseRecords.read(
                  Cases.HULL
                      .replace("\"needs\": [", "\"needs\": [" + needs + ",")
                      .replace("\"goals\": [", "\"goals\": [" + goals + ","));
          assertThat(record.goals().get(29).meets()).hasSize(ids.size());
        });
    assertSoon(
        () ->
            assertThat(readWith(many(ids.size(), i -> "\"x-" + ids.get(i) + "\":1")).extensions())
                .hasSize(ids.size()));
  }

  /** A parser that keeps a table of names lets one document spoil it for all that follow. */
  @Test
  void names_that_would_collide_in_a_parsers_table_spoil_nothing() {
    // Such a table multiplies by 33, and "aB" and "b!" are one to it.
    String[] pair = {"aB", "b!"};
    String names = many(1 << 13, i -> '"' + chosen(i, 13, pair) + "\":1");
    assertSoon(
        () -> assertThat(readWith("\"x-a\":{" + names + "}").extensions()).containsKey("x-a"));
    String others = many(100_000, i -> "\"name-" + i + "\":1");
    assertThat(readWith("\"x-a\":{" + others + "}").extensions()).containsKey("x-a");
  }

  @Test
  void a_language_of_a_million_characters_is_told_at_once() {
    for (String part : new String[] {"-aaaaaaaa", "-1aaa", "-u-aa", "-a-bb", "a"}) {
      assertSoon(
          () ->
              assertThat(
                      Cases.problemsOf(
                          Cases.HULL.replace("\"en\"", "\"en" + part.repeat(100_000) + "\"")))
                  .hasSizeLessThan(2));
    }
  }

  @Test
  void bytes_in_no_or_another_encoding_are_told() throws IOException {
    for (Charset other : new Charset[] {UTF_16BE, UTF_16LE, Charset.forName("UTF-32")}) {
      assertThat(problemsOf(new ByteArrayInputStream(Cases.HULL.getBytes(other))))
          .as(other.name())
          .singleElement()
          .satisfies(problem -> assertThat(problem.found()).startsWith("no JSON at line 1"));
    }
    byte[][] broken = {
      {(byte) 0xFF, (byte) 0xFE, '{', 0}, // UTF-16 with its mark
      {(byte) 0xC0, (byte) 0xAF}, // overlong
      {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, // half of a surrogate pair
      {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80}, // beyond Unicode
      {'{', (byte) 0xE2, (byte) 0x82}, // cut off
      {(byte) 0x80}, // a continuation of nothing
    };
    for (byte[] bytes : broken) {
      assertThat(problemsOf(new ByteArrayInputStream(bytes)))
          .singleElement()
          .satisfies(problem -> assertThat(problem.found()).startsWith("something else at byte"));
    }
    assertThat(problemsOf(new Counted("\u00e9", LENGTH - 1)).toString())
        .contains("something else at byte " + (LENGTH - 1));
  }

  @Test
  void one_byte_order_mark_is_passed_over() throws IOException {
    byte[] marked = ("\uFEFF" + Cases.HULL).getBytes(UTF_8);
    assertThat(problemsOf(new ByteArrayInputStream(marked))).isEmpty();
    byte[] twice = ("\uFEFF\uFEFF" + Cases.HULL).getBytes(UTF_8);
    assertThat(problemsOf(new ByteArrayInputStream(twice)).toString())
        .contains("no JSON at line 1, column 1");
  }

  @Test
  void half_of_a_surrogate_pair_is_told_wherever_it_stands() {
    for (String half : new String[] {"\\ud83d", "\\ude00", "\ud83d", "\ude00"}) {
      assertThat(Cases.problemsOf(Cases.HULL.replace("Fourteen", half)))
          .as("text")
          .extracting(Problem::place, Problem::found)
          .containsExactly(tuple("/risks/1/statement", "half of a surrogate pair"));
      assertThat(Cases.problemsOf(Cases.HULL.replace("\"en\"", "\"" + half + "\"")))
          .as("language")
          .hasSize(1);
      assertThat(Cases.problemsOf(Cases.HULL.replace("\"r-harm\"", "\"" + half + "\"")))
          .as("id")
          .isNotEmpty();
      assertThat(Cases.problemsOf(extended("\"x-" + half + "a\":1"))).as("name").hasSize(1);
    }
    assertThat(Cases.problemsOf(extended("\"x-a\":\"\ud83d\""))).hasSize(1);
    // Written with a backslash it is six plain characters, which are kept.
    assertThat(readWith("\"x-a\":\"\\ud83d\"").extensions()).containsEntry("x-a", "\"\\ud83d\"");
  }

  @Test
  void members_that_stand_twice_are_told_once_each() {
    String twice = extended("\"x-a\":1,\"x-a\":2").replace("\"language\"", "\"id\":5,\"language\"");
    assertThat(Cases.problemsOf(twice))
        .containsExactly(
            new Problem("/x-a", "the member a second time", "each member once"),
            new Problem("/id", "the member a second time", "each member once"));
  }

  /** Each list full, each id told to the letter: the record itself is what takes the memory. */
  @Test
  void the_longest_document_made_of_ids_fits_into_memory() {
    String ids = many(9_990, i -> "\"" + i + "\"");
    String risks = many(9_990, i -> risk(Integer.toString(i)));
    int left = LENGTH - Cases.HULL.length() - risks.length() - 100;
    String needs = many(left / need("n-10000", ids).length() - 1, i -> need("n-" + i, ids));
    String document =
        Cases.HULL
            .replace("\"risks\": [", "\"risks\": [" + risks + ",")
            .replace("\"needs\": [", "\"needs\": [" + needs + ",");
    assertThat(document.length()).isBetween(LENGTH * 9 / 10, LENGTH);
    assertSoon(() -> assertThat(Cases.problemsOf(document)).isEmpty());
  }

  @Test
  void what_stands_beside_a_record_keeps_to_the_limits_too() throws IOException {
    CaseRecord record = CaseRecords.read(Cases.HULL);
    Draft draft = Kept.draft(record);
    Limits none = Limits.standard().withLength(100);
    Limits two = Limits.standard().withProblems(2);
    String assessment = Kept.json(draft);
    String report = Kept.json(Kept.report(record), record);
    String pilot = Pilots.toJson(Kept.pilot());
    Seq<Problem> bytes = Vector.of(new Problem("", "more than 100 bytes", "no more"));
    Seq<Problem> characters = Vector.of(new Problem("", "more than 100 characters", "no more"));
    assertThat(Assessments.parse(in(assessment), record, none).getError()).isEqualTo(bytes);
    assertThat(Reports.parse(in(report), record, none).getError()).isEqualTo(bytes);
    assertThat(Pilots.parse(in(pilot), none).getError()).isEqualTo(bytes);
    assertThat(Assessments.parse(assessment, record, none).getError()).isEqualTo(characters);
    assertThat(Reports.parse(report, record, none).getError()).isEqualTo(characters);
    assertThat(Pilots.parse(pilot, none).getError()).isEqualTo(characters);
    assertThatThrownBy(() -> Assessments.read("{}", record, two))
        .hasMessageStartingWith("3 problems: ");
    assertThatThrownBy(() -> Reports.read("{}", record, two))
        .hasMessageStartingWith("3 problems: ");
    assertThatThrownBy(() -> Pilots.read("{}", two)).hasMessageStartingWith("3 problems: ");
    assertThat(Assessments.read(in(assessment), record, two)).isEqualTo(draft);
    assertThat(Reports.read(in(report), record, two)).isEqualTo(Kept.report(record));
    assertThat(Pilots.read(in(pilot), two)).isEqualTo(Kept.pilot());
  }

  @Test
  void the_findings_of_a_long_report_are_looked_through_once() {
    int findings = 55_000;
    String rule = "a." + "a".repeat(90);
    String report =
        IntStream.range(0, 100_000)
                .mapToObj(
                    i ->
                        "{\"rule\":\""
                            + rule
                            + i
                            + "\",\"outcome\":\""
                            + (i < findings ? "NOTE" : "HONOURED"))
                .collect(
                    Collectors.joining(
                        "\",\"open\":[]},",
                        "{\"format\":\"cosie-report/1.0\",\"record\":\"hull-probation\",\"policy\":\"p\","
                            + "\"version\":\"1\",\"honoured\":true,\"rules\":[",
                        "\",\"open\":[]}],"))
            + IntStream.range(0, findings)
                .mapToObj(
                    i ->
                        "{\"rule\":\""
                            + rule
                            + i
                            + "\",\"principle\":\"OWN_GOALS\",\"severity\":\"NOTE\"")
                .collect(Collectors.joining(FINDING + "},", "\"findings\":[", FINDING + "}]}"));
    CaseRecord record = CaseRecords.read(Cases.HULL);
    Limits limits = Limits.standard().withLength(2 * LENGTH);
    assertSoon(() -> assertThat(Reports.read(report, record, limits).findings()).hasSize(findings));
  }

  private static InputStream in(String document) {
    return new ByteArrayInputStream(document.getBytes(UTF_8));
  }

  @Test
  void limits_can_be_set() {
    String document = extended("\"x-a\":[[[[[]]]]]");
    Limits standard = Limits.standard();
    assertThat(CaseRecords.parse(document, standard.withDepth(6)).isValid()).isTrue();
    assertThat(toldWith(standard.withDepth(5), document)).contains("no more than 5");
    assertThat(toldWith(standard.withLength(1000), document)).contains("more than 1000 characters");
    assertThat(toldWith(standard.withString(50), document)).contains("beyond all bounds");
    assertThat(toldWith(standard.withName(8), document)).contains("beyond all bounds");
    assertThat(toldWith(standard.withProblems(3), "{}"))
        .contains("/language", "/beneficiary: found more than 3 problems");

    String deep = extended("\"x-a\":" + "[".repeat(500) + "]".repeat(500));
    Limits deeper = standard.withDepth(1000);
    CaseRecord record = CaseRecords.read(deep, deeper);
    assertThat(CaseRecords.read(CaseRecords.toJson(record, deeper), deeper)).isEqualTo(record);
    assertThatThrownBy(() -> CaseRecords.toJson(record)).hasMessageContaining("one JSON value");
    assertThat(deeper)
        .hasToString(
            "Limits[length 16777216, depth 1000, string 1000000, name 1000, problems 100]");
  }

  @Test
  void limits_beyond_what_can_be_kept_are_refused() {
    Limits standard = Limits.standard();
    for (int limit : new int[] {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE}) {
      assertThatThrownBy(() -> standard.withLength(limit)).hasMessageContaining("a limit of");
      assertThatThrownBy(() -> standard.withDepth(limit)).hasMessageContaining("a limit of");
      assertThatThrownBy(() -> standard.withString(limit)).hasMessageContaining("a limit of");
      assertThatThrownBy(() -> standard.withName(limit)).hasMessageContaining("a limit of");
      assertThatThrownBy(() -> standard.withProblems(limit)).hasMessageContaining("a limit of");
    }
  }

  // ---- documents

  private static String many(int count, IntFunction<String> each) {
    return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(","));
  }

  /** A sound document with more members at its root. */
  private static String extended(String members) {
    return Cases.HULL.replaceFirst("\\{", "{" + Matcher.quoteReplacement(members) + ",");
  }

  private static CaseRecord readWith(String members) {
    return CaseRecords.read(extended(members));
  }

  private static String need(String id, String underlies) {
    return "{\"id\":\"%s\",\"statement\":\"-\",\"domain\":\"HOME\",\"basis\":\"FELT\",%s}"
        .formatted(id, "\"underlies\":[" + underlies + "]," + VOICE);
  }

  private static String goal(String id, String meets) {
    return "{\"id\":\"%s\",\"statement\":\"-\",\"meets\":[%s],%s}".formatted(id, meets, VOICE);
  }

  private static String risk(String id) {
    return "{\"id\":\"%s\",\"statement\":\"-\",\"domain\":\"HOME\",\"presentation\":\"PRESENTING\",%s}"
        .formatted(id, "\"bearer\":\"PERSON\",\"level\":\"LOW\",\"changeable\":true," + VOICE);
  }

  private static final String VOICE =
      "\"voice\":{\"by\":\"dean\",\"on\":\"2026-05-04\",\"words\":\"QUOTED\"}";

  /** Texts with one hash, which may be ids. */
  private static List<String> colliding(int bits) {
    return IntStream.range(0, 1 << bits).mapToObj(i -> chosen(i, bits, "Aa", "BB")).toList();
  }

  /** One of two pieces for each bit of a number. */
  private static String chosen(int number, int bits, String... pieces) {
    return IntStream.range(0, bits)
        .mapToObj(bit -> pieces[number >> bit & 1])
        .collect(Collectors.joining());
  }

  // ---- what is told

  private static void assertToldShortly(String document) {
    assertThat(document.length()).isLessThanOrEqualTo(LENGTH);
    assertSoon(
        () -> {
          List<Problem> problems = Cases.problemsOf(document);
          assertThat(problems).hasSizeBetween(1, 101);
          assertThat(problems.get(problems.size() - 1).found()).isEqualTo("more than 100 problems");
        });
  }

  private static void assertSoon(Executable reading) {
    assertTimeoutPreemptively(SOON, reading);
  }

  private static String toldWith(Limits limits, String document) {
    return CaseRecords.parse(document, limits).getError().mkString("; ");
  }

  private static List<Problem> problemsOf(InputStream document) throws IOException {
    Validation<Seq<Problem>, CaseRecord> parsed = CaseRecords.parse(document);
    return parsed.fold(problems -> problems.asJava(), record -> List.of());
  }

  /** A long stream that takes no memory, and counts what was read of it. */
  private static final class Counted extends InputStream {

    private final byte[] before;
    private final byte[] unit;
    private final byte[] after;
    private final long length;
    private long read;

    Counted(String unit, long length) {
      this("", unit, "", length);
    }

    Counted(String before, String unit, String after, long length) {
      this.before = before.getBytes(UTF_8);
      this.unit = unit.getBytes(UTF_8);
      this.after = after.getBytes(UTF_8);
      this.length = length;
    }

    @Override
    public int read() {
      if (read >= length) {
        return -1;
      }
      long at = read++;
      if (at < before.length) {
        return before[(int) at];
      }
      return length - at <= after.length
          ? after[(int) (after.length - (length - at))]
          : unit[(int) ((at - before.length) % unit.length)] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int count) {
      int done = 0;
      for (int next; done < count && (next = read()) >= 0; done++) {
        into[from + done] = (byte) next;
      }
      return done > 0 || count == 0 ? done : -1;
    }
  }
}
