package eu.cosie.jackson;

import static eu.cosie.jackson.FlagForm.FLAG;
import static eu.cosie.jackson.TextForm.DATE;
import static eu.cosie.jackson.TextForm.TEXT;
import static eu.cosie.jackson.TextForm.constant;

import eu.cosie.core.id.RelationshipId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Mandate;
import eu.cosie.core.party.RecordedResponse;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import java.util.Optional;

/** The parts of a document that say who there is and who said what. */
final class PartyForms {

  static final TextForm<StakeholderId> STAKEHOLDER_ID =
      TextForm.id(StakeholderId::parse, StakeholderId::of);
  static final Form<StakeholderRole> ROLE = constant(StakeholderRole.class);
  static final Form<LifeDomain> DOMAIN = constant(LifeDomain.class);

  static final Form<Voice> VOICE =
      ObjectForm.of("voice", Voice::builder, Voice.Builder::build)
          .must("by", STAKEHOLDER_ID, Voice::by, Voice.Builder::by)
          .may("as", ROLE, Voice::as, Voice.Builder::as)
          .must("on", DATE, Voice::on, Voice.Builder::on)
          .must("words", constant(Voice.Words.class), Voice::words, Voice.Builder::words)
          .may("via", STAKEHOLDER_ID, Voice::via, Voice.Builder::via)
          .may(
              "protected",
              FLAG,
              voice -> Optional.of(voice.isProtected()).filter(isProtected -> isProtected),
              Voice.Builder::isProtected);

  static final Form<RecordedResponse> RESPONSE =
      ObjectForm.of("recordedResponse", RecordedResponse::builder, RecordedResponse.Builder::build)
          .must("text", TEXT, RecordedResponse::text, RecordedResponse.Builder::text)
          .must("by", STAKEHOLDER_ID, RecordedResponse::by, RecordedResponse.Builder::by)
          .may("on", DATE, RecordedResponse::on, RecordedResponse.Builder::on);

  private static final Form<Mandate> MANDATE =
      ObjectForm.of("mandate", Mandate::builder, Mandate.Builder::build)
          .must("basis", TEXT, Mandate::basis, Mandate.Builder::basis)
          .must("scope", constant(Mandate.Scope.class), Mandate::scope, Mandate.Builder::scope)
          .list("domains", DOMAIN, Mandate::domains, Mandate.Builder::domains)
          .may("until", DATE, Mandate::until, Mandate.Builder::until);

  static final Form<Stakeholder> STAKEHOLDER =
      ObjectForm.of("stakeholder", NamedStakeholder::new, NamedStakeholder::build)
          .must("id", STAKEHOLDER_ID, Stakeholder::id, (named, id) -> named.rest.id(id))
          .must(
              "kind",
              constant(PartyKind.class),
              stakeholder -> PartyKind.of(stakeholder.party()),
              NamedStakeholder::kind)
          .must("name", TEXT, Stakeholder::name, NamedStakeholder::name)
          .must(
              "roles",
              ListForm.notEmpty(ROLE),
              Stakeholder::roles,
              (named, roles) -> named.rest.roles(roles))
          .may("title", TEXT, Stakeholder::title, (named, title) -> named.rest.title(title))
          .may(
              "mandate",
              MANDATE,
              Stakeholder::mandate,
              (named, mandate) -> named.rest.mandate(mandate));

  static final Form<Relationship> RELATIONSHIP =
      ObjectForm.of("relationship", Relationship::builder, Relationship.Builder::build)
          .must(
              "id",
              TextForm.id(RelationshipId::parse, RelationshipId::of),
              Relationship::id,
              Relationship.Builder::id)
          .must("with", STAKEHOLDER_ID, Relationship::with, Relationship.Builder::with)
          .must(
              "quality",
              constant(Relationship.Quality.class),
              Relationship::quality,
              Relationship.Builder::quality)
          .must(
              "flow",
              constant(Relationship.Flow.class),
              Relationship::flow,
              Relationship.Builder::flow)
          .must("voice", VOICE, Relationship::voice, Relationship.Builder::voice);

  private PartyForms() {}
}
