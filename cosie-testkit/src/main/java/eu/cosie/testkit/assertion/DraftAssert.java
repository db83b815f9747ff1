package eu.cosie.testkit.assertion;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.Response;
import eu.cosie.core.assessment.ResponseKind;
import eu.cosie.core.assessment.SetAside;
import eu.cosie.core.assessment.Support;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Sentences about a draft. Not thread-safe, as all of AssertJ. */
public final class DraftAssert extends AbstractAssert<DraftAssert, Draft> {

  DraftAssert(@Nullable Draft draft) {
    super(draft, DraftAssert.class);
  }

  /** A risk has safeguarding as its first response. */
  public DraftAssert hasSafeguardFirst(RiskId risk) {
    List<ResponseKind> kinds = responses(risk);
    if (kinds.isEmpty() || kinds.get(0) != ResponseKind.SAFEGUARD) {
      failWithMessage("%s has no safeguard first, but the responses %s", risk, kinds);
    }
    return this;
  }

  /** A risk has a response of this kind, at any place. */
  public DraftAssert responds(RiskId risk, ResponseKind kind) {
    List<ResponseKind> kinds = responses(risk);
    if (!kinds.contains(kind)) {
      failWithMessage("%s has no response %s, but %s", risk, kind, kinds);
    }
    return this;
  }

  /** Somebody is asked the question with this key. */
  public DraftAssert asks(StakeholderId to, String key) {
    List<String> keys = questions(to);
    if (!keys.contains(key)) {
      failWithMessage("%s is not asked %s, but %s", to, key, keys);
    }
    return this;
  }

  /** Nothing is asked of somebody. */
  public DraftAssert asksNothingOf(StakeholderId to) {
    List<String> keys = questions(to);
    if (!keys.isEmpty()) {
      failWithMessage("%s is asked %s, and was to be asked nothing", to, keys);
    }
    return this;
  }

  /** An asset is set aside, and so not drawn on. */
  public DraftAssert setsAside(AssetId asset) {
    List<AssetId> aside = draft().setAside().stream().map(SetAside::asset).toList();
    if (!aside.contains(asset)) {
      failWithMessage("%s is not set aside, but %s", asset, aside);
    }
    return this;
  }

  /** An asset may be drawn on. */
  public DraftAssert mayDrawOn(AssetId asset) {
    List<AssetId> assets = draft().assets().stream().map(Asset::id).toList();
    if (!assets.contains(asset)) {
      failWithMessage("%s may not be drawn on, but %s", asset, assets);
    }
    return this;
  }

  /** These assets, at least, are proposed to serve a need. */
  public DraftAssert supports(NeedId need, AssetId... assets) {
    List<AssetId> proposed =
        draft().supports().stream()
            .filter(support -> support.need().equals(need))
            .map(Support::assets)
            .flatMap(List::stream)
            .toList();
    if (draft().supports().stream().noneMatch(support -> support.need().equals(need))
        || !proposed.containsAll(List.of(assets))) {
      failWithMessage("%s is not served by %s, but by %s", need, List.of(assets), proposed);
    }
    return this;
  }

  private List<ResponseKind> responses(RiskId risk) {
    for (ReframedRisk each : draft().risks()) {
      if (each.risk().id().equals(risk)) {
        return each.responses().stream().map(Response::kind).toList();
      }
    }
    throw failure(
        "no %s in this draft, but %s",
        risk, draft().risks().stream().map(each -> each.risk().id()).toList());
  }

  private List<String> questions(StakeholderId to) {
    return draft().questions().stream()
        .filter(question -> question.to().equals(to))
        .map(Question::text)
        .map(text -> text.key())
        .toList();
  }

  private Draft draft() {
    isNotNull();
    return actual;
  }
}
