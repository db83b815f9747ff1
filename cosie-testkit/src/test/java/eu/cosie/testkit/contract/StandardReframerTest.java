package eu.cosie.testkit.contract;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.rules.reframing.Reframer;

class StandardReframerTest implements ReframerContract {

  private final Reframer reframer = Reframer.standard();

  @Override
  public Draft reframe(CaseRecord record) {
    return reframer.reframe(record);
  }
}
