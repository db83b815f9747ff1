package eu.cosie.examples.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code cosie}. */
@Command(
    name = "cosie",
    description = "Asset-based co-creation of public services, on the command line.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    version = "cosie " + Cosie.VERSION,
    subcommands = {
      ReframeCommand.class,
      CheckCommand.class,
      LanguageCommand.class,
      RulesCommand.class,
      SchemaCommand.class
    })
public final class Cosie implements Runnable {

  /** That of the project. */
  static final String VERSION = "0.1.0-SNAPSHOT";

  /** What was asked for is done. */
  static final int DONE = 0;

  /** A rule of the policy is breached. */
  static final int BREACH = 1;

  /** An expression is found. */
  static final int FOUND = 1;

  /** The input cannot be used; every problem was told. */
  static final int BAD_INPUT = 2;

  /** A fault of this program, numbered as in {@code sysexits.h}. */
  static final int FAULT = 70;

  @Spec private CommandSpec spec;

  Cosie() {}

  /** Runs the command, and exits where its code is not 0. */
  public static void main(String[] arguments) {
    int code = run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments);
    if (code != DONE) {
      System.exit(code);
    }
  }

  /** Runs the command with these outputs and gives its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line =
        new CommandLine(new Cosie())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true);
    for (CommandLine command : line.getSubcommands().values()) {
      command.getCommandSpec().exitCodeOnExecutionException(FAULT);
    }
    return line.execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "found no command, expected one of these:");
  }

  /** Whatever the platform's own encoding: records are in many languages. */
  private static PrintWriter utf8(FileDescriptor to) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), true);
  }
}
