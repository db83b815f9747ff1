package eu.cosie.testkit.contract;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.RuleId;
import eu.cosie.core.need.Goal;
import eu.cosie.core.need.Need;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Note;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskView;
import eu.cosie.core.service.Barrier;
import eu.cosie.core.service.Decision;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.Policy;
import eu.cosie.rules.policy.PolicyReport;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What the laws of policies look at in a report, and in the draft it is about. */
final class ReportParts {

  private ReportParts() {}

  /** Some of a policy's rules, in their order. */
  static Policy part(Policy policy, Random random) {
    return Policy.of(
        policy.name(),
        policy.version(),
        policy.rules().stream().filter(rule -> random.nextBoolean()).toList());
  }

  /** The rules that are honoured. */
  static Set<RuleId> honoured(PolicyReport report) {
    Set<RuleId> honoured = new TreeSet<>();
    for (Outcome outcome : report.outcomes()) {
      if (outcome.status() == Outcome.Status.HONOURED) {
        honoured.add(outcome.rule());
      }
    }
    return honoured;
  }

  /** The draft without what it proposes or asks. */
  static Draft factsOf(Draft draft) {
    return draft.toBuilder()
        .risks(draft.risks().stream().map(ReportParts::factsOf).toList())
        .supports(List.of())
        .questions(List.of())
        .build();
  }

  /** The words of what was told in confidence. */
  static Set<String> confidedWords(CaseRecord record) {
    Set<String> words = new TreeSet<>();
    for (Asset asset : confided(record.assets(), Asset::id, record)) {
      words.add(asset.name());
    }
    for (Need need : confided(record.needs(), Need::id, record)) {
      words.add(need.statement());
    }
    for (Goal goal : confided(record.goals(), Goal::id, record)) {
      words.add(goal.statement());
    }
    for (Risk risk : confided(record.risks(), Risk::id, record)) {
      words.add(risk.statement());
      risk.benefit().ifPresent(words::add);
      risk.response().ifPresent(response -> words.add(response.text()));
      risk.view().flatMap(RiskView::text).ifPresent(words::add);
    }
    for (Decision decision : confided(record.decisions(), Decision::id, record)) {
      words.add(decision.about());
      decision.reason().ifPresent(words::add);
      decision.view().ifPresent(view -> words.add(view.text()));
    }
    for (Barrier barrier : confided(record.barriers(), Barrier::id, record)) {
      words.add(barrier.note());
      barrier.response().ifPresent(response -> words.add(response.text()));
    }
    for (Note note : confided(record.notes(), Note::id, record)) {
      words.add(note.text());
    }
    return words;
  }

  private static <T> List<T> confided(
      List<T> elements, Function<T, ? extends ElementId> id, CaseRecord record) {
    return elements.stream().filter(each -> record.isConfided(id.apply(each))).toList();
  }

  private static ReframedRisk factsOf(ReframedRisk risk) {
    return risk.toBuilder()
        .appraisal(risk.appraisal().toBuilder().hypotheses(List.of()).build())
        .responses(List.of())
        .build();
  }
}
