package eu.cosie.core.risk;

/** Whether a risk is what is seen at first, or lies under that. */
public enum Presentation {
  /** What is seen at first. */
  PRESENTING,
  /** What lies under it. */
  UNDERLYING
}
