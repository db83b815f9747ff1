package eu.cosie.rules.balance;

import eu.cosie.core.id.DecisionId;
import eu.cosie.core.record.CaseRecord;
import java.util.List;

/**
 * Where a decision stands between power overtake and letting alone (seed 003: the principle of
 * balanced care), by whether the person side has a say and whether there is support; or that this
 * cannot be told, or was not for anybody here to share. It describes a decision, never a person or
 * a practitioner.
 *
 * <p>The person side has a say when its level, {@link CaseRecord#personSideLevel}, reaches both the
 * highest floor for decisions of the kind and INFLUENCE, and the outcome is AS_WISHED or
 * COMPROMISE. What the person wishes at less than that is enough where they say so in their own
 * quoted words, may leave the service, and no DISEMPOWERMENT or DEPENDENCY is recorded, which could
 * be what speaks. There is support when it is GIVEN, PARTLY given, or NOT_WANTED according to the
 * person's own voice.
 */
public enum Quadrant {
  /** A say, and support. */
  BALANCED,
  /** A say, and no support. */
  LET_ALONE,
  /** Support, and no say. */
  OVERTAKEN,
  /** No say, and no support. */
  ABANDONED,
  /** A say, as wished, and NOT_GIVEN support: whether it was missed is to be asked. */
  UNCLEAR,
  /** Somebody outside imposed it, for example a court; there was nothing to share. */
  IMPOSED;

  /**
   * Where a decision of a record stands; of all of them, {@link #of(CaseRecord)} tells at once.
   *
   * @throws IllegalArgumentException if the decision is not of the record, naming it
   */
  public static Quadrant of(CaseRecord record, DecisionId decision) {
    return new Thresholds(record).quadrant(record.decision(decision));
  }

  /** Where each decision of a record stands, in its order. Takes time linear in the record. */
  public static List<Quadrant> of(CaseRecord record) {
    Thresholds thresholds = new Thresholds(record);
    Quadrant[] quadrants = new Quadrant[record.decisions().size()];
    for (int i = 0; i < quadrants.length; i++) {
      quadrants[i] = thresholds.quadrant(record.decisions().get(i));
    }
    return List.of(quadrants);
  }
}
