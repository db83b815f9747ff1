package eu.cosie.benchmarks;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.testkit.CosieDomain;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * What is compared says the same, of every record: code by hand is a second definition of each
 * rule, and the engines are given the same to do.
 */
@Domain(CosieDomain.class)
@Domain(DomainContext.Global.class)
class PeersTest {

  private static final Map<Checker.Kind, Checker> CHECKERS =
      Stream.of(Checker.Kind.values()).collect(toMap(kind -> kind, kind -> kind.ofEight()));

  @Property
  void the_policy_says_what_code_by_hand_says(@ForAll CaseRecord record) {
    Draft draft = Reframer.standard().reframe(record);

    assertThat(Checker.pairs(CoCreationPolicy.standard().check(draft)))
        .containsExactlyInAnyOrderElementsOf(ByHand.standard(draft));
  }

  @Property
  void whoever_checks_eight_rules_says_the_same(
      @ForAll CaseRecord record, @ForAll Checker.Kind kind) {
    Draft draft = Reframer.standard().reframe(record);

    assertThat(Checker.pairs(requireNonNull(CHECKERS.get(kind)).check(draft)))
        .containsExactlyInAnyOrderElementsOf(ByHand.eight(draft));
  }
}
