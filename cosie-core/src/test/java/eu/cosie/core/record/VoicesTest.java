package eu.cosie.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.Samples;
import eu.cosie.core.Small;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.RelationshipId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.Organisation;
import eu.cosie.core.party.Relationship.Quality;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose voice counts as whose, and who is asked. */
class VoicesTest {

  private static final StakeholderId ANN = StakeholderId.of("ann");
  private static final StakeholderId BO = StakeholderId.of("bo");
  private static final Stakeholder RUT_WITH_TWO_ROLES =
      Small.person("rut", "Rut", StakeholderRole.BENEFICIARY, StakeholderRole.PRACTITIONER);

  private static Stakeholder ann(StakeholderRole... roles) {
    return Small.person("ann", "Ann", roles);
  }

  private static Voice said(Voice.Words words) {
    return Small.voice(Samples.RUT).toBuilder().words(words).build();
  }

  // ---- whose voice

  @ParameterizedTest
  @EnumSource
  void the_persons_own_voice_is_quoted_or_reported_never_read_from_signs(Voice.Words words) {
    CaseRecord record = Small.record(ann(StakeholderRole.REPRESENTATIVE)).build();
    assertThat(record.isOwnVoice(said(words))).isEqualTo(words != Voice.Words.INTERPRETED);
    assertThat(record.isOwnVoice(Small.voice(ANN).toBuilder().words(words).build())).isFalse();
    assertThat(record.isOfPersonSide(said(words))).isTrue();
  }

  @Test
  void a_beneficiary_in_several_roles_speaks_for_themselves_only_as_beneficiary() {
    CaseRecord record = Small.record().stakeholders(List.of(RUT_WITH_TWO_ROLES)).build();
    Voice own = Small.voice(Samples.RUT, StakeholderRole.BENEFICIARY);
    Voice other = Small.voice(Samples.RUT, StakeholderRole.PRACTITIONER);
    assertThat(record.isOwnVoice(own)).isTrue();
    assertThat(record.isOwnVoice(other)).isFalse();
    assertThat(record.roleOf(other)).isEqualTo(StakeholderRole.PRACTITIONER);
    assertThat(record.isOfPersonSide(own)).isTrue();
    assertThat(record.isOfPersonSide(other)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BENEFICIARY")
  void a_voice_is_of_the_side_of_its_role(StakeholderRole role) {
    CaseRecord record = Small.record(ann(role)).build();
    assertThat(record.roleOf(Small.voice(ANN))).isEqualTo(role);
    assertThat(record.isOfPersonSide(Small.voice(ANN)))
        .isEqualTo(
            List.of(
                    StakeholderRole.REPRESENTATIVE,
                    StakeholderRole.INFORMAL_SUPPORTER,
                    StakeholderRole.PEER)
                .contains(role));
  }

  @Test
  void a_source_of_harm_is_not_of_the_person_side_and_is_asked_nothing() {
    CaseRecord.Builder record = Small.record(ann(StakeholderRole.INFORMAL_SUPPORTER));
    assertThat(record.build().mayBeAsked(ANN)).isTrue();
    CaseRecord strained = record.addRelationships(Small.tie(ANN, Quality.STRAINED)).build();
    assertThat(strained.mayBeAsked(ANN)).isTrue();
    for (CaseRecord harmful :
        List.of(
            strained.toBuilder().addRelationships(Small.tie(ANN, Quality.HARMFUL)).build(),
            strained.toBuilder().addRisks(Small.risk("r").toBuilder().from(ANN).build()).build())) {
      assertThat(harmful.mayBeAsked(ANN)).isFalse();
      assertThat(harmful.isOfPersonSide(Small.voice(ANN))).isFalse();
    }
  }

  @Test
  void the_beneficiary_may_always_be_asked() {
    CaseRecord record =
        Small.record().addRisks(Small.risk("r").toBuilder().from(Samples.RUT).build()).build();
    assertThat(record.mayBeAsked(Samples.RUT)).isTrue();
    assertThat(record.isOfPersonSide(Small.voice(Samples.RUT))).isTrue();
  }

  @Test
  void a_need_is_judged_by_the_person_alone() {
    CaseRecord record = Small.record(ann(StakeholderRole.REPRESENTATIVE)).build();
    assertThat(record.judgementOf(Small.need("n"))).isEmpty();
    for (Judgement.Value value : Judgement.Value.values()) {
      assertThat(record.judgementOf(judged(value, said(Voice.Words.QUOTED)))).contains(value);
      assertThat(record.judgementOf(judged(value, said(Voice.Words.REPORTED)))).contains(value);
      assertThat(record.judgementOf(judged(value, said(Voice.Words.INTERPRETED)))).isEmpty();
      assertThat(record.judgementOf(judged(value, Small.voice(ANN)))).isEmpty();
      for (Judgement.Value other : Judgement.Value.values()) {
        assertThat(record.isJudged(judged(value, said(Voice.Words.REPORTED)), other))
            .isEqualTo(value == other);
        assertThat(record.isJudged(judged(value, Small.voice(ANN)), other)).isFalse();
      }
    }
  }

  private static Need judged(Judgement.Value value, Voice voice) {
    return Small.need("n").toBuilder().judgement(Small.judgement(value, voice)).build();
  }

  // ---- whether the person is heard

  /** The sample with Liv in place of every speaker, and Rut in place of one of them. */
  static Stream<CaseRecord> heardOnce() {
    return IntStream.range(0, VoicePlace.ALL.size())
        .mapToObj(heard -> speaking(heard, Voice.Words.REPORTED));
  }

  private static CaseRecord speaking(int heard, Voice.Words words) {
    Sketch sketch = new Sketch(Samples.record());
    for (int i = 0; i < VoicePlace.ALL.size(); i++) {
      Voice voice = i == heard ? said(words) : Small.voice(Samples.LIV);
      VoicePlace.ALL.get(i).change().accept(sketch, before -> voice);
    }
    return sketch.toBuilder().build();
  }

  @ParameterizedTest
  @MethodSource("heardOnce")
  void the_person_is_heard_wherever_their_own_voice_is(CaseRecord record) {
    assertThat(record.isBeneficiaryHeard()).isTrue();
  }

  @Test
  void the_person_is_not_heard_where_others_speak_or_signs_are_read() {
    assertThat(speaking(-1, Voice.Words.QUOTED).isBeneficiaryHeard()).isFalse();
    for (int i = 0; i < VoicePlace.ALL.size(); i++) {
      assertThat(speaking(i, Voice.Words.INTERPRETED).isBeneficiaryHeard()).isFalse();
    }
  }

  @Test
  void a_wish_about_an_asset_is_enough_to_be_heard() {
    Wanted wanted = Small.wanted(Wanted.Value.NO, Small.voice(Samples.RUT));
    CaseRecord record =
        Small.record(ann(StakeholderRole.PRACTITIONER))
            .addAssets(
                Small.asset("a", ANN).toBuilder().voice(Small.voice(ANN)).wanted(wanted).build())
            .build();
    assertThat(record.isBeneficiaryHeard()).isTrue();
  }

  // ---- who at the service is asked

  @Test
  void the_nearest_at_the_service_is_asked_by_role_then_a_person_before_a_body_then_by_name() {
    List<Stakeholder> nearestFirst =
        List.of(
            Small.person("z1", "Ada", StakeholderRole.POLICY_MAKER, StakeholderRole.PRACTITIONER),
            Small.person("y1", "Bea", StakeholderRole.PRACTITIONER),
            Small.person("y2", "Bea", StakeholderRole.PRACTITIONER),
            Small.stakeholder("x1", Organisation.of("Aid"), StakeholderRole.PRACTITIONER),
            Small.person("w1", "Ada", StakeholderRole.MANAGER),
            Small.person("v1", "Ada", StakeholderRole.DECISION_MAKER),
            Small.person("u1", "Ada", StakeholderRole.POLICY_MAKER));
    assertThat(asked(nearestFirst, CaseRecord::serviceContact))
        .containsExactly("z1", "y1", "y2", "x1", "w1", "v1", "u1");
    // The first is asked as the policy maker they also are, before they are as a practitioner.
    assertThat(asked(nearestFirst, CaseRecord::serviceLead))
        .containsExactly("w1", "v1", "u1", "z1", "y1", "y2", "x1");
  }

  @Test
  void of_the_same_name_the_title_settles_who_is_asked() {
    Stakeholder nurse = Small.person("a", "Ada", StakeholderRole.PRACTITIONER);
    assertThat(
            asked(
                List.of(
                    nurse.toBuilder().title("nurse").build(),
                    Small.person("b", "Ada", StakeholderRole.PRACTITIONER).toBuilder()
                        .title("doctor")
                        .build()),
                CaseRecord::serviceContact))
        .containsExactly("b", "a");
  }

  /** Who is asked, then who is if that one must not be, and so on; in whichever order recorded. */
  private static List<String> asked(
      List<Stakeholder> stakeholders, Function<CaseRecord, Optional<StakeholderId>> contact) {
    List<Stakeholder> shuffled = new ArrayList<>(stakeholders);
    Collections.shuffle(shuffled, new Random(5));
    CaseRecord record = Small.record(shuffled.toArray(Stakeholder[]::new)).build();
    List<String> asked = new ArrayList<>();
    while (contact.apply(record).isPresent()) {
      StakeholderId next = contact.apply(record).get();
      asked.add(next.value());
      record = record.toBuilder().addRelationships(Small.tie(next, Quality.HARMFUL)).build();
    }
    return asked;
  }

  @Test
  void nobody_is_asked_where_the_service_has_nobody_to_ask() {
    CaseRecord alone = Small.record(ann(StakeholderRole.COMMUNITY_PARTNER)).build();
    assertThat(alone.serviceContact()).isEmpty();
    assertThat(alone.serviceLead()).isEmpty();
    CaseRecord harmful =
        Small.record(ann(StakeholderRole.PRACTITIONER))
            .addRisks(Small.risk("r").toBuilder().from(ANN).build())
            .build();
    assertThat(harmful.serviceContact()).isEmpty();
    assertThat(harmful.serviceContact(Small.voice(ANN))).isEmpty();
  }

  @Test
  void a_beneficiary_who_works_for_the_service_is_no_contact_at_it() {
    Voice asPractitioner = Small.voice(Samples.RUT, StakeholderRole.PRACTITIONER);
    CaseRecord alone = Small.record().stakeholders(List.of(RUT_WITH_TWO_ROLES)).build();
    assertThat(alone.serviceContact()).isEmpty();
    assertThat(alone.serviceLead()).isEmpty();
    assertThat(alone.serviceContact(asPractitioner)).isEmpty();
    assertThat(alone.serviceContact(Small.voice(Samples.RUT).toBuilder().via(Samples.RUT).build()))
        .isEmpty();
  }

  @Test
  void what_a_voice_said_is_asked_of_the_one_who_said_it_or_wrote_it_down() {
    CaseRecord record =
        Small.record(
                ann(StakeholderRole.PRACTITIONER),
                Small.person("bo", "Bo", StakeholderRole.MANAGER),
                Small.person("cia", "Cia", StakeholderRole.PEER))
            .build();
    Voice peer = Small.voice(StakeholderId.of("cia"));
    assertThat(record.serviceContact(Small.voice(BO))).contains(BO);
    assertThat(record.serviceContact(peer)).contains(ANN);
    assertThat(record.serviceContact(peer.toBuilder().via(BO).build())).contains(BO);
    assertThat(record.serviceContact(Small.voice(ANN).toBuilder().via(BO).build())).contains(ANN);
    // Who is asked about what a protected source said tells nothing of the source.
    Voice hidden = Small.voice(BO).toBuilder().isProtected(true).build();
    assertThat(record.serviceContact(hidden)).contains(ANN);
    assertThat(record.serviceContact(hidden.toBuilder().via(BO).build())).contains(ANN);
    Voice hiddenPeer = peer.toBuilder().isProtected(true).via(BO).build();
    assertThat(record.serviceContact(hiddenPeer)).contains(ANN);
    CaseRecord harmful =
        record.toBuilder()
            .addRelationships(
                Small.tie(BO, Quality.HARMFUL).toBuilder().id(RelationshipId.of("t")).build())
            .build();
    assertThat(harmful.serviceContact(Small.voice(BO))).contains(ANN);
    assertThat(harmful.serviceContact(peer.toBuilder().via(BO).build())).contains(ANN);
  }
}
