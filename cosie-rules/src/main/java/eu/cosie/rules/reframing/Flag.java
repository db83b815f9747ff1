package eu.cosie.rules.reframing;

import eu.cosie.core.asset.Asset;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Note;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.Decision;
import eu.cosie.core.service.DecisionView;
import eu.cosie.core.service.Service;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.rules.language.LexiconEntry;
import eu.cosie.rules.language.Scanner;
import java.util.ArrayList;
import java.util.List;

/**
 * The step that finds expressions with a deficit framing: in every text of a record, in its order,
 * but in names, in the beneficiary's own quoted words and in quotes told in confidence. Each text
 * is scanned once, and none is ever rewritten.
 */
final class Flag implements Scanner.Sink {

  private final CaseRecord record;
  private final Scanner scanner;
  private final List<Occurrence> found = new ArrayList<>(0);
  private ElementId about;
  private String member = "";
  private String text = "";

  private Flag(CaseRecord record, Scanner scanner) {
    this.record = record;
    this.scanner = scanner;
    this.about = record.id();
  }

  static List<Occurrence> in(CaseRecord record, Scanner scanner) {
    Flag flag = new Flag(record, scanner);
    flag.service(record.service());
    record.stakeholders().forEach(flag::stakeholder);
    record.assets().forEach(flag::asset);
    record.needs().forEach(flag::need);
    record.goals().forEach(flag::goal);
    record.risks().forEach(flag::risk);
    record.decisions().forEach(flag::decision);
    record.barriers().forEach(flag::barrier);
    record.notes().forEach(flag::note);
    record.affirmations().forEach(flag::affirmation);
    return flag.found;
  }

  private void service(Service service) {
    for (int i = 0; i < service.nonNegotiables().size(); i++) {
      String place = "/service/nonNegotiables/" + i + "/text";
      scan(record.id(), place, service.nonNegotiables().get(i).text());
    }
    for (int i = 0; i < service.floors().size(); i++) {
      scan(record.id(), "/service/floors/" + i + "/source", service.floors().get(i).source());
    }
  }

  private void stakeholder(Stakeholder stakeholder) {
    stakeholder.title().ifPresent(title -> scan(stakeholder.id(), "/title", title));
    stakeholder
        .mandate()
        .ifPresent(mandate -> scan(stakeholder.id(), "/mandate/basis", mandate.basis()));
  }

  private void asset(Asset asset) {
    said(asset.voice(), asset.id(), "/name", asset.name());
  }

  private void need(Need need) {
    said(need.voice(), need.id(), "/statement", need.statement());
  }

  private void goal(Goal goal) {
    said(goal.voice(), goal.id(), "/statement", goal.statement());
  }

  private void risk(Risk risk) {
    said(risk.voice(), risk.id(), "/statement", risk.statement());
    risk.benefit().ifPresent(benefit -> said(risk.voice(), risk.id(), "/benefit", benefit));
    risk.response().ifPresent(response -> scan(risk.id(), "/response/text", response.text()));
    risk.view().ifPresent(view -> view(risk, view));
  }

  private void view(Risk risk, RiskView view) {
    view.text().ifPresent(words -> said(view.voice(), risk.id(), "/view/text", words));
  }

  private void decision(Decision decision) {
    Voice voice = decision.voice();
    said(voice, decision.id(), "/about", decision.about());
    decision.imposed().ifPresent(imposed -> said(voice, decision.id(), "/imposed", imposed));
    decision.reason().ifPresent(reason -> said(voice, decision.id(), "/reason", reason));
    decision.view().ifPresent(view -> view(decision, view));
  }

  private void view(Decision decision, DecisionView view) {
    said(view.voice(), decision.id(), "/view/text", view.text());
  }

  private void barrier(Barrier barrier) {
    said(barrier.voice(), barrier.id(), "/note", barrier.note());
    barrier.response().ifPresent(response -> scan(barrier.id(), "/response/text", response.text()));
  }

  private void note(Note note) {
    said(note.voice(), note.id(), "/text", note.text());
  }

  private void affirmation(Affirmation answer) {
    answer.dissent().ifPresent(dissent -> said(answer.voice(), answer.id(), "/dissent", dissent));
  }

  private void said(Voice voice, ElementId about, String member, String text) {
    if (isLookedAt(voice, record)) {
      scan(about, member, text);
    }
  }

  /**
   * Whether the words of a voice are looked at: the beneficiary's own never are. Of a quote told in
   * confidence, to look or not to look would tell whether it is the person's.
   */
  static boolean isLookedAt(Voice voice, CaseRecord record) {
    boolean confided = voice.isProtected() && voice.words() == Voice.Words.QUOTED;
    return !confided && !record.isQuotedOwnVoice(voice);
  }

  private void scan(ElementId about, String member, String text) {
    this.about = about;
    this.member = member;
    this.text = text;
    scanner.scan(text, this);
  }

  @Override
  public void found(LexiconEntry entry, int start, int end) {
    found.add(
        Occurrence.builder()
            .about(about)
            .member(member)
            .start(start)
            .end(end)
            .expression(text.substring(start, end))
            .entry(entry.id())
            .framings(entry.framings())
            .guards(entry.guards())
            .build());
  }
}
