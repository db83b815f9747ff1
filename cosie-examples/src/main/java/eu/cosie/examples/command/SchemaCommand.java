package eu.cosie.examples.command;

import eu.cosie.jackson.Schema;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a document. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of a document that this library reads and writes.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:no such document"})
final class SchemaCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DOCUMENT",
      arity = "0..1",
      defaultValue = "CASE",
      description = "case, assessment, report or pilot; case unless given.")
  private Schema schema = Schema.CASE;

  SchemaCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(schema.toJson());
    return out.checkError() ? Cosie.FAULT : Cosie.DONE;
  }
}
