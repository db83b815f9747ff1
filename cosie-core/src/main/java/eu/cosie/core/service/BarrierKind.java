package eu.cosie.core.service;

/** What can stand in the way of co-creation (seed 003). Most of it lies with the service. */
public enum BarrierKind {
  /** Thinking, remembering or speaking is hard. */
  COGNITIVE_IMPEDIMENT(false),
  /** Moving, seeing, hearing or doing is hard. */
  FUNCTIONAL_IMPEDIMENT(false),
  /** Needing help daily makes a no costly. */
  DEPENDENCY(false),
  /** Having learned, on both sides, that the person's say changes nothing. */
  DISEMPOWERMENT(true),
  /** The professionals' values take over. */
  VALUE_TAKEOVER(true),
  /** Staff get too little support to develop. */
  LACK_OF_DEVELOPMENT(true),
  /** Staff get too little room to reflect. */
  LACK_OF_REFLEXIVITY(true),
  /** Too much work for too few. */
  WORK_OVERLOAD(true),
  /** Traditions of patriarchal attitudes and top-down provision (seed 000). */
  TOP_DOWN_TRADITION(true);

  private final boolean onServiceSide;

  BarrierKind(boolean onServiceSide) {
    this.onServiceSide = onServiceSide;
  }

  /** Whether it lies with the service, and so is for the service to answer. */
  public boolean isOnServiceSide() {
    return onServiceSide;
  }
}
