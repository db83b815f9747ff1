package eu.cosie.core.record;

import eu.cosie.core.party.Person;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.Service;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** Texts and dates that are none. */
final class TextMistakes extends MistakeTable {

  static final String LONE_HALF = "half \ud83d of a pair";

  TextMistakes() {
    texts();
    dates();
  }

  private void texts() {
    name("/service/name", ofService((service, text) -> service.name(text)));
    text(
        "/service/nonNegotiables/0/text",
        ofService(
            (service, text) ->
                service.nonNegotiables(
                    List.of(
                        SAMPLE.service().nonNegotiables().get(0).toBuilder().text(text).build()))));
    name(
        "/service/floors/0/source",
        ofService(
            (service, text) ->
                service.floors(
                    List.of(SAMPLE.service().floors().get(0).toBuilder().source(text).build()))));
    name("/stakeholders/1/name", ofMaja((maja, text) -> maja.toBuilder().party(Person.of(text))));
    name("/stakeholders/1/title", ofMaja((maja, text) -> maja.toBuilder().title(text)));
    name(
        "/stakeholders/1/mandate/basis", ofMaja((maja, text) -> mandate(maja, m -> m.basis(text))));
    name(
        "/assets/0/name", of(s -> s.assets, (asset, text) -> asset.toBuilder().name(text).build()));
    text(
        "/needs/0/statement",
        of(s -> s.needs, (need, text) -> need.toBuilder().statement(text).build()));
    text(
        "/goals/0/statement",
        of(s -> s.goals, (goal, text) -> goal.toBuilder().statement(text).build()));
    text("/risks/0/statement", ofRisk((risk, text) -> risk.toBuilder().statement(text)));
    text("/risks/0/benefit", ofRisk((risk, text) -> risk.toBuilder().benefit(text)));
    text("/risks/0/response/text", ofRisk((risk, text) -> answered(risk, r -> r.text(text))));
    text("/risks/0/view/text", ofRisk((risk, text) -> risk.toBuilder().view(viewed(risk, text))));
    text("/decisions/0/about", ofDecision((decision, text) -> decision.about(text)));
    text("/decisions/0/imposed", ofDecision((decision, text) -> decision.imposed(text)));
    text("/decisions/0/reason", ofDecision((decision, text) -> decision.reason(text)));
    text(
        "/decisions/0/view/text",
        of(
            s -> s.decisions,
            (decision, text) ->
                decision.toBuilder()
                    .view(decision.view().map(view -> view.toBuilder().text(text).build()))
                    .build()));
    text(
        "/barriers/0/note",
        of(s -> s.barriers, (barrier, text) -> barrier.toBuilder().note(text).build()));
    text(
        "/barriers/0/response/text",
        of(s -> s.barriers, (barrier, text) -> answered(barrier, r -> r.text(text))));
    text("/notes/0/text", of(s -> s.notes, (note, text) -> note.toBuilder().text(text).build()));
    text(
        "/affirmations/0/dissent",
        of(s -> s.affirmations, (answer, text) -> answer.toBuilder().dissent(text).build()));
  }

  private void name(String place, BiConsumer<Sketch, String> set) {
    text(place, set, CaseRecord.MAX_NAME);
  }

  private void text(String place, BiConsumer<Sketch, String> set) {
    text(place, set, CaseRecord.MAX_TEXT);
  }

  private void text(String place, BiConsumer<Sketch, String> set, int max) {
    add("empty text", place, sketch -> set.accept(sketch, ""));
    add("blank text", place, sketch -> set.accept(sketch, " \t\n"));
    add("over-long text", place, sketch -> set.accept(sketch, "a".repeat(max + 1)));
    add("half of a surrogate pair", place, sketch -> set.accept(sketch, LONE_HALF));
    add("the wrong halves of a pair", place, sketch -> set.accept(sketch, "\ude00\ud83d"));
  }

  private static BiConsumer<Sketch, String> ofService(
      BiFunction<Service.Builder, String, Service.Builder> set) {
    return (sketch, text) -> sketch.service = set.apply(sketch.service.toBuilder(), text).build();
  }

  private static BiConsumer<Sketch, String> ofMaja(
      BiFunction<Stakeholder, String, Stakeholder.Builder> set) {
    return (sketch, text) ->
        Sketch.change(sketch.stakeholders, 1, maja -> set.apply(maja, text).build());
  }

  private static BiConsumer<Sketch, String> ofRisk(BiFunction<Risk, String, Risk.Builder> set) {
    return of(s -> s.risks, (risk, text) -> set.apply(risk, text).build());
  }

  private static BiConsumer<Sketch, String> ofDecision(
      BiFunction<Decision.Builder, String, Decision.Builder> set) {
    return of(s -> s.decisions, (decision, text) -> set.apply(decision.toBuilder(), text).build());
  }

  private static RiskView viewed(Risk risk, String text) {
    return risk.view().orElseThrow().toBuilder().text(text).build();
  }

  private void dates() {
    date(
        "/stakeholders/1/mandate/until",
        (s, on) ->
            Sketch.change(s.stakeholders, 1, maja -> mandate(maja, m -> m.until(on)).build()));
    date(
        "/risks/0/response/on",
        of(s -> s.risks, (risk, on) -> answered(risk, r -> r.on(on)).build()));
    date(
        "/decisions/0/on",
        of(s -> s.decisions, (decision, on) -> decision.toBuilder().on(on).build()));
    date(
        "/barriers/0/response/on",
        of(s -> s.barriers, (barrier, on) -> answered(barrier, r -> r.on(on))));
  }
}
