package eu.cosie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Answer;
import eu.cosie.core.assessment.Comparison;
import eu.cosie.core.assessment.Comparison.ChangedParticipation;
import eu.cosie.core.assessment.Draft;
import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Mandate;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.service.CoCreationStage;
import eu.cosie.core.service.Contribution;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.ParticipationLevel;
import eu.cosie.rules.reframing.Reframer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of what becomes of a draft, of comparing records and of taking part in decisions. */
@Domain(CosieDomain.class)
@Domain(DomainContext.Global.class)
class AnswerLawsTest {

  private final Reframer reframer = Reframer.standard();

  @Property
  void an_answer_is_added_to_the_record_and_nothing_else(
      @ForAll CaseRecord record,
      @ForAll Affirmation.Answer answer,
      @ForAll Voice.Words words,
      @ForAll Random random) {
    Draft draft = reframer.reframe(record);
    Draft before = draft.toBuilder().build();
    Affirmation affirmation = affirmation(record, answer, words, random);
    CaseRecord answered = draft.answer(affirmation).assessment().toRecord();
    assertThat(answered).isEqualTo(record.toBuilder().addAffirmation(affirmation).build());
    assertThat(draft).isEqualTo(before);
  }

  @Property
  void a_draft_is_affirmed_by_a_yes_in_the_persons_own_voice_and_by_nothing_else(
      @ForAll CaseRecord record,
      @ForAll Affirmation.Answer answer,
      @ForAll Voice.Words words,
      @ForAll Random random) {
    Affirmation affirmation = affirmation(record, answer, words, random);
    Answer accepted = reframer.reframe(record).answer(affirmation);
    assertThat(accepted instanceof Answer.Accepted)
        .isEqualTo(record.isOwnVoice(affirmation.voice()) && answer != Affirmation.Answer.NO);
  }

  /** With a new id, by the beneficiary as often as by anybody, in any of their roles. */
  private static Affirmation affirmation(
      CaseRecord record, Affirmation.Answer answer, Voice.Words words, Random random) {
    Stakeholder by =
        random.nextBoolean()
            ? record.stakeholder(record.beneficiary())
            : one(record.stakeholders(), random);
    return Affirmation.builder()
        .id(AffirmationId.of("the-answer"))
        .answer(answer)
        .addAbout(record.id())
        .voice(
            Voice.builder()
                .by(by.id())
                .as(one(by.roles(), random))
                .on(LocalDate.of(2026, 3, 2))
                .words(words)
                .build())
        .build();
  }

  private static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  // 9, of comparisons

  @Property
  void between_a_record_and_itself_nothing_changed(@ForAll CaseRecord record) {
    assertThat(Comparison.of(record, record)).isEqualTo(Comparison.builder().build());
  }

  @Property
  void comparing_is_blind_to_order(@ForAll CaseRecord record, @ForAll Random random) {
    CaseRecord earlier = earlier(record, random);
    assertThat(
            unordered(
                Comparison.of(
                    Variants.permuted(earlier, random), Variants.permuted(record, random))))
        .isEqualTo(unordered(Comparison.of(earlier, record)));
  }

  @Property
  void what_is_added_one_way_has_ended_the_other(@ForAll CaseRecord record, @ForAll Random random) {
    CaseRecord earlier = earlier(record, random);
    Comparison there = Comparison.of(earlier, record);
    Comparison back = Comparison.of(record, earlier);
    assertThat(back.risksAdded()).isEqualTo(there.risksEnded());
    assertThat(back.risksEnded()).isEqualTo(there.risksAdded());
    assertThat(turned(back.participationGained())).isEqualTo(there.participationLost());
    assertThat(turned(back.participationLost())).isEqualTo(there.participationGained());
  }

  /** Another record of the same person, in which much is otherwise. */
  private static CaseRecord earlier(CaseRecord record, Random random) {
    Map<ElementId, Boolean> kept = new HashMap<>();
    return new Change() {
      @Override
      boolean keeps(ElementId id) {
        return id instanceof StakeholderId
            || kept.computeIfAbsent(id, each -> random.nextInt(4) > 0);
      }

      @Override
      <E extends Enum<E>> E choice(E choice) {
        E[] all = choice.getDeclaringClass().getEnumConstants();
        return random.nextInt(3) > 0 ? choice : all[random.nextInt(all.length)];
      }

      @Override
      LocalDate date(LocalDate date) {
        return LocalDate.of(2026, 3, 1 + random.nextInt(3));
      }
    }.in(record).build();
  }

  private static List<Set<?>> unordered(Comparison comparison) {
    return Stream.<List<?>>of(
            comparison.needsJudged(),
            comparison.goalsSet(),
            comparison.goalsReached(),
            comparison.risksAdded(),
            comparison.risksEnded(),
            comparison.participationGained(),
            comparison.participationLost())
        .<Set<?>>map(Set::copyOf)
        .toList();
  }

  private static List<ChangedParticipation> turned(List<ChangedParticipation> changes) {
    return changes.stream()
        .map(
            change ->
                new ChangedParticipation(
                    change.kind(), /* before= */ change.after(), /* after= */ change.before()))
        .toList();
  }

  // 15, as far as the model goes

  @Property
  void the_level_is_blind_to_order(@ForAll CaseRecord record, @ForAll Random random) {
    CaseRecord permuted = Variants.permuted(record, random);
    for (Decision decision : record.decisions()) {
      assertThat(permuted.personSideLevel(decision.id()))
          .isEqualTo(record.personSideLevel(decision.id()));
      assertThat(permuted.recordedLevel(decision.id()))
          .isEqualTo(record.recordedLevel(decision.id()));
    }
  }

  @Property
  void without_contributions_of_the_person_no_level_rises(
      @ForAll CaseRecord record, @ForAll Random random) {
    CaseRecord fewer =
        contributing(
            record,
            all ->
                all.stream()
                    .filter(each -> !each.by().equals(record.beneficiary()) || random.nextBoolean())
                    .toList());
    assertNoLevelRises(record, fewer);
  }

  @Property
  void without_the_person_there_is_no_level(@ForAll CaseRecord record) {
    CaseRecord without =
        contributing(
            record,
            all -> all.stream().filter(each -> !each.by().equals(record.beneficiary())).toList());
    assertThat(record.decisions())
        .extracting(decision -> without.personSideLevel(decision.id()))
        .allMatch(ParticipationLevel.NONE::equals);
  }

  @Property
  void a_mandated_representative_lowers_no_level(
      @ForAll CaseRecord record,
      @ForAll ParticipationLevel level,
      @ForAll Mandate.Scope scope,
      @ForAll Random random) {
    Contribution contribution =
        Contribution.builder()
            .by(StakeholderId.of("the-deputy"))
            .level(level)
            .stage(CoCreationStage.DESIGN)
            .build();
    CaseRecord joined =
        contributing(
            record.toBuilder().addStakeholder(deputy(contribution.by(), scope)).build(),
            all -> {
              List<Contribution> more = new ArrayList<>(all);
              more.add(random.nextInt(all.size() + 1), contribution);
              return more;
            });
    assertNoLevelRises(joined, record);
    for (Decision decision : joined.decisions()) {
      boolean isHeard = record.recordedLevel(decision.id()) != ParticipationLevel.NONE;
      if (isHeard && decision.domain().isPresent()) {
        assertThat(joined.isMandated(contribution, decision)).isTrue();
        assertThat(joined.recordedLevel(decision.id()).reaches(level)).isTrue();
      }
    }
  }

  /** Somebody whose mandate covers everything, for good. */
  private static Stakeholder deputy(StakeholderId id, Mandate.Scope scope) {
    return Stakeholder.builder()
        .id(id)
        .party(Person.of("Deputy"))
        .addRole(StakeholderRole.REPRESENTATIVE)
        .mandate(Mandate.builder().basis("b").scope(scope).addDomains(LifeDomain.values()).build())
        .build();
  }

  private static CaseRecord contributing(
      CaseRecord record, UnaryOperator<List<Contribution>> change) {
    return record.toBuilder()
        .decisions(
            record.decisions().stream()
                .map(
                    decision ->
                        decision.toBuilder()
                            .contributions(change.apply(decision.contributions()))
                            .build())
                .toList())
        .build();
  }

  private static void assertNoLevelRises(CaseRecord before, CaseRecord after) {
    for (Decision decision : before.decisions()) {
      assertThat(
              before.personSideLevel(decision.id()).reaches(after.personSideLevel(decision.id())))
          .isTrue();
      assertThat(before.recordedLevel(decision.id()).reaches(after.recordedLevel(decision.id())))
          .isTrue();
    }
  }
}
