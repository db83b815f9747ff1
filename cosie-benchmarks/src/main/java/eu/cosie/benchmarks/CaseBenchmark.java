package eu.cosie.benchmarks;

import static java.util.Objects.requireNonNull;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.jackson.Assessments;
import eu.cosie.jackson.CaseRecords;
import eu.cosie.rules.policy.Policy;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.rules.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** The way of one case through the library: read, reframe, check, write. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CaseBenchmark {

  /** Documents, relative to where the benchmark is started. */
  @Param({
    "cosie-examples/cases/hull-probation.json",
    "cosie-examples/cases/jonkoping-assistance.json"
  })
  public String file = "";

  private final Reframer reframer = Reframer.standard();
  private final Policy policy = CoCreationPolicy.standard();
  private final Texts texts = Texts.english();
  private @Nullable String document;
  private @Nullable CaseRecord record;
  private @Nullable Draft draft;

  /** Takes each step once, so that each can be measured alone. */
  @Setup
  public void read() {
    try {
      document = Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    record = CaseRecords.read(document);
    draft = reframer.reframe(record);
  }

  /** From text to record. */
  @Benchmark
  public CaseRecord reading() {
    return CaseRecords.read(requireNonNull(document));
  }

  /** From record to draft. */
  @Benchmark
  public Draft reframing() {
    return reframer.reframe(requireNonNull(record));
  }

  /** From draft to report. */
  @Benchmark
  public PolicyReport checking() {
    return policy.check(requireNonNull(draft));
  }

  /** From draft to text, every phrase rendered. */
  @Benchmark
  public String writing() {
    return Assessments.toJson(requireNonNull(draft), texts);
  }
}
