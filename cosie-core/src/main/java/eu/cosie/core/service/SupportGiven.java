package eu.cosie.core.service;

/** What support came with a decision. */
public enum SupportGiven {
  /** What was needed. */
  GIVEN,
  /** Some of it. */
  PARTLY,
  /** None. */
  NOT_GIVEN,
  /** None, because it was not wanted. */
  NOT_WANTED
}
