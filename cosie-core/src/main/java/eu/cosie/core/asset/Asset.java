package eu.cosie.core.asset;

import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Voice;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something of value that a stakeholder holds and that can serve a need or protect against a risk
 * (seed 000: asset holders). Whether it may be drawn on depends on the record, see {@code
 * CaseRecord.isBarred}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Asset {

  Asset() {}

  /** Its id, unique in the record. */
  public abstract AssetId id();

  /** What it is, in a few words, 1 to 200 characters. */
  public abstract String name();

  /** Of which kind it is. */
  public abstract AssetKind kind();

  /** Who holds it. */
  public abstract StakeholderId holder();

  /** Whether it is still there. */
  @Value.Default
  public AssetStatus status() {
    return AssetStatus.PRESENT;
  }

  /** The needs it can serve, as the recorder reads it. */
  public abstract List<NeedId> helpsWith();

  /** The risks it protects against, as the recorder reads it. */
  public abstract List<RiskId> protects();

  /** The part of life it belongs to. */
  public abstract Optional<LifeDomain> domain();

  /** Whether its holder agrees to its use. */
  public abstract Agreement agreement();

  /** Whether the beneficiary wants it used; absent if not asked. */
  public abstract Optional<Wanted> wanted();

  /** Who told of it. */
  public abstract Voice voice();

  /** Without anybody's words. */
  @Override
  public final String toString() {
    return id().toString();
  }

  /** A builder of an Asset, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds an Asset. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableAsset.Builder {
    Builder() {}
  }
}
