package eu.cosie.core.risk;

/**
 * How grave a risk is, as recorded, lowest first. The library never computes, raises or lowers a
 * level.
 */
public enum RiskLevel {
  /** Low. */
  LOW,
  /** Moderate. */
  MODERATE,
  /** High. */
  HIGH,
  /** Harm is about to happen. */
  IMMINENT
}
