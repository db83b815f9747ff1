package eu.cosie.rules.reframing;

import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.party.Relationship;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import java.util.HashSet;
import java.util.Set;

/**
 * What was told in confidence, and what therefore may not be put to the person; whoever told it, so
 * that nothing shows who that was.
 */
final class Confided {

  private Confided() {}

  /** From whom harm is recorded openly; of harm from anybody else nothing may be said. */
  static Set<StakeholderId> openlyHarmful(CaseRecord record) {
    Set<StakeholderId> harmful = new HashSet<>();
    for (Relationship tie : record.relationships()) {
      if (tie.quality() == Relationship.Quality.HARMFUL && !tie.voice().isProtected()) {
        harmful.add(tie.with());
      }
    }
    for (Risk risk : record.risks()) {
      if (!risk.voice().isProtected()) {
        risk.from().ifPresent(harmful::add);
      }
    }
    return harmful;
  }
}
