package eu.cosie.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.id.PilotId;
import eu.cosie.core.id.Problem;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.pilot.PilotProfile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PilotsTest {

  @Test
  void a_profile_is_read_as_it_was_written() throws IOException {
    PilotProfile pilot = Kept.pilot();
    assertThat(Pilots.read(Pilots.toJson(pilot))).isEqualTo(pilot);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Pilots.write(pilot, bytes);
    assertThat(Pilots.read(new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(pilot);
  }

  @Test
  void what_is_empty_is_left_out() {
    assertThat(Pilots.toJson(PilotProfile.builder().id(PilotId.of("p-1")).name("A pilot").build()))
        .isEqualTo(
            """
            {
              "format": "cosie-pilot/1.0",
              "id": "p-1",
              "name": "A pilot"
            }
            """);
  }

  @Test
  void problems_of_structure_and_content_are_told_together_and_each_once() {
    String document =
        Pilots.toJson(Kept.pilot())
            .replace("\"A pilot\"", "\" \"")
            .replace("\"SE\"", "12")
            .replace("\"PEER\"", "\"BENEFICIARY\"")
            .replace("\"stages\"", "\"x-stages\"");
    assertThatThrownBy(() -> Pilots.read(document))
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(Problem::place)
                    .containsExactly("/country", "/x-stages", "/name", "/participants/1"));
  }

  @Test
  void the_reader_tells_of_content_what_the_builder_tells() {
    String document =
        Pilots.toJson(Kept.pilot())
            .replace("\"A pilot\"", "\" \"")
            .replace("\"SE\"", "\"XX\"")
            .replace("\"PEER\"", "\"BENEFICIARY\"")
            .replaceFirst("\"interview 3\"", "\"" + "s".repeat(201) + "\"");
    PilotProfile.Builder pilot =
        Kept.pilot().toBuilder()
            .name(" ")
            .country("XX")
            .participants(List.of(StakeholderRole.BENEFICIARY, StakeholderRole.BENEFICIARY))
            .aims(
                List.of(
                    Kept.pilot().aims().get(0).toBuilder().source("s".repeat(201)).build(),
                    Kept.pilot().aims().get(1)));
    assertThat(Pilots.parse(document).getError().asJava())
        .isEqualTo(pilot.validate().getError().asJava())
        .hasSize(4);
  }

  @Test
  void other_formats_are_refused() {
    String document = Pilots.toJson(Kept.pilot());
    assertThat(Pilots.parse(document.replace("pilot/1.0", "pilot/1.3")).getError())
        .containsExactly(
            new Problem("/format", "cosie-pilot/1.3", "cosie-pilot/1.0, the latest known here"));
    assertThat(Pilots.parse(document.replace("cosie-pilot/1.0", "cosie-case/1.0")).getError())
        .containsExactly(new Problem("/format", "text of 14 characters", "cosie-pilot/1.0"));
  }
}
