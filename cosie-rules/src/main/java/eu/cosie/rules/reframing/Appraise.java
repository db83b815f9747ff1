package eu.cosie.rules.reframing;

import eu.cosie.core.assessment.Appraisal;
import eu.cosie.core.assessment.Hypothesis;
import eu.cosie.core.assessment.Reason;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.need.Need;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;

/**
 * The step that looks under a risk and beside it: needs recorded under it; where nobody on the
 * person side has named one, what may lie there; and what protects.
 */
final class Appraise {

  private Appraise() {}

  static Appraisal risk(Risk risk, CaseRecord record, Topics topics) {
    Appraisal.Builder appraisal = Appraisal.builder().suggestion(topics.suggestion(risk));
    Reason.Builder reason = Reason.builder().by(Step.APPRAISE).addFacts(risk.id());
    for (Need need : record.needsUnder(risk.id())) {
      appraisal.addNeeds(need.id());
      reason.addFacts(need.id());
    }
    for (Asset asset : record.assetsProtecting(risk.id())) {
      if (!record.isBarred(asset)) {
        appraisal.addProtective(asset.id());
        reason.addFacts(asset.id());
      }
    }
    if (isOpen(risk, record)) {
      for (TopicRows.PossibleNeed possible : topics.hypotheses(risk)) {
        appraisal.addHypotheses(
            Hypothesis.builder()
                .fundamental(possible.fundamental())
                .text(possible.text())
                .question(possible.question())
                .addReasons(Reason.of(Step.APPRAISE, risk.id()))
                .build());
      }
    }
    return appraisal.addReasons(reason.build()).build();
  }

  /**
   * Whether it is still open what lies under a risk. An organisation's own risk opens no question
   * about the person's needs.
   */
  static boolean isOpen(Risk risk, CaseRecord record) {
    return risk.bearer() != RiskBearer.ORGANISATION && !record.isNamedByPersonSide(risk.id());
  }
}
