package eu.cosie.benchmarks;

import static java.util.Objects.requireNonNull;

import eu.cosie.core.assessment.Draft;
import eu.cosie.rules.reframing.Reframer;
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

/**
 * Eight rules on the same record: by the library, with full reports, by hand, and by two rule
 * engines, which emit pairs of a rule and an element.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class RuleBenchmark {

  /** How often the ordinary case stands in one record. */
  @Param({"1", "10", "100"})
  public int times = 1;

  /** Who checks. */
  @Param public Checker.Kind checker = Checker.Kind.COSIE;

  private @Nullable Draft draft;
  private @Nullable Checker eight;

  /** All say the same of the record; else there is nothing to compare. */
  @Setup
  public void prepare() {
    draft = Reframer.standard().reframe(OrdinaryCase.times(times));
    eight = checker.ofEight();
    Object expected = ByHand.eight(draft);
    Checker.requireEqual(expected, Checker.Kind.COSIE.ofEight().check(draft));
    Checker.requireEqual(expected, eight.check(draft));
  }

  /** What eight rules say of a record. */
  @Benchmark
  public Object check() {
    return requireNonNull(eight).check(requireNonNull(draft));
  }
}
