package eu.cosie.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.cosie.core.id.Problem;
import eu.cosie.core.record.CaseRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that every build must read, by the version they were written in, each beside what it
 * read as then: {@code NAME.canonical.json}, written by {@code -Dgolden.write=true} where there is
 * none. Nothing is ever changed or taken away here; a new version of the format gets a directory of
 * its own.
 */
class CorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final String CANONICAL = ".canonical.json";

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.toString().endsWith(CANONICAL))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void each_document_reads_as_it_did(Path document) throws IOException {
    CaseRecord record;
    try (InputStream in = Files.newInputStream(document)) {
      record = CaseRecords.read(in);
    }
    Path canonical =
        document.resolveSibling(document.getFileName().toString().replace(".json", CANONICAL));
    if (Boolean.getBoolean("golden.write") && Files.notExists(canonical)) {
      Files.writeString(canonical, CaseRecords.toJson(record));
    }
    String expected =
        Files.readString(canonical)
            .replaceFirst("\"cosie-case/1[.][0-9]+\"", '"' + CaseRecords.FORMAT + '"');
    assertThat(CaseRecords.toJson(record)).isEqualTo(expected);
    assertThat(CaseRecords.read(expected)).isEqualTo(record);
  }

  @Test
  void every_member_of_the_format_occurs() throws IOException {
    Map<String, Set<String>> used = new TreeMap<>();
    for (Tree document : trees()) {
      forEachObject(
          document,
          (place, object) -> {
            Set<String> names =
                used.computeIfAbsent(known(document, place, object), any -> new TreeSet<>());
            object.parts.forEach(part -> names.add(String.valueOf(part.name)));
            names.removeIf(name -> name.startsWith("x-"));
          });
    }
    assertThat(used).hasSizeGreaterThan(20);
    assertThat(used).allSatisfy(CorpusTest::assertAllOccur);
  }

  @Test
  void every_constant_of_the_format_occurs() throws IOException {
    Map<String, Set<String>> used = new TreeMap<>();
    for (Tree document : trees()) {
      document.walk(
          (place, tree) -> {
            if (tree.type == Tree.Type.TEXT && !place.startsWith("/x-")) {
              String text = tree.json;
              tree.json = "\"ANOTHER_ONE\"";
              told(document)
                  .filter(problem -> problem.place().equals(place))
                  .filter(problem -> problem.expected().startsWith("one of "))
                  .filter(problem -> problem.found().equals("ANOTHER_ONE"))
                  .forEach(
                      problem ->
                          used.computeIfAbsent(problem.expected(), any -> new TreeSet<>())
                              .add(text.replace("\"", "")));
              tree.json = text;
            }
          });
    }
    assertThat(used).hasSizeGreaterThan(30);
    assertThat(used).allSatisfy(CorpusTest::assertAllOccur);
  }

  @Test
  void a_later_version_is_refused_with_what_is_missing_here() {
    String later =
        Cases.HULL
            .replace("\"cosie-case/1.0\"", "\"cosie-case/1.4\"")
            .replace("\"language\"", "\"pronouns\": [\"he\"], \"language\"")
            .replace("\"quality\": \"HARMFUL\"", "\"quality\": \"ENDED\"");
    assertThat(Cases.problemsOf(later).stream().map(Problem::toString))
        .hasSize(3)
        .first()
        .isEqualTo("/format: found cosie-case/1.4, expected cosie-case/1.0, the latest known here");
    assertThat(Cases.problemsOf(later))
        .extracting(Problem::place, Problem::found)
        .contains(
            tuple("/pronouns", "an unknown member"), tuple("/relationships/3/quality", "ENDED"));
  }

  @Test
  void a_build_that_knows_a_version_reads_the_earlier_ones() {
    assertThat(toldOfFormat("cosie-case/1.0")).isEmpty();
    assertThat(toldOfFormat("cosie-case/1.1")).isEmpty();
    assertThat(toldOfFormat("cosie-case/1.2")).isEmpty();
    for (String other :
        List.of("cosie-case/1.3", "cosie-case/1.00", "cosie-case/0.1", "cosie-case/2.0")) {
      assertThat(toldOfFormat(other))
          .containsExactly(new Problem("", other, "cosie-case/1.2, the latest known here"));
    }
    assertThat(toldOfFormat("cosie-pilot/1.0"))
        .containsExactly(new Problem("", "text of 15 characters", "cosie-case/1.2"));
  }

  /** What a build tells whose latest version is 1.2. */
  private static List<Problem> toldOfFormat(String found) {
    Input in = new Input('"' + found + '"', Limits.standard());
    in.next();
    TextForm.format("cosie-case/1.2").read(in);
    return in.problems();
  }

  // ---- what the reader itself says it knows

  private static void assertAllOccur(String expected, Set<String> used) {
    assertThat(used).containsExactlyInAnyOrder(expected.substring("one of ".length()).split(", "));
  }

  /** The members of the object at a place, as told of one that is unknown. */
  private static String known(Tree document, String place, Tree object) {
    object.parts.add(0, Tree.leaf("zzzzqqqq", "1"));
    String expected =
        told(document)
            .filter(problem -> problem.place().equals(place + "/zzzzqqqq"))
            .map(Problem::expected)
            .collect(Collectors.joining());
    object.parts.remove(0);
    return expected;
  }

  private static Stream<Problem> told(Tree document) {
    return Cases.problemsOf(document.toString()).stream();
  }

  private static void forEachObject(Tree document, BiConsumer<String, Tree> visit) {
    visit.accept("", document);
    document.walk(
        (place, tree) -> {
          if (tree.type == Tree.Type.OBJECT && !place.startsWith("/x-")) {
            visit.accept(place, tree);
          }
        });
  }

  private static List<Tree> trees() throws IOException {
    return documents().stream().map(CorpusTest::tree).toList();
  }

  private static Tree tree(Path document) {
    try {
      String text = Files.readString(document, StandardCharsets.UTF_8);
      return Tree.parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
