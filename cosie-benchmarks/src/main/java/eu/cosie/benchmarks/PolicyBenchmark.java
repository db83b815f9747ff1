package eu.cosie.benchmarks;

import static java.util.Objects.requireNonNull;

import eu.cosie.core.assessment.Draft;
import eu.cosie.rules.policy.Finding;
import eu.cosie.rules.policy.OpenElement;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.Policy;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Reframer;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * The standard policy on the same record: by the library, with a report of which nothing was read
 * yet, and of which everything was; and by hand, where all that is said is which rule speaks of
 * what.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class PolicyBenchmark {

  /** How often the ordinary case stands in one record. */
  @Param({"1", "10", "100"})
  public int times = 1;

  private final Policy policy = CoCreationPolicy.standard();
  private @Nullable Draft draft;

  /** Both say the same, of the same elements and as often; else there is nothing to compare. */
  @Setup
  public void prepare() {
    draft = Reframer.standard().reframe(OrdinaryCase.times(times));
    Checker.requireEqual(byHand(), report());
  }

  /** A report of every rule; its phrases are made when they are read, which nobody does here. */
  @Benchmark
  public PolicyReport report() {
    return policy.check(requireNonNull(draft));
  }

  /** A report of every rule, and each phrase in it once. */
  @Benchmark
  public void reportRead(Blackhole reader) {
    for (Outcome outcome : report().outcomes()) {
      for (Finding finding : outcome.findings()) {
        reader.consume(finding.explanation());
        reader.consume(finding.next());
      }
      for (OpenElement open : outcome.open()) {
        reader.consume(open.explanation());
        reader.consume(open.next());
      }
    }
  }

  /** A pair of a rule and an element for whatever there is to say. */
  @Benchmark
  public List<Checker.Pair> byHand() {
    return ByHand.standard(requireNonNull(draft));
  }
}
