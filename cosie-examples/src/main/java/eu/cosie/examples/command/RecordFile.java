package eu.cosie.examples.command;

import eu.cosie.core.id.Problem;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.examples.page.Page;
import eu.cosie.jackson.CaseRecords;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A record named on the command line. */
final class RecordFile {

  static final String STANDARD_INPUT = "-";

  private RecordFile() {}

  /** The record in a file, or in standard input for {@code -}; every problem is told on the way. */
  static Optional<CaseRecord> read(String file, PrintWriter err) {
    Validation<Seq<Problem>, CaseRecord> read = parse(file);
    if (read.isInvalid()) {
      String name = file.equals(STANDARD_INPUT) ? "standard input" : file;
      read.getError().forEach(problem -> err.println(Page.shown(name + ": " + problem)));
      return Optional.empty();
    }
    return Optional.of(read.get());
  }

  private static Validation<Seq<Problem>, CaseRecord> parse(String file) {
    if (file.equals(STANDARD_INPUT)) {
      return parse(System.in);
    }
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        return refused("a directory");
      }
      try (InputStream in = Files.newInputStream(path)) {
        return parse(in);
      }
    } catch (NoSuchFileException | InvalidPathException e) {
      return refused("no such file");
    } catch (AccessDeniedException e) {
      return refused("a file that may not be read");
    } catch (IOException e) {
      return refused("a file that cannot be read");
    }
  }

  private static Validation<Seq<Problem>, CaseRecord> parse(InputStream in) {
    try {
      return CaseRecords.parse(in);
    } catch (IOException e) {
      return refused("input that cannot be read");
    }
  }

  private static Validation<Seq<Problem>, CaseRecord> refused(String found) {
    return Validation.invalid(
        io.vavr.collection.List.of(new Problem("", found, "a record as JSON")));
  }
}
