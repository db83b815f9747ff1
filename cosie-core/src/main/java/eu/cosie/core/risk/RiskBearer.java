package eu.cosie.core.risk;

/** Who would bear the harm. */
public enum RiskBearer {
  /** The beneficiary. */
  PERSON,
  /** Other people. */
  OTHERS,
  /**
   * The service or a professional's own standing; not a professional's safety, which is {@link
   * #OTHERS}.
   */
  ORGANISATION
}
