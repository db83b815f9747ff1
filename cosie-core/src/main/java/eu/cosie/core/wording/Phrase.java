package eu.cosie.core.wording;

import eu.cosie.core.id.ElementId;
import java.time.LocalDate;
import java.util.List;

/**
 * Something to say, in no language yet: a key, which names a text in every language, and what to
 * put into it. Questions, hypotheses, responses, retellings and explanations are phrases, so that
 * the reader's language changes texts and nothing else. Immutable and thread-safe.
 *
 * @param key names the text, words in any case joined by hyphens and full stops, for example {@code
 *     question.matters}
 * @param arguments what to put into the text, in the order of its slots
 */
public record Phrase(String key, List<Argument> arguments) implements Argument {

  /** A phrase with these arguments, copied. */
  public Phrase {
    if (key.isBlank()) {
      throw new IllegalArgumentException("a phrase has a key");
    }
    arguments = List.copyOf(arguments);
  }

  /** A phrase with these arguments. */
  public static Phrase of(String key, Argument... arguments) {
    return new Phrase(key, List.of(arguments));
  }

  /** An element of the record as an argument. */
  public static Argument element(ElementId id) {
    return new Argument.Element(id);
  }

  /** Words of the record as an argument. */
  public static Argument quote(String text) {
    return new Argument.Quote(text);
  }

  /** A date as an argument. */
  public static Argument day(LocalDate date) {
    return new Argument.Day(date);
  }

  /** A number as an argument. */
  public static Argument count(int number) {
    return new Argument.Count(number);
  }

  /** The key and the arguments without anybody's words. */
  @Override
  public String toString() {
    return arguments.isEmpty() ? key : key + arguments;
  }
}
