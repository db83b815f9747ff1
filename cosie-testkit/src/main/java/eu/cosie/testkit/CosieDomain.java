package eu.cosie.testkit;

import eu.cosie.core.record.CaseRecord;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.domains.DomainContextBase;

/**
 * The model for jqwik: put {@code @Domain(CosieDomain.class)} on a test class or property and take
 * a {@code @ForAll CaseRecord}; where other types are taken as well, name {@code
 * DomainContext.Global} as a second domain. Failing samples are reported in full, though {@code
 * toString} of the model never tells what people said.
 */
public class CosieDomain extends DomainContextBase {

  /** The model for jqwik. */
  public CosieDomain() {}

  /** Consistent records, see {@link Records}. */
  @Provide
  public Arbitrary<CaseRecord> records() {
    return Records.records();
  }

  /** Tells failing records in full. */
  @Override
  public Collection<SampleReportingFormat> getReportingFormats() {
    return List.of(new RecordReport());
  }
}
