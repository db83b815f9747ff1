package eu.cosie.rules.reframing;

import eu.cosie.core.assessment.Reason;
import eu.cosie.core.assessment.ResponseKind;
import eu.cosie.core.assessment.TopicSuggestion;
import eu.cosie.core.asset.AssetKind;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.Topic;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.language.TopicWords;
import eu.cosie.rules.reframing.Catalogue.Part;
import eu.cosie.rules.reframing.TopicRows.PossibleNeed;
import eu.cosie.rules.reframing.TopicRows.PossibleResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the catalogue has for the risks of one record, each under its topic: the recorded one, which
 * nothing overrules, or the one that the words of its statement suggest. Of several, that is the
 * one whose words come first in the statement. What is said of a risk as a fact keeps to the topic
 * that is recorded. Immutable.
 */
final class Topics {

  private final Catalogue catalogue;
  // By the text of an id, whose hashes cannot be chosen to collide.
  private final Map<String, TopicSuggestion> suggestions = new HashMap<>();

  Topics(CaseRecord record, Catalogue catalogue) {
    this.catalogue = catalogue;
    catalogue
        .words(record.language())
        .ifPresent(
            words -> {
              for (Risk risk : record.risks()) {
                if (risk.topic().isEmpty() && Flag.isLookedAt(risk.voice(), record)) {
                  suggest(risk, words);
                }
              }
            });
  }

  private void suggest(Risk risk, TopicWords words) {
    List<TopicWords.Mention> mentions = words.in(risk.statement());
    if (mentions.isEmpty()) {
      return;
    }
    Topic first = mentions.get(0).topic();
    TopicSuggestion.Builder suggestion =
        TopicSuggestion.builder().topic(first).addReasons(Reason.of(Step.SUGGEST, risk.id()));
    for (TopicWords.Mention each : mentions) {
      if (each.topic().equals(first)) {
        suggestion.addWords(
            new TopicSuggestion.Words(
                each.start(), each.end(), risk.statement().substring(each.start(), each.end())));
      }
    }
    suggestions.put(risk.id().value(), suggestion.build());
  }

  /** What the risk may be about, where no topic is recorded. */
  Optional<TopicSuggestion> suggestion(Risk risk) {
    return Optional.ofNullable(suggestions.get(risk.id().value()));
  }

  /** Whether there are words for what the risk is recorded to be about. */
  boolean isNamed(Risk risk) {
    return !recorded(risk).equals(Topic.OTHER);
  }

  /** What the risk is recorded to be about, in a few words. */
  Phrase name(Risk risk) {
    return name(recorded(risk));
  }

  static Phrase name(Topic topic) {
    return Phrase.of("topic." + topic);
  }

  Collection<PossibleNeed> hypotheses(Risk risk) {
    return rows(risk).hypotheses().values();
  }

  /** The keys of a part; those for any other topic where the risk's own has none. */
  Collection<String> keys(Risk risk, Part part) {
    TopicRows rows =
        switch (part) {
          // A topic's question would tell the person what somebody said in confidence.
          case SAFETY_PERSON -> risk.voice().isProtected() ? other() : rows(risk);
          // Words of a note are no reason to ask the person about what they may not be about.
          case ASK_PERSON, PROTECTS -> catalogue.rows(recorded(risk), risk.bearer());
          default -> rows(risk);
        };
    Set<String> own = rows.keys(part);
    return own.isEmpty() ? other().keys(part) : own;
  }

  Set<AssetKind> assets(Risk risk) {
    return rows(risk).assets();
  }

  /** The topic's own way of this kind at the risk's level, else the one for any other topic. */
  PossibleResponse response(Risk risk, ResponseKind kind) {
    for (TopicRows rows : List.of(rows(risk), other())) {
      for (PossibleResponse response : rows.responses().values()) {
        if (response.kind() == kind && response.levels().contains(risk.level())) {
          return response;
        }
      }
    }
    throw new IllegalStateException("checked when the catalogue was read: " + kind);
  }

  private TopicRows rows(Risk risk) {
    Topic topic = suggestion(risk).map(TopicSuggestion::topic).orElse(recorded(risk));
    return catalogue.rows(topic, risk.bearer());
  }

  private TopicRows other() {
    return catalogue.rows(Topic.OTHER, RiskBearer.PERSON); // which fit whoever bears it
  }

  /** The recorded topic if it has rows. */
  private Topic recorded(Risk risk) {
    return risk.topic().filter(catalogue::has).orElse(Topic.OTHER);
  }
}
