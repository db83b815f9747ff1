package eu.cosie.benchmarks;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.jackson.CaseRecords;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record's document, read and written by the library, its whole check included, and by Jackson
 * into and from plain classes of the same shape, which check nothing but names and types.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(2)
public class DocumentBenchmark {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(
              include -> include.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")))
          .build();
  private static final ObjectReader READER = MAPPER.readerFor(PlainCase.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(PlainCase.class);

  /** Documents, relative to where the benchmark is started. */
  @Param({
    "cosie-examples/cases/hull-probation.json",
    "cosie-examples/cases/jonkoping-assistance.json"
  })
  public String file = "";

  private @Nullable String text;
  private byte @Nullable [] bytes;
  private @Nullable CaseRecord record;
  private @Nullable PlainCase plain;

  /** Both read the same and write the same, to the letter; else there is nothing to compare. */
  @Setup
  public void read() {
    try {
      text = Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bytes = text.getBytes(StandardCharsets.UTF_8);
    record = CaseRecords.read(text);
    plain = READER.readValue(text);
    if (!textFromRecord().equals(textFromPlain() + "\n")) {
      throw new IllegalStateException("the plain classes are written as another document");
    }
  }

  /** From text to record, everything checked. */
  @Benchmark
  public CaseRecord recordFromText() {
    return CaseRecords.read(requireNonNull(text));
  }

  /** From text to plain classes. */
  @Benchmark
  public PlainCase plainFromText() {
    return READER.readValue(requireNonNull(text));
  }

  /** From bytes to record, everything checked. */
  @Benchmark
  public CaseRecord recordFromBytes() throws IOException {
    return CaseRecords.read(new ByteArrayInputStream(requireNonNull(bytes)));
  }

  /** From bytes to plain classes. */
  @Benchmark
  public PlainCase plainFromBytes() {
    return READER.readValue(new ByteArrayInputStream(requireNonNull(bytes)));
  }

  /** From record to text. */
  @Benchmark
  public String textFromRecord() {
    return CaseRecords.toJson(requireNonNull(record));
  }

  /** From plain classes to text. */
  @Benchmark
  public String textFromPlain() {
    return WRITER.writeValueAsString(requireNonNull(plain));
  }

  /** From record to bytes. */
  @Benchmark
  public byte[] bytesFromRecord() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CaseRecords.write(requireNonNull(record), out);
    return out.toByteArray();
  }

  /** From plain classes to bytes. */
  @Benchmark
  public byte[] bytesFromPlain() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.writeValue(out, requireNonNull(plain));
    return out.toByteArray();
  }
}
