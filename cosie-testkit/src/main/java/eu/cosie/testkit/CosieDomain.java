package eu.cosie.testkit;

import eu.cosie.core.record.CaseRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * The model for jqwik: put {@code @Domain(CosieDomain.class)} on a test class or property and take
 * a {@code @ForAll CaseRecord}, or any other type of the model:
 *
 * <ul>
 *   <li>whatever a record is made of, from a {@code Stakeholder}, {@code Risk} or {@code Service}
 *       to a {@code Voice}, {@code Topic}, id or constant, as it occurs in some drawn record;
 *   <li>what follows from a record: a {@code RiskDeficitAssessment}, a {@code Draft} by the
 *       standard reframer and all it is made of, an {@code Affirmed} one, an {@code Answer};
 *   <li>what stands for itself: a {@code Phrase}, an {@code Occurrence}, a {@code PilotProfile}.
 * </ul>
 *
 * <p>Each shrinks to something that is still sound. An element alone may refer to others of its
 * record; where that matters, take the record. Where types are taken that are not of the model,
 * lists of its types included, name {@code DomainContext.Global} as a second domain. A domain that
 * extends this one may provide a type by a method of its own, which then goes first.
 *
 * <p>Failing samples are reported in full, though {@code toString} of the model never tells what
 * people said: a record as its JSON document and as {@linkplain BuilderCode code} to paste into a
 * test, other values as code.
 */
public class CosieDomain extends DomainContextBase {

  /** The model for jqwik. */
  public CosieDomain() {}

  /** Consistent records, see {@link Records}. */
  @Provide
  public Arbitrary<CaseRecord> records() {
    return Records.records();
  }

  /** Gives each type of the model its values. */
  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    List<ArbitraryProvider> providers = new ArrayList<>(super.getArbitraryProviders());
    providers.add(new ModelProvider());
    return providers;
  }

  /** Tells failing samples in full. */
  @Override
  public Collection<SampleReportingFormat> getReportingFormats() {
    return List.of(new ModelReport());
  }
}
