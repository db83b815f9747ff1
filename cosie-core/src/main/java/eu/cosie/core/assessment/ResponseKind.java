package eu.cosie.core.assessment;

/** Of which kind a response to a risk is, in the order in which they are told. */
public enum ResponseKind {
  /** Somebody acts today, so that nobody comes to harm. */
  SAFEGUARD,
  /** The risk is taken together, for the good that lies in it. */
  SHARED_RISK_TAKING,
  /** What is already there is built on. */
  BUILD_ON_ASSETS,
  /** The need under the risk is met. */
  MEET_UNDERLYING_NEED,
  /** The service or the circumstances change, not the person. */
  CHANGE_THE_SYSTEM,
  /** It is looked at together again. */
  REVIEW_TOGETHER
}
