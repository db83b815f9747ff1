package eu.cosie.examples;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.Scanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts that we write for people have none of the expressions that we find in others'. */
class OwnTextsTest {

  private static final Path PROJECT = Path.of("..");

  /** Fenced blocks, indented blocks, and names in the midst of prose. */
  private static final Pattern CODE =
      Pattern.compile("(?ms)^```.*?^```|^ {4}.*?$|`[^`]*`|\\]\\([^)]*\\)");

  /** Where a text has to name an expression; file and expression. */
  private static final List<String> EXCEPTIONS =
      List.of(
          // What was recorded about Dean, as it stands in his record, and what he says of it.
          "README.md: Prolific offender",
          "README.md: medium risk of reoffending",
          "README.md: poor motivation",
          "README.md: prolific offender",
          // What a scanner finds in the same texts as its peers.
          "docs/decisions/0009-finding-expressions.md: non‑compliant",
          "docs/decisions/0009-finding-expressions.md: non‑compliant",
          // What the CoSIE project says it is against.
          "docs/laws.md: what is wrong with them",
          "docs/laws.md: targeted groups");

  private static final Scanner SCANNER = Scanner.of(Lexicon.english());

  @Test
  void no_text_of_ours_has_a_deficit_expression() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : tables()) {
      for (String row : Files.readAllLines(file)) {
        scan(file, row.substring(row.indexOf(',') + 1), found);
      }
    }
    for (Path file : documents()) {
      scan(file, prose(Files.readString(file)), found);
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(EXCEPTIONS);
  }

  @Test
  void all_texts_are_looked_at_but_code() throws IOException {
    assertThat(tables()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(documents())
        .contains(PROJECT.resolve("README.md"), PROJECT.resolve("docs/laws.md"))
        .hasSizeGreaterThan(8);
    assertThat(prose("A `name`,\n\n    code\n\nmore\n```java\ncode\n```\nend [shown](code)."))
        .isEqualTo("A  ,\n\n \n\nmore\n \nend [shown .");
  }

  /** Tables of keys and English texts. */
  private static List<Path> tables() throws IOException {
    List<Path> tables = new ArrayList<>();
    try (Stream<Path> modules = Files.list(PROJECT)) {
      for (Path module : modules.toList()) {
        Path resources = module.resolve("src/main/resources");
        if (Files.exists(resources)) {
          try (Stream<Path> files = Files.walk(resources)) {
            files.filter(OwnTextsTest::hasTexts).forEach(tables::add);
          }
        }
      }
    }
    return tables;
  }

  private static boolean hasTexts(Path file) {
    String name = file.getFileName().toString();
    return name.matches("(.*-)?en\\.csv") && !name.startsWith("lexicon");
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> top = Files.list(PROJECT);
        Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
      return Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).toList();
    }
  }

  private static String prose(String document) {
    return CODE.matcher(document).replaceAll(" ");
  }

  private static void scan(Path file, String text, List<String> found) {
    SCANNER.scan(
        text,
        (entry, start, end) ->
            found.add(
                PROJECT.relativize(file)
                    + ": "
                    + text.substring(start, end).replaceAll("\\s+", " ")));
  }
}
