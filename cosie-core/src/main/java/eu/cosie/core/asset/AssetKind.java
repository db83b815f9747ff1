package eu.cosie.core.asset;

/**
 * Of which kind an asset is, after the asset map of Kretzmann and McKnight (1993); lived knowledge
 * is a kind of its own (seed 000: legitimate knowledge).
 */
public enum AssetKind {
  /** A skill, a talent, something one does well. */
  GIFT,
  /** What one knows from living it. */
  KNOWLEDGE,
  /** A tie to somebody. */
  RELATIONSHIP,
  /** A group people join of their own will. */
  ASSOCIATION,
  /** A school, a library, a service. */
  INSTITUTION,
  /** Somewhere to be. */
  PLACE,
  /** Money, work, things to trade or share. */
  ECONOMY,
  /** Stories, faith, language, ways of doing things. */
  CULTURE
}
