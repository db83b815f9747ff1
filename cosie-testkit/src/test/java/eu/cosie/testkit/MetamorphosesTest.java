package eu.cosie.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.asset.Asset;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.service.BarrierKind;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@PropertyDefaults(tries = 1000)
@Domain(CosieDomain.class)
@Domain(DomainContext.Global.class)
class MetamorphosesTest {

  @Property
  void what_is_left_out_is_named_nowhere(@ForAll CaseRecord record) {
    Set<ElementId> gone =
        record.needs().stream().map(Need::id).collect(Collectors.toUnmodifiableSet());

    CaseRecord without = Metamorphoses.without(record, gone);

    assertThat(without.needs()).isEmpty();
    assertThat(Parts.of(without, ElementId.class)).noneMatch(gone::contains);
    assertThat(without.risks()).isEqualTo(record.risks());
  }

  @Property
  void an_agreed_asset_is_wanted_and_not_barred(@ForAll CaseRecord record, @ForAll Random random) {
    CaseRecord more = Metamorphoses.withAgreedAsset(record, random);

    Asset added = more.assets().get(record.assets().size());
    assertThat(more.isWanted(added)).isTrue();
    assertThat(more.isBarred(added)).isFalse();
    assertThat(more.isBeneficiaryHeard()).isTrue();
    assertThat(Metamorphoses.without(more, Set.of(added.id()))).isEqualTo(record);
  }

  @Property
  void a_barrier_is_added_and_nothing_else(@ForAll CaseRecord record, @ForAll BarrierKind kind) {
    CaseRecord more = Metamorphoses.withBarrier(record, kind);

    assertThat(more.barriers()).hasSize(record.barriers().size() + 1);
    assertThat(more.barriers().get(record.barriers().size()).kind()).isEqualTo(kind);
    assertThat(more.toBuilder().barriers(record.barriers()).build()).isEqualTo(record);
  }

  @Property
  void what_is_unrelated_is_linked_to_nothing(@ForAll CaseRecord record) {
    CaseRecord more = Metamorphoses.withUnrelated(record);

    assertThat(
            more.toBuilder()
                .stakeholders(record.stakeholders())
                .assets(record.assets())
                .notes(record.notes())
                .build())
        .isEqualTo(record);
    assertThat(more.isBeneficiaryHeard()).isEqualTo(record.isBeneficiaryHeard());
    assertThat(more.serviceContact()).isEqualTo(record.serviceContact());
  }

  @Property
  void anothers_judgement_never_replaces_the_persons(
      @ForAll CaseRecord record, @ForAll Judgement.Value value) {
    CaseRecord judged = Metamorphoses.judgedByAnother(record, value);

    for (int i = 0; i < record.needs().size(); i++) {
      Need before = record.needs().get(i);
      Need after = judged.needs().get(i);
      assertThat(judged.judgementOf(after)).isEqualTo(record.judgementOf(before));
      if (record.stakeholders().size() > 1 && record.judgementOf(before).isEmpty()) {
        assertThat(after.judgement()).map(Judgement::value).contains(value);
      }
    }
  }

  @Property
  void without_their_voice_the_person_is_not_heard(@ForAll CaseRecord record) {
    CaseRecord unheard = Metamorphoses.withoutOwnVoice(record);

    assertThat(unheard.isBeneficiaryHeard()).isFalse();
    assertThat(unheard.stakeholders()).isEqualTo(record.stakeholders());
    assertThat(Metamorphoses.withoutOwnVoice(unheard)).isEqualTo(unheard);
  }

  @Property
  void a_role_is_replaced_wherever_somebody_takes_part(@ForAll CaseRecord record) {
    for (Stakeholder each : record.stakeholders()) {
      if (each.roles().contains(StakeholderRole.PRACTITIONER)) {
        CaseRecord replaced =
            Metamorphoses.withRole(
                record, each.id(), StakeholderRole.PRACTITIONER, StakeholderRole.PEER);
        assertThat(replaced.stakeholder(each.id()).roles())
            .contains(StakeholderRole.PEER)
            .doesNotContain(StakeholderRole.PRACTITIONER);
        assertThat(replaced.risks()).hasSameSizeAs(record.risks());
      }
    }
    assertThatThrownBy(
            () ->
                Metamorphoses.withRole(
                    record,
                    record.beneficiary(),
                    StakeholderRole.BENEFICIARY,
                    StakeholderRole.PEER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(record.beneficiary().toString());
  }
}
