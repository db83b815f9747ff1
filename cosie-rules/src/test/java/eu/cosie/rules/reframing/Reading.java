package eu.cosie.rules.reframing;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.Response;
import eu.cosie.core.assessment.ResponseKind;
import eu.cosie.core.assessment.SetAside;
import eu.cosie.core.assessment.Support;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.Sketch;
import eu.cosie.rules.text.Texts;
import java.util.List;

/** A draft as a reader takes it in, in English. */
final class Reading {

  private final Draft draft;

  private Reading(Draft draft) {
    this.draft = draft;
  }

  static Reading of(Sketch sketch) {
    return new Reading(sketch.draft());
  }

  ReframedRisk risk(String id) {
    return draft.risks().stream()
        .filter(each -> each.risk().id().equals(RiskId.of(id)))
        .findFirst()
        .orElseThrow();
  }

  /** The sentences of the retelling. */
  List<String> retelling(String risk) {
    return risk(risk).wording().retelling().stream().map(this::words).toList();
  }

  List<ResponseKind> responses(String risk) {
    return risk(risk).responses().stream().map(Response::kind).toList();
  }

  /** What the response of this kind says. */
  String response(String risk, ResponseKind kind) {
    return words(
        risk(risk).responses().stream()
            .filter(each -> each.kind() == kind)
            .findFirst()
            .orElseThrow()
            .text());
  }

  List<String> hypotheses(String risk) {
    return risk(risk).appraisal().hypotheses().stream()
        .map(hypothesis -> words(hypothesis.text()))
        .toList();
  }

  /** {@code who: key}, or {@code who after whom: key}, in order. */
  List<String> asked() {
    return draft.questions().stream()
        .map(question -> whom(question) + ": " + question.text().key())
        .toList();
  }

  Question question(String key) {
    return draft.questions().stream()
        .filter(each -> each.text().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** {@code need: assets, in order}. */
  List<String> supports() {
    return draft.supports().stream()
        .map(
            support ->
                support.need().value()
                    + ": "
                    + support.assets().stream().map(AssetId::value).toList())
        .toList();
  }

  /** What the service does for the only need that has a support. */
  List<String> service() {
    return draft.supports().stream()
        .map(Support::service)
        .flatMap(service -> service.stream().map(this::words))
        .toList();
  }

  /** {@code asset: why} and what must come first. */
  List<String> setAside() {
    return draft.setAside().stream().map(this::words).toList();
  }

  private String words(SetAside aside) {
    String first = aside.first().map(phrase -> " " + words(phrase)).orElse("");
    return aside.asset().value() + ": " + words(aside.why()) + first;
  }

  private String words(Phrase phrase) {
    return Texts.english().render(phrase, draft.record());
  }

  private static String whom(Question question) {
    return question.to().value()
        + question.after().map(first -> " after " + first.value()).orElse("");
  }
}
