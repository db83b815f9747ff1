package eu.cosie.testkit.contract;

import eu.cosie.core.assessment.Appraisal;
import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.assessment.Reason;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.Response;
import eu.cosie.core.assessment.ResponseKind;
import eu.cosie.core.assessment.SetAside;
import eu.cosie.core.assessment.Support;
import eu.cosie.core.asset.Agreement;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.asset.Reach;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.party.Side;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.service.BarrierKind;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.text.Texts;
import eu.cosie.testkit.CosieDomain;
import eu.cosie.testkit.Metamorphoses;
import eu.cosie.testkit.Variants;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * What holds of everything that reframes a record, whatever its catalogue. A test class implements
 * it and says how a record is reframed; that is all:
 *
 * <pre>{@code
 * class OurReframerTest implements ReframerContract {
 *   private final Reframer reframer = Reframer.of(OurCatalogue.read());
 *
 *   public Draft reframe(CaseRecord record) {
 *     return reframer.reframe(record);
 *   }
 *
 *   public Texts texts() {
 *     return OurTexts.english();
 *   }
 * }
 * }</pre>
 */
@Domain(CosieDomain.class)
@Domain(DomainContext.Global.class)
public interface ReframerContract {

  /** The draft of a record, by the reframer that is to keep the laws. */
  Draft reframe(CaseRecord record);

  /** The texts in which its drafts are read; those of the library unless overridden. */
  default Texts texts() {
    return Texts.english();
  }

  /** Law 1: the draft's risks are the record's, each once, equal in every attribute. */
  @Property
  default void no_risk_is_lost(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.NO_RISK_IS_LOST);
    List<Risk> kept = reframe(record).risks().stream().map(ReframedRisk::risk).toList();
    for (Risk risk : record.risks()) {
      proof.needs(kept.stream().filter(risk::equals).count() == 1, "is not once there", risk.id());
    }
    for (Risk risk : kept) {
      proof.needs(record.risks().contains(risk), "is not as recorded", risk.id());
    }
    proof.holds();
  }

  /** Law 1: each asset may be drawn on or is set aside with the reason. */
  @Property
  default void no_asset_is_lost(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.NO_RISK_IS_LOST);
    Draft draft = reframe(record);
    List<AssetId> told = new ArrayList<>(draft.assets().stream().map(Asset::id).toList());
    told.addAll(draft.setAside().stream().map(SetAside::asset).toList());
    for (Asset asset : record.assets()) {
      long times = told.stream().filter(asset.id()::equals).count();
      proof.needs(times == 1, "is told of " + times + " times", asset.id());
    }
    proof.holds();
  }

  /** Law 2: every element that is named, and every quote, is the record's. */
  @Property
  default void nothing_is_invented(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.NOTHING_IS_INVENTED);
    Draft draft = reframe(record);
    Set<String> words = DraftParts.words(record);
    for (Spoken spoken : Spoken.of(draft)) {
      proof.needs(
          spoken.quotes().stream().allMatch(quote -> DraftParts.isIn(quote, words)),
          "has words in its " + spoken.part() + " that are not of the record",
          spoken.about());
    }
    for (ElementId named : DraftParts.named(draft)) {
      proof.needs(record.contains(named), "is not of the record", named);
    }
    proof.holds();
  }

  /** Law 2: what a topic is suggested by is recorded, and nothing is told as if it were known. */
  @Property
  default void a_suggested_topic_is_no_fact(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.NOTHING_IS_INVENTED);
    for (ReframedRisk risk : reframe(record).risks()) {
      risk.appraisal()
          .suggestion()
          .ifPresent(
              suggestion -> {
                proof.needs(
                    suggestion.fits(risk.risk()),
                    "is given a topic that its words do not suggest",
                    risk.risk().id());
                String key = "topic." + suggestion.topic();
                proof.needs(
                    risk.wording().retelling().stream()
                        .map(each -> new Spoken(List.of(risk.risk().id()), "retelling", each))
                        .noneMatch(each -> each.keys().contains(key)),
                    "is retold under a topic that is not recorded",
                    risk.risk().id());
              });
    }
    proof.holds();
  }

  /** Law 2: nobody's help is taken for granted who is not in a supportive tie. */
  @Property
  default void nobodys_help_is_assumed(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.NOTHING_IS_INVENTED);
    for (Support support : reframe(record).supports()) {
      for (AssetId id : support.assets()) {
        if (record.contains(id)) {
          Asset asset = record.asset(id);
          proof.needs(
              asset.helpsWith().contains(support.need())
                  || record.reach(asset) == Reach.OWN
                  || record.reach(asset) == Reach.COMMUNITY
                  || (record.reach(asset) == Reach.RELATIONAL
                      && record.hasSupportiveTie(asset.holder())),
              "is counted on, though nobody said that it would help",
              id);
        }
      }
    }
    proof.holds();
  }

  /** Law 2: what is proposed for use brings the questions of consent that it still needs. */
  @Property
  default void nothing_is_proposed_without_asking(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.NOTHING_IS_INVENTED);
    Draft draft = reframe(record);
    for (Support support : draft.supports()) {
      for (AssetId id : support.assets()) {
        Asset asset = record.asset(id);
        proof.needs(
            record.isWanted(asset) || DraftParts.isAsked(draft, record.beneficiary(), id),
            "is proposed, and whether it is wanted is not asked",
            id);
        proof.needs(
            asset.agreement() == Agreement.AGREED || DraftParts.isAsked(draft, asset.holder(), id),
            "is proposed, and its holder is not asked",
            id);
      }
    }
    proof.holds();
  }

  /** Law 3: no quoted own voice is flagged, and a view not told in confidence stands unaltered. */
  @Property
  default void the_persons_words_are_theirs(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.THE_PERSONS_WORDS_ARE_THEIRS);
    Draft draft = reframe(record);
    List<Occurrence> flagged = new ArrayList<>(draft.occurrences());
    draft.risks().forEach(risk -> flagged.addAll(risk.wording().occurrences()));
    for (Occurrence each : flagged) {
      proof.needs(
          !DraftParts.isInOwnWords(each, record), "is flagged in the person's words", each.about());
    }
    for (ReframedRisk each : draft.risks()) {
      proof.needs(
          each.appraisal().suggestion().isEmpty() || !record.isQuotedOwnVoice(each.risk().voice()),
          "is given a topic by the person's words",
          each.risk().id());
    }
    List<Spoken> spoken = Spoken.of(draft);
    for (Risk risk : record.risks()) {
      risk.view()
          .filter(view -> record.isQuotedOwnVoice(view.voice()))
          .filter(view -> !view.voice().isProtected())
          .flatMap(view -> view.text())
          .ifPresent(
              words ->
                  proof.needs(
                      spoken.stream()
                          .filter(each -> each.about().contains(risk.id()))
                          .anyMatch(each -> each.quotes().contains(words)),
                      "is retold without the person's own words of it",
                      risk.id()));
    }
    proof.holds();
  }

  /** Law 4: a risk that demands safeguarding, and no other, has it as its first response. */
  @Property
  default void safeguarding_comes_first(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.SAFEGUARD_STANDS);
    for (ReframedRisk risk : reframe(record).risks()) {
      List<Response> responses = risk.responses();
      proof.needs(!responses.isEmpty(), "has no response", risk.risk().id());
      boolean first = !responses.isEmpty() && responses.get(0).kind() == ResponseKind.SAFEGUARD;
      proof.needs(
          first == risk.risk().demandsSafeguarding(),
          first ? "is safeguarded without demand" : "is not safeguarded first",
          risk.risk().id());
    }
    proof.holds();
  }

  /** Law 4: every risk that demands safeguarding is asked about before anything else is. */
  @Property
  default void safety_is_asked_about_first(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.SAFEGUARD_STANDS);
    Set<ElementId> urgent = new HashSet<>();
    record.risks().stream()
        .filter(Risk::demandsSafeguarding)
        .forEach(risk -> urgent.add(risk.id()));
    Set<ElementId> unasked = new HashSet<>(urgent);
    for (Question question : reframe(record).questions()) {
      if (unasked.isEmpty()) {
        break;
      }
      proof.needs(
          question.about().stream().anyMatch(urgent::contains),
          "is asked about before " + unasked,
          question.about());
      unasked.removeAll(question.about());
    }
    proof.needs(unasked.isEmpty(), "is not asked about", unasked);
    proof.holds();
  }

  /** Law 5: what somebody else judges to matter, or not to, changes nothing in the draft. */
  @Property
  default void only_the_person_judges(@ForAll CaseRecord record, @ForAll Judgement.Value value) {
    Proof proof = new Proof(Law.ONLY_THE_PERSON_JUDGES);
    CaseRecord judged = Metamorphoses.judgedByAnother(record, value);
    proof.needsSame(reframe(record), reframe(judged));
    proof.holds();
  }

  /** Law 6: nobody is asked who may be a danger, and third parties hear nothing of risk. */
  @Property
  default void no_question_endangers(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.NO_QUESTION_ENDANGERS);
    for (Question question : reframe(record).questions()) {
      Stakeholder to = record.stakeholder(question.to());
      if (to.id().equals(record.beneficiary())) {
        proof.needs(question.after().isEmpty(), "waits for somebody", to.id());
        continue;
      }
      proof.needs(record.mayBeAsked(to.id()), "is asked, though a harm comes from there", to.id());
      if (!to.isOn(Side.SERVICE)) {
        Spoken asked = new Spoken(question.about(), "question", question.text());
        Set<ElementId> named = asked.elements();
        named.addAll(question.about());
        question.reasons().forEach(reason -> named.addAll(reason.facts()));
        proof.needs(
            question.after().equals(Optional.of(record.beneficiary())),
            "is asked before the beneficiary is",
            to.id());
        proof.needs(
            named.stream().noneMatch(RiskId.class::isInstance)
                && asked.keys().stream().noneMatch(key -> key.startsWith("topic.")),
            "hears of risk",
            to.id());
      }
    }
    proof.holds();
  }

  /** Law 6: what is rendered is the same whoever it was that spoke in a protected voice. */
  @Property
  default void protected_voices_appear_nowhere(@ForAll CaseRecord record, @ForAll Random random) {
    Proof proof = new Proof(Law.NO_QUESTION_ENDANGERS);
    CaseRecord sheltered = DraftParts.protectedRisks(record);
    CaseRecord others = DraftParts.othersSpeakOfRisks(sheltered, random);
    List<Spoken> told = Spoken.of(reframe(sheltered));
    List<Spoken> toldOfOthers = Spoken.of(reframe(others));
    proof.needs(told.size() == toldOfOthers.size(), "says more or less", record.id());
    for (int i = 0; i < Math.min(told.size(), toldOfOthers.size()); i++) {
      proof.needs(
          texts()
              .render(told.get(i).phrase(), sheltered)
              .equals(texts().render(toldOfOthers.get(i).phrase(), others)),
          "tells of a protected voice in its " + told.get(i).part(),
          told.get(i).about());
    }
    // Nor who is asked and who would act.
    proof.needsSame(reframe(sheltered), reframe(others));
    proof.holds();
  }

  /** Law 6: what the person is asked is the same whatever a risk told in confidence is about. */
  @Property
  default void what_was_confided_is_not_put_to_the_person(
      @ForAll CaseRecord record, @ForAll Random random) {
    Proof proof = new Proof(Law.NO_QUESTION_ENDANGERS);
    CaseRecord sheltered = DraftParts.protectedRisks(record);
    Set<Phrase> asked = DraftParts.askedOfRisks(reframe(sheltered));
    CaseRecord otherwise = DraftParts.risksOfAnotherTopic(sheltered, random);
    proof.needs(
        asked.equals(DraftParts.askedOfRisks(reframe(otherwise))),
        "is asked about what was told in confidence",
        record.beneficiary());
    proof.holds();
  }

  /** Law 7: nothing rests on a barred asset, and each is set aside. */
  @Property
  default void barred_assets_are_never_drawn_on(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.BARRED_ASSETS_ARE_NEVER_DRAWN_ON);
    Draft draft = reframe(record);
    Set<ElementId> drawnOn = DraftParts.drawnOn(draft);
    Set<AssetId> aside = new HashSet<>();
    draft.setAside().forEach(each -> aside.add(each.asset()));
    for (Asset asset : record.assets()) {
      boolean barred = record.isBarred(asset);
      proof.needs(!(barred && drawnOn.contains(asset.id())), "is drawn on", asset.id());
      proof.needs(
          barred == aside.contains(asset.id()),
          barred ? "is not set aside" : "is set aside",
          asset.id());
    }
    proof.holds();
  }

  /** Law 7: of what is behind a tie or a source of harm, it is said what must come first. */
  @Property
  default void what_must_come_first_is_said(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.BARRED_ASSETS_ARE_NEVER_DRAWN_ON);
    for (SetAside aside : reframe(record).setAside()) {
      proof.needs(
          record.mayBeAsked(record.asset(aside.asset()).holder()) || aside.first().isPresent(),
          "is set aside with nothing in its place",
          aside.asset());
    }
    proof.holds();
  }

  /**
   * Law 5: a no that was said under an order opens a question to the person, and nothing else comes
   * of the order: what is proposed is the same as where there is a choice.
   */
  @Property
  default void a_no_under_an_order_opens_a_question(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.ONLY_THE_PERSON_JUDGES);
    Draft free = reframe(DraftParts.engaged(record, Engagement.VOLUNTARY));
    Draft compelled = reframe(DraftParts.engaged(record, Engagement.COMPELLED));
    for (Asset asset : record.assets()) {
      proof.needs(
          !record.isUnwanted(asset)
              || !record.mayBeAsked(asset.holder())
              || DraftParts.isAsked(compelled, record.beneficiary(), asset.id()),
          "was not wanted under an order, and is not asked about",
          asset.id());
    }
    proof.needs(
        compelled.risks().equals(free.risks()) && compelled.supports().equals(free.supports()),
        "is appraised or answered otherwise under an order",
        record.id());
    for (Question question : free.questions()) {
      proof.needs(
          compelled.questions().stream().anyMatch(each -> DraftParts.asksAsMuch(each, question)),
          "asks less under an order",
          question.to());
    }
    proof.holds();
  }

  /** Law 8: the draft holds its record as it is. */
  @Property
  default void reframing_leaves_its_record_as_it_is(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.STABLE);
    CaseRecord before = record.toBuilder().build();
    proof.needs(reframe(record).record().equals(before), "is altered", record.id());
    proof.holds();
  }

  /** Law 8: reframing once more what came of it changes nothing. */
  @Property
  default void reframing_again_changes_nothing(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.STABLE);
    Draft draft = reframe(record);
    Draft again = reframe(draft.toRecord());
    proof.needsSame(draft, again);
    proof.needs(again.equals(draft), "is reframed otherwise the second time", record.id());
    proof.holds();
  }

  /** Law 9: permuting the lists of a record changes nothing but the order of what is said. */
  @Property
  default void order_does_not_matter(@ForAll CaseRecord record, @ForAll Random random) {
    Proof proof = new Proof(Law.ORDER_DOES_NOT_MATTER);
    proof.needsSame(reframe(record), reframe(Variants.permuted(record, random)));
    proof.holds();
  }

  /** Law 10: one more agreed and wanted asset removes no support, question of safety or need. */
  @Property
  default void more_is_not_worse(@ForAll CaseRecord record, @ForAll Random random) {
    Proof proof = new Proof(Law.MORE_IS_NOT_WORSE);
    CaseRecord more = Metamorphoses.withAgreedAsset(record, random);
    Draft before = reframe(record);
    Draft after = reframe(more);
    for (Support support : before.supports()) {
      proof.needs(
          after.supports().stream()
              .anyMatch(
                  each ->
                      each.need().equals(support.need())
                          && each.assets().containsAll(support.assets())
                          && (each.service().isPresent() || support.service().isEmpty())),
          "has less support",
          support.need());
    }
    List<Risk> risks = after.risks().stream().map(ReframedRisk::risk).toList();
    record.risks().forEach(risk -> proof.needs(risks.contains(risk), "is changed", risk.id()));
    proof.needs(after.record().needs().equals(record.needs()), "has other needs", record.id());
    for (ReframedRisk risk : before.risks()) {
      Appraisal appraisal = DraftParts.appraisal(after, risk.risk().id());
      proof.needs(
          appraisal.needs().containsAll(risk.appraisal().needs())
              && appraisal.protective().containsAll(risk.appraisal().protective()),
          "is appraised with less",
          risk.risk().id());
    }
    proof.holds();
  }

  /**
   * Law 10: neither the service's scarcity nor a strength of the person lowers a level, a need or a
   * response; to review together is what is left where there is nothing else yet.
   */
  @Property
  default void scarcity_and_strengths_lower_nothing(
      @ForAll CaseRecord record, @ForAll BarrierKind kind, @ForAll Random random) {
    Proof proof = new Proof(Law.MORE_IS_NOT_WORSE);
    Draft before = reframe(record);
    for (CaseRecord more :
        List.of(
            Metamorphoses.withBarrier(record, kind),
            Metamorphoses.withShortage(record),
            Metamorphoses.withAgreedAsset(record, random))) {
      Draft after = reframe(more);
      for (ReframedRisk risk : before.risks()) {
        ReframedRisk same =
            after.risks().stream()
                .filter(each -> each.risk().equals(risk.risk()))
                .findFirst()
                .orElse(risk.toBuilder().responses(List.of()).build());
        Set<ResponseKind> kinds = new HashSet<>();
        same.responses().forEach(each -> kinds.add(each.kind()));
        proof.needs(
            risk.responses().stream()
                .map(Response::kind)
                .filter(each -> each != ResponseKind.REVIEW_TOGETHER)
                .allMatch(kinds::contains),
            "has fewer responses",
            risk.risk().id());
        proof.needs(
            same.appraisal().needs().containsAll(risk.appraisal().needs()),
            "has fewer needs under it",
            risk.risk().id());
      }
      for (Support support : before.supports()) {
        proof.needs(
            after.supports().stream().anyMatch(each -> each.need().equals(support.need())),
            "has no support any more",
            support.need());
      }
    }
    proof.holds();
  }

  /** Law 12: every element has a reason that exists, and every phrase a text. */
  @Property
  default void everything_is_explained(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.EXPLAINED);
    Draft draft = reframe(record);
    for (DraftParts.Part part : DraftParts.reasoned(draft)) {
      proof.needs(!part.reasons().isEmpty(), "has no reason for its " + part.name(), part.about());
      for (Reason reason : part.reasons()) {
        proof.needsFacts(reason.facts(), record, part.name(), part.about());
      }
    }
    for (Spoken spoken : Spoken.of(draft)) {
      for (String key : spoken.keys()) {
        proof.needs(texts().has(key), "is told without a text for " + key, spoken.about());
      }
    }
    proof.holds();
  }

  /** Law 14: renaming every id renames what is said and changes nothing else. */
  @Property
  default void renaming_renames_and_changes_nothing_else(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.LOCAL);
    proof.needsSame(
        Said.of(reframe(record), Alphabet::turned),
        Said.of(reframe(Variants.renamed(record, Alphabet::turned))));
    proof.holds();
  }

  /** Law 14: what is said of something stays when something unrelated is added. */
  @Property
  default void what_is_unrelated_does_not_matter(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.LOCAL);
    CaseRecord more =
        Metamorphoses.withBarrier(
            Metamorphoses.withUnrelated(record), BarrierKind.FUNCTIONAL_IMPEDIMENT);
    proof.needsSame(
        Said.within(record, Said.of(reframe(record))), Said.within(record, Said.of(reframe(more))));
    proof.holds();
  }

  /**
   * Law 19: the language of the reader changes nothing before texts are rendered. While it
   * reframes, the default locale is another, as on a machine in another country.
   */
  @Property
  default void the_readers_language_changes_nothing(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.LANGUAGE_NEUTRAL);
    Draft here = Abroad.under(Locale.ROOT, () -> reframe(record));
    for (String language : List.of("tr", "sv", "ar")) {
      proof.needsSame(here, Abroad.under(Locale.forLanguageTag(language), () -> reframe(record)));
    }
    proof.holds();
  }
}
