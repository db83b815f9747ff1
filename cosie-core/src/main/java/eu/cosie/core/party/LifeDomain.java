package eu.cosie.core.party;

/** The part of life that something is about. */
public enum LifeDomain {
  /** Where one lives. */
  HOME,
  /** Washing, dressing, cooking, shopping, getting about. */
  DAILY_LIVING,
  /** The body. */
  HEALTH,
  /** Mind and mood. */
  WELLBEING,
  /** Alcohol, drugs, medicines. */
  SUBSTANCE_USE,
  /** Family, partners, friends. */
  RELATIONSHIPS,
  /** Neighbourhood, associations, faith. */
  COMMUNITY,
  /** School, training, jobs, making things. */
  LEARNING_AND_WORK,
  /** Income, debt, belongings. */
  MONEY,
  /** Freedom from harm, one's own and others'. */
  SAFETY,
  /** Who one is and where one belongs. */
  IDENTITY_AND_CULTURE
}
