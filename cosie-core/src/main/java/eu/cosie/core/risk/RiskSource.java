package eu.cosie.core.risk;

/** Where a harm arises. */
public enum RiskSource {
  /** From what the beneficiary does. */
  PERSON,
  /** From what others do. */
  OTHERS,
  /** From how things are. */
  CIRCUMSTANCES,
  /** From what the service does or leaves undone. */
  SERVICE
}
