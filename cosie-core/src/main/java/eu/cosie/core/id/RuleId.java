package eu.cosie.core.id;

import io.vavr.control.Validation;
import java.util.regex.Pattern;

/**
 * Names a rule of a policy or a step of reframing: words in lower case joined by hyphens, in two or
 * more parts joined by full stops, for example {@code risk.beyond-presenting}, at most 100
 * characters. An id is never reused for another rule. Immutable and thread-safe.
 *
 * @param value the whole id
 */
public record RuleId(String value) implements Comparable<RuleId> {

  private static final Pattern FORM =
      Pattern.compile("(?=.{3,100}$)[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");

  /**
   * A rule id.
   *
   * @throws IllegalArgumentException if the value has another form
   */
  public RuleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(problem(value).toString());
    }
  }

  /**
   * The id with this value.
   *
   * @throws IllegalArgumentException if the value has another form
   */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  /** The id with this value, or what is wrong with it. */
  public static Validation<Problem, RuleId> parse(String value) {
    return FORM.matcher(value).matches()
        ? Validation.valid(new RuleId(value))
        : Validation.invalid(problem(value));
  }

  private static Problem problem(String value) {
    return new Problem("", Problem.lengthOf(value), "a rule id such as risk.beyond-presenting");
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
