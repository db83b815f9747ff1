package eu.cosie.testkit.contract;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.testkit.CosieDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of documents that records are kept in. */
@Domain(CosieDomain.class)
@Domain(DomainContext.Global.class)
interface DocumentContract {

  String write(CaseRecord record);

  CaseRecord read(String document);

  @Property
  default void what_was_written_is_read_as_an_equal_record(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.ROUND_TRIP);
    proof.needs(read(write(record)).equals(record), "is read as another", record.id());
    proof.holds();
  }

  @Property
  default void what_was_read_is_written_in_one_form(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.ROUND_TRIP);
    String document = write(record);
    proof.needs(write(read(document)).equals(document), "is written otherwise", record.id());
    proof.holds();
  }
}
