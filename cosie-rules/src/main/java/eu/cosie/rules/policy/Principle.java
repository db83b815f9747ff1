package eu.cosie.rules.policy;

/** What a rule protects: the four No and Yes lines of seed 000, and the rest of the seeds. */
public enum Principle {
  /** No to ignoring “risk”. */
  RISK_NOT_IGNORED,
  /** No to only looking at presenting risk. */
  BEYOND_PRESENTING_RISK,
  /** Yes to addressing people's underlying needs. */
  UNDERLYING_NEEDS,
  /** Yes to drawing on people's wider assets. */
  WIDER_ASSETS,
  /** People define their goals. */
  OWN_GOALS,
  /** People's knowledge is legitimate. */
  LEGITIMATE_KNOWLEDGE,
  /** Decisions are shared. */
  SHARED_DECISIONS,
  /** Neither power overtake nor “let alone” (seed 003). */
  BALANCED_CARE,
  /** The language used to describe risk. */
  RESPECTFUL_LANGUAGE,
  /** The service changes, not only the person. */
  ENABLING_SYSTEM
}
