package eu.cosie.rules.language;

import eu.cosie.core.id.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The forms that are taken, so that each is found for one entry, and none is an exception of any.
 * Mutable.
 */
final class Claims {

  private final Set<String> forms = new HashSet<>();
  private final Set<String> exceptions = new HashSet<>();

  /** Takes the forms and exceptions of an entry and tells what is wrong with them. */
  List<Problem> of(LexiconEntry entry) {
    return Stream.concat(
            entry.forms().stream().map(this::form), entry.unless().stream().map(this::exception))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Takes a form and tells what is wrong with it, if anything. */
  Optional<Problem> form(String form) {
    String folded = Folding.fold(form);
    if (!forms.add(folded)) {
      return Optional.of(new Problem("", "a form once more", "each form once"));
    }
    return exceptions.contains(folded) ? both() : Optional.empty();
  }

  /** Takes an exception and tells what is wrong with it, if anything. */
  Optional<Problem> exception(String exception) {
    String folded = Folding.fold(exception);
    exceptions.add(folded);
    return forms.contains(folded) ? both() : Optional.empty();
  }

  private static Optional<Problem> both() {
    return Optional.of(new Problem("", "a form that is an exception too", "one or the other"));
  }
}
