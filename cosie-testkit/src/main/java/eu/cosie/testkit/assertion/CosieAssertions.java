package eu.cosie.testkit.assertion;

import eu.cosie.core.assessment.Draft;
import eu.cosie.rules.policy.PolicyReport;
import org.jspecify.annotations.Nullable;

/**
 * Where sentences about drafts and reports begin:
 *
 * <pre>{@code
 * assertThat(draft).hasSafeguardFirst(RiskId.of("r-harm")).setsAside(AssetId.of("a-sofa"));
 * assertThat(report).breaches(OwnGoals.OWN.id(), GoalId.of("g-work")).honours(LegitimateKnowledge.HEARD.id());
 * }</pre>
 *
 * <p>Thread-safe; it holds nothing.
 */
public final class CosieAssertions {

  private CosieAssertions() {}

  /** Begins a sentence about a draft. */
  public static DraftAssert assertThat(@Nullable Draft draft) {
    return new DraftAssert(draft);
  }

  /** Begins a sentence about a report. */
  public static PolicyReportAssert assertThat(@Nullable PolicyReport report) {
    return new PolicyReportAssert(report);
  }
}
