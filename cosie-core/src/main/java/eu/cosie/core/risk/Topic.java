package eu.cosie.core.risk;

import eu.cosie.core.id.Problem;
import io.vavr.control.Validation;

/**
 * What a risk is about: a key of the catalogue, for example {@code FALLS}. Hosts may use their own.
 * Capital letters, digits and underscores, a letter first, at most 60 characters. Immutable and
 * thread-safe.
 *
 * @param name the key
 */
public record Topic(String name) {

  /** The topic of a risk that has none of its own in the catalogue. */
  public static final Topic OTHER = new Topic("OTHER");

  private static final int MAX_LENGTH = 60;

  /**
   * A topic of this name.
   *
   * @throws IllegalArgumentException if the name has another form
   */
  public Topic {
    if (!isTopic(name)) {
      throw new IllegalArgumentException(problem(name).toString());
    }
  }

  /**
   * The topic of this name.
   *
   * @throws IllegalArgumentException if the name has another form
   */
  public static Topic of(String name) {
    return new Topic(name);
  }

  /** The topic of this name, or what is wrong with it. */
  public static Validation<Problem, Topic> parse(String name) {
    return isTopic(name) ? Validation.valid(new Topic(name)) : Validation.invalid(problem(name));
  }

  private static boolean isTopic(String name) {
    if (name.isEmpty() || name.length() > MAX_LENGTH || !isCapital(name.charAt(0))) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isCapital(c) && c != '_' && !(c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static Problem problem(String name) {
    return new Problem(
        "",
        Problem.lengthOf(name),
        "a topic of 1 to " + MAX_LENGTH + " capital letters, digits and underscores");
  }

  @Override
  public String toString() {
    return name;
  }
}
