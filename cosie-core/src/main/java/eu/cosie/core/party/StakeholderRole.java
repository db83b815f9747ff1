package eu.cosie.core.party;

/**
 * In which capacity a party takes part, after the roles that seed 003 names: professionals, their
 * managers, beneficiaries or their representatives, authoritative decision makers. A party may have
 * several, as peers with lived experience often do.
 */
public enum StakeholderRole {
  /** The person whom the record is about. */
  BENEFICIARY(Side.PERSON),
  /** Speaks or decides for the beneficiary, within a {@link Mandate}. */
  REPRESENTATIVE(Side.PERSON),
  /** Family, friends, neighbours. */
  INFORMAL_SUPPORTER(Side.PERSON),
  /** Has been in a like situation. */
  PEER(Side.PERSON),
  /** Acts in or for a community. */
  COMMUNITY_PARTNER(Side.COMMUNITY),
  /** Works with the person. */
  PRACTITIONER(Side.SERVICE),
  /** Runs the service. */
  MANAGER(Side.SERVICE),
  /** Decides with authority, for example on a grant or a sentence. */
  DECISION_MAKER(Side.SERVICE),
  /** Shapes the rules the service works under. */
  POLICY_MAKER(Side.SERVICE);

  private final Side side;

  StakeholderRole(Side side) {
    this.side = side;
  }

  /** On which side the role stands. */
  public Side side() {
    return side;
  }
}
