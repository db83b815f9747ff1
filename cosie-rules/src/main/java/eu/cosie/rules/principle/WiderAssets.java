package eu.cosie.rules.principle;

import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.Reach;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.service.Decision;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.policy.Addressee;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import eu.cosie.rules.policy.Verdict;
import java.util.List;

/** Yes to drawing on people's wider assets: positive relationships, communities (seed 000). */
public final class WiderAssets {

  /** The person is recorded as the holder of an asset. */
  public static final Rule PERSON_HOLDS =
      Rule.named("asset.person-holds", Principle.WIDER_ASSETS, Severity.NOTE)
          .source("seed 000: “asset holders with legitimate knowledge”")
          .reads("assets.holder")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                verdict.applies();
                if (record.assetsOf(record.beneficiary()).isEmpty()) {
                  verdict.opens("", record.beneficiary(), Addressee.PERSON);
                }
              });

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

  /**
   * An asset that is counted on, unless barred, is wanted by the person and agreed to by its
   * holder; no decision rests on one to which either said no.
   */
  public static final Rule AGREED =
      Rule.named("asset.agreed", Principle.WIDER_ASSETS, Severity.BREACH)
          .source("seed 000: “asset holders”; law 7")
          .reads(
              "assets.helpsWith",
              "assets.protects",
              "assets.status",
              "assets.agreement",
              "assets.wanted",
              "assets.holder",
              "decisions.because",
              "relationships.quality",
              "risks.from")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                for (Asset asset : record.assets()) {
                  boolean linked = !asset.helpsWith().isEmpty() || !asset.protects().isEmpty();
                  if (linked && !record.isBarred(asset)) {
                    verdict.applies();
                    open(asset, record, verdict);
                  }
                }
                for (Decision decision : record.decisions()) {
                  List<ElementId> grounds = decision.because();
                  for (int i = 0; i < grounds.size(); i++) {
                    if (grounds.get(i) instanceof AssetId id) {
                      restsOn(record.asset(id), decision, record, verdict);
                    }
                  }
                }
              });

  /**
   * No agreed asset that is linked to a need is behind a harmful tie, or held by somebody from whom
   * a recorded harm comes.
   */
  public static final Rule NO_HARMFUL_TIE =
      Rule.named("asset.no-harmful-tie", Principle.WIDER_ASSETS, Severity.BREACH)
          .source("seed 000: positive relationships; law 7")
          .reads(
              "assets.agreement",
              "assets.helpsWith",
              "assets.holder",
              "relationships.quality",
              "risks.from")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                for (Asset asset : record.assets()) {
                  if (asset.agreement() == Agreement.AGREED && !asset.helpsWith().isEmpty()) {
                    verdict.applies();
                    if (!record.mayBeAsked(asset.holder())) {
                      verdict.finds(harm(asset.holder(), record), asset.id(), Addressee.SERVICE);
                    }
                  }
                }
              });

  /** In a tie that does good the person gives too. */
  public static final Rule GIVES_TOO =
      Rule.named("asset.gives-too", Principle.WIDER_ASSETS, Severity.COMMENDATION)
          .source("seed 000: positive relationships; reciprocity in a tie")
          .reads("relationships.quality", "relationships.flow", "risks.from")
          .check(
              (draft, verdict) -> {
                CaseRecord record = draft.record();
                for (Relationship tie : record.relationships()) {
                  if (tie.quality() == Relationship.Quality.SUPPORTIVE
                      && tie.flow() != Relationship.Flow.RECEIVES
                      && record.mayBeAsked(tie.with())) {
                    verdict.commends(tie.id());
                  }
                }
              });

  private WiderAssets() {}

  /** Whether nothing is missing before an asset is used: the person wants it, its holder agrees. */
  static boolean mayBeUsed(Asset asset, CaseRecord record) {
    return asset.agreement() == Agreement.AGREED
        && record.isWanted(asset)
        && !record.isBarred(asset);
  }

  /** Whether it is something that the service has agreed to do, and nothing bars it (law 7). */
  static boolean isGivenByTheService(Asset asset, CaseRecord record) {
    return asset.agreement() == Agreement.AGREED
        && record.reach(asset) == Reach.SERVICE
        && !record.isBarred(asset);
  }

  /** Which harm may be told of: none that was told in confidence. */
  private static String harm(StakeholderId holder, CaseRecord record) {
    if (record.isOpenlyCalledHarmful(holder)) {
      return "";
    }
    return record.isHarmRecordedOpenly(holder) ? "source" : "confided";
  }

  /** First the person is asked, then the holder. */
  private static void open(Asset asset, CaseRecord record, Verdict verdict) {
    if (!record.isWanted(asset)) {
      verdict.opens("wanted", asset.id(), Addressee.PERSON);
    } else if (asset.agreement() == Agreement.NOT_ASKED) {
      boolean own = asset.holder().equals(record.beneficiary());
      verdict.opens(own ? "own" : "agreed", asset.id(), own ? Addressee.PERSON : Addressee.SERVICE);
    }
  }

  private static void restsOn(Asset asset, Decision decision, CaseRecord record, Verdict verdict) {
    boolean unwanted = record.isUnwanted(asset);
    if (unwanted || asset.agreement() == Agreement.DECLINED) {
      verdict.finds(
          Severity.BREACH,
          unwanted ? "unwanted" : "declined",
          List.of(asset.id(), decision.id()),
          Addressee.SERVICE,
          Phrase.element(decision.id()));
    }
  }
}
