package eu.cosie.examples.command;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.examples.page.AssessmentPage;
import eu.cosie.jackson.Assessments;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.rules.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reframes a record from a risk-deficit to a strengths-based assessment. */
@Command(
    name = "reframe",
    description = "Lays out a record, recorded and reframed side by side, and what to ask next.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:bad input, every problem told"})
final class ReframeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Reading reading;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = "Where to write the result; standard output unless given.")
  private Optional<Path> path = Optional.empty();

  ReframeCommand() {}

  @Override
  public Integer call() {
    int width = reading.width();
    Optional<CaseRecord> record = reading.record();
    if (record.isEmpty()) {
      return Cosie.BAD_INPUT;
    }
    Reframer reframer = Reframer.standard();
    Draft draft = reframer.reframe(record.get());
    Texts texts = reading.texts(record.get());
    String result =
        switch (reading.format()) {
          case JSON ->
              Reframer.standard()
                  .lexicon(record.get())
                  .map(lexicon -> Assessments.toJson(draft, texts, lexicon))
                  .orElseGet(() -> Assessments.toJson(draft, texts));
          case TEXT ->
              AssessmentPage.of(
                  draft,
                  reframer.lexicon(record.get()),
                  CoCreationPolicy.standard().check(draft),
                  texts,
                  width);
        };
    return deliver(result);
  }

  private int deliver(String result) {
    PrintWriter err = spec.commandLine().getErr();
    if (path.isEmpty()) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(result);
      return out.checkError() ? Cosie.FAULT : Cosie.DONE;
    }
    try {
      if (Files.exists(path.get()) && reading.isFile(path.get())) {
        err.println("--out: found the record itself, expected a path to another file");
        return Cosie.BAD_INPUT;
      }
      Files.writeString(path.get(), result);
      return Cosie.DONE;
    } catch (IOException e) {
      err.println("--out: found a place that cannot be written to, expected a path to a file");
      return Cosie.BAD_INPUT;
    }
  }
}
