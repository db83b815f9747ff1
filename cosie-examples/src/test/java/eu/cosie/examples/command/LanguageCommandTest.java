package eu.cosie.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LanguageCommandTest {

  private static final String NOTE = "Home visit. She is non-compliant.";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif"})
  void where_something_is_found_the_code_is_one_else_zero(String format) throws IOException {
    assertThat(Run.of("language", "--format", format, file("a.txt", NOTE)).code()).isEqualTo(1);
    assertThat(Run.of("language", "--format", format, file("b.txt", "At home.")).code()).isZero();
  }

  @Test
  void the_count_is_told_beside_the_text() throws IOException {
    assertThat(Run.of("language", file("a.txt", NOTE)).err()).isEqualTo("1 expression found.\n");
    assertThat(Run.of("language", file("a.txt", NOTE), file("b.txt", NOTE)).err())
        .isEqualTo("2 expressions found.\n");
    assertThat(Run.of("language", file("a.txt", "")).err()).isEqualTo("No expression found.\n");
  }

  @Test
  void of_several_files_each_find_says_its_own() throws IOException {
    String a = file("a.txt", NOTE);
    String b = file("b.txt", NOTE);
    JsonNode finds = json(Run.of("language", "--format", "json", a, b));
    assertThat(finds).hasSize(2);
    assertThat(finds.get(0).get("file").asString()).isEqualTo(a);
    assertThat(finds.get(1).get("file").asString()).isEqualTo(b);
    JsonNode alone = json(Run.of("language", "--format", "json", a)).get(0);
    assertThat(alone.propertyNames())
        .containsExactly(
            "start", "end", "expression", "entry", "framings", "guards", "why", "alternative");
    assertThat(NOTE.substring(alone.get("start").asInt(), alone.get("end").asInt()))
        .isEqualTo("non-compliant");
  }

  @Test
  void swedish_texts_are_looked_at_with_the_swedish_lexicon() throws IOException {
    String file = file("a.txt", "Maja beskrivs som handikappad i ansökan.");
    assertThat(Run.of("language", file, "--lang", "sv").out())
        .contains("handikappad [sätter en etikett i stället för en människa]");
    assertThat(Run.of("language", file).out()).isEmpty();
  }

  @Test
  void standard_input_is_read_too() {
    Run run = withInput(NOTE.getBytes(StandardCharsets.UTF_8), "language", "-");
    assertThat(run.out()).startsWith("standard input:1:20: non-compliant [");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void a_place_in_a_text_is_counted_without_a_byte_order_mark() throws IOException {
    Run run = Run.of("language", "--format", "json", file("a.txt", "\uFEFF" + NOTE));
    assertThat(json(run).get(0).get("start").asInt()).isEqualTo(NOTE.indexOf("non-compliant"));
  }

  @Test
  void a_text_cannot_steer_the_terminal() throws IOException {
    String file = file("a.txt", "\u001b[31m hard\u000b\u001d to \u202e non-compliant \u2066\u0007");
    assertThat(Run.of("language", file).out())
        .contains("\\u001b[31m hard\\u000b\\u001d to \\u202e non-compliant \\u2066\\u0007")
        .matches(text -> text.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)))
        .matches(text -> text.chars().noneMatch(c -> Character.getType(c) == Character.FORMAT));
  }

  @Test
  void every_file_that_cannot_be_used_is_told_and_nothing_is_printed() throws IOException {
    String good = file("good.txt", NOTE);
    String bad = folder.resolve("bad.txt").toString();
    Files.write(Path.of(bad), "One.\nTwo \u00E5".getBytes(StandardCharsets.ISO_8859_1));
    Run run = Run.of("language", good, "none.txt", bad, folder.toString(), "-", "-");
    assertThat(run.code()).isEqualTo(Cosie.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactly(
            "none.txt: found no such file, expected a text in UTF-8",
            bad + ": 2:5: found no UTF-8, expected a text in UTF-8",
            folder + ": found a directory, expected a text in UTF-8",
            "standard input: found standard input once more, expected it once");
  }

  @Test
  void what_standard_input_holds_before_it_breaks_off_is_printed() {
    byte[] broken =
        (NOTE + "\n" + "x".repeat(1000) + "\u00E5").getBytes(StandardCharsets.ISO_8859_1);
    Run json = withInput(broken, "language", "--format", "json", "-");
    assertThat(json.code()).isEqualTo(Cosie.BAD_INPUT);
    assertThat(json.err())
        .isEqualTo("standard input: 2:1001: found no UTF-8, expected a text in UTF-8\n");
    assertThat(json(json)).hasSize(1);
    Run sarif = withInput(broken, "language", "--format", "sarif", "-");
    JsonNode run = json(sarif).get("runs").get(0);
    assertThat(run.get("invocations").get(0).get("executionSuccessful").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "english", "", "x!"})
  void a_language_without_a_lexicon_is_told_with_those_that_have_one(String language)
      throws IOException {
    Run run = Run.of("language", file("a.txt", NOTE), "--lang", language);
    assertThat(run.code()).isEqualTo(Cosie.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("--lang: found a language without a lexicon, expected en or sv\n")
        .contains("Usage: cosie language");
  }

  @Test
  void when_nobody_reads_on_it_stops() throws IOException {
    Writer closed =
        new Writer() {
          @Override
          public void write(char[] from, int at, int length) throws IOException {
            throw new IOException();
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    StringWriter err = new StringWriter();
    int code =
        Cosie.run(new PrintWriter(closed), new PrintWriter(err), "language", file("a.txt", NOTE));
    assertThat(code).isEqualTo(Cosie.FAULT);
    assertThat(err.toString()).isEmpty();
  }

  private static JsonNode json(Run run) {
    return JsonMapper.shared().readTree(run.out());
  }

  private static Run withInput(byte[] input, String... arguments) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input));
    try {
      return Run.of(arguments);
    } finally {
      System.setIn(before);
    }
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
