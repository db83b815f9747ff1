package eu.cosie.testkit;

import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.AssetKind;
import eu.cosie.core.asset.Wanted;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.BarrierId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.NoteId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Note;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.Topic;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.BarrierKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Records that differ from a given one in one respect, for laws that say what may change then.
 * Where a record differs in nothing but names or order, see {@link Variants}. Thread-safe; it holds
 * nothing.
 */
public final class Metamorphoses {

  private static final LocalDate DAY = LocalDate.of(2025, 5, 5);
  private static final String ADDED = "added";

  private Metamorphoses() {}

  /**
   * The record without these elements, and without links to them.
   *
   * @throws IllegalArgumentException if one is a stakeholder to whom something belongs, or the
   *     record
   */
  public static CaseRecord without(CaseRecord record, Set<? extends ElementId> elements) {
    return new Change() {
      @Override
      boolean keeps(ElementId id) {
        return !elements.contains(id);
      }
    }.in(record).build();
  }

  /**
   * The record with one more asset: agreed, wanted and told of in quoted own voice, held by the
   * beneficiary or anybody else from whom no harm comes, and linked to some needs and risks.
   */
  public static CaseRecord withAgreedAsset(CaseRecord record, Random random) {
    List<StakeholderId> holders =
        record.stakeholders().stream().map(Stakeholder::id).filter(record::mayBeAsked).toList();
    Voice own = voice(record, record.beneficiary(), StakeholderRole.BENEFICIARY);
    AssetId id = fresh(record, AssetId::of);
    List<AssetKind> kinds = List.of(AssetKind.values());
    return record.toBuilder()
        .addAsset(
            Asset.builder()
                .id(id)
                .name("the allotment")
                .kind(any(kinds, random))
                .holder(any(holders, random))
                .helpsWith(some(record.needs().stream().map(Need::id).toList(), random))
                .protects(some(record.risks().stream().map(Risk::id).toList(), random))
                .agreement(Agreement.AGREED)
                .wanted(Wanted.builder().value(Wanted.Value.YES).voice(own).build())
                .voice(own)
                .build())
        .build();
  }

  /** The record with one more barrier, to which nobody has responded. */
  public static CaseRecord withBarrier(CaseRecord record, BarrierKind kind) {
    return record.toBuilder()
        .addBarrier(
            Barrier.builder()
                .id(fresh(record, BarrierId::of))
                .kind(kind)
                .note("It keeps coming up.")
                .voice(voice(record, record.beneficiary(), StakeholderRole.BENEFICIARY))
                .build())
        .build();
  }

  /** The record with one more risk: that what the organisation has is short. */
  public static CaseRecord withShortage(CaseRecord record) {
    return record.toBuilder()
        .addRisk(
            Risk.builder()
                .id(fresh(record, RiskId::of))
                .statement("There are not enough hours.")
                .topic(Topic.of("RESOURCE_SHORTAGE"))
                .domain(LifeDomain.DAILY_LIVING)
                .presentation(Presentation.PRESENTING)
                .bearer(RiskBearer.ORGANISATION)
                .level(RiskLevel.MODERATE)
                .changeable(true)
                .voice(voice(record, record.beneficiary(), StakeholderRole.BENEFICIARY))
                .build())
        .build();
  }

  /**
   * The record with what has to do with nothing else in it: somebody more around the person, of
   * whom no tie is recorded; something they hold, linked to nothing; and a note of theirs about
   * themselves.
   */
  public static CaseRecord withUnrelated(CaseRecord record) {
    StakeholderId id = fresh(record, StakeholderId::of);
    Voice voice = Voice.builder().by(id).on(DAY).words(Voice.Words.REPORTED).build();
    return record.toBuilder()
        .addStakeholder(
            Stakeholder.builder()
                .id(id)
                .party(Person.of("Nobody's neighbour"))
                .addRoles(StakeholderRole.INFORMAL_SUPPORTER)
                .build())
        .addAsset(
            Asset.builder()
                .id(fresh(record, AssetId::of))
                .name("a ladder")
                .kind(AssetKind.ECONOMY)
                .holder(id)
                .agreement(Agreement.NOT_ASKED)
                .voice(voice)
                .build())
        .addNote(
            Note.builder()
                .id(fresh(record, NoteId::of))
                .text("Moved in last week.")
                .addAbout(id)
                .voice(voice)
                .build())
        .build();
  }

  /**
   * The record with each need that the beneficiary did not judge in their own voice judged by
   * somebody else; as it is where there is nobody else.
   */
  public static CaseRecord judgedByAnother(CaseRecord record, Judgement.Value value) {
    Optional<Stakeholder> other =
        record.stakeholders().stream()
            .filter(each -> !each.id().equals(record.beneficiary()))
            .findFirst();
    if (other.isEmpty()) {
      return record;
    }
    Voice voice = voice(record, other.get().id(), other.get().roles().get(0));
    Judgement judgement = Judgement.builder().value(value).voice(voice).build();
    return record.toBuilder()
        .needs(
            each(
                record.needs(),
                need ->
                    record.judgementOf(need).isPresent()
                        ? need
                        : need.toBuilder().judgement(judgement).build()))
        .build();
  }

  /**
   * The record without the person's voice: without the elements that are in the beneficiary's
   * {@linkplain CaseRecord#isOwnVoice own voice}, and without their judgements, wishes and views on
   * what others recorded.
   */
  public static CaseRecord withoutOwnVoice(CaseRecord record) {
    Set<ElementId> own =
        Stream.of(
                own(record, record.wishes(), each -> each.id(), each -> each.voice()),
                own(record, record.relationships(), each -> each.id(), each -> each.voice()),
                own(record, record.assets(), each -> each.id(), each -> each.voice()),
                own(record, record.needs(), each -> each.id(), each -> each.voice()),
                own(record, record.goals(), each -> each.id(), each -> each.voice()),
                own(record, record.risks(), each -> each.id(), each -> each.voice()),
                own(record, record.decisions(), each -> each.id(), each -> each.voice()),
                own(record, record.barriers(), each -> each.id(), each -> each.voice()),
                own(record, record.notes(), each -> each.id(), each -> each.voice()),
                own(record, record.affirmations(), each -> each.id(), each -> each.voice()))
            .flatMap(each -> each)
            .collect(Collectors.toSet());
    CaseRecord others = without(record, own);
    return others.toBuilder()
        .explored(
            others.explored().stream().filter(each -> !others.isOwnVoice(each.voice())).toList())
        .assets(
            each(
                others.assets(),
                asset ->
                    asset.toBuilder()
                        .wanted(asset.wanted().filter(each -> !others.isOwnVoice(each.voice())))
                        .build()))
        .needs(
            each(
                others.needs(),
                need ->
                    need.toBuilder()
                        .judgement(
                            need.judgement().filter(each -> !others.isOwnVoice(each.voice())))
                        .build()))
        .goals(
            each(
                others.goals(),
                goal ->
                    goal.toBuilder()
                        .reached(goal.reached().filter(each -> !others.isOwnVoice(each.voice())))
                        .build()))
        .risks(
            each(
                others.risks(),
                risk ->
                    risk.toBuilder()
                        .view(risk.view().filter(each -> !others.isOwnVoice(each.voice())))
                        .build()))
        .decisions(
            each(
                others.decisions(),
                decision ->
                    decision.toBuilder()
                        .view(decision.view().filter(each -> !others.isOwnVoice(each.voice())))
                        .build()))
        .build();
  }

  /**
   * The record with another role for somebody, wherever they take part in it.
   *
   * @throws IllegalArgumentException if one of the roles is {@link StakeholderRole#BENEFICIARY}: a
   *     record has exactly one
   */
  public static CaseRecord withRole(
      CaseRecord record, StakeholderId whose, StakeholderRole from, StakeholderRole to) {
    if (from == StakeholderRole.BENEFICIARY || to == StakeholderRole.BENEFICIARY) {
      throw new IllegalArgumentException("the beneficiary's role is theirs alone: " + whose);
    }
    UnaryOperator<StakeholderRole> replaced = role -> role == from ? to : role;
    return new Change() {
      @Override
      List<StakeholderRole> roles(StakeholderId stakeholder, List<StakeholderRole> roles) {
        return stakeholder.equals(whose) ? roles.stream().map(replaced).distinct().toList() : roles;
      }

      @Override
      Optional<StakeholderRole> as(StakeholderId by, Optional<StakeholderRole> as) {
        return by.equals(whose) ? as.map(replaced) : as;
      }
    }.in(record).build();
  }

  private static <T> Stream<ElementId> own(
      CaseRecord record,
      List<T> elements,
      Function<T, ? extends ElementId> id,
      Function<T, Voice> voice) {
    return elements.stream().filter(each -> record.isOwnVoice(voice.apply(each))).map(id);
  }

  private static <T> List<T> each(List<T> elements, UnaryOperator<T> change) {
    return elements.stream().map(change).toList();
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static <T> List<T> some(List<T> of, Random random) {
    return of.stream().filter(each -> random.nextInt(3) == 0).toList();
  }

  private static Voice voice(CaseRecord record, StakeholderId by, StakeholderRole as) {
    Voice.Builder voice = Voice.builder().by(by).on(DAY).words(Voice.Words.QUOTED);
    return record.stakeholder(by).roles().size() > 1 ? voice.as(as).build() : voice.build();
  }

  private static <I extends ElementId> I fresh(CaseRecord record, Function<String, I> make) {
    I id = make.apply(ADDED);
    for (int i = 2; record.contains(id); i++) {
      id = make.apply(ADDED + i);
    }
    return id;
  }
}
