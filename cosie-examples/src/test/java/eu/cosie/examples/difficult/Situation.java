package eu.cosie.examples.difficult;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.Response;
import eu.cosie.core.assessment.ResponseKind;
import eu.cosie.core.assessment.SetAside;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Phrase;
import eu.cosie.jackson.CaseRecords;
import eu.cosie.rules.policy.NextStep;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.rules.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A record of the examples, its draft and its report, as they are read in English. */
record Situation(CaseRecord record, Draft draft, PolicyReport report) {

  private static final Path CASES = Path.of("cases");
  private static final Path DIFFICULT = CASES.resolve("difficult");

  static Situation of(String name) {
    return of(DIFFICULT.resolve(name + ".json"));
  }

  static Situation of(Path file) {
    try {
      CaseRecord record = CaseRecords.read(Files.readString(file));
      Draft draft = Reframer.standard().reframe(record);
      return new Situation(record, draft, CoCreationPolicy.standard().check(draft));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The difficult records, in order. */
  static List<Path> difficult() {
    return records(DIFFICULT);
  }

  /** The difficult records and the two cases. */
  static Stream<Path> all() {
    return Stream.of(records(CASES), records(DIFFICULT)).flatMap(List::stream);
  }

  private static List<Path> records(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ReframedRisk risk(String id) {
    return draft.risks().stream()
        .filter(each -> each.risk().id().equals(RiskId.of(id)))
        .findFirst()
        .orElseThrow();
  }

  String retelling(String risk) {
    return String.join(" ", words(risk(risk).wording().retelling()));
  }

  List<ResponseKind> responses(String risk) {
    return risk(risk).responses().stream().map(Response::kind).toList();
  }

  List<String> responseTexts(String risk) {
    return words(risk(risk).responses().stream().map(Response::text).toList());
  }

  /** Questions to somebody. */
  List<Question> asked(String stakeholder) {
    return draft.questions().stream()
        .filter(each -> each.to().equals(StakeholderId.of(stakeholder)))
        .toList();
  }

  List<String> questions(String stakeholder) {
    return words(asked(stakeholder).stream().map(Question::text).toList());
  }

  /** The keys of what may lie under a risk, is asked about it and would respond to it. */
  List<String> keysOf(String risk) {
    List<Phrase> phrases = new ArrayList<>();
    risk(risk).appraisal().hypotheses().forEach(each -> phrases.add(each.text()));
    risk(risk).responses().forEach(each -> phrases.add(each.text()));
    draft.questions().stream()
        .filter(each -> each.about().contains(RiskId.of(risk)))
        .forEach(each -> phrases.add(each.text()));
    return phrases.stream().map(Phrase::key).toList();
  }

  /** What assets are proposed for any need. */
  Set<String> drawnOn() {
    Set<String> drawnOn = new LinkedHashSet<>();
    draft
        .supports()
        .forEach(support -> support.assets().forEach(asset -> drawnOn.add(asset.value())));
    return drawnOn;
  }

  SetAside setAside(String asset) {
    return draft.setAside().stream()
        .filter(each -> each.asset().equals(AssetId.of(asset)))
        .findFirst()
        .orElseThrow();
  }

  /** Everybody who is asked, would act, or is handed a next step. */
  Set<String> called() {
    Set<String> called = new LinkedHashSet<>();
    draft.questions().forEach(each -> called.add(each.to().value()));
    draft
        .risks()
        .forEach(
            risk ->
                risk.responses()
                    .forEach(each -> each.actor().ifPresent(actor -> called.add(actor.value()))));
    report
        .findings()
        .forEach(each -> each.next().map(NextStep::to).ifPresent(to -> called.add(to.value())));
    report
        .outcomes()
        .forEach(outcome -> outcome.open().forEach(open -> called.add(open.next().to().value())));
    return called;
  }

  /** What is said of a risk beside what is recorded: retelling and responses. */
  String saidOf(String risk) {
    return retelling(risk) + " " + String.join(" ", responseTexts(risk));
  }

  List<String> words(List<Phrase> phrases) {
    List<String> words = new ArrayList<>();
    phrases.forEach(phrase -> words.add(words(phrase)));
    return words;
  }

  String words(Phrase phrase) {
    return Texts.english().render(phrase, record);
  }
}
