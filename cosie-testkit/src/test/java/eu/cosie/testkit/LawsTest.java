package eu.cosie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.assessment.Reason;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.ResponseKind;
import eu.cosie.core.assessment.SetAside;
import eu.cosie.core.assessment.Support;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.ElementId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.party.Side;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import eu.cosie.jackson.Assessments;
import eu.cosie.jackson.CaseRecords;
import eu.cosie.jackson.Reports;
import eu.cosie.rules.policy.Finding;
import eu.cosie.rules.policy.OpenElement;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.Policy;
import eu.cosie.rules.policy.PolicyReport;
import eu.cosie.rules.policy.Severity;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.reframing.Reframer;
import eu.cosie.rules.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws that reframing, policies and documents keep on every record. */
@Domain(CosieDomain.class)
@Domain(DomainContext.Global.class)
class LawsTest {

  private final Reframer reframer = Reframer.standard();
  private final Policy policy = CoCreationPolicy.standard();
  private final Texts texts = Texts.english();

  // 1

  @Property
  void no_risk_is_lost(@ForAll CaseRecord record) {
    assertThat(reframer.reframe(record).risks())
        .extracting(ReframedRisk::risk)
        .containsExactlyElementsOf(record.risks());
  }

  @Property
  void no_asset_is_lost(@ForAll CaseRecord record) {
    Draft draft = reframer.reframe(record);
    List<AssetId> all = new ArrayList<>();
    draft.assets().forEach(asset -> all.add(asset.id()));
    draft.setAside().forEach(aside -> all.add(aside.asset()));
    assertThat(all)
        .containsExactlyInAnyOrderElementsOf(record.assets().stream().map(Asset::id).toList());
    assertThat(draft.setAside()).extracting(SetAside::why).allMatch(why -> texts.has(why.key()));
  }

  // 4

  @Property
  void a_risk_that_demands_safeguarding_has_safeguard_first(@ForAll CaseRecord record) {
    for (ReframedRisk risk : reframer.reframe(record).risks()) {
      assertThat(risk.responses()).isNotEmpty();
      assertThat(risk.responses().get(0).kind() == ResponseKind.SAFEGUARD)
          .isEqualTo(risk.risk().demandsSafeguarding());
    }
  }

  @Property
  void safety_is_asked_about_first(@ForAll CaseRecord record) {
    Set<ElementId> urgent = new HashSet<>();
    record.risks().stream()
        .filter(Risk::demandsSafeguarding)
        .forEach(risk -> urgent.add(risk.id()));
    Set<ElementId> unasked = new HashSet<>(urgent);
    for (Question question : reframer.reframe(record).questions()) {
      if (unasked.isEmpty()) {
        break;
      }
      assertThat(urgent).as("asked about first").containsAnyElementsOf(question.about());
      unasked.removeAll(question.about());
    }
    assertThat(unasked).isEmpty();
  }

  // 6

  @Property
  void no_question_endangers(@ForAll CaseRecord record) {
    for (Question question : reframer.reframe(record).questions()) {
      Stakeholder to = record.stakeholder(question.to());
      if (to.id().equals(record.beneficiary())) {
        assertThat(question.after()).isEmpty();
        continue;
      }
      assertThat(record.hasHarmfulTie(to.id())).as("other end of a harmful tie").isFalse();
      assertThat(record.risks()).noneMatch(risk -> risk.from().filter(to.id()::equals).isPresent());
      if (!to.isOn(Side.SERVICE)) {
        assertThat(question.after()).contains(record.beneficiary());
        assertThat(question.about()).noneMatch(RiskId.class::isInstance);
        assertThat(elements(question.text())).noneMatch(RiskId.class::isInstance);
      }
    }
  }

  @Property
  void what_is_rendered_tells_nothing_of_a_protected_voice(
      @ForAll CaseRecord record, @ForAll Random random) {
    CaseRecord protectedRisks =
        withRiskVoices(record, voice -> voice.toBuilder().isProtected(true));
    CaseRecord othersSpeak =
        withRiskVoices(
            protectedRisks,
            voice -> {
              Stakeholder other =
                  record.stakeholders().get(random.nextInt(record.stakeholders().size()));
              return voice.toBuilder()
                  .by(other.id())
                  .as(other.roles().get(random.nextInt(other.roles().size())))
                  .on(LocalDate.of(2020, 1, 1 + random.nextInt(31)));
            });
    assertThat(rendered(othersSpeak)).isEqualTo(rendered(protectedRisks));
  }

  private interface Change {
    Voice.Builder of(Voice voice);
  }

  private static CaseRecord withRiskVoices(CaseRecord record, Change change) {
    return record.toBuilder()
        .risks(
            record.risks().stream()
                .map(risk -> risk.toBuilder().voice(change.of(risk.voice()).build()).build())
                .toList())
        .build();
  }

  /** Both documents, without what speaks of the record's own voice being heard. */
  private String rendered(CaseRecord record) {
    Draft draft = reframer.reframe(record);
    PolicyReport report = policy.check(draft);
    return Assessments.toJson(draft, texts)
        + report.findings().stream()
            .filter(finding -> !finding.rule().value().equals("voice.heard"))
            .map(finding -> texts.render(finding.explanation(), record))
            .toList();
  }

  // 7

  @Property
  void barred_assets_are_never_drawn_on(@ForAll CaseRecord record) {
    Draft draft = reframer.reframe(record);
    Set<ElementId> drawnOn = new HashSet<>();
    for (Support support : draft.supports()) {
      drawnOn.addAll(support.assets());
      support.service().ifPresent(service -> drawnOn.addAll(elements(service)));
    }
    for (ReframedRisk risk : draft.risks()) {
      drawnOn.addAll(risk.appraisal().protective());
      risk.responses().forEach(response -> drawnOn.addAll(elements(response.text())));
      risk.wording().retelling().forEach(phrase -> drawnOn.addAll(elements(phrase)));
    }
    for (Question question : draft.questions()) {
      drawnOn.addAll(elements(question.text()));
    }
    assertThat(record.assets())
        .filteredOn(asset -> drawnOn.contains(asset.id()))
        .noneMatch(record::isBarred);
    assertThat(draft.setAside())
        .extracting(SetAside::asset)
        .containsExactlyElementsOf(
            record.assets().stream().filter(record::isBarred).map(Asset::id).toList());
  }

  // 8, as far as drafts go

  @Property
  void reframing_leaves_its_record_as_it_is(@ForAll CaseRecord record) {
    CaseRecord before = record.toBuilder().build();
    assertThat(reframer.reframe(record).record()).isSameAs(record).isEqualTo(before);
  }

  // 9

  @Property
  void order_does_not_matter(@ForAll CaseRecord record, @ForAll Random random) {
    Draft draft = reframer.reframe(record);
    Draft permuted = reframer.reframe(Variants.permuted(record, random));
    assertThat(Unordered.of(permuted)).isEqualTo(Unordered.of(draft));
    assertThat(Unordered.of(policy.check(permuted))).isEqualTo(Unordered.of(policy.check(draft)));
  }

  // 11

  @Property
  void evaluating_is_total_and_pure(@ForAll CaseRecord record) {
    Draft draft = reframer.reframe(record);
    assertThat(reframer.reframe(record)).isEqualTo(draft);
    PolicyReport report = policy.check(draft);
    assertThat(policy.check(draft)).isEqualTo(report);
    assertThat(report.outcomes()).hasSameSizeAs(policy.rules());
  }

  // 12

  @Property
  void everything_is_explained(@ForAll CaseRecord record) {
    Draft draft = reframer.reframe(record);
    List<Reason> reasons = new ArrayList<>();
    for (ReframedRisk risk : draft.risks()) {
      reasons.addAll(atLeastOne(risk.reasons()));
      reasons.addAll(atLeastOne(risk.appraisal().reasons()));
      risk.appraisal().hypotheses().forEach(each -> reasons.addAll(atLeastOne(each.reasons())));
      risk.responses().forEach(each -> reasons.addAll(atLeastOne(each.reasons())));
    }
    draft.supports().forEach(each -> reasons.addAll(atLeastOne(each.reasons())));
    draft.setAside().forEach(each -> reasons.addAll(atLeastOne(each.reasons())));
    draft.questions().forEach(each -> reasons.addAll(atLeastOne(each.reasons())));
    assertThat(reasons).allSatisfy(reason -> exist(reason.facts(), record));

    PolicyReport report = policy.check(draft);
    for (Outcome outcome : report.outcomes()) {
      for (Finding finding : outcome.findings()) {
        exist(finding.about(), record);
        assertThat(finding.next().isPresent())
            .isEqualTo(finding.severity() != Severity.COMMENDATION);
      }
      for (OpenElement open : outcome.open()) {
        exist(open.about(), record);
      }
    }
    // Renders every phrase there is.
    assertThat(Assessments.toJson(draft, texts)).isNotBlank();
    assertThat(Reports.toJson(report, record, texts)).isNotBlank();
  }

  private static List<Reason> atLeastOne(List<Reason> reasons) {
    assertThat(reasons).isNotEmpty();
    return reasons;
  }

  private static void exist(List<ElementId> elements, CaseRecord record) {
    assertThat(elements).isNotEmpty().allMatch(record::contains);
  }

  // 14

  @Property
  void renaming_renames_and_changes_nothing_else(@ForAll CaseRecord record) {
    Draft draft = reframer.reframe(record);
    Draft renamed = reframer.reframe(Variants.renamed(record, LawsTest::turned));
    Unordered turned = new Unordered(LawsTest::turned);
    assertThat(Unordered.of(renamed)).isEqualTo(turned.draft(draft));
    assertThat(Unordered.of(policy.check(renamed))).isEqualTo(turned.report(policy.check(draft)));
  }

  /** Turns the alphabet around, so that a choice that went by the order of ids would show. */
  private static String turned(String id) {
    StringBuilder turned = new StringBuilder(id.length());
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c >= 'a' && c <= 'z') {
        turned.append((char) ('a' + 'z' - c));
      } else if (c >= '0' && c <= '9') {
        turned.append((char) ('0' + '9' - c));
      } else {
        turned.append(c);
      }
    }
    return turned.toString();
  }

  // 16

  @Property
  void what_was_written_is_read_as_an_equal_record(@ForAll CaseRecord record) {
    String document = CaseRecords.toJson(record);
    CaseRecord read = CaseRecords.read(document);
    assertThat(read).isEqualTo(record);
    assertThat(CaseRecords.toJson(read)).isEqualTo(document);
  }

  private static Set<ElementId> elements(Phrase phrase) {
    Set<ElementId> elements = new HashSet<>();
    visit(phrase, elements::add);
    return elements;
  }

  private static void visit(Argument argument, Consumer<ElementId> visitor) {
    if (argument instanceof Phrase phrase) {
      phrase.arguments().forEach(each -> visit(each, visitor));
    } else if (argument instanceof Argument.Element element) {
      visitor.accept(element.id());
    }
  }
}
