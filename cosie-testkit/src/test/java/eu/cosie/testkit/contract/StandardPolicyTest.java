package eu.cosie.testkit.contract;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.id.RelationshipId;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.service.Engagement;
import eu.cosie.rules.policy.Finding;
import eu.cosie.rules.policy.Policy;
import eu.cosie.rules.policy.Severity;
import eu.cosie.rules.principle.CoCreationPolicy;
import eu.cosie.rules.principle.LegitimateKnowledge;
import eu.cosie.testkit.Metamorphoses;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class StandardPolicyTest implements PolicyContract {

  @Override
  public Policy policy() {
    return CoCreationPolicy.standard();
  }

  @Property
  void one_more_wanted_asset_adds_no_breach(@ForAll CaseRecord record, @ForAll Random random) {
    Proof proof = new Proof(Law.MORE_IS_NOT_WORSE);
    List<Finding> before = breaches(record);
    for (Finding breach : breaches(Metamorphoses.withAgreedAsset(record, random))) {
      proof.needs(before.contains(breach), "is breached by more: " + breach, breach.about());
    }
    proof.holds();
  }

  @Property
  void what_findings_say_tells_nothing_of_a_protected_voice(
      @ForAll CaseRecord record, @ForAll Random random) {
    Proof proof = new Proof(Law.NO_QUESTION_ENDANGERS);
    CaseRecord sheltered = DraftParts.protectedRisks(record);
    CaseRecord others = DraftParts.othersSpeakOfRisks(sheltered, random);
    proof.needs(
        rendered(sheltered).equals(rendered(others)), "tells of a protected voice", record.id());
    proof.holds();
  }

  @Property
  void without_the_persons_voice_nobody_is_heard(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.ONLY_FACTS_HONOUR);
    CaseRecord unheard = Metamorphoses.withoutOwnVoice(record);
    proof.needs(
        breaches(unheard).stream()
            .anyMatch(finding -> finding.rule().equals(LegitimateKnowledge.HEARD.id())),
        "is told to be heard",
        record.beneficiary());
    proof.holds();
  }

  @Property
  void under_an_order_no_agreement_is_commended(@ForAll CaseRecord record) {
    Proof proof = new Proof(Law.ONLY_FACTS_HONOUR);
    CaseRecord compelled = DraftParts.engaged(record, Engagement.COMPELLED);
    for (Finding finding : policy().check(reframe(compelled)).findings()) {
      proof.needs(
          finding.severity() != Severity.COMMENDATION
              || finding.about().stream().allMatch(RelationshipId.class::isInstance),
          "is commended for what was agreed to under an order",
          finding.about());
    }
    proof.holds();
  }

  private List<Finding> breaches(CaseRecord record) {
    return policy().check(reframe(record)).findings().stream()
        .filter(finding -> finding.severity() == Severity.BREACH)
        .toList();
  }

  /** Without what speaks of the record's own voice being heard. */
  private List<String> rendered(CaseRecord record) {
    Draft draft = reframe(record);
    return policy().check(draft).findings().stream()
        .filter(finding -> !finding.rule().equals(LegitimateKnowledge.HEARD.id()))
        .map(finding -> texts().render(finding.explanation(), record))
        .toList();
  }
}
