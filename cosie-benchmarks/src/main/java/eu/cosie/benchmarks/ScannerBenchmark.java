package eu.cosie.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Finding expressions in notes, in millions of characters a second, lower-casing counted where a
 * finder needs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ScannerBenchmark {

  private static final int LENGTH = 100_000;
  private static final int TIMES = 10;

  /** Who finds. */
  @Param public Finder.Kind finder = Finder.Kind.COSIE;

  /** How many expressions. */
  @Param({"500", "2000"})
  public int expressions;

  /** In what. */
  @Param public Notes notes = Notes.ENGLISH;

  private @Nullable Finder of;
  private String text = "";
  private String longText = "";
  private int sum;

  /** Makes the finder and the texts. */
  @Setup
  public void make() {
    of = finder.of(Notes.expressions(expressions));
    text = notes.text(LENGTH);
    longText = notes.text(TIMES * LENGTH);
  }

  /** In a long note. */
  @Benchmark
  @OperationsPerInvocation(LENGTH)
  public int find() {
    return find(text);
  }

  /** In ten times as much. */
  @Benchmark
  @OperationsPerInvocation(TIMES * LENGTH)
  public int findInTenTimesAsMuch() {
    return find(longText);
  }

  private int find(String in) {
    sum = 0;
    requireNonNull(of).find(in, (start, end) -> sum += end - start);
    return sum;
  }
}
