package eu.cosie.testkit.contract;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.assessment.Reason;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.RuleId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.party.Side;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.Note;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.wording.Framing;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.core.wording.Phrase;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.testkit.Metamorphoses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reframers with one thing wrong each. */
final class BrokenReframers {

  private static final RuleId ASK = RuleId.of("reframe.ask");

  private BrokenReframers() {}

  abstract static class Broken implements ReframerContract {

    @Override
    public Draft reframe(CaseRecord record) {
      return broken(Reframer.standard().reframe(record));
    }

    abstract Draft broken(Draft draft);
  }

  @Breaks(value = Law.NO_RISK_IS_LOST, noticedBy = "no_risk_is_lost")
  static class LosesTheLastRisk extends Broken {
    @Override
    public Draft reframe(CaseRecord record) {
      List<Risk> risks = record.risks();
      return super.reframe(
          risks.isEmpty()
              ? record
              : Metamorphoses.without(record, Set.of(risks.get(risks.size() - 1).id())));
    }

    @Override
    Draft broken(Draft draft) {
      return draft;
    }
  }

  @Breaks(value = Law.NO_RISK_IS_LOST, noticedBy = "no_asset_is_lost")
  static class ForgetsWhatItSetsAside extends Broken {
    @Override
    Draft broken(Draft draft) {
      return draft.toBuilder().setAside(List.of()).build();
    }
  }

  @Breaks(value = Law.NOTHING_IS_INVENTED, noticedBy = "nothing_is_invented")
  static class InventsAnAsset extends Broken {
    @Override
    Draft broken(Draft draft) {
      return draft.toBuilder()
          .supports(
              draft.supports().stream()
                  .map(each -> each.toBuilder().addAssets(AssetId.of("imagined")).build())
                  .toList())
          .build();
    }
  }

  @Breaks(value = Law.NOTHING_IS_INVENTED, noticedBy = "nothing_is_invented")
  static class PutsWordsInMouths extends Broken {
    @Override
    Draft broken(Draft draft) {
      return retold(
          draft,
          risk ->
              risk.toBuilder()
                  .wording(
                      risk.wording().toBuilder()
                          .addRetelling(
                              Phrase.of("retelling.benefit", Phrase.quote("unwilling to change")))
                          .build())
                  .build());
    }
  }

  @Breaks(value = Law.NOTHING_IS_INVENTED, noticedBy = "a_suggested_topic_is_no_fact")
  static class TakesASuggestionForAFact extends Broken {
    @Override
    Draft broken(Draft draft) {
      return retold(
          draft,
          risk ->
              risk.toBuilder()
                  .wording(
                      risk.wording().toBuilder()
                          .addAllRetelling(
                              risk.appraisal().suggestion().stream()
                                  .map(each -> Phrase.of("topic." + each.topic()))
                                  .toList())
                          .build())
                  .build());
    }
  }

  @Breaks(value = Law.NOTHING_IS_INVENTED, noticedBy = "nobodys_help_is_assumed")
  static class CountsOnEverybody extends Broken {
    @Override
    Draft broken(Draft draft) {
      List<AssetId> all = draft.assets().stream().map(Asset::id).toList();
      return draft.toBuilder()
          .supports(
              draft.supports().stream()
                  .map(each -> each.toBuilder().addAllAssets(all).build())
                  .toList())
          .build();
    }
  }

  @Breaks(value = Law.NOTHING_IS_INVENTED, noticedBy = "nothing_is_proposed_without_asking")
  static class ProposesAndDoesNotAsk extends Broken {
    @Override
    Draft broken(Draft draft) {
      return withoutQuestions(draft, key -> key.startsWith("question.wanted"));
    }
  }

  @Breaks(value = Law.THE_PERSONS_WORDS_ARE_THEIRS, noticedBy = "the_persons_words_are_theirs")
  static class CorrectsThePerson extends Broken {
    @Override
    Draft broken(Draft draft) {
      Draft.Builder corrected = draft.toBuilder();
      for (Note note : draft.record().notes()) {
        corrected.addOccurrence(
            Occurrence.builder()
                .about(note.id())
                .member("/text")
                .start(0)
                .end(1)
                .expression(note.text().substring(0, 1))
                .entry("any")
                .addFraming(Framing.LABEL)
                .build());
      }
      return corrected.build();
    }
  }

  @Breaks(value = Law.THE_PERSONS_WORDS_ARE_THEIRS, noticedBy = "the_persons_words_are_theirs")
  static class LeavesOutThePersonsView extends Broken {
    @Override
    Draft broken(Draft draft) {
      return retold(
          draft,
          risk ->
              risk.toBuilder()
                  .wording(
                      risk.wording().toBuilder()
                          .retelling(
                              risk.wording().retelling().stream()
                                  .filter(each -> !each.key().startsWith("retelling.view"))
                                  .toList())
                          .build())
                  .build());
    }
  }

  @Breaks(value = Law.SAFEGUARD_STANDS, noticedBy = "safeguarding_comes_first")
  static class SafeguardsLast extends Broken {
    @Override
    Draft broken(Draft draft) {
      return retold(draft, risk -> risk.toBuilder().responses(reversed(risk.responses())).build());
    }
  }

  @Breaks(value = Law.SAFEGUARD_STANDS, noticedBy = "safety_is_asked_about_first")
  static class AsksAboutSafetyLast extends Broken {
    @Override
    Draft broken(Draft draft) {
      return draft.toBuilder().questions(reversed(draft.questions())).build();
    }
  }

  @Breaks(value = Law.ONLY_THE_PERSON_JUDGES, noticedBy = "only_the_person_judges")
  static class TakesAnybodysJudgement extends Broken {
    @Override
    Draft broken(Draft draft) {
      return draft.toBuilder()
          .supports(
              draft.supports().stream()
                  .filter(
                      each ->
                          draft.record().need(each.need()).judgement().stream()
                              .noneMatch(judged -> judged.value() == Judgement.Value.NOT_IMPORTANT))
                  .toList())
          .build();
    }
  }

  @Breaks(value = Law.NO_QUESTION_ENDANGERS, noticedBy = "no_question_endangers")
  static class AsksEverybody extends Broken {
    @Override
    Draft broken(Draft draft) {
      Draft.Builder asking = draft.toBuilder();
      for (Stakeholder each : draft.record().stakeholders()) {
        asking.addQuestion(
            Question.builder()
                .to(each.id())
                .text(Phrase.of("question.goals"))
                .addAllAbout(draft.record().risks().stream().map(Risk::id).toList())
                .addReason(Reason.of(ASK, each.id()))
                .build());
      }
      return asking.build();
    }
  }

  @Breaks(value = Law.NO_QUESTION_ENDANGERS, noticedBy = "protected_voices_appear_nowhere")
  static class TellsWhoSaidIt extends Broken {
    @Override
    Draft broken(Draft draft) {
      return retold(
          draft,
          risk ->
              risk.toBuilder()
                  .wording(
                      risk.wording().toBuilder()
                          .addRetelling(
                              Phrase.of(
                                  "retelling.voice",
                                  Phrase.element(risk.risk().voice().by()),
                                  Phrase.day(risk.risk().voice().on())))
                          .build())
                  .build());
    }
  }

  @Breaks(
      value = Law.NO_QUESTION_ENDANGERS,
      noticedBy = "what_was_confided_is_not_put_to_the_person")
  static class AsksThePersonWhatOthersConfided extends Broken {
    @Override
    Draft broken(Draft draft) {
      Draft.Builder asking = draft.toBuilder();
      for (Risk risk : draft.record().risks()) {
        risk.topic()
            .ifPresent(
                topic ->
                    asking.addQuestion(
                        Question.builder()
                            .to(draft.record().beneficiary())
                            .text(Phrase.of("question.view", Phrase.of("topic." + topic.name())))
                            .addAbout(risk.id())
                            .addReason(Reason.of(ASK, risk.id()))
                            .build()));
      }
      return asking.build();
    }
  }

  @Breaks(
      value = Law.BARRED_ASSETS_ARE_NEVER_DRAWN_ON,
      noticedBy = "barred_assets_are_never_drawn_on")
  static class DrawsOnEverything extends Broken {
    @Override
    Draft broken(Draft draft) {
      List<AssetId> all = draft.record().assets().stream().map(Asset::id).toList();
      return draft.toBuilder()
          .supports(
              draft.supports().stream().map(each -> each.toBuilder().assets(all).build()).toList())
          .build();
    }
  }

  @Breaks(value = Law.BARRED_ASSETS_ARE_NEVER_DRAWN_ON, noticedBy = "what_must_come_first_is_said")
  static class TakesAwayAndGivesNothing extends Broken {
    @Override
    Draft broken(Draft draft) {
      return draft.toBuilder()
          .setAside(
              draft.setAside().stream()
                  .map(each -> each.toBuilder().first(Optional.empty()).build())
                  .toList())
          .build();
    }
  }

  @Breaks(value = Law.ONLY_THE_PERSON_JUDGES, noticedBy = "a_no_under_an_order_opens_a_question")
  static class TakesANoForARefusal extends Broken {
    @Override
    Draft broken(Draft draft) {
      return withoutQuestions(draft, "question.no"::equals);
    }
  }

  @Breaks(value = Law.STABLE, noticedBy = "reframing_leaves_its_record_as_it_is")
  static class WritesIntoTheRecord extends Broken {
    @Override
    Draft broken(Draft draft) {
      return draft.toBuilder()
          .record(
              draft.record().toBuilder()
                  .notes(
                      draft.record().notes().stream()
                          .map(note -> note.toBuilder().text("in better words").build())
                          .toList())
                  .build())
          .build();
    }
  }

  @Breaks(value = Law.STABLE, noticedBy = "reframing_again_changes_nothing")
  static class AsksLessEachTime extends Broken {
    private int drafts;

    @Override
    Draft broken(Draft draft) {
      drafts++;
      return draft.toBuilder().questions(draft.questions().stream().skip(drafts).toList()).build();
    }
  }

  @Breaks(value = Law.ORDER_DOES_NOT_MATTER, noticedBy = "order_does_not_matter")
  static class AsksWhoeverIsListedFirst extends Broken {
    @Override
    Draft broken(Draft draft) {
      return asking(draft, service(draft.record()).findFirst().stream());
    }
  }

  @Breaks(value = Law.MORE_IS_NOT_WORSE, noticedBy = "more_is_not_worse")
  static class RationsSupport extends Broken {
    @Override
    Draft broken(Draft draft) {
      return draft.record().assets().size() < 3
          ? draft
          : draft.toBuilder().supports(List.of()).build();
    }
  }

  @Breaks(value = Law.MORE_IS_NOT_WORSE, noticedBy = "scarcity_and_strengths_lower_nothing")
  static class DoesLessWhereTimeIsShort extends Broken {
    @Override
    Draft broken(Draft draft) {
      return draft.record().barriers().isEmpty()
          ? draft
          : retold(
              draft,
              risk ->
                  risk.toBuilder().responses(risk.responses().stream().limit(1).toList()).build());
    }
  }

  @Breaks(value = Law.EXPLAINED, noticedBy = "everything_is_explained")
  static class GivesNoReasons extends Broken {
    @Override
    Draft broken(Draft draft) {
      return draft.toBuilder()
          .questions(
              draft.questions().stream()
                  .map(each -> each.toBuilder().reasons(List.of()).build())
                  .toList())
          .build();
    }
  }

  @Breaks(value = Law.EXPLAINED, noticedBy = "everything_is_explained")
  static class SpeaksInCodes extends Broken {
    @Override
    Draft broken(Draft draft) {
      return draft.toBuilder()
          .questions(
              draft.questions().stream()
                  .map(each -> each.toBuilder().text(Phrase.of("form.17-b")).build())
                  .toList())
          .build();
    }
  }

  @Breaks(value = Law.LOCAL, noticedBy = "renaming_renames_and_changes_nothing_else")
  static class AsksWhoeverComesFirstInTheAlphabet extends Broken {
    @Override
    Draft broken(Draft draft) {
      return asking(draft, service(draft.record()).min(Comparator.naturalOrder()).stream());
    }
  }

  @Breaks(value = Law.LOCAL, noticedBy = "what_is_unrelated_does_not_matter")
  static class TiresOfNotes extends Broken {
    @Override
    Draft broken(Draft draft) {
      return draft.record().notes().size() < 2
          ? draft
          : retold(
              draft,
              risk ->
                  risk.toBuilder()
                      .wording(risk.wording().toBuilder().retelling(List.of()).build())
                      .build());
    }
  }

  @Breaks(value = Law.LANGUAGE_NEUTRAL, noticedBy = "the_readers_language_changes_nothing")
  static class GoesByTheMachinesLanguage extends Broken {
    @Override
    Draft broken(Draft draft) {
      String machines = Locale.getDefault().getLanguage();
      return machines.equals("sv") ? draft.toBuilder().questions(List.of()).build() : draft;
    }
  }

  private static Stream<StakeholderId> service(CaseRecord record) {
    return record.stakeholders().stream()
        .filter(each -> each.isOn(Side.SERVICE))
        .map(Stakeholder::id)
        .filter(id -> !id.equals(record.beneficiary()) && record.mayBeAsked(id));
  }

  private static Draft asking(Draft draft, Stream<StakeholderId> whom) {
    List<Question> more =
        whom.map(
                to ->
                    Question.builder()
                        .to(to)
                        .text(Phrase.of("question.goals"))
                        .addAbout(to)
                        .addReason(Reason.of(ASK, to))
                        .build())
            .toList();
    return draft.toBuilder().addAllQuestions(more).build();
  }

  private static Draft withoutQuestions(Draft draft, Predicate<String> keys) {
    return draft.toBuilder()
        .questions(
            draft.questions().stream().filter(each -> !keys.test(each.text().key())).toList())
        .build();
  }

  private static Draft retold(Draft draft, UnaryOperator<ReframedRisk> change) {
    return draft.toBuilder().risks(draft.risks().stream().map(change).toList()).build();
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }
}
