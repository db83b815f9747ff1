package eu.cosie.rules.policy;

/** How much a finding weighs. */
public enum Severity {
  /** A principle is not kept. */
  BREACH,
  /** A principle is at stake. */
  CONCERN,
  /** Worth knowing. */
  NOTE,
  /** Good practice, recorded. */
  COMMENDATION
}
