package eu.cosie.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.Samples;
import eu.cosie.core.Small;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.Reach;
import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.BarrierId;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.GoalId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.NoteId;
import eu.cosie.core.id.RecordId;
import eu.cosie.core.id.RelationshipId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.id.WishId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.Community;
import eu.cosie.core.party.Organisation;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.party.Voice.Words;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.RiskState;
import eu.cosie.core.service.DecisionKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a record answers about its elements; for voices see {@link VoicesTest}. */
class CaseRecordTest {

  private static final CaseRecord SAMPLE = Samples.record();

  @Test
  void needs_are_found_under_their_risk_and_assets_by_what_they_serve() {
    CaseRecord record =
        Small.record()
            .addRisks(Small.risk("r1"), Small.risk("r2"))
            .addNeeds(
                Small.need("n1").toBuilder().addUnderlies(RiskId.of("r2"), RiskId.of("r1")).build(),
                Small.need("n2"),
                Small.need("n3").toBuilder().addUnderlies(RiskId.of("r2")).build())
            .addAssets(
                helping("a1", "n3", "r1"), helping("a2", "n1", "r2"), helping("a3", "n3", "r1"))
            .build();
    assertThat(record.needsUnder(RiskId.of("r1")))
        .extracting(Need::id)
        .containsExactly(NeedId.of("n1"));
    assertThat(record.needsUnder(RiskId.of("r2")))
        .containsExactly(record.needs().get(0), record.needs().get(2));
    assertThat(record.assetsServing(NeedId.of("n3")))
        .containsExactly(record.assets().get(0), record.assets().get(2));
    assertThat(record.assetsServing(NeedId.of("n2"))).isEmpty();
    assertThat(record.assetsProtecting(RiskId.of("r2"))).containsExactly(record.assets().get(1));
    assertThat(record.needsUnder(RiskId.of("r9"))).isEmpty();
    assertThat(record.assetsServing(NeedId.of("r1"))).isEmpty();
    assertThat(record.assetsProtecting(RiskId.of("n1"))).isEmpty();
  }

  @Test
  void assets_are_found_by_their_holder_goals_by_their_needs_and_decisions_by_their_kind() {
    StakeholderId ann = StakeholderId.of("ann");
    CaseRecord record =
        Small.record(Small.person("ann", "Ann", StakeholderRole.PEER))
            .addNeeds(Small.need("n1"), Small.need("n2"), Small.need("n3"))
            .addAssets(
                Small.asset("a1", ann), Small.asset("a2", Samples.RUT), Small.asset("a3", ann))
            .addGoals(meeting("g1", "n2", "n1"), Small.goal("g2"), meeting("g3", "n2"))
            .addDecisions(
                Small.decision("d1"),
                Small.decision("d2").toBuilder().kind(DecisionKind.REDESIGN).build(),
                Small.decision("d3"))
            .build();
    assertThat(record.assetsOf(ann))
        .containsExactly(record.assets().get(0), record.assets().get(2));
    assertThat(record.assetsOf(Samples.RUT)).containsExactly(record.assets().get(1));
    assertThat(record.assetsOf(StakeholderId.of("a1"))).isEmpty();
    assertThat(record.goalsMeeting(NeedId.of("n1"))).containsExactly(record.goals().get(0));
    assertThat(record.goalsMeeting(NeedId.of("n2")))
        .containsExactly(record.goals().get(0), record.goals().get(2));
    assertThat(record.goalsMeeting(NeedId.of("n3"))).isEmpty();
    assertThat(record.goalsMeeting(NeedId.of("g1"))).isEmpty();
    assertThat(record.decisions(DecisionKind.DAILY))
        .containsExactly(record.decisions().get(0), record.decisions().get(2));
    assertThat(record.decisions(DecisionKind.REDESIGN)).containsExactly(record.decisions().get(1));
    assertThat(record.decisions(DecisionKind.FRAMEWORK_INITIAL)).isEmpty();
  }

  private static Goal meeting(String goal, String... needs) {
    return Small.goal(goal).toBuilder().meets(Stream.of(needs).map(NeedId::of).toList()).build();
  }

  @Test
  void many_links_to_one_element_are_all_found_in_order() {
    CaseRecord record =
        Small.record()
            .addNeeds(Small.need("n"))
            .addRisks(Small.risk("r"))
            .assets(IntStream.range(0, 1000).mapToObj(i -> helping("a" + i, "n", "r")).toList())
            .build();
    List<Asset> serving = record.assetsServing(NeedId.of("n"));
    assertThat(serving).isEqualTo(record.assets());
    assertThat(record.assetsProtecting(RiskId.of("r"))).isEqualTo(record.assets());
    assertThatThrownBy(serving::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> serving.get(1000)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> serving.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static Asset helping(String asset, String need, String risk) {
    return Small.asset(asset, Samples.RUT).toBuilder()
        .addHelpsWith(NeedId.of(need))
        .addProtects(RiskId.of(risk))
        .build();
  }

  @Test
  void how_far_an_asset_is_held_follows_from_its_holder() {
    assertThat(reachOf(Small.person("ann", "Ann", StakeholderRole.PEER)))
        .isEqualTo(Reach.RELATIONAL);
    assertThat(reachOf(Small.person("ann", "Ann", StakeholderRole.COMMUNITY_PARTNER)))
        .isEqualTo(Reach.RELATIONAL);
    assertThat(
            reachOf(Small.stakeholder("ann", Community.of("c"), StakeholderRole.COMMUNITY_PARTNER)))
        .isEqualTo(Reach.COMMUNITY);
    assertThat(
            reachOf(
                Small.stakeholder("ann", Organisation.of("o"), StakeholderRole.COMMUNITY_PARTNER)))
        .isEqualTo(Reach.COMMUNITY);
    assertThat(reachOf(Small.person("ann", "Ann", StakeholderRole.PRACTITIONER)))
        .isEqualTo(Reach.SERVICE);
    assertThat(
            reachOf(Small.person("ann", "Ann", StakeholderRole.PEER, StakeholderRole.PRACTITIONER)))
        .isEqualTo(Reach.SERVICE);
    assertThat(reachOf(Small.stakeholder("ann", Organisation.of("o"), StakeholderRole.MANAGER)))
        .isEqualTo(Reach.SERVICE);
    Asset own = Small.asset("a", Samples.RUT);
    assertThat(Small.record().addAssets(own).build().reach(own)).isEqualTo(Reach.OWN);
  }

  private static Reach reachOf(Stakeholder holder) {
    Asset asset = Small.asset("a", holder.id());
    return Small.record(holder).addAssets(asset).build().reach(asset);
  }

  @Test
  void an_asset_of_a_beneficiary_who_also_works_for_the_service_is_their_own() {
    Asset asset = Small.asset("a", Samples.RUT);
    Voice voice = Small.voice(Samples.RUT, StakeholderRole.BENEFICIARY);
    CaseRecord record =
        Small.record()
            .stakeholders(
                List.of(
                    Small.person(
                        "rut", "Rut", StakeholderRole.BENEFICIARY, StakeholderRole.PRACTITIONER)))
            .addAssets(asset.toBuilder().voice(voice).build())
            .build();
    assertThat(record.reach(asset)).isEqualTo(Reach.OWN);
  }

  @Test
  void safeguarding_is_demanded_by_imminent_harm_and_by_high_harm_that_occurs() {
    for (RiskBearer bearer : RiskBearer.values()) {
      for (RiskLevel level : RiskLevel.values()) {
        for (Optional<RiskState> state :
            Stream.concat(
                    Stream.of(Optional.<RiskState>empty()),
                    Stream.of(RiskState.values()).map(Optional::of))
                .toList()) {
          String row = bearer + " " + level + " " + state.map(RiskState::name).orElse("-");
          assertThat(
                  Small.risk("r").toBuilder()
                      .bearer(bearer)
                      .level(level)
                      .state(state)
                      .build()
                      .demandsSafeguarding())
              .as(row)
              .isEqualTo(row.matches("(PERSON|OTHERS) (IMMINENT .*|HIGH OCCURRING)"));
        }
      }
    }
  }

  @Test
  void each_element_is_found_by_its_id() {
    assertThat(SAMPLE.stakeholder(Samples.CHOIR)).isSameAs(SAMPLE.stakeholders().get(3));
    assertThat(SAMPLE.risk(Samples.THREATS)).isSameAs(SAMPLE.risks().get(1));
    assertThat(SAMPLE.need(Samples.SAFE_FLOOR)).isSameAs(SAMPLE.needs().get(1));
    assertThat(SAMPLE.asset(Samples.FLAT)).isSameAs(SAMPLE.assets().get(1));
    assertThat(SAMPLE.relationship(RelationshipId.of("rel-nils")))
        .isSameAs(SAMPLE.relationships().get(1));
    assertThat(SAMPLE.goal(GoalId.of("g-concert"))).isSameAs(SAMPLE.goals().get(0));
    assertThat(SAMPLE.decision(DecisionId.of("d-walker"))).isSameAs(SAMPLE.decisions().get(0));
    assertThat(SAMPLE.barrier(BarrierId.of("b-hurry"))).isSameAs(SAMPLE.barriers().get(0));
    assertThat(SAMPLE.note(NoteId.of("note-1"))).isSameAs(SAMPLE.notes().get(0));
    assertThat(SAMPLE.affirmation(AffirmationId.of("yes-1")))
        .isSameAs(SAMPLE.affirmations().get(0));
  }

  @Test
  void an_element_that_is_not_there_is_refused_by_its_id() {
    Stream.<Runnable>of(
            () -> SAMPLE.stakeholder(StakeholderId.of("zz")),
            () -> SAMPLE.risk(RiskId.of("zz")),
            () -> SAMPLE.need(NeedId.of("zz")),
            () -> SAMPLE.asset(AssetId.of("zz")),
            () -> SAMPLE.relationship(RelationshipId.of("zz")),
            () -> SAMPLE.goal(GoalId.of("zz")),
            () -> SAMPLE.decision(DecisionId.of("zz")),
            () -> SAMPLE.barrier(BarrierId.of("zz")),
            () -> SAMPLE.note(NoteId.of("zz")),
            () -> SAMPLE.affirmation(AffirmationId.of("zz")),
            () -> SAMPLE.roleOf(Small.voice(StakeholderId.of("zz"))))
        .forEach(
            lookup ->
                assertThatIllegalArgumentException()
                    .isThrownBy(lookup::run)
                    .withMessageMatching("no [a-z]+:zz in record:rut-2026"));
  }

  @Test
  void a_record_contains_its_elements_and_itself() {
    assertThat(
            Stream.of(
                Samples.RUT,
                Samples.FALLS,
                Samples.SINGING,
                Samples.LIFT,
                SAMPLE.id(),
                RelationshipId.of("rel-maja"),
                GoalId.of("g-concert"),
                DecisionId.of("d-walker"),
                BarrierId.of("b-hurry"),
                NoteId.of("note-1"),
                WishId.of("w-daily"),
                AffirmationId.of("yes-1")))
        .allMatch(SAMPLE::contains);
    assertThat(Stream.of(RecordId.of("rut"), RiskId.of("n-singing"), NoteId.of("yes-1")))
        .noneMatch(SAMPLE::contains);
  }

  @Test
  void what_was_asked_about_is_explored() {
    assertThat(Stream.of(Exploration.What.values()).filter(SAMPLE::isExplored))
        .containsExactly(Exploration.What.GOALS);
  }

  @Test
  void a_record_shows_its_id_and_how_much_there_is() {
    assertThat(SAMPLE)
        .hasToString(
            "record:rut-2026[6 stakeholders, 2 assets, 2 needs, 1 goals, 2 risks, 1 decisions]");
  }

  // ---- as a deficit form would show it

  @Test
  void a_deficit_form_shows_each_risk_and_what_others_say_the_person_needs() {
    RiskDeficitAssessment form = SAMPLE.asRiskDeficit();
    assertThat(form.record()).isEqualTo(SAMPLE.id());
    assertThat(form.risks()).isEqualTo(SAMPLE.risks());
    assertThat(form.ascribedNeeds()).containsExactly(SAMPLE.need(Samples.SAFE_FLOOR));
    assertThat(form.notes()).isEqualTo(SAMPLE.notes());
  }

  @Test
  void a_need_that_the_person_side_named_is_not_ascribed() {
    assertThat(ascribes(Small.voice(Samples.RUT))).isFalse();
    assertThat(ascribes(Small.voice(Samples.RUT).toBuilder().words(Words.INTERPRETED).build()))
        .isFalse();
    assertThat(ascribes(Small.voice(Samples.MAJA, StakeholderRole.INFORMAL_SUPPORTER))).isFalse();
    assertThat(ascribes(Small.voice(Samples.MAJA, StakeholderRole.REPRESENTATIVE))).isFalse();
    assertThat(ascribes(Small.voice(Samples.NILS))).as("harm comes from him").isTrue();
    assertThat(ascribes(Small.voice(Samples.CHOIR))).isTrue();
    assertThat(ascribes(Small.voice(Samples.LIV))).isTrue();
  }

  private static boolean ascribes(Voice voice) {
    Need need = Small.need("n").toBuilder().voice(voice).build();
    List<Need> ascribed =
        SAMPLE.toBuilder()
            .needs(List.of())
            .goals(List.of())
            .assets(List.of())
            .notes(List.of())
            .addNeeds(need)
            .build()
            .asRiskDeficit()
            .ascribedNeeds();
    return ascribed.equals(List.of(need));
  }

  @Test
  void a_deficit_form_leaves_out_the_notes_in_the_persons_own_voice_alone() {
    Voice own = Small.voice(Samples.RUT);
    CaseRecord record =
        Small.record(Small.person("ann", "Ann", StakeholderRole.REPRESENTATIVE))
            .addNotes(
                note("1", own),
                note("2", own.toBuilder().words(Words.REPORTED).build()),
                note("3", own.toBuilder().words(Words.INTERPRETED).build()),
                note("4", Small.voice(StakeholderId.of("ann"))))
            .build();
    assertThat(record.asRiskDeficit().notes())
        .containsExactly(record.notes().get(2), record.notes().get(3));
  }

  private static Note note(String id, Voice voice) {
    return Note.builder().id(NoteId.of(id)).text("t").voice(voice).build();
  }
}
