package eu.cosie.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.record.CaseRecord;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a law holds: collects what breaks it, then fails with all of it at once. What it collects
 * names elements and never repeats anybody's words. Mutable, used by one thread.
 */
final class Proof {

  private final Law law;
  private final Set<String> broken = new TreeSet<>();

  Proof(Law law) {
    this.law = law;
  }

  /** Notes something that must hold, and on what it does not. */
  void needs(boolean holds, String otherwise, Collection<? extends ElementId> on) {
    if (!holds) {
      broken.add(on.isEmpty() ? otherwise : on + " " + otherwise);
    }
  }

  /** Notes something that must hold, and on what it does not. */
  void needs(boolean holds, String otherwise, ElementId... on) {
    needs(holds, otherwise, List.of(on));
  }

  /** Notes that elements must be there and be the record's. */
  void needsFacts(List<ElementId> facts, CaseRecord record, String of, ElementId... on) {
    needs(!facts.isEmpty(), of + " rests on nothing", on);
    for (ElementId fact : facts) {
      needs(record.contains(fact), "is not of the record, in " + of, fact);
    }
  }

  /** Notes that two drafts must say the same, whatever the order. */
  void needsSame(Draft expected, Draft said) {
    needsSame(Said.of(expected), Said.of(said));
  }

  /** Notes that two lists of sayings must be the same, whatever the order. */
  void needsSame(List<Said> expected, List<Said> said) {
    for (Said missing : Said.missing(expected, said)) {
      needs(false, "is not said any more: " + missing.text(), missing.about());
    }
    for (Said added : Said.missing(said, expected)) {
      needs(false, "is said instead or as well: " + added.text(), added.about());
    }
  }

  /** Fails if something did not hold, saying of what law and on what. */
  void holds() {
    assertThat(broken)
        .as("%s", law)
        .overridingErrorMessage("does not hold on%n  %s", String.join("\n  ", broken))
        .isEmpty();
  }
}
