package eu.cosie.jackson;

import eu.cosie.core.id.Problem;
import io.vavr.collection.Seq;
import java.util.List;

/**
 * An assessment, a report or a pilot profile was refused. Carries every problem found; the message
 * names places and never repeats free text. A record is refused by its own exception, whichever way
 * it was built.
 */
public final class InvalidDocumentException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 10;

  private final Problem[] problems;

  InvalidDocumentException(Seq<Problem> problems) {
    super(
        problems
            .take(SHOWN)
            .mkString(
                problems.size() == 1 ? "1 problem: " : problems.size() + " problems: ",
                "; ",
                problems.size() > SHOWN ? "; and " + (problems.size() - SHOWN) + " more" : ""));
    this.problems = problems.toJavaArray(Problem[]::new);
  }

  /** Every problem, in the order in which it was found; never empty. */
  public List<Problem> problems() {
    return List.of(problems);
  }
}
