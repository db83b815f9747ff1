package eu.cosie.core.party;

/** On which side of the service a role stands. */
public enum Side {
  /** With the person: they themselves, those who speak for them, those close to them, peers. */
  PERSON,
  /** Communities and those who act for them. */
  COMMUNITY,
  /** Those who provide, run, decide on or shape the service. */
  SERVICE
}
