package eu.cosie.rules.reframing;

import eu.cosie.core.assessment.Appraisal;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.RecordedResponse;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The step that retells a risk from recorded facts alone: what it is, whether it happened, to whom,
 * according to whom and when, the person's own view, what matters to them here and what is already
 * there. Harm stays named; nothing is added.
 */
final class Retell {

  private Retell() {}

  static List<Phrase> risk(Risk risk, Appraisal appraisal, CaseRecord record, Catalogue catalogue) {
    Argument person = Phrase.element(record.beneficiary());
    List<Phrase> told = new ArrayList<>();
    told.add(
        Phrase.of(
            "retelling." + risk.state().map(Enum::name).orElse("unsaid") + "." + risk.bearer(),
            catalogue.topic(risk),
            person));
    told.add(Phrase.of("retelling.level." + risk.level()));
    if (!risk.changeable()) {
      told.add(Phrase.of("retelling.unchangeable"));
    }
    told.add(source(risk.voice()));
    risk.view()
        .filter(view -> record.isOwnVoice(view.voice()) && !view.voice().isProtected())
        .ifPresent(view -> told.add(view(view, person)));
    risk.benefit()
        .ifPresent(benefit -> told.add(Phrase.of("retelling.benefit", Phrase.quote(benefit))));
    List<Argument> matters = new ArrayList<>();
    for (NeedId need : appraisal.needs()) {
      if (isToldToMatter(record.need(need), record)) {
        matters.add(Phrase.element(need));
      }
    }
    if (!matters.isEmpty()) {
      told.add(Phrase.of("retelling.matters", person, Phrase.list(matters)));
    }
    List<Argument> there = new ArrayList<>();
    for (AssetId asset : appraisal.protective()) {
      there.add(Phrase.element(asset));
    }
    if (!there.isEmpty()) {
      told.add(Phrase.of("retelling.there", Phrase.list(there)));
    }
    risk.response().ifPresent(response -> told.add(response(response)));
    return told;
  }

  /** What was judged in confidence is not told as the person's judgement. */
  private static boolean isToldToMatter(Need need, CaseRecord record) {
    return record.judgementOf(need).equals(Optional.of(Judgement.Value.IMPORTANT))
        && need.judgement().filter(judgement -> judgement.voice().isProtected()).isEmpty();
  }

  /** A protected voice loses name, role and date. */
  private static Phrase source(Voice voice) {
    if (voice.isProtected()) {
      return Phrase.of("retelling.voice.protected");
    }
    Argument by = Phrase.element(voice.by());
    Argument on = Phrase.day(voice.on());
    return voice
        .via()
        .filter(via -> !via.equals(voice.by()))
        .map(via -> Phrase.of("retelling.voice.via", by, on, Phrase.element(via)))
        .orElseGet(() -> Phrase.of("retelling.voice", by, on));
  }

  private static Phrase view(RiskView view, Argument person) {
    String key = "retelling.view." + view.value();
    return view.text()
        .map(text -> Phrase.of(key + ".words", person, Phrase.quote(text)))
        .orElseGet(() -> Phrase.of(key, person));
  }

  private static Phrase response(RecordedResponse response) {
    Argument text = Phrase.quote(response.text());
    Argument by = Phrase.element(response.by());
    return response
        .on()
        .map(on -> Phrase.of("retelling.response.dated", text, by, Phrase.day(on)))
        .orElseGet(() -> Phrase.of("retelling.response", text, by));
  }
}
