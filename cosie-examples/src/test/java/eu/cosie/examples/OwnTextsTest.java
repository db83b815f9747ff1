package eu.cosie.examples;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.rules.language.Lexicon;
import eu.cosie.rules.language.Scanner;
import eu.cosie.rules.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
          // What a record says of Gloria to show what the rule about language finds.
          "docs/rules.md: hard to engage",
          "docs/rules.md: refuses",
          // What the CoSIE project says it is against.
          "docs/rules.md: resource scarcity",
          "docs/laws.md: what is wrong with them",
          "docs/laws.md: targeted groups");

  @Test
  void no_text_of_ours_has_a_deficit_expression() throws IOException {
    List<String> found = new ArrayList<>();
    for (Locale language : Texts.languages()) {
      Scanner scanner = Scanner.of(Lexicon.in(language).orElseThrow());
      for (Path file : tables(language)) {
        for (String row : Files.readAllLines(file)) {
          scan(scanner, file, row.substring(row.indexOf(',') + 1), found);
        }
      }
    }
    Scanner english = Scanner.of(Lexicon.english());
    for (Path file : documents()) {
      scan(english, file, prose(Files.readString(file)), found);
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(EXCEPTIONS);
  }

  @Test
  void all_texts_are_looked_at_but_code() throws IOException {
    for (Locale language : Texts.languages()) {
      assertThat(tables(language)).hasSizeGreaterThanOrEqualTo(3);
    }
    assertThat(documents())
        .contains(PROJECT.resolve("README.md"), PROJECT.resolve("docs/laws.md"))
        .hasSizeGreaterThan(8);
    assertThat(prose("A `name`,\n\n    code\n\nmore\n```java\ncode\n```\nend [shown](code)."))
        .isEqualTo("A  ,\n\n \n\nmore\n \nend [shown .");
  }

  /** Tables of keys and texts in a language. */
  private static List<Path> tables(Locale language) throws IOException {
    List<Path> tables = new ArrayList<>();
    try (Stream<Path> modules = Files.list(PROJECT)) {
      for (Path module : modules.toList()) {
        Path resources = module.resolve("src/main/resources");
        if (Files.exists(resources)) {
          try (Stream<Path> files = Files.walk(resources)) {
            files.filter(file -> hasTexts(file, language)).forEach(tables::add);
          }
        }
      }
    }
    return tables;
  }

  private static boolean hasTexts(Path file, Locale language) {
    String name = file.getFileName().toString();
    return name.matches("(.*-)?" + language + "\\.csv") && !name.matches("(lexicon|topic-words).*");
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

  private static void scan(Scanner scanner, Path file, String text, List<String> found) {
    scanner.scan(
        text,
        (entry, start, end) ->
            found.add(
                PROJECT.relativize(file)
                    + ": "
                    + text.substring(start, end).replaceAll("\\s+", " ")));
  }
}
