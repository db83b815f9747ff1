package eu.cosie.core.record;

import eu.cosie.core.id.Problem;
import java.util.List;

/**
 * A record was refused. Carries every problem found; the message names places and never repeats
 * free text.
 */
public final class InvalidRecordException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 10;

  private final Problem[] problems;

  /**
   * A refusal for these reasons.
   *
   * @throws IllegalArgumentException if there are none
   */
  public InvalidRecordException(Iterable<Problem> problems) {
    super(message(problems));
    this.problems = io.vavr.collection.List.ofAll(problems).toJavaArray(Problem[]::new);
  }

  /** Every problem, in the order of the document; never empty. */
  public List<Problem> problems() {
    return List.of(problems);
  }

  private static String message(Iterable<Problem> problems) {
    io.vavr.collection.List<Problem> all = io.vavr.collection.List.ofAll(problems);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("a refusal has a reason");
    }
    int more = all.size() - SHOWN;
    return all.take(SHOWN)
        .mkString(
            all.size() == 1 ? "1 problem: " : all.size() + " problems: ",
            "; ",
            more > 0 ? "; and " + more + " more" : "");
  }
}
