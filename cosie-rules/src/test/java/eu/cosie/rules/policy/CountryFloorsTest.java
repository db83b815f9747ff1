package eu.cosie.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.service.DecisionKind;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.Floor;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.core.service.Service;
import eu.cosie.rules.Sketch;
import eu.cosie.rules.text.Texts;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryFloorsTest {

  private static final String HEADER =
      "id,country,law,section,kinds,seen,level,words,source,checked\n";

  @Test
  void swedish_law_speaks_of_measures_that_are_given_and_not_of_the_grant() {
    CountryFloors sweden = CountryFloors.of("SE");

    assertThat(sweden.floors())
        .containsExactly(
            Floor.builder()
                .kind(DecisionKind.DAILY)
                .level(ParticipationLevel.CO_DETERMINATION)
                .source("LSS (1993:387), section 6")
                .ground(Floor.Ground.LAW)
                .build());
    assertThat(sweden.statements())
        .filteredOn(each -> each.kinds().contains(DecisionKind.FRAMEWORK_INITIAL))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.seen()).isEqualTo(LegalStatement.Seen.NOTHING);
              assertThat(each.level()).isEmpty();
              assertThat(each.words()).contains("över insatser som ges");
            });
  }

  @Test
  void a_host_may_state_them_in_its_service() {
    Service service =
        Service.builder()
            .name("Personal assistance")
            .country("SE")
            .engagement(Engagement.VOLUNTARY)
            .floors(CountryFloors.of("SE").floors())
            .build();

    assertThat(Sketch.ofSam().with(record -> record.service(service)).record().service().floors())
        .hasSize(1);
  }

  @Test
  void a_host_may_state_those_of_one_law_alone() {
    CountryFloors britain = CountryFloors.of("GB");

    assertThat(britain.statements())
        .filteredOn(each -> each.id().equals("GB.sentences"))
        .singleElement()
        .satisfies(each -> assertThat(each.floors()).isEmpty());
    assertThat(britain.statements())
        .filteredOn(each -> each.id().equals("GB.CareAct-25"))
        .singleElement()
        .satisfies(each -> assertThat(each.floors()).isEqualTo(britain.floors()));
  }

  @Test
  void where_nothing_was_looked_up_there_is_nothing() {
    assertThat(CountryFloors.of("JP").statements()).isEmpty();
    assertThat(CountryFloors.of("JP").floors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"se", "UK", "SWE", "Sweden", ""})
  void what_is_no_code_of_a_country_is_refused_and_not_taken_for_one_without_floors(String slip) {
    assertThatThrownBy(() -> CountryFloors.of(slip))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "found text of %d characters, expected an ISO 3166-1 alpha-2 code", slip.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"EE", "ES", "FI", "GB", "HU", "IT", "NL", "PL", "SE"})
  void each_country_of_the_pilots_is_spoken_of(String country) {
    assertThat(CountryFloors.of(country).statements()).isNotEmpty();
  }

  @Test
  void what_was_seen_is_shown_and_what_was_not_is_said() {
    List<LegalStatement> statements = CountryFloors.standard().statements();

    assertThat(statements)
        .allSatisfy(
            each -> {
              assertThat(each.words().isPresent())
                  .isEqualTo(each.seen() != LegalStatement.Seen.NOT_VERIFIED);
              assertThat(each.source().isPresent() || each.words().isEmpty()).isTrue();
              assertThat(each.checked()).isAfterOrEqualTo(LocalDate.of(2026, 11, 22));
              assertThat(Texts.english().render(each.says(), Sketch.ofSam().record()))
                  .doesNotContainIgnoringCase("unlawful")
                  .endsWith(".");
            });
    assertThat(statements).extracting(LegalStatement::seen).contains(LegalStatement.Seen.values());
    assertThat(statements.stream().map(LegalStatement::toString))
        .contains("SE.LSS-6 CO_DETERMINATION", "SE.SoL");
    assertThat(CountryFloors.standard())
        .hasToString("CountryFloors[" + statements.size() + " statements]");
  }

  @Test
  void hosts_read_their_own() {
    CountryFloors own =
        CountryFloors.read(
            new StringReader(
                HEADER
                    + "SE.ours,SE,Our charter,,DAILY;REDESIGN,WORDS,CO_CREATION,with us,"
                    + "https://example.org,2026-01-31\n"));

    assertThat(own.floors())
        .extracting(Floor::toString)
        .containsExactly("Floor[DAILY, CO_CREATION]", "Floor[REDESIGN, CO_CREATION]");
    assertThat(own.floors()).extracting(Floor::source).containsOnly("Our charter");
    assertThat(own.statements().get(0).says().key()).isEqualTo("law.SE.ours");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SE.a,XX,A law,,DAILY,NOTHING,,,,2026-01-31|2:2",
        "GB.a,SE,A law,,DAILY,NOTHING,,,,2026-01-31|2:1",
        "SE.a,SE,,,DAILY,NOTHING,,,,2026-01-31|2:3",
        "SE.a,SE,A law,,SOMETIMES,NOTHING,,,,2026-01-31|2:5",
        "SE.a,SE,A law,,DAILY,HALF,,,,2026-01-31|2:6",
        "SE.a,SE,A law,,DAILY,WORDS,,,,2026-01-31|2:8",
        "SE.a,SE,A law,,DAILY,NOTHING,INFLUENCE,,,2026-01-31|2:7",
        "SE.a,SE,A law,,DAILY,NOT_VERIFIED,INFLUENCE,,,2026-01-31|2:7",
        "SE.a,SE,A law,,DAILY,WORDS,INFLUENCE;NONE,so,there,2026-01-31|2:7",
        "SE.a,SE,A law,,,WORDS,INFLUENCE,so,there,2026-01-31|2:5",
        "SE.a,SE,A law,,DAILY,NOTHING,,,,yesterday|2:10",
        "SE.a,SE,A law,,DAILY,NOTHING,,,,|2:10",
      })
  void what_is_no_statement_is_told_with_its_place(String row, String place) {
    assertThat(CountryFloors.parse(new StringReader(HEADER + row + "\n")).getError())
        .singleElement()
        .satisfies(problem -> assertThat(problem.toString()).startsWith(place + ": "));
  }

  @Test
  void an_id_is_there_once_and_a_law_has_a_name_that_fits_a_floor() {
    String row = "SE.a,SE," + "x".repeat(201) + ",,DAILY,NOTHING,,,,2026-01-31\n";

    assertThatThrownBy(() -> CountryFloors.read(new StringReader(HEADER + row + row)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2:3: ")
        .hasMessageContaining("3:1: ")
        .hasMessageContaining("3:3: ");
  }
}
