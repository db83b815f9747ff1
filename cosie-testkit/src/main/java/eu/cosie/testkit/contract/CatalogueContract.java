package eu.cosie.testkit.contract;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Hypothesis;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.Topic;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.reframing.Catalogue;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.rules.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of every catalogue: each topic is complete. A test class implements it and names the
 * catalogue, and the texts of it if they are its own:
 *
 * <pre>{@code
 * class OurCatalogueTest implements CatalogueContract {
 *   public Catalogue catalogue() {
 *     return OurCatalogue.read();
 *   }
 *
 *   public Texts texts() {
 *     return OurTexts.english();
 *   }
 * }
 * }</pre>
 */
public interface CatalogueContract {

  /** The catalogue that is to keep the laws. */
  Catalogue catalogue();

  /** The texts of its keys; those of the library unless overridden. */
  default Texts texts() {
    return Texts.english();
  }

  /** The words for why in the language of the texts, with which no question begins. */
  default Set<String> why() {
    return Set.of("why");
  }

  /** The topics of the catalogue. */
  @Provide
  default Arbitrary<Topic> topics() {
    return Arbitraries.of(catalogue().topics());
  }

  /** Law 12: there is a text for each key. */
  @Property
  default void every_key_has_a_text(@ForAll("topics") Topic topic) {
    Proof proof = new Proof(Law.EXPLAINED);
    proof.needs(texts().has("topic." + topic), "there is no text for topic." + topic);
    for (String key : catalogue().textKeys()) {
      proof.needs(texts().has(key), "there is no text for " + key);
    }
    proof.holds();
  }

  /** Law 2: what may lie under a topic is one of three things or more, or is left open. */
  @Property
  default void a_possibility_never_stands_alone(
      @ForAll("topics") Topic topic, @ForAll RiskBearer bearer, @ForAll RiskLevel level) {
    Proof proof = new Proof(Law.NOTHING_IS_INVENTED);
    for (ReframedRisk risk : draft(topic, bearer, level).risks()) {
      List<Hypothesis> possible = risk.appraisal().hypotheses();
      proof.needs(
          possible.isEmpty() || possible.stream().map(Hypothesis::text).distinct().count() >= 3,
          "reads as a fact about a person where fewer than three may be so: " + possible,
          risk.risk().id());
    }
    proof.holds();
  }

  /**
   * Law 12: of a harm that the person would bear there is something to ask the person, those close
   * and the service, and a way to respond; of a topic under which something may lie, three things
   * or more, and of the person and the service something of its own. Where safety comes first,
   * those close are not asked.
   */
  @Property
  default void every_topic_can_be_talked_about(
      @ForAll("topics") Topic topic, @ForAll RiskLevel level) {
    Proof proof = new Proof(Law.EXPLAINED);
    Draft draft = draft(topic, RiskBearer.PERSON, level);
    Draft anyOther = draft(Topic.OTHER, RiskBearer.PERSON, level);
    boolean supposes =
        draft.risks().stream().anyMatch(each -> !each.appraisal().hypotheses().isEmpty());
    boolean urgent = draft.risks().stream().anyMatch(each -> each.risk().demandsSafeguarding());
    for (StakeholderId to : TopicRecord.ASKED) {
      if (!urgent || !to.equals(TopicRecord.FRIEND)) {
        Set<String> asked = TopicRecord.asked(draft, to);
        proof.needs(asked.size() >= (supposes ? 3 : 1), "is asked too little about " + topic, to);
        if (supposes && !topic.equals(Topic.OTHER) && !to.equals(TopicRecord.FRIEND)) {
          asked.removeAll(TopicRecord.asked(anyOther, to));
          proof.needs(!asked.isEmpty(), "is asked nothing of its own about " + topic, to);
        }
      }
    }
    for (ReframedRisk risk : draft.risks()) {
      proof.needs(!risk.responses().isEmpty(), "has no response: " + topic, risk.risk().id());
    }
    proof.holds();
  }

  /** Law 2: no question begins with why, which asks a person to account for themselves. */
  @Property
  default void no_question_asks_why(
      @ForAll("topics") Topic topic, @ForAll RiskBearer bearer, @ForAll RiskLevel level) {
    Proof proof = new Proof(Law.NOTHING_IS_INVENTED);
    Draft draft = draft(topic, bearer, level);
    List<Phrase> asked = new ArrayList<>(draft.questions().stream().map(Question::text).toList());
    for (ReframedRisk risk : draft.risks()) {
      risk.appraisal().hypotheses().forEach(each -> asked.add(each.question()));
    }
    for (Phrase question : asked) {
      Spoken spoken = new Spoken(List.of(TopicRecord.RISK), "question", question);
      if (spoken.keys().stream().allMatch(texts()::has)) {
        String words = texts().render(question, draft.record()).toLowerCase(Locale.ROOT).strip();
        proof.needs(
            why().stream().noneMatch(why -> words.matches("(?U)" + why + "\\b.*")),
            "asks why, in " + question.key(),
            TopicRecord.RISK);
      }
    }
    proof.holds();
  }

  private Draft draft(Topic topic, RiskBearer bearer, RiskLevel level) {
    CaseRecord record = TopicRecord.of(topic, bearer, level);
    return Reframer.of(catalogue()).reframe(record);
  }
}
