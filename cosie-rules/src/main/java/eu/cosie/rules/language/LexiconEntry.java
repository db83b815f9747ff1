package eu.cosie.rules.language;

import eu.cosie.core.id.Problem;
import eu.cosie.core.wording.Framing;
import eu.cosie.core.wording.Guard;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An expression with a deficit framing: where it is found, what it does to the reader's picture of
 * a person, and another frame to fill in or ask about. It never says what to write instead.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class LexiconEntry {

  /** How long a form or exception may be, in UTF-16 code units. */
  public static final int MAX_FORM = 200;

  private static final Pattern ID = Pattern.compile("[a-z0-9-]+\\.[a-z0-9]+(-[a-z0-9]+)*");
  private static final int MAX_ID = 100;

  LexiconEntry() {}

  /**
   * Its id, stable for ever: the language, a full stop and a name of letters a-z, digits and
   * hyphens, for example {@code en.attention-seeking}.
   */
  public abstract String id();

  /** The language, as BCP 47 tag, for example {@code sv}. */
  public abstract String language();

  /** What is found, as it stands in notes; at most {@value #MAX_FORM} characters. */
  public abstract String expression();

  /** Its other forms, found alike. */
  public abstract List<String> inflections();

  /** Other expressions, most with one of the forms in them, in which nothing is to be found. */
  public abstract List<String> unless();

  /** How it frames a person; at least one. */
  public abstract List<Framing> framings();

  /** What to watch before another frame is chosen. */
  public abstract List<Guard> guards();

  /** What it does to the reader's picture of the person, in one sentence. */
  public abstract String why();

  /** Another frame: a description to fill in, or a question. */
  public abstract String alternative();

  /** The ids of what this rests on; at least one. */
  public abstract List<String> sources();

  /** A sentence in which it is found. */
  public abstract String found();

  /** A sentence of like words in which it is not. */
  public abstract String silent();

  /** The expression and its inflections. */
  public final List<String> forms() {
    return Stream.concat(Stream.of(expression()), inflections().stream()).toList();
  }

  @Value.Check
  void check() {
    List<Problem> problems = new ArrayList<>();
    inLanguage(language()).ifPresent(problems::add);
    inId(id(), language()).ifPresent(problems::add);
    Stream.concat(forms().stream(), unless().stream())
        .flatMap(each -> inForm(each).stream())
        .forEach(problems::add);
    if (problems.isEmpty()) {
      problems.addAll(new Claims().of(this));
    }
    if (framings().isEmpty()) {
      problems.add(new Problem("", "no framing", "one or more"));
    }
    if (sources().isEmpty()) {
      problems.add(new Problem("", "no source", "one or more"));
    }
    if (Stream.of(why(), alternative(), found(), silent()).anyMatch(String::isBlank)) {
      problems.add(new Problem("", "blank text", "why, alternative, found and silent"));
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.toString());
    }
  }

  /** What is wrong with a language, if anything. */
  static Optional<Problem> inLanguage(String language) {
    try {
      new Locale.Builder().setLanguageTag(language);
      if (!language.isEmpty()) {
        return Optional.empty();
      }
    } catch (IllformedLocaleException e) {
      // Told below.
    }
    return Optional.of(new Problem("", Problem.lengthOf(language), "a BCP 47 language tag"));
  }

  /** What is wrong with an id, if anything. */
  static Optional<Problem> inId(String id, String language) {
    boolean sound =
        id.length() <= MAX_ID
            && ID.matcher(id).matches()
            && id.startsWith(language.toLowerCase(Locale.ROOT) + ".");
    return sound
        ? Optional.empty()
        : Optional.of(
            new Problem(
                "",
                Problem.lengthOf(id),
                "the language, a full stop, then letters a-z, digits and hyphens, at most "
                    + MAX_ID));
  }

  /** What is wrong with a form or exception, if anything: it would not be found in itself. */
  static Optional<Problem> inForm(String form) {
    Optional<Problem> problem = Problem.inText("", form, MAX_FORM);
    if (problem.isPresent()) {
      return problem;
    }
    return Forms.mayBegin(form, 0) && Forms.mayEnd(form, form.length())
        ? Optional.empty()
        : Optional.of(
            new Problem(
                "",
                "a form with white space, a soft hyphen or a mark at an end",
                "a form that begins and ends as text does"));
  }

  /** Without its words. */
  @Override
  public final String toString() {
    return id() + " " + framings();
  }

  /** A builder of a LexiconEntry, empty. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that holds what this holds. */
  public final Builder toBuilder() {
    return builder().copy(this);
  }

  /** Builds a LexiconEntry. Mutable, and not thread-safe. */
  public static class Builder extends ImmutableLexiconEntry.Builder {
    Builder() {}
  }
}
