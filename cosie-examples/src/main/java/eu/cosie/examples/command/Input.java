package eu.cosie.examples.command;

import eu.cosie.core.id.Problem;
import eu.cosie.examples.page.Page;
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

/** A file named on the command line, or standard input. Immutable and thread-safe. */
record Input(String name, String expected) {

  static final String STANDARD_INPUT = "-";

  /** What is made of bytes. */
  @FunctionalInterface
  interface Use<T> {
    Validation<Seq<Problem>, T> of(InputStream in) throws IOException;
  }

  boolean isStandardInput() {
    return name.equals(STANDARD_INPUT);
  }

  /** Whether reading it once leaves nothing to be read. */
  boolean isReadOnce() {
    if (isStandardInput()) {
      return true;
    }
    try {
      Path path = Path.of(name);
      return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** What is made of it; every problem is told on the way. */
  <T> Optional<T> read(Use<T> use, PrintWriter err) {
    Validation<Seq<Problem>, T> read = read(use);
    if (read.isInvalid()) {
      read.getError().forEach(problem -> tell(problem, err));
      return Optional.empty();
    }
    return Optional.of(read.get());
  }

  void tell(Problem problem, PrintWriter err) {
    err.println(Page.shown((isStandardInput() ? "standard input" : name) + ": " + problem));
  }

  private <T> Validation<Seq<Problem>, T> read(Use<T> use) {
    if (isStandardInput()) {
      return read(System.in, use);
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        return refused("a directory");
      }
      try (InputStream in = Files.newInputStream(path)) {
        return read(in, use);
      }
    } catch (NoSuchFileException | InvalidPathException e) {
      return refused("no such file");
    } catch (AccessDeniedException e) {
      return refused("a file that may not be read");
    } catch (IOException e) {
      return refused("a file that cannot be read");
    }
  }

  private <T> Validation<Seq<Problem>, T> read(InputStream in, Use<T> use) {
    try {
      return use.of(in);
    } catch (IOException e) {
      return refused("input that cannot be read");
    }
  }

  private <T> Validation<Seq<Problem>, T> refused(String found) {
    return Validation.invalid(io.vavr.collection.List.of(new Problem("", found, expected)));
  }
}
