package eu.cosie.core.need;

/** On what ground something is called a need (Bradshaw 1972). */
public enum NeedBasis {
  /** The person feels it. */
  FELT,
  /** The person asks for it. */
  EXPRESSED,
  /** A professional or a norm says so. */
  NORMATIVE,
  /** Others in a like situation have it met. */
  COMPARATIVE
}
