package eu.cosie.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.rules.text.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]");

  static List<Locale> languages() {
    return Texts.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_page_says_the_same_things_of_the_same_arguments_in_every_language(Locale language)
      throws IOException {
    assertThat(arguments(language)).isNotEmpty().isEqualTo(arguments(Locale.ENGLISH));
  }

  /** The arguments that each text of a page uses, by its key. */
  private static Map<String, List<String>> arguments(Locale language) throws IOException {
    String name = language + ".csv";
    InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
    try (BufferedReader rows =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return rows.lines()
          .map(row -> row.split(",", 2))
          .collect(
              Collectors.toMap(
                  row -> row[0], row -> arguments(row[1]), (one, other) -> one, TreeMap::new));
    }
  }

  private static List<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
  }
}
