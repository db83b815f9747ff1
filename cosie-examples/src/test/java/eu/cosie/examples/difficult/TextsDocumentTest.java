package eu.cosie.examples.difficult;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lines for every text name tests that are there, wherever they are in the project. */
class TextsDocumentTest {

  private static final Path PROJECT = Path.of("..");
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+)#(\\w+)`");

  @Test
  void there_are_twelve_lines_each_with_a_test_and_a_way_to_read() throws IOException {
    List<String[]> lines = lines();

    assertThat(lines).hasSize(12);
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i);
      assertThat(cells).hasSize(4);
      assertThat(cells[0]).isEqualTo(String.valueOf(i + 1));
      assertThat(cells[1]).startsWith("**");
      assertThat(TEST.matcher(cells[2]).find()).as(cells[1]).isTrue();
      assertThat(cells[3]).isNotBlank();
    }
  }

  @Test
  void each_test_it_names_is_there() throws IOException {
    Map<String, String> sources = sources();
    int named = 0;
    for (String[] cells : lines()) {
      Matcher test = TEST.matcher(cells[2]);
      while (test.find()) {
        assertThat(sources).as(test.group()).containsKey(test.group(1));
        assertThat(sources.get(test.group(1)))
            .as(test.group())
            .containsPattern(
                "(?s)@(?:Test|Property|ParameterizedTest)\\b(?:(?!\\bvoid\\b).)*\\bvoid "
                    + test.group(2)
                    + "\\(");
        named++;
      }
    }
    assertThat(named).isGreaterThan(30);
  }

  /** The cells of the table's rows. */
  private static List<String[]> lines() throws IOException {
    return Files.readAllLines(PROJECT.resolve("docs/texts.md")).stream()
        .filter(line -> line.matches("\\| \\d+ \\|.*"))
        .map(line -> line.substring(2, line.length() - 2).split(" \\| ", -1))
        .toList();
  }

  /** Each source file of every module, by the name of its class. */
  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> modules = Files.list(PROJECT)) {
      for (Path module : modules.toList()) {
        Path code = module.resolve("src");
        if (Files.isDirectory(code)) {
          try (Stream<Path> files = Files.walk(code)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
              String name = file.getFileName().toString();
              sources.put(name.substring(0, name.length() - 5), Files.readString(file));
            }
          }
        }
      }
    }
    return sources;
  }
}
