package eu.cosie.core.id;

import io.vavr.control.Validation;
import java.util.function.Function;

/** What an id may look like, stated once for all kinds. */
final class IdText {

  static final int MAX_LENGTH = 100;

  private IdText() {}

  static void require(String value) {
    if (!isId(value)) {
      throw new IllegalArgumentException(problem(value).toString());
    }
  }

  static <T> Validation<Problem, T> parse(String value, Function<String, T> make) {
    return isId(value) ? Validation.valid(make.apply(value)) : Validation.invalid(problem(value));
  }

  static String withKind(ElementId id) {
    return id.kind().prefix() + ':' + id.value();
  }

  private static boolean isId(String value) {
    if (value.isEmpty() || value.length() > MAX_LENGTH || !isAlphanumeric(value.charAt(0))) {
      return false;
    }
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isAlphanumeric(c) && c != '-' && c != '.' && c != '_' && c != '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Does not repeat the value: what is no id may be a person's words. */
  private static Problem problem(String value) {
    return new Problem(
        "",
        Problem.lengthOf(value),
        "an id of 1 to "
            + MAX_LENGTH
            + " letters a-z, digits and - . _ ~, a letter or digit first");
  }
}
