package eu.cosie.testkit.contract;

import eu.cosie.core.id.RiskId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.policy.Addressee;
import eu.cosie.rules.policy.Policy;
import eu.cosie.rules.policy.Principle;
import eu.cosie.rules.policy.Rule;
import eu.cosie.rules.policy.Severity;
import eu.cosie.rules.principle.LegitimateKnowledge;
import eu.cosie.rules.text.Texts;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Rules with one thing wrong each, and a policy that holds one of them. */
final class BrokenPolicies {

  private BrokenPolicies() {}

  @Breaks(
      value = Law.NO_QUESTION_ENDANGERS,
      noticedBy = "what_was_confided_is_not_put_to_the_person")
  static class QuotesEveryRiskToThePerson implements RuleContract {
    @Override
    public Rule rule() {
      return made(
          (draft, verdict) -> {
            CaseRecord record = draft.record();
            for (Risk risk : record.risks()) {
              verdict.finds(
                  Severity.CONCERN,
                  "",
                  List.of(record.beneficiary()),
                  Addressee.PERSON,
                  Phrase.quote(risk.statement()));
            }
          });
    }
  }

  @Breaks(value = Law.NO_QUESTION_ENDANGERS, noticedBy = "protected_voices_appear_nowhere")
  static class TellsWhoSpokeAndWhen implements RuleContract {
    @Override
    public Rule rule() {
      return made(
          (draft, verdict) -> {
            for (Risk risk : draft.record().risks()) {
              verdict.finds(
                  Severity.CONCERN,
                  "",
                  List.of(risk.id()),
                  Addressee.SERVICE,
                  Phrase.element(risk.voice().by()),
                  Phrase.day(risk.voice().on()));
            }
          });
    }

    @Override
    public Texts texts() {
      return ours("{2} said on {3}: {0}.");
    }
  }

  @Breaks(value = Law.ORDER_DOES_NOT_MATTER, noticedBy = "order_does_not_matter")
  static class LooksAtTheFirstRiskOnly implements RuleContract {
    @Override
    public Rule rule() {
      return made(
          (draft, verdict) ->
              draft.record().risks().stream()
                  .findFirst()
                  .ifPresent(risk -> verdict.finds(risk.id())));
    }
  }

  @Breaks(value = Law.TOTAL_AND_PURE, noticedBy = "checking_is_total_and_pure")
  static class ThrowsWhereThereIsNoGoal implements RuleContract {
    @Override
    public Rule rule() {
      return made((draft, verdict) -> verdict.finds(draft.record().goals().get(0).id()));
    }
  }

  @Breaks(value = Law.TOTAL_AND_PURE, noticedBy = "checking_is_total_and_pure")
  static class FindsSomethingEverySecondTime implements RuleContract {
    private final AtomicInteger times = new AtomicInteger();

    @Override
    public Rule rule() {
      return made(
          (draft, verdict) -> {
            verdict.applies();
            if (times.getAndIncrement() % 2 == 0) {
              verdict.finds(draft.record().beneficiary());
            }
          });
    }
  }

  @Breaks(value = Law.EXPLAINED, noticedBy = "every_finding_is_explained")
  static class SpeaksOfWhatIsNotThere implements RuleContract {
    @Override
    public Rule rule() {
      return made((draft, verdict) -> verdict.finds(RiskId.of("imagined")));
    }
  }

  @Breaks(value = Law.EXPLAINED, noticedBy = "every_finding_is_explained")
  static class NamesWhatIsNotThere implements RuleContract {
    @Override
    public Rule rule() {
      return made(
          (draft, verdict) ->
              verdict.finds(
                  Severity.NOTE,
                  "",
                  List.of(draft.record().beneficiary()),
                  Addressee.SERVICE,
                  Phrase.element(RiskId.of("imagined"))));
    }
  }

  @Breaks(value = Law.EXPLAINED, noticedBy = "every_phrase_has_a_text")
  static class HasNoTexts implements RuleContract {
    @Override
    public Rule rule() {
      return made((draft, verdict) -> verdict.finds(draft.record().beneficiary()));
    }
  }

  @Breaks(value = Law.EXPLAINED, noticedBy = "every_phrase_has_a_text")
  static class GivesLessThanItsTextAsksFor implements RuleContract {
    @Override
    public Rule rule() {
      return made((draft, verdict) -> verdict.finds(draft.record().beneficiary()));
    }

    @Override
    public Texts texts() {
      return ours("This is about {0} and {2}.");
    }
  }

  @Breaks(value = Law.LOCAL, noticedBy = "renaming_renames_and_changes_nothing_else")
  static class GoesByIds implements RuleContract {
    @Override
    public Rule rule() {
      return made(
          (draft, verdict) ->
              draft.record().risks().stream()
                  .map(Risk::id)
                  .min(Comparator.naturalOrder())
                  .ifPresent(verdict::finds));
    }
  }

  @Breaks(value = Law.LOCAL, noticedBy = "what_is_unrelated_does_not_matter")
  static class CountsAssetsAgainstRisks implements RuleContract {
    @Override
    public Rule rule() {
      return made(
          (draft, verdict) -> {
            CaseRecord record = draft.record();
            if (record.assets().size() < record.risks().size()) {
              record.risks().forEach(risk -> verdict.finds(risk.id()));
            }
          });
    }
  }

  @Breaks(value = Law.ONLY_FACTS_HONOUR, noticedBy = "only_facts_honour")
  static class IsContentWithProposals implements RuleContract {
    @Override
    public Rule rule() {
      return made(
          (draft, verdict) -> {
            verdict.applies();
            if (draft.supports().isEmpty()) {
              verdict.finds(draft.record().beneficiary());
            }
          });
    }
  }

  @Breaks(value = Law.ONLY_FACTS_HONOUR, noticedBy = "only_facts_honour")
  static class HoldsOneSuchRule implements PolicyContract {
    @Override
    public Policy policy() {
      return Policy.of(
          "ours", "1", List.of(LegitimateKnowledge.HEARD, new IsContentWithProposals().rule()));
    }
  }

  @Breaks(value = Law.COMPOSITION, noticedBy = "parts_combine_as_sets_do")
  static class GoesByWhatTheRuleBeforeSaw implements PolicyContract {
    private final AtomicBoolean seen = new AtomicBoolean();

    @Override
    public Policy policy() {
      return Policy.of("ours", "1", List.of(looks("our.first"), looks("our.second")));
    }

    private Rule looks(String id) {
      return Rule.named(id, Principle.OWN_GOALS, Severity.CONCERN)
          .source("us")
          .reads("risks")
          .check(
              (draft, verdict) -> {
                verdict.applies();
                if (seen.getAndSet(id.equals("our.first"))) {
                  verdict.finds(draft.record().beneficiary());
                }
              });
    }
  }

  private static Texts ours(String explanation) {
    return Texts.english()
        .with(
            new StringReader(
                """
                key,text
                rule.our.rule.title,Ours
                rule.our.rule.because,We want it.
                rule.our.rule.next,Ask {1}.
                rule.our.rule.explanation,%s
                """
                    .formatted(explanation)))
        .get();
  }

  private static Rule made(Rule.Check check) {
    return Rule.named("our.rule", Principle.OWN_GOALS, Severity.CONCERN)
        .source("us")
        .reads("risks")
        .check(check);
  }
}
