package eu.cosie.benchmarks;

import static java.util.Objects.requireNonNull;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Hypothesis;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.Response;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Phrase;
import eu.cosie.jackson.Assessments;
import eu.cosie.rules.policy.Policy;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.rules.text.Texts;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From an ordinary record to a draft, to a report, and to the texts that people read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class ReframeBenchmark {

  /** How often the ordinary case stands in one record. */
  @Param({"1", "10", "100"})
  public int times = 1;

  private final Reframer reframer = Reframer.standard();
  private final Policy policy = CoCreationPolicy.standard();
  private final Texts texts = Texts.english();
  private @Nullable CaseRecord record;
  private @Nullable Draft draft;

  /** The scanner finds something, so that its work is in what is measured. */
  @Setup
  public void prepare() {
    record = OrdinaryCase.times(times);
    draft = reframer.reframe(record);
    if (draft.occurrences().isEmpty()) {
      throw new IllegalStateException("no expression is found");
    }
  }

  /** From record to draft, every text scanned. */
  @Benchmark
  public Draft reframing() {
    return reframer.reframe(requireNonNull(record));
  }

  /** From record to draft and report, every text scanned and nothing rendered. */
  @Benchmark
  public PolicyReport reframingAndChecking() {
    return policy.check(reframer.reframe(requireNonNull(record)));
  }

  /** All that is said beside each risk, rendered; five risks for each time. */
  @Benchmark
  public int renderingRisks() {
    CaseRecord of = requireNonNull(record);
    int characters = 0;
    for (ReframedRisk risk : requireNonNull(draft).risks()) {
      for (Phrase told : risk.wording().retelling()) {
        characters += texts.render(told, of).length();
      }
      for (Hypothesis each : risk.appraisal().hypotheses()) {
        characters += texts.render(each.text(), of).length();
        characters += texts.render(each.question(), of).length();
      }
      for (Response response : risk.responses()) {
        characters += texts.render(response.text(), of).length();
      }
    }
    return characters;
  }

  /** From draft to document, every phrase rendered. */
  @Benchmark
  public String rendering() {
    return Assessments.toJson(requireNonNull(draft), texts);
  }
}
