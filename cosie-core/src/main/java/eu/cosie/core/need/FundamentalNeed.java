package eu.cosie.core.need;

/** What every human being needs (Max-Neef 1991); there is no order among them. */
public enum FundamentalNeed {
  /** To live: food, shelter, health. */
  SUBSISTENCE,
  /** To be safe. */
  PROTECTION,
  /** To love and be loved. */
  AFFECTION,
  /** To understand and be understood. */
  UNDERSTANDING,
  /** To take part. */
  PARTICIPATION,
  /** To rest and play. */
  LEISURE,
  /** To make things. */
  CREATION,
  /** To be somebody and belong. */
  IDENTITY,
  /** To choose. */
  FREEDOM
}
