package eu.cosie.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.jackson.CaseRecords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReframeCommandTest {

  @ParameterizedTest
  @ValueSource(strings = {Run.HULL, Run.JONKOPING})
  void every_risk_statement_stands_there_word_for_word(String file) throws IOException {
    for (Risk risk : read(file).risks()) {
      assertThat(Run.of("reframe", file).out()).contains("“" + risk.statement() + "”");
      assertThat(Run.of("reframe", file, "--format", "json").out())
          .contains("\"statement\": \"" + risk.statement() + "\"");
    }
  }

  @Test
  void lees_sofa_is_set_aside_with_what_comes_first() {
    assertThat(Run.of("reframe", Run.HULL).out())
        .contains("“Lee's sofa”, held by Lee. Set aside: The tie to Lee has been called harmful.")
        .contains("Where tonight?");
    assertThat(Run.of("reframe", Run.HULL, "--format", "json").out())
        .containsPattern("\"setAside\": \\[\\s*\\{\\s*\"asset\": \"a-sofa\"");
  }

  @Test
  void what_was_told_in_confidence_is_safeguarded_first_and_asked_about_first() {
    Run json = Run.of("reframe", Run.HULL, "--format", "json");
    int harm = json.out().indexOf("\"risk\": \"r-harm\"");
    int responses = json.out().indexOf("\"responses\"", harm);
    assertThat(json.out().substring(responses, responses + 60)).contains("\"kind\": \"SAFEGUARD\"");
    int questions = json.out().indexOf("\"questions\"");
    int about = json.out().indexOf("\"about\"", questions);
    assertThat(json.out().substring(about, about + 60)).contains("risk:r-harm");
  }

  @Test
  void a_protected_voice_is_not_named_as_the_source() {
    String text = Run.of("reframe", Run.HULL).out();
    int harm = text.indexOf("Said on Friday");
    assertThat(text.substring(harm, text.indexOf("What matters", harm)))
        .doesNotContain("Kev")
        .doesNotContain("8 May");
  }

  @Test
  void where_there_is_no_lexicon_it_is_said_that_no_text_was_looked_at(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("case.json");
    String record = Files.readString(Path.of(Run.HULL));
    Files.writeString(file, record.replace("\"language\": \"en\"", "\"language\": \"nl\""));
    assertThat(Run.of("reframe", file.toString()).out())
        .contains("There is no lexicon for Dutch, so no text was looked at for its language.\n")
        .endsWith("\nCatalogue: standard 0.1.\n")
        .doesNotContain("Perhaps instead");
    Files.writeString(file, record.replace("\"language\": \"en\"", "\"language\": \"en-GB\""));
    assertThat(Run.of("reframe", file.toString()).out())
        .endsWith("\nCatalogue: standard 0.1. Lexicon: standard-en 0.1.\n");
  }

  @Test
  void a_next_step_is_said_once_for_what_is_found_in_a_row() {
    String text = Run.of("check", Run.HULL).out();
    assertThat(text.split("For Priya: Describe what happened", -1)).hasSize(2);
    assertThat(text)
        .contains("words that Dean could read over your shoulder.\n\nhonoured ")
        .endsWith("\n\n3 rules are breached.\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 200})
  void nothing_but_a_quoted_risk_is_wider_than_asked(int width) throws IOException {
    CaseRecord record = read(Run.JONKOPING);
    Run.of("reframe", Run.JONKOPING, "--width", Integer.toString(width))
        .out()
        .lines()
        .filter(line -> record.risks().stream().noneMatch(risk -> line.contains(risk.statement())))
        .forEach(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
  }

  @Test
  void a_result_can_be_written_to_a_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("dean.txt");
    Run run = Run.of("reframe", Run.HULL, "--out", file.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(Run.of("reframe", Run.HULL).out());
  }

  @Test
  void a_result_that_cannot_be_written_is_told(@TempDir Path folder) {
    Run run = Run.of("reframe", Run.HULL, "--out", folder.toString());
    assertThat(run.code()).isEqualTo(Cosie.BAD_INPUT);
    assertThat(run.err()).startsWith("--out: found ").doesNotContain("Exception");
  }

  @Test
  void text_of_a_record_cannot_steer_the_terminal(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("case.json");
    String statement = "Fourteen previous convictions.";
    Files.writeString(
        file,
        Files.readString(Path.of(Run.HULL))
            .replace(statement, "Red \\u001b[31m, a bell \\u0007 and turned \\u202e text"));
    assertThat(Run.of("reframe", file.toString()).out())
        .contains("Red \\u001b[31m, a bell \\u0007 and turned \\u202e text")
        .matches(text -> text.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)));
  }

  private static CaseRecord read(String file) throws IOException {
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return CaseRecords.read(in);
    }
  }
}
