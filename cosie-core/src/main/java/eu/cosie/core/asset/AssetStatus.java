package eu.cosie.core.asset;

/** Whether an asset is still there. */
public enum AssetStatus {
  /** It is there. */
  PRESENT,
  /** It was there once. */
  LAPSED
}
