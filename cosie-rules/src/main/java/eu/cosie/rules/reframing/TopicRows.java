package eu.cosie.rules.reframing;

import eu.cosie.core.assessment.ResponseKind;
import eu.cosie.core.asset.AssetKind;
import eu.cosie.core.need.FundamentalNeed;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.reframing.Catalogue.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of one topic in a {@link Catalogue}, in the order of its table; a row takes the place of
 * one of its part and key. Mutable while a table is read.
 *
 * @param hypotheses the needs that may lie under the topic, by key
 * @param keys the keys of the parts that have nothing else
 * @param assets the kinds of assets to look for
 * @param responses the ways to respond, by key
 * @param bearers the bearers of the risks that a row counts for, by key; those of the assets by
 *     {@link #ASSETS}
 */
record TopicRows(
    Map<String, PossibleNeed> hypotheses,
    Map<Part, Set<String>> keys,
    Set<AssetKind> assets,
    Map<String, PossibleResponse> responses,
    Map<String, Set<RiskBearer>> bearers) {

  /** In place of a key, for assets, which have none. */
  static final String ASSETS = "";

  /** A need that may lie under a topic. */
  record PossibleNeed(String key, FundamentalNeed fundamental) {

    Phrase text() {
      return Catalogue.phrase(key);
    }

    Phrase question() {
      return Catalogue.phrase(key + ".ask");
    }
  }

  /** A way to respond, at some levels or at all, and who would act. */
  record PossibleResponse(
      String key, ResponseKind kind, Set<RiskLevel> levels, StakeholderRole actor) {

    Phrase text(Argument... arguments) {
      return Catalogue.phrase(key, arguments);
    }
  }

  /** Without any row. */
  TopicRows() {
    this(
        new LinkedHashMap<>(),
        new EnumMap<>(Part.class),
        EnumSet.noneOf(AssetKind.class),
        new LinkedHashMap<>(),
        new HashMap<>());
  }

  /**
   * What counts for a risk with this bearer. Where something may lie under a topic, or may help,
   * and nothing of it counts, that is what counts for any other topic.
   */
  TopicRows fitting(RiskBearer bearer, TopicRows other) {
    Set<String> unfit = new HashSet<>();
    bearers.forEach(
        (key, fit) -> {
          if (!fit.contains(bearer)) {
            unfit.add(key);
          }
        });
    TopicRows fitting = copy();
    fitting.remove(unfit);
    if (fitting.hypotheses.isEmpty() && !hypotheses.isEmpty()) {
      fitting.hypotheses.putAll(other.hypotheses);
    }
    if (unfit.contains(ASSETS)) {
      fitting.assets.clear();
      fitting.assets.addAll(other.assets);
    }
    return fitting;
  }

  TopicRows copy() {
    TopicRows copy = new TopicRows();
    copy.hypotheses.putAll(hypotheses);
    keys.forEach((part, own) -> copy.keys.put(part, new LinkedHashSet<>(own)));
    copy.assets.addAll(assets);
    copy.responses.putAll(responses);
    copy.bearers.putAll(bearers);
    return copy;
  }

  void add(Part part, String key) {
    keys.computeIfAbsent(part, any -> new LinkedHashSet<>()).add(key);
  }

  /** Without the rows of these keys. */
  void remove(Collection<String> gone) {
    hypotheses.keySet().removeAll(gone);
    keys.values().forEach(each -> each.removeAll(gone));
    keys.values().removeIf(Set::isEmpty);
    responses.keySet().removeAll(gone);
    bearers.keySet().removeAll(gone);
  }

  /** The keys of a part; none for what has no keys. */
  Set<String> keys(Part part) {
    return switch (part) {
      case HYPOTHESIS -> hypotheses.keySet();
      case RESPONSE -> responses.keySet();
      case ASSETS -> Set.of();
      case SAFETY_PERSON, SAFETY_SERVICE, ASK_PERSON, ASK_CLOSE, ASK_SERVICE, PROTECTS ->
          keys.getOrDefault(part, Set.of());
    };
  }

  Set<String> allKeys() {
    Set<String> all = new HashSet<>();
    for (Part part : Part.values()) {
      all.addAll(keys(part));
    }
    return all;
  }

  /** What is missing for an answer to every risk of any topic. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (Part part : Part.values()) {
      if (part == Part.RESPONSE) {
        for (ResponseKind kind : ResponseKind.values()) {
          if (responses.values().stream().noneMatch(each -> isAlways(each, kind))) {
            missing.add("RESPONSE " + kind + " at every level");
          }
        }
      } else if (part == Part.ASSETS ? assets.isEmpty() : keys(part).isEmpty()) {
        missing.add(part.name());
      }
    }
    return missing;
  }

  private static boolean isAlways(PossibleResponse response, ResponseKind kind) {
    return response.kind == kind && response.levels.size() == RiskLevel.values().length;
  }
}
