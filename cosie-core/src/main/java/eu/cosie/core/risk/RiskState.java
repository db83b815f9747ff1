package eu.cosie.core.risk;

/** Whether a harm may happen or has. Harm that happened is never called a risk of it. */
public enum RiskState {
  /** It may happen. */
  POSSIBLE,
  /** It happens now. */
  OCCURRING,
  /** It has happened. */
  OCCURRED
}
