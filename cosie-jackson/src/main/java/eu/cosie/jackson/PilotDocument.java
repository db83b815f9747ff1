package eu.cosie.jackson;

import static eu.cosie.jackson.PartyForms.ROLE;
import static eu.cosie.jackson.TextForm.TEXT;
import static eu.cosie.jackson.TextForm.constant;

import eu.cosie.core.id.PilotId;
import eu.cosie.core.pilot.PilotProfile;
import eu.cosie.core.pilot.PilotStatement;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.CoCreationStage;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.ParticipationLevel;

/** The members of a pilot profile's document, in the order in which they are written. */
final class PilotDocument {

  static final String FORMAT = "cosie-pilot/1.0";

  private static final Form<PilotStatement> STATEMENT =
      ObjectForm.of("statement", PilotStatement::builder, PilotStatement.Builder::build)
          .must("text", TEXT, PilotStatement::text, PilotStatement.Builder::text)
          .must("source", TEXT, PilotStatement::source, PilotStatement.Builder::source);

  /** The whole document. */
  static final ObjectForm<PilotProfile, PilotProfile.Builder> ROOT =
      ObjectForm.of("pilot", PilotProfile::builder, PilotProfile.Builder::build)
          .must("format", TextForm.format(FORMAT), pilot -> FORMAT, (pilot, format) -> {})
          .must(
              "id",
              TextForm.id(PilotId::parse, PilotId::of, PilotId::value),
              PilotProfile::id,
              PilotProfile.Builder::id)
          .must("name", TEXT, PilotProfile::name, PilotProfile.Builder::name)
          .may("country", TEXT, PilotProfile::country, PilotProfile.Builder::country)
          .may(
              "engagement",
              constant(Engagement.class),
              PilotProfile::engagement,
              PilotProfile.Builder::engagement)
          .list("aims", STATEMENT, PilotProfile::aims, PilotProfile.Builder::aims)
          .list("norms", STATEMENT, PilotProfile::norms, PilotProfile.Builder::norms)
          .list("values", STATEMENT, PilotProfile::values, PilotProfile.Builder::values)
          .list("behaviours", STATEMENT, PilotProfile::behaviours, PilotProfile.Builder::behaviours)
          .list(
              "implementation",
              STATEMENT,
              PilotProfile::implementation,
              PilotProfile.Builder::implementation)
          .list(
              "participants", ROLE, PilotProfile::participants, PilotProfile.Builder::participants)
          .list(
              "levels",
              constant(ParticipationLevel.class),
              PilotProfile::levels,
              PilotProfile.Builder::levels)
          .list(
              "stages",
              constant(CoCreationStage.class),
              PilotProfile::stages,
              PilotProfile.Builder::stages)
          .list(
              "barriers",
              constant(BarrierKind.class),
              PilotProfile::barriers,
              PilotProfile.Builder::barriers);

  private PilotDocument() {}
}
