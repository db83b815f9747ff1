package eu.cosie.rules.reframing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.ResponseKind;
import eu.cosie.core.id.RelationshipId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.rules.Sketch;
import org.junit.jupiter.api.Test;

/** What somebody told in confidence does not come back to them, through anything that is said. */
class ConfidedTest {

  private static final Voice BY_KIM =
      Sketch.voice("kim", Voice.Words.REPORTED).isProtected(true).build();

  @Test
  void a_tie_that_was_called_harmful_in_confidence_is_not_given_as_the_reason() {
    Reading reading = Reading.of(roof(BY_KIM));

    assertThat(reading.setAside())
        .containsExactly(
            "sofa: It is not drawn on for now, for a reason that is kept private."
                + " First: something else that does the same good.");
    assertThat(reading.asked())
        .contains("pat: question.tonight.service")
        .doesNotContain("sam: question.tonight.person");
  }

  @Test
  void nothing_shows_whether_it_was_the_person_who_told() {
    Voice bySam = Sketch.voice(Sketch.SAM, Voice.Words.REPORTED).isProtected(true).build();

    assertThat(Reading.of(roof(bySam)).asked()).isEqualTo(Reading.of(roof(BY_KIM)).asked());
    assertThat(Reading.of(roof(bySam)).setAside()).isEqualTo(Reading.of(roof(BY_KIM)).setAside());
  }

  @Test
  void a_reason_that_is_also_recorded_openly_is_given() {
    Sketch open = roof(BY_KIM).risk("r", risk -> risk.from(StakeholderId.of("kim")));

    assertThat(Reading.of(open).setAside())
        .containsExactly(
            "sofa: A recorded harm comes from Kim."
                + " First: a safe place to sleep. Where tonight?");
    assertThat(Reading.of(open).asked()).contains("sam: question.tonight.person");
  }

  @Test
  void a_need_that_was_named_in_confidence_is_neither_asked_about_nor_worked_out_with_the_person() {
    Reading reading =
        Reading.of(
            small()
                .risk("r", risk -> risk)
                .need("away", n -> n.voice(BY_KIM).addUnderlies(RiskId.of("r"))));

    assertThat(reading.asked()).noneMatch(asked -> asked.contains("judge"));
    assertThat(reading.responses("r")).doesNotContain(ResponseKind.MEET_UNDERLYING_NEED);
    assertThat(reading.risk("r").appraisal().needs()).hasSize(1);
  }

  @Test
  void safeguarding_others_who_may_have_told_does_not_begin_with_telling_the_person() {
    Sketch told =
        small()
            .risk(
                "r",
                risk -> risk.voice(BY_KIM).bearer(RiskBearer.OTHERS).level(RiskLevel.IMMINENT));

    assertThat(Reading.of(told).response("r", ResponseKind.SAFEGUARD))
        .startsWith("See to it today that nobody comes to harm.")
        .contains("Speak first, and out of harm's way, with whoever may be hurt")
        .doesNotContain("openly");
  }

  private static Sketch small() {
    return Sketch.ofSamAndTheService().person("kim", StakeholderRole.INFORMAL_SUPPORTER);
  }

  /** A sofa of Kim's, to whom the tie is called harmful. */
  private static Sketch roof(Voice voice) {
    return small()
        .with(
            record ->
                record.addRelationships(
                    Relationship.builder()
                        .id(RelationshipId.of("tie"))
                        .with(StakeholderId.of("kim"))
                        .quality(Relationship.Quality.HARMFUL)
                        .flow(Relationship.Flow.MUTUAL)
                        .voice(voice)
                        .build()))
        .asset("sofa", "kim", asset -> asset.domain(LifeDomain.HOME));
  }
}
