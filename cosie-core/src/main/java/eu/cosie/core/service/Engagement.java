package eu.cosie.core.service;

/** How the person came to a service (seed 000: services people are compelled to receive). */
public enum Engagement {
  /** Of their own will; they may leave. */
  VOLUNTARY,
  /** Under an order; agreement is then given while under an order. */
  COMPELLED
}
