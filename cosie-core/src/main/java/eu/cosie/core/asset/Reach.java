package eu.cosie.core.asset;

/**
 * How far from the beneficiary an asset is held; {@link #RELATIONAL} and {@link #COMMUNITY} are the
 * wider assets of seed 000.
 */
public enum Reach {
  /** Held by the beneficiary. */
  OWN,
  /** Held by another person. */
  RELATIONAL,
  /** Held by a community or an organisation outside the service. */
  COMMUNITY,
  /** Held by a stakeholder on the service side. */
  SERVICE
}
