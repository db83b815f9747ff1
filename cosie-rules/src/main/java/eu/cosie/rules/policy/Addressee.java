package eu.cosie.rules.policy;

/** To whom a next step goes; which stakeholder that is, the record says. */
public enum Addressee {
  /** The beneficiary. */
  PERSON,
  /** Who works nearest to the person, see {@code CaseRecord.serviceContact()}. */
  SERVICE,
  /** Who answers for how the service works, see {@code CaseRecord.serviceLead()}. */
  LEAD
}
