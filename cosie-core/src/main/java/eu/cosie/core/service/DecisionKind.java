package eu.cosie.core.service;

/** What a decision is about (seed 003: decision-making, delivery and improvements or redesign). */
public enum DecisionKind {
  /** The frame at the beginning: a grant, an order, a plan. */
  FRAMEWORK_INITIAL,
  /** The frame, renewed. */
  FRAMEWORK_RENEWAL,
  /** Daily life within the frame. */
  DAILY,
  /** The service itself. */
  REDESIGN
}
