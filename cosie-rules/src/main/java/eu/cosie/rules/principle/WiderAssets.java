package eu.cosie.rules.principle;

import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.Reach;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.rules.policy.Addressee;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;

/** Yes to drawing on people's wider assets: positive relationships, communities (seed 000). */
public final class WiderAssets {

  /** An asset of somebody around the person, or of a community, is recorded and not barred. */
  public static final Rule WIDER =
      Rule.named("asset.wider", Principle.WIDER_ASSETS, Severity.NOTE)
          .source("seed 000: “Yes to drawing on people’s wider assets”")
          .reads(
              "assets.holder",
              "assets.status",
              "assets.agreement",
              "assets.wanted",
              "relationships.quality",
              "risks.from",
              "stakeholders.kind",
              "stakeholders.roles")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                verdict.applies();
                for (Asset asset : record.assets()) {
                  Reach reach = record.reach(asset);
                  if ((reach == Reach.RELATIONAL || reach == Reach.COMMUNITY)
                      && !record.isBarred(asset)) {
                    return;
                  }
                }
                verdict.opens("", record.beneficiary(), Addressee.PERSON);
              });

  /** No agreed asset that is linked to a need is behind a harmful tie. */
  public static final Rule NO_HARMFUL_TIE =
      Rule.named("asset.no-harmful-tie", Principle.WIDER_ASSETS, Severity.BREACH)
          .source("seed 000: positive relationships; law 7")
          .reads("assets.agreement", "assets.helpsWith", "assets.holder", "relationships.quality")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                for (Asset asset : record.assets()) {
                  if (asset.agreement() == Agreement.AGREED && !asset.helpsWith().isEmpty()) {
                    verdict.applies();
                    if (record.hasHarmfulTie(asset.holder())) {
                      verdict.finds(asset.id());
                    }
                  }
                }
              });

  private WiderAssets() {}
}
