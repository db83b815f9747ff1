package eu.cosie.core.wording;

/**
 * How an expression frames a person, after the language guides that the lexicon names row by row
 * (seed 000: the language used to describe risk).
 */
public enum Framing {
  /** A trait, a diagnosis or an act becomes the person. */
  LABEL,
  /** The fault is put in the person. */
  BLAME,
  /** Doing as told is the measure. */
  COERCION,
  /** The service's limits are put on the person. */
  SCARCITY,
  /** The person is put apart. */
  OTHERING,
  /** The person is made small. */
  INFANTILISING,
  /** The way ahead is closed. */
  FATALISM,
  /** Living is made an illness. */
  PATHOLOGISING,
  /** The words of the service replace those of life. */
  INSTITUTIONAL,
  /** Danger is said without who, what and when. */
  VAGUE_DANGER,
  /** Harm is put on the one who suffers it. */
  VICTIM_BLAMING,
  /** A need or a harm is veiled. */
  EUPHEMISM,
  /** The person becomes a buyer. */
  CONSUMERISM
}
