package eu.cosie.examples.command;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the command: what it printed, and its exit code. */
public record Run(int code, String out, String err) {

  static final String HULL = "cases/hull-probation.json";
  static final String JONKOPING = "cases/jonkoping-assistance.json";

  /** Runs the command with these arguments. */
  public static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Cosie.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Run(code, out.toString(), err.toString());
  }
}
