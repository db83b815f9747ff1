package eu.cosie.core.service;

/**
 * When in the life of a service people take part (Voorberg et al. 2015: various stages of the
 * production process).
 */
public enum CoCreationStage {
  /** Finding out what it should be about. */
  INITIATION,
  /** Working out how. */
  DESIGN,
  /** Setting it up. */
  IMPLEMENTATION,
  /** Doing it. */
  DELIVERY,
  /** Finding out how it went. */
  EVALUATION,
  /** Passing on what was learned. */
  DISSEMINATION
}
