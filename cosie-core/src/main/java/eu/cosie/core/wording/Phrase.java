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

  /** The key of an enumeration: texts join its arguments as their language does. */
  public static final String LIST = "list";

  /** The key of a list to choose from: texts keep its arguments well apart. */
  public static final String CHOICES = "choices";

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

  /** Several things named one after the other, as an argument. */
  public static Phrase list(List<? extends Argument> arguments) {
    return new Phrase(LIST, List.copyOf(arguments));
  }

  /** Several things to choose from, as an argument. */
  public static Phrase choices(List<? extends Argument> arguments) {
    return new Phrase(CHOICES, List.copyOf(arguments));
  }

  /** An element of the record as an argument. */
  public static Argument element(ElementId id) {
    return new Argument.Element(id);
  }

  /** A proper name as an argument. */
  public static Argument name(String text) {
    return new Argument.Name(text);
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
