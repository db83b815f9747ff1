package eu.cosie.examples.command;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.jackson.CaseRecords;
import eu.cosie.rules.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  /** The languages that there are texts in. */
  private static final class Languages implements Iterable<String> {

    Languages() {}

    @Override
    public Iterator<String> iterator() {
      return Texts.languages().stream().map(Locale::toLanguageTag).iterator();
    }
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

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      completionCandidates = Languages.class,
      description =
          "The reader's language: ${COMPLETION-CANDIDATES}. The record's own unless given, else en.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      defaultValue = "100",
      description = "How wide a text may be, 60 to 200 columns; 100 unless given.")
  private int width = 100;

  Reading() {}

  Format format() {
    return format;
  }

  int width() {
    if (width < 60 || width > 200) {
      throw refused("--width: found " + width + ", expected 60 to 200");
    }
    return width;
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
    if (language.isPresent()) {
      return Texts.in(Locale.forLanguageTag(language.get()))
          .orElseThrow(
              () ->
                  refused(
                      "--lang: found a language without texts, expected "
                          + String.join(" or ", new Languages())));
    }
    return Texts.in(Locale.forLanguageTag(record.language())).orElseGet(Texts::english);
  }

  private ParameterException refused(String why) {
    CommandLine line = spec.commandLine();
    return new ParameterException(line, why);
  }
}
