package eu.cosie.jackson;

import eu.cosie.core.assessment.Appraisal;
import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Hypothesis;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.assessment.Reason;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.Response;
import eu.cosie.core.assessment.SetAside;
import eu.cosie.core.assessment.Support;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Need;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskView;
import eu.cosie.rules.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes assessments as JSON documents of the format {@value #FORMAT}. Such a document stands
 * beside that of its record. A rendered text is a string, in the language of the texts; the object
 * that holds it also has a member {@code phrases} with the same in no language, and programs go by
 * that. Stateless and thread-safe.
 */
public final class Assessments {

  /** What the member {@code format} of a document says. */
  public static final String FORMAT = "cosie-assessment/1.0";

  private Assessments() {}

  /** A draft as a document, with a line break at its end. */
  public static String toJson(Draft draft, Texts texts) {
    return JsonText.of(
        out -> {
          PhraseWriter json = new PhraseWriter(out, texts, draft.record());
          out.writeStartObject();
          out.writeStringProperty("format", FORMAT);
          out.writeStringProperty("record", draft.record().id().value());
          out.writeStringProperty("status", "DRAFT");
          out.writeStringProperty("catalogue", draft.catalogue());
          draft.lexicon().ifPresent(lexicon -> out.writeStringProperty("lexicon", lexicon));
          json.list("occurrences", List.of(), any -> {});
          json.list("risks", draft.risks(), risk -> risk(risk, draft.record(), json));
          json.list("assets", draft.assets(), asset -> asset(asset, draft.record(), json));
          json.list("needs", draft.record().needs(), need -> need(need, draft.record(), json));
          json.list("goals", draft.record().goals(), goal -> goal(goal, json));
          json.list("supports", draft.supports(), support -> support(support, json));
          json.list("setAside", draft.setAside(), aside -> setAside(aside, json));
          json.list("questions", draft.questions(), question -> question(question, json));
          out.writeEndObject();
        });
  }

  /**
   * Writes a draft as a document, in UTF-8; the stream is not closed.
   *
   * @throws IOException if the stream cannot be written to
   */
  public static void write(Draft draft, Texts texts, OutputStream to) throws IOException {
    to.write(toJson(draft, texts).getBytes(StandardCharsets.UTF_8));
  }

  private static void risk(ReframedRisk reframed, CaseRecord record, PhraseWriter json) {
    Risk risk = reframed.risk();
    json.text("risk", risk.id().value());
    json.text("statement", risk.statement());
    risk.state().ifPresent(state -> json.text("state", state.name()));
    json.text("level", risk.level().name());
    json.text("bearer", risk.bearer().name());
    json.object("appraisal", () -> appraisal(reframed, record, json));
    json.object(
        "wording",
        () -> {
          json.list("occurrences", List.of(), any -> {});
          json.phrases("retelling", reframed.wording().retelling());
        });
    json.list("responses", reframed.responses(), response -> response(response, json));
    reasons(reframed.reasons(), json);
  }

  private static void appraisal(ReframedRisk reframed, CaseRecord record, PhraseWriter json) {
    Risk risk = reframed.risk();
    Appraisal appraisal = reframed.appraisal();
    json.text("presentation", risk.presentation().name());
    risk.view()
        .filter(view -> record.isOwnVoice(view.voice()) && !view.voice().isProtected())
        .ifPresent(view -> json.object("view", () -> view(view, json)));
    json.startList("underlying");
    for (NeedId need : appraisal.needs()) {
      json.object(
          () -> {
            json.text("need", need.value());
            reasons(
                appraisal.reasons().stream()
                    .map(reason -> Reason.of(reason.by(), risk.id(), need))
                    .toList(),
                json);
          });
    }
    for (Hypothesis hypothesis : appraisal.hypotheses()) {
      json.object(
          () -> {
            json.phrase("hypothesis", hypothesis.text());
            json.phrase("question", hypothesis.question());
            reasons(hypothesis.reasons(), json);
          });
    }
    json.endList();
    json.ids("protective", appraisal.protective());
  }

  private static void view(RiskView view, PhraseWriter json) {
    json.text("value", view.value().name());
    view.text().ifPresent(text -> json.text("text", text));
  }

  private static void response(Response response, PhraseWriter json) {
    json.text("kind", response.kind().name());
    response.actor().ifPresent(actor -> json.text("actor", actor.value()));
    json.phrase("text", response.text());
    reasons(response.reasons(), json);
  }

  private static void asset(Asset asset, CaseRecord record, PhraseWriter json) {
    json.text("id", asset.id().value());
    json.text("name", asset.name());
    json.text("reach", record.reach(asset).name());
  }

  private static void need(Need need, CaseRecord record, PhraseWriter json) {
    json.text("id", need.id().value());
    json.text("statement", need.statement());
    record.judgementOf(need).ifPresent(value -> json.text("judgement", value.name()));
  }

  private static void goal(Goal goal, PhraseWriter json) {
    json.text("id", goal.id().value());
    json.text("statement", goal.statement());
  }

  private static void support(Support support, PhraseWriter json) {
    json.text("need", support.need().value());
    json.ids("assets", support.assets());
    support.service().ifPresent(service -> json.phrase("service", service));
    reasons(support.reasons(), json);
  }

  private static void setAside(SetAside aside, PhraseWriter json) {
    json.text("asset", aside.asset().value());
    json.phrase("why", aside.why());
    aside.first().ifPresent(first -> json.phrase("first", first));
    reasons(aside.reasons(), json);
  }

  private static void question(Question question, PhraseWriter json) {
    json.text("to", question.to().value());
    json.phrase("text", question.text());
    json.elements("about", question.about());
    question.after().ifPresent(after -> json.text("after", after.value()));
    reasons(question.reasons(), json);
  }

  private static void reasons(List<Reason> reasons, PhraseWriter json) {
    json.list(
        "reasons",
        reasons,
        reason -> {
          json.text("rule", reason.by().value());
          json.elements("facts", reason.facts());
        });
  }
}
