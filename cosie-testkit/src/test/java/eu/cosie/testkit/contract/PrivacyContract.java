package eu.cosie.testkit.contract;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.testkit.CosieDomain;
import eu.cosie.testkit.Variants;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of everything that may end in a log or in a message of a fault. */
@Domain(CosieDomain.class)
@Domain(DomainContext.Global.class)
interface PrivacyContract {

  /** Planted in each text of a record. */
  String MARKER = "\uE000planted";

  /** What is told of a record outside of what is meant for its readers. */
  Stream<String> told(CaseRecord record);

  @Property
  default void no_word_of_a_record_is_told(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.PRIVATE);
    CaseRecord planted = Variants.reworded(record, text -> MARKER);
    proof.needs(told(planted).noneMatch(each -> each.contains(MARKER)), "is told of", record.id());
    proof.holds();
  }
}
