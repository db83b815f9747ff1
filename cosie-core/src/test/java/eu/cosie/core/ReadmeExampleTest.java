package eu.cosie.core;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.RecordId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Judgement;
import eu.cosie.core.need.Need;
import eu.cosie.core.need.NeedBasis;
import eu.cosie.core.party.LifeDomain;
import eu.cosie.core.party.Person;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.party.Voice;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Presentation;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskBearer;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.risk.Topic;
import eu.cosie.core.service.Engagement;
import eu.cosie.core.service.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the README is the code between the marks, to the letter. */
class ReadmeExampleTest {

  private static CaseRecord example() {
    // readme
    StakeholderId elin = StakeholderId.of("elin");
    StakeholderId sofia = StakeholderId.of("sofia");
    Voice elins =
        Voice.builder().by(elin).on(LocalDate.of(2026, 3, 2)).words(Voice.Words.QUOTED).build();
    Voice sofias = elins.toBuilder().by(sofia).words(Voice.Words.REPORTED).build();
    RiskId hygiene = RiskId.of("r-hygiene");

    CaseRecord record =
        CaseRecord.builder()
            .id(RecordId.of("2026-117"))
            .language("en")
            .beneficiary(elin)
            .service(
                Service.builder()
                    .name("Personal assistance")
                    .engagement(Engagement.VOLUNTARY)
                    .build())
            .addStakeholders(
                Stakeholder.builder()
                    .id(elin)
                    .party(Person.of("Elin"))
                    .addRole(StakeholderRole.BENEFICIARY)
                    .build(),
                Stakeholder.builder()
                    .id(sofia)
                    .party(Person.of("Sofia"))
                    .addRole(StakeholderRole.DECISION_MAKER)
                    .build())
            .addRisk(
                Risk.builder()
                    .id(hygiene)
                    .statement("Refuses help with hygiene.")
                    .topic(Topic.of("SELF_NEGLECT"))
                    .domain(LifeDomain.DAILY_LIVING)
                    .presentation(Presentation.PRESENTING)
                    .bearer(RiskBearer.PERSON)
                    .level(RiskLevel.MODERATE)
                    .changeable(true)
                    .voice(sofias)
                    .build())
            .addNeed(
                Need.builder()
                    .id(NeedId.of("n-warm"))
                    .statement("To be warm, and to be asked first")
                    .domain(LifeDomain.DAILY_LIVING)
                    .basis(NeedBasis.EXPRESSED)
                    .addUnderlies(hygiene)
                    .judgement(
                        Judgement.builder().value(Judgement.Value.IMPORTANT).voice(elins).build())
                    .voice(elins)
                    .build())
            .build(); // throws with every problem at once; validate() gives them as a value

    record.needsUnder(hygiene); // what lies under the risk
    record.isOwnVoice(elins); // true: the beneficiary's, in their words
    // readme
    return record;
  }

  @Test
  void the_example_builds_a_record() {
    CaseRecord record = example();
    assertThat(record.needsUnder(RiskId.of("r-hygiene"))).hasSize(1);
    assertThat(record.isBeneficiaryHeard()).isTrue();
  }

  @Test
  void the_readme_shows_the_example() throws IOException {
    String source = Files.readString(Path.of("src/test/java/eu/cosie/core/ReadmeExampleTest.java"));
    List<String> example =
        source
            .substring(source.indexOf("// readme\n"), source.lastIndexOf("// readme\n"))
            .lines()
            .skip(1)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    List<String> readme =
        Files.readString(Path.of("../README.md")).lines().map(String::strip).toList();
    assertThat(example).hasSizeGreaterThan(30);
    assertThat(readme).containsSubsequence(example);
  }
}
