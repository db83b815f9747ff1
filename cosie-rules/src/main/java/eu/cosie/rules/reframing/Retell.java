package eu.cosie.rules.reframing;

import eu.cosie.core.assessment.Appraisal;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.StakeholderId;
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
 * according to whom and when, the person's own view, what is done about it, what matters to them
 * here and what is already there. Harm stays named, and first; nothing is added.
 */
final class Retell {

  /** More than so many strengths are counted and not listed: a list would drown the harm. */
  private static final int MOST_LISTED = 5;

  private Retell() {}

  static List<Phrase> risk(Risk risk, Appraisal appraisal, CaseRecord record, Topics topics) {
    Argument person = Phrase.element(record.beneficiary());
    List<Phrase> told = new ArrayList<>();
    told.add(
        Phrase.of(
            "retelling." + risk.state().map(Enum::name).orElse("unsaid") + "." + risk.bearer(),
            what(risk, topics),
            person));
    told.add(Phrase.of("retelling.level." + risk.level()));
    if (!risk.changeable()) {
      told.add(Phrase.of("retelling.unchangeable"));
    }
    told.add(source(risk.voice()));
    risk.view()
        .filter(view -> !view.voice().isProtected())
        .ifPresent(
            view -> {
              if (record.isOwnVoice(view.voice())) {
                told.add(view(view, person));
              } else if (isReadFromSigns(view.voice(), record)) {
                told.addAll(signs(view, person));
              }
            });
    risk.response().ifPresent(response -> told.add(response(response)));
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
    if (there.size() > MOST_LISTED) {
      told.add(Phrase.of("retelling.there.many", Phrase.count(there.size())));
    } else if (!there.isEmpty()) {
      told.add(Phrase.of("retelling.there", Phrase.list(there)));
    }
    return told;
  }

  /** Where no topic names the harm, the part of life that is recorded does. */
  static Phrase what(Risk risk, Topics topics) {
    return topics.isNamed(risk) ? topics.name(risk) : Phrase.of("harm." + risk.domain());
  }

  private static boolean isReadFromSigns(Voice voice, CaseRecord record) {
    return voice.words() == Voice.Words.INTERPRETED && voice.by().equals(record.beneficiary());
  }

  /** What was judged in confidence is not told as the person's judgement. */
  private static boolean isToldToMatter(Need need, CaseRecord record) {
    return record.isJudged(need, Judgement.Value.IMPORTANT)
        && need.judgement().filter(judgement -> judgement.voice().isProtected()).isEmpty();
  }

  /** A protected voice loses name, role and date. */
  private static Phrase source(Voice voice) {
    if (voice.isProtected()) {
      return Phrase.of("retelling.voice.protected");
    }
    Argument by = Phrase.element(voice.by());
    Argument on = Phrase.day(voice.on());
    String key =
        voice.words() == Voice.Words.INTERPRETED ? "retelling.voice.signs" : "retelling.voice";
    return another(voice)
        .map(via -> Phrase.of(key + ".via", by, on, Phrase.element(via)))
        .orElseGet(() -> Phrase.of(key, by, on));
  }

  /** The one who wrote it down, where that is another than the one who spoke. */
  private static Optional<StakeholderId> another(Voice voice) {
    return voice.via().filter(via -> !via.equals(voice.by()));
  }

  private static Phrase view(RiskView view, Argument person) {
    String key = "retelling.view." + view.value();
    return view.text()
        .map(text -> Phrase.of(key + ".words", person, Phrase.quote(text)))
        .orElseGet(() -> Phrase.of(key, person));
  }

  /** A view that nobody said is told as read, and by whom, and never as what the person says. */
  private static List<Phrase> signs(RiskView view, Argument person) {
    List<Phrase> told = new ArrayList<>();
    told.add(Phrase.of("retelling.view.signs." + view.value(), person));
    view.text()
        .map(Phrase::quote)
        .map(
            seen ->
                another(view.voice())
                    .map(via -> Phrase.of("retelling.view.signs.by", seen, Phrase.element(via)))
                    .orElseGet(() -> Phrase.of("retelling.view.signs", seen)))
        .ifPresent(told::add);
    return told;
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
