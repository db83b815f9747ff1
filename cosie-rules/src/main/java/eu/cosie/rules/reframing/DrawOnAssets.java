package eu.cosie.rules.reframing;

import eu.cosie.core.assessment.Reason;
import eu.cosie.core.assessment.SetAside;
import eu.cosie.core.assessment.Support;
import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.AssetKind;
import eu.cosie.core.asset.Reach;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RelationshipId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.RecordedResponse;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.party.Side;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The step that lays out which assets could serve which needs, own and wider, beside what the
 * service does; barred assets are set aside with the reason and what must come first.
 */
final class DrawOnAssets {

  private final CaseRecord record;
  private final Topics topics;
  // Near enough for any need, and those of some kinds, so that needs do not multiply with assets.
  private final List<Asset> near;
  private final Map<Set<AssetKind>, List<Asset>> nearOfKinds = new HashMap<>();

  private DrawOnAssets(CaseRecord record, Topics topics) {
    this.record = record;
    this.topics = topics;
    this.near =
        record.assets().stream()
            .filter(asset -> asset.helpsWith().isEmpty())
            .filter(asset -> isNearEnough(asset, record))
            .filter(asset -> !record.isBarred(asset))
            .toList();
  }

  static List<Support> supports(CaseRecord record, Topics topics) {
    return new DrawOnAssets(record, topics).supports();
  }

  private List<Support> supports() {
    List<Support> supports = new ArrayList<>();
    for (Need need : record.needs()) {
      if (!record.isJudged(need, Judgement.Value.NOT_IMPORTANT)) {
        List<Asset> linked = linked(need, record);
        List<Asset> inferred = inferred(need);
        if (!linked.isEmpty() || !inferred.isEmpty()) {
          supports.add(support(need, linked, inferred, record));
        }
      }
    }
    return supports;
  }

  private static List<Asset> linked(Need need, CaseRecord record) {
    return record.assetsServing(need.id()).stream()
        .filter(asset -> !record.isBarred(asset))
        .toList();
  }

  /**
   * Assets of the kinds that the catalogue names for a topic the need underlies, where no use is
   * recorded: a yes to one use is no yes to another.
   */
  private List<Asset> inferred(Need need) {
    Set<AssetKind> kinds = EnumSet.noneOf(AssetKind.class);
    for (RiskId risk : need.underlies()) {
      kinds.addAll(topics.assets(record.risk(risk)));
    }
    return nearOfKinds.computeIfAbsent(
        kinds, some -> near.stream().filter(asset -> some.contains(asset.kind())).toList());
  }

  /** Nobody else's help is inferred than the beneficiary's own, communities' and good friends'. */
  private static boolean isNearEnough(Asset asset, CaseRecord record) {
    return switch (record.reach(asset)) {
      case OWN, COMMUNITY -> true;
      case RELATIONAL -> record.hasSupportiveTie(asset.holder());
      case SERVICE -> false;
    };
  }

  private static Support support(
      Need need, List<Asset> linked, List<Asset> inferred, CaseRecord record) {
    Support.Builder support = Support.builder().need(need.id());
    Reason.Builder stated = Reason.builder().by(Step.DRAW_ON).addFacts(need.id());
    List<Argument> service = new ArrayList<>();
    for (Asset asset : linked) {
      support.addAssets(asset.id());
      stated.addFacts(asset.id());
      if (record.reach(asset) == Reach.SERVICE) {
        boolean agreed = asset.agreement() == Agreement.AGREED;
        service.add(
            Phrase.of(
                agreed ? "support.service.agreed" : "support.service.asked",
                Phrase.element(asset.id())));
      }
    }
    for (RiskId risk : need.underlies()) {
      record
          .risk(risk)
          .response()
          .filter(response -> record.stakeholder(response.by()).isOn(Side.SERVICE))
          .filter(response -> record.mayBeAsked(response.by()))
          .ifPresent(
              response -> {
                service.add(done(response));
                stated.addFacts(risk);
              });
    }
    if (!service.isEmpty()) {
      support.service(Phrase.list(service));
    }
    support.addReasons(stated.build());
    if (!inferred.isEmpty()) {
      Reason.Builder topic = Reason.builder().by(Step.DRAW_ON).addFacts(need.id());
      topic.addAllFacts(need.underlies());
      for (Asset asset : inferred) {
        support.addAssets(asset.id());
        topic.addFacts(asset.id());
      }
      support.addReasons(topic.build());
    }
    return support.build();
  }

  private static Phrase done(RecordedResponse response) {
    return Phrase.of(
        "support.service.response", Phrase.quote(response.text()), Phrase.element(response.by()));
  }

  static List<SetAside> setAside(CaseRecord record) {
    Map<StakeholderId, List<RelationshipId>> harmful = new HashMap<>();
    for (Relationship tie : record.relationships()) {
      if (tie.quality() == Relationship.Quality.HARMFUL) {
        harmful.computeIfAbsent(tie.with(), any -> new ArrayList<>()).add(tie.id());
      }
    }
    Map<StakeholderId, List<RiskId>> sources = new HashMap<>();
    for (Risk risk : record.risks()) {
      risk.from()
          .ifPresent(
              from -> sources.computeIfAbsent(from, any -> new ArrayList<>()).add(risk.id()));
    }
    List<SetAside> setAside = new ArrayList<>();
    for (Asset asset : record.assets()) {
      if (record.isBarred(asset)) {
        setAside.add(
            setAside(
                asset,
                harmful.getOrDefault(asset.holder(), List.of()),
                sources.getOrDefault(asset.holder(), List.of()),
                record));
      }
    }
    return setAside;
  }

  private static SetAside setAside(
      Asset asset, List<RelationshipId> harmful, List<RiskId> sources, CaseRecord record) {
    Reason.Builder reason = Reason.builder().by(Step.DRAW_ON).addFacts(asset.id());
    SetAside.Builder aside = SetAside.builder().asset(asset.id());
    Argument holder = Phrase.element(asset.holder());
    reason.addAllFacts(harmful).addAllFacts(sources);
    boolean fromHarm = !record.mayBeAsked(asset.holder());
    if (fromHarm && !record.isHarmRecordedOpenly(asset.holder())) {
      aside.why(Phrase.of("set-aside.confided")).first(Phrase.of("set-aside.first.confided"));
    } else if (record.isOpenlyCalledHarmful(asset.holder())) {
      aside
          .why(Phrase.of("set-aside.harmful", holder))
          .first(Phrase.of(isHome(asset, record) ? "set-aside.first.HOME" : "set-aside.first"));
    } else if (fromHarm) {
      aside
          .why(Phrase.of("set-aside.source", holder))
          .first(Phrase.of(isHome(asset, record) ? "set-aside.first.HOME" : "set-aside.first"));
    } else if (isNoUnderAnOrder(asset, record)) {
      aside.why(Phrase.of("set-aside.compelled", Phrase.element(record.beneficiary())));
    } else if (record.isUnwanted(asset)) {
      aside.why(Phrase.of("set-aside.unwanted", Phrase.element(record.beneficiary())));
    } else if (asset.agreement() == Agreement.DECLINED) {
      aside.why(Phrase.of("set-aside.declined", holder));
    } else {
      aside.why(Phrase.of("set-aside.lapsed"));
    }
    return aside.addReasons(reason.build()).build();
  }

  /** Whether the beneficiary's no was said under an order; then it declines nothing for good. */
  static boolean isNoUnderAnOrder(Asset asset, CaseRecord record) {
    return record.service().engagement() == Engagement.COMPELLED
        && (record.isUnwanted(asset)
            || (asset.agreement() == Agreement.DECLINED
                && asset.holder().equals(record.beneficiary())));
  }

  /** Whether somebody's roof may hang on it. */
  static boolean isHome(Asset asset, CaseRecord record) {
    if (asset.domain().isPresent()) {
      return asset.domain().get() == LifeDomain.HOME;
    }
    for (NeedId need : asset.helpsWith()) {
      if (record.need(need).domain() == LifeDomain.HOME) {
        return true;
      }
    }
    return false;
  }
}
