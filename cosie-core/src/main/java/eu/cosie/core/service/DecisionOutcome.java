package eu.cosie.core.service;

/** How a decision came out against the person's wish. */
public enum DecisionOutcome {
  /** As they wished. */
  AS_WISHED,
  /** Between their wish and something else. */
  COMPROMISE,
  /** Against their wish. */
  AGAINST_WISH,
  /** Nobody asked what they wished. */
  NOT_ASKED
}
