package eu.cosie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.record.CaseRecord;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@PropertyDefaults(tries = 1000)
@Domain(CosieDomain.class)
@Domain(DomainContext.Global.class)
class CosieDomainTest {

  @Property
  void aDrawnRecordIsSound(@ForAll CaseRecord record) {
    assertThat(record.toBuilder().validate().isValid()).isTrue();
    assertThat(record.stakeholders()).extracting(Stakeholder::name).doesNotHaveDuplicates();
  }

  @Property
  void theSameSeedDrawsTheSameRecord(@ForAll long seed) {
    assertThat(Records.draw(new Random(seed))).isEqualTo(Records.draw(new Random(seed)));
  }

  @Property
  void changingNothingGivesAnEqualRecord(@ForAll CaseRecord record) {
    assertThat(new Change() {}.in(record).build()).isEqualTo(record);
  }
}
