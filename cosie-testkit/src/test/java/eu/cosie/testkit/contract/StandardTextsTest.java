package eu.cosie.testkit.contract;

import eu.cosie.core.record.CaseRecord;
import eu.cosie.rules.text.Texts;
import eu.cosie.testkit.CosieDomain;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The texts of each language keep the laws. */
@Domain(CosieDomain.class)
@Domain(DomainContext.Global.class)
class StandardTextsTest {

  @Property
  void texts_of_every_language_keep_the_laws(@ForAll CaseRecord record) {
    for (Locale language : Texts.languages()) {
      TextsContract contract = () -> Texts.in(language).orElseThrow();
      contract.every_phrase_has_a_text(record);
      contract.no_slot_is_left(record);
      contract.quotes_are_rendered_to_the_letter(record);
    }
  }
}
