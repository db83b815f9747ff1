package eu.cosie.examples.command;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.jackson.CaseRecords;
import eu.cosie.rules.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What commands that read a record have in common. */
final class Reading {

  /** In which form a result is printed. */
  enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A record as JSON; - for standard input.")
  private String file = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text for people, json for programs; text unless given.")
  private Format format = Format.TEXT;

  @Mixin private Display display;

  Reading() {}

  Format format() {
    return format;
  }

  int width() {
    return display.width();
  }

  Optional<CaseRecord> record() {
    return new Input(file, "a record as JSON")
        .read(CaseRecords::parse, spec.commandLine().getErr());
  }

  /** Whether the record is read from this file. */
  boolean isFile(Path other) throws IOException {
    return !file.equals(Input.STANDARD_INPUT) && Files.isSameFile(Path.of(file), other);
  }

  Texts texts(CaseRecord record) {
    return display.texts(record.language());
  }
}
