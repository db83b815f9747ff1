package eu.cosie.rules.policy;

/** To whom a next step goes; which stakeholder that is, the record says. */
public enum Addressee {
  /** The beneficiary; the service instead, with care, for what was told in confidence. */
  PERSON,
  /** As {@link #SERVICE}, to take it up with the beneficiary; with care for what was confided. */
  SERVICE_WITH_PERSON,
  /** Who works nearest to the person, see {@code CaseRecord.serviceContact()}. */
  SERVICE,
  /** Who answers for how the service works, see {@code CaseRecord.serviceLead()}. */
  LEAD
}
