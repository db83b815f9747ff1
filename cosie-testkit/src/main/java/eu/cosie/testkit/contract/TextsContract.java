package eu.cosie.testkit.contract;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.rules.policy.Policy;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.rules.text.Texts;
import eu.cosie.testkit.CosieDomain;
import eu.cosie.testkit.Variants;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * What holds of the texts of every language. A test class implements it and names the texts, and
 * how records are reframed and checked, if a host does so in its own way.
 */
@Domain(CosieDomain.class)
@Domain(DomainContext.Global.class)
public interface TextsContract {

  /** The texts that are to keep the laws. */
  Texts texts();

  /** The draft of a record that is read in these texts; the library's unless overridden. */
  default Draft reframe(CaseRecord record) {
    return Reframer.standard().reframe(record);
  }

  /** The policy whose reports are read in these texts; the library's unless overridden. */
  default Policy policy() {
    return CoCreationPolicy.standard();
  }

  /**
   * Law 12: every phrase of drafts and reports has a text that can be rendered, and says a word.
   */
  @Property
  default void every_phrase_has_a_text(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.EXPLAINED);
    for (Rule rule : policy().rules()) {
      String title = rule.title().key();
      proof.needs(texts().has(title), "there is no text for " + title);
      String because = rule.because().key();
      proof.needs(texts().has(because), "there is no text for " + because);
    }
    for (Spoken spoken : TextParts.spoken(reframe(record), policy())) {
      String rendered = TextParts.rendered(texts(), spoken, record);
      proof.needs(
          !rendered.isBlank(),
          "is told in a text that is missing, empty or needs more than it is given, one of "
              + spoken.keys(),
          spoken.about());
    }
    proof.holds();
  }

  /** Law 12: no slot of a text is left unfilled. */
  @Property
  default void no_slot_is_left(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.EXPLAINED);
    // Words of the record that look like a slot are not one.
    CaseRecord plain = Variants.reworded(record, text -> "w");
    for (Spoken spoken : TextParts.spoken(reframe(plain), policy())) {
      String rendered = TextParts.rendered(texts(), spoken, plain);
      proof.needs(
          rendered.indexOf('{') < 0 && rendered.indexOf('}') < 0,
          "is told with a slot left, in one of " + spoken.keys(),
          spoken.about());
    }
    proof.holds();
  }

  /**
   * Law 3: what is quoted is rendered to the letter, in quotation marks. A next step stands beside
   * its explanation, and need not repeat the quotes of that.
   */
  @Property
  default void quotes_are_rendered_to_the_letter(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.THE_PERSONS_WORDS_ARE_THEIRS);
    for (Spoken spoken : TextParts.spoken(reframe(record), policy())) {
      String rendered = TextParts.rendered(texts(), spoken, record);
      for (String quote : spoken.quotes()) {
        proof.needs(
            spoken.isNextStep() || TextParts.isQuoted(quote, rendered),
            "is told without a quote, or with one altered, in one of " + spoken.keys(),
            spoken.about());
      }
    }
    proof.holds();
  }
}
