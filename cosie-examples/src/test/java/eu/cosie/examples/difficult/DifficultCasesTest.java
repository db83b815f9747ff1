package eu.cosie.examples.difficult;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Answer;
import eu.cosie.core.assessment.Question;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.assessment.ResponseKind;
import eu.cosie.core.id.AffirmationId;
import eu.cosie.core.id.AssetId;
import eu.cosie.core.id.DecisionId;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.wording.Occurrence;
import eu.cosie.jackson.CaseRecords;
import eu.cosie.rules.policy.Outcome;
import eu.cosie.rules.policy.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must not happen to anybody in the difficult records, whatever the reframing comes to say.
 */
class DifficultCasesTest {

  @Test
  void a_confided_worry_comes_back_to_nobody_and_does_not_wait() {
    Situation aino = Situation.of("01-confided-worry");

    assertThat(aino.saidOf("r-letters")).doesNotContain("Sanni", "13 March", "father");
    assertThat(aino.responses("r-letters").get(0)).isEqualTo(ResponseKind.SAFEGUARD);
    assertThat(aino.draft().questions().get(0).to()).isEqualTo(StakeholderId.of("aino"));
    assertThat(aino.draft().questions().get(0).about()).containsExactly(RiskId.of("r-letters"));
    assertThat(aino.questions("aino"))
        .isNotEmpty()
        .noneMatch(question -> question.matches("(?is).*(suicide|letter|father|Sanni).*"));
    assertThat(aino.questions("sanni"))
        .noneMatch(question -> question.matches("(?is).*(suicide|letter|father).*"));
  }

  @Test
  void a_roof_that_comes_from_where_harm_comes_is_neither_drawn_on_nor_taken_away() {
    Situation maarika = Situation.of("02-roof-of-harm");

    assertThat(maarika.drawnOn()).isNotEmpty().doesNotContain("a-room", "a-car");
    assertThat(maarika.called()).doesNotContain("raivo");
    assertThat(maarika.words(maarika.setAside("a-room").first().orElseThrow())).contains("tonight");
    // The neighbour who told of the tie is not betrayed by the reason.
    assertThat(maarika.setAside("a-room").why().key()).isEqualTo("set-aside.source");
    assertThat(maarika.questions("maarika"))
        .anyMatch(question -> question.startsWith("Where could you sleep tonight"));
  }

  @Test
  void a_carer_from_whom_harm_comes_is_passed_over_also_as_the_contact() {
    Situation zdzislaw = Situation.of("03-carer-and-contact");

    assertThat(zdzislaw.called()).contains("halina").doesNotContain("beata");
    assertThat(zdzislaw.drawnOn()).contains("a-marek").doesNotContain("a-keys");
    assertThat(zdzislaw.setAside("a-keys").first()).isPresent();
    assertThat(zdzislaw.responses("r-money").get(0)).isEqualTo(ResponseKind.SAFEGUARD);
  }

  @Test
  void a_no_under_an_order_stays_a_no_and_taking_part_is_not_praised() {
    Situation samira = Situation.of("04-compelled-no");

    assertThat(samira.drawnOn()).contains("a-bakery").doesNotContain("a-course");
    assertThat(samira.retelling("r-noshow"))
        .contains("“I said no to the course. I did not say no to work.”");
    assertThat(samira.report().findings())
        .filteredOn(finding -> finding.severity() == Severity.COMMENDATION)
        .noneMatch(finding -> finding.about().contains(DecisionId.of("d-duty")))
        .noneMatch(finding -> finding.about().contains(DecisionId.of("d-course")));
    assertThat(samira.draft().questions())
        .filteredOn(question -> question.about().contains(AssetId.of("a-course")))
        .extracting(question -> question.text().key())
        .containsExactly("question.no");
  }

  @Test
  void a_sign_is_never_told_as_said_and_only_a_no_counts_from_signs() {
    Situation love = Situation.of("05-utan-tal");

    assertThat(love.record().needs()).allMatch(need -> love.record().judgementOf(need).isEmpty());
    assertThat(love.retelling("r-slar"))
        .contains("As signs are read, Love may see it differently.", "by Rut")
        .doesNotContain("Love sees it");
    assertThat(love.drawnOn()).doesNotContain("a-lift");
    assertThat(love.setAside("a-lift").why().key()).isEqualTo("set-aside.unwanted");
    assertThat(love.responses("r-slar")).doesNotContain(ResponseKind.BUILD_ON_ASSETS);
    assertThat(status(love, "voice.heard")).isEqualTo(Outcome.Status.BREACH);
  }

  @Test
  void nobodys_answer_counts_as_the_persons_whoever_they_represent() {
    Situation jancsi = Situation.of("06-two-who-answer");
    CaseRecord record = jancsi.record();

    assertThat(record.needs()).allMatch(need -> record.judgementOf(need).isEmpty());
    assertThat(jancsi.draft().setAside()).isEmpty();
    assertThat(jancsi.responses("r-alone")).doesNotContain(ResponseKind.BUILD_ON_ASSETS);
    assertThat(jancsi.retelling("r-alone")).doesNotContain("He must be watched", "Jancsi sees");
    assertThat(jancsi.draft().answer(answerOf(record))).isInstanceOf(Answer.Declined.class);
    assertThat(status(jancsi, "need.judged-by-person")).isEqualTo(Outcome.Status.BREACH);
    assertThat(status(jancsi, "goal.own")).isEqualTo(Outcome.Status.BREACH);
  }

  @Test
  void two_levels_of_one_matter_stand_beside_each_other_and_beside_her_view() {
    Situation fatiha = Situation.of("07-disputed-level");

    assertThat(fatiha.draft().risks())
        .extracting(each -> each.risk().level())
        .containsExactly(RiskLevel.HIGH, RiskLevel.LOW);
    assertThat(fatiha.retelling("r-noise-housing"))
        .contains("recorded as high", "Ruud", "“It is my washing machine. I work nights.”")
        .doesNotContain("Imke");
    assertThat(fatiha.retelling("r-noise-welfare"))
        .contains("recorded as low", "Imke")
        .doesNotContain("Ruud");
    assertThat(fatiha.record().isOwnVoice(fatiha.record().notes().get(0).voice())).isFalse();
  }

  @Test
  void what_cannot_change_is_looked_at_together_and_nothing_else() {
    Situation rosa = Situation.of("08-cannot-change");

    for (String risk : List.of("r-bankrupt", "r-heart")) {
      assertThat(rosa.responses(risk)).containsExactly(ResponseKind.REVIEW_TOGETHER);
      assertThat(rosa.retelling(risk)).contains("cannot change");
    }
    assertThat(rosa.retelling("r-bankrupt")).contains("recorded as high", "“It happened.");
  }

  @Test
  void nothing_that_is_put_to_the_one_who_harms_shows_who_told() {
    Situation gary = Situation.of("09-harm-to-another");

    assertThat(gary.called()).doesNotContain("kelly");
    assertThat(gary.saidOf("r-hits")).doesNotContain("Kelly", "13 May", "openly");
    assertThat(gary.responses("r-hits").get(0)).isEqualTo(ResponseKind.SAFEGUARD);
    assertThat(gary.responseTexts("r-hits").get(0)).contains("everybody who could be hurt");
    assertThat(gary.words(gary.setAside("a-kelly").why())).doesNotContain("Kelly", "harm");
    assertThat(gary.drawnOn()).doesNotContain("a-kelly");
    assertThat(gary.questions("gary"))
        .isNotEmpty()
        .noneMatch(question -> question.matches("(?is).*(Kelly|tonight|hurt|hit).*"));
    assertThat(gary.retelling("r-hits")).contains("recorded as high");
  }

  @Test
  void what_helps_one_who_is_hurt_is_nothing_to_ask_of_one_whose_doing_or_care_hurts_others() {
    Situation zdzislaw = Situation.of("03-carer-and-contact");
    Situation gary = Situation.of("09-harm-to-another");
    Situation leena = Situation.of("20-several-at-once");

    assertThat(zdzislaw.keysOf("r-carer")).noneMatch(key -> key.contains("carer-strain"));
    assertThat(gary.questions("nadia"))
        .isNotEmpty()
        .noneMatch(question -> question.matches("(?is).*(in court|compensation|unseen).*"));
    assertThat(gary.keysOf("r-hits"))
        .contains("catalogue.violence.safety-service")
        .noneMatch(key -> key.startsWith("catalogue.violence.told-of"));
    assertThat(gary.keysOf("r-order")).anyMatch(key -> key.startsWith("catalogue.reoffending."));
    assertThat(leena.keysOf("r-oona")).noneMatch(key -> key.contains("child-safety"));
    assertThat(leena.keysOf("r-pasi")).anyMatch(key -> key.startsWith("catalogue.domestic-abuse."));
  }

  @Test
  void of_what_was_confided_the_person_is_told_by_no_finding() {
    for (Path file : Situation.difficult()) {
      Situation any = Situation.of(file);
      any.report()
          .findings()
          .forEach(
              finding ->
                  finding
                      .next()
                      .filter(next -> next.to().equals(any.record().beneficiary()))
                      .ifPresent(
                          next -> assertThat(finding.about()).noneMatch(any.record()::isConfided)));
    }
    assertThat(Situation.of("09-harm-to-another").report().findings())
        .filteredOn(finding -> finding.about().contains(AssetId.of("a-kelly")))
        .extracting(finding -> finding.explanation().key())
        .contains("rule.asset.no-harmful-tie.explanation.confided")
        .doesNotContain("rule.asset.no-harmful-tie.explanation");
  }

  @Test
  void where_the_service_does_harm_the_one_who_leads_it_acts() {
    Situation birgitta = Situation.of("10-harm-from-the-service");

    assertThat(birgitta.called()).contains("eva").doesNotContain("roger");
    assertThat(birgitta.drawnOn()).doesNotContain("a-roger");
    assertThat(birgitta.risk("r-grip").responses())
        .allMatch(each -> each.actor().equals(Optional.of(StakeholderId.of("eva"))));
    assertThat(birgitta.responses("r-leaves"))
        .contains(ResponseKind.CHANGE_THE_SYSTEM)
        .doesNotContain(ResponseKind.SHARED_RISK_TAKING);
    assertThat(birgitta.retelling("r-leaves"))
        .contains("“I was not lost. I was at the lake.”", "“The lake before supper”");
  }

  @Test
  void the_services_own_worries_are_nothing_to_ask_the_person_about() {
    Situation henk = Situation.of("11-the-organisations-own");

    for (ReframedRisk risk : henk.draft().risks()) {
      assertThat(risk.appraisal().hypotheses()).isEmpty();
      assertThat(risk.responses())
          .extracting(each -> each.kind())
          .containsExactly(ResponseKind.CHANGE_THE_SYSTEM);
    }
    assertThat(henk.asked("henk"))
        .isNotEmpty()
        .noneMatch(question -> question.about().stream().anyMatch(RiskId.class::isInstance));
    assertThat(henk.questions("henk"))
        .noneMatch(question -> question.matches("(?is).*(complain|budget|resource).*"));
  }

  @Test
  void where_nobody_at_the_service_may_be_asked_safeguarding_still_stands() {
    Situation giulia = Situation.of("12-nobody-to-ask");

    assertThat(giulia.called()).contains("giulia").doesNotContain("dottore");
    assertThat(giulia.responses("r-eats").get(0)).isEqualTo(ResponseKind.SAFEGUARD);
    assertThat(giulia.questions("giulia")).anyMatch(question -> question.contains("trust"));
    assertThat(giulia.drawnOn()).doesNotContain("a-diet");
  }

  @Test
  void a_topic_that_nobody_recorded_is_told_as_no_fact_and_harm_is_named_all_the_same() {
    Situation jussi = Situation.of("13-without-topics");

    assertThat(jussi.draft().toRecord().risks()).allMatch(risk -> risk.topic().isEmpty());
    assertThat(jussi.retelling("r-rent"))
        .startsWith("What is happening to Jussi: a harm to do with home.");
    assertThat(jussi.retelling("r-drink"))
        .startsWith("What is happening to Jussi: a harm to do with health.");
    assertThat(jussi.retelling("r-alone")).contains("is not said");
  }

  @Test
  void swedish_words_of_the_file_are_seen_and_the_persons_own_are_left_alone() {
    Situation maj = Situation.of("14-ord-i-journalen");

    assertThat(maj.draft().lexicon()).isPresent();
    assertThat(maj.draft().occurrences())
        .extracting(found -> found.expression().toLowerCase(Locale.ROOT))
        .contains("vårdtagare", "vägrar", "rullstolsbunden", "lider av");
    assertThat(maj.draft().occurrences())
        .extracting(Occurrence::member)
        .allMatch(member -> !member.startsWith("/view"));
    assertThat(maj.draft().occurrences())
        .extracting(found -> found.about().value())
        .doesNotContain("note-2", "n-folk", "g-lunch");
  }

  @Test
  void of_a_name_and_one_risk_nothing_is_made_up() {
    Situation margit = Situation.of("15-name-and-one-risk");

    assertThat(margit.draft().lexicon()).isEmpty();
    assertThat(margit.draft().occurrences()).isEmpty();
    assertThat(margit.draft().supports()).isEmpty();
    assertThat(margit.called()).containsExactly("margit");
    assertThat(margit.retelling("r-fa"))
        .startsWith("What is recorded of Margit: a harm to do with home.")
        .contains("is not said", "recorded as high");
  }

  @Test
  void names_and_quotes_are_shown_to_the_letter() {
    Situation abd = Situation.of("16-names-and-markup");

    assertThat(abd.retelling("r-lawaai"))
        .contains("عبد الرحمن sees it differently")
        .contains("“أنا لا أصرخ، أنا أعزف. {0} <i>Muziek</i>, „geen” lawaai”")
        .contains("“Een plek waar ik “harder!” mag spelen {0}”")
        .contains("tot de Nieuwegeinse Plassen");
    assertThat(abd.responseTexts("r-lawaai"))
        .anyMatch(text -> text.contains("عود: speelt <b>oud</b> & zingt"));
    String written = CaseRecords.toJson(abd.record());
    assertThat(CaseRecords.read(written)).isEqualTo(abd.record());
  }

  @Test
  void what_the_person_waves_aside_is_not_proposed_once_more_and_harm_stays() {
    Situation kalju = Situation.of("17-all-waved-aside");

    assertThat(kalju.draft().supports()).isEmpty();
    assertThat(kalju.responses("r-thin")).containsExactly(ResponseKind.SAFEGUARD);
    assertThat(kalju.responses("r-alone"))
        .doesNotContain(ResponseKind.MEET_UNDERLYING_NEED, ResponseKind.BUILD_ON_ASSETS);
    assertThat(kalju.retelling("r-thin"))
        .contains("recorded as high", "“Food has no taste since Aime.”")
        .doesNotContain("What matters to");
    assertThat(kalju.questions("kalju"))
        .noneMatch(question -> question.matches("(?s).*(Day centre|Meals on|alarm).*"));
  }

  @Test
  void the_dead_are_not_asked_and_what_is_gone_is_not_drawn_on() {
    Situation dorothy = Situation.of("18-only-what-was");

    assertThat(dorothy.draft().setAside()).hasSize(5);
    assertThat(dorothy.drawnOn()).isEmpty();
    assertThat(dorothy.called()).doesNotContain("arthur", "neil", "joan", "chapel", "hospital");
    assertThat(dorothy.retelling("r-1978"))
        .contains("2 March 1978", "“I was grieving. Nobody let me hold her.”");
    assertThat(dorothy.responses("r-1978")).containsExactly(ResponseKind.REVIEW_TOGETHER);
  }

  @Test
  void strengths_do_not_drown_the_one_grave_thing() {
    Situation rozsa = Situation.of("19-strengths-and-one-grave-thing");

    assertThat(rozsa.responses("r-collapse").get(0)).isEqualTo(ResponseKind.SAFEGUARD);
    assertThat(rozsa.draft().questions().get(0).about()).containsExactly(RiskId.of("r-collapse"));
    assertThat(rozsa.retelling("r-collapse"))
        .startsWith("What is happening to Rózsa: ")
        .contains("recorded as high", "8 things")
        .doesNotContain("Bakes", "sing");
    assertThat(rozsa.drawnOn()).hasSize(14);
  }

  @Test
  void of_several_that_demand_safeguarding_each_is_first_and_a_child_hears_of_none() {
    Situation leena = Situation.of("20-several-at-once");
    List<Risk> grave = leena.record().risks().stream().filter(Risk::demandsSafeguarding).toList();

    assertThat(grave).hasSize(3);
    assertThat(grave)
        .allMatch(risk -> leena.responses(risk.id().value()).get(0) == ResponseKind.SAFEGUARD);
    assertThat(leena.responseTexts("r-oona").get(0)).contains("everybody who could be hurt");
    List<Question> asked = leena.draft().questions();
    assertThat(asked.get(0).to()).isEqualTo(StakeholderId.of("leena"));
    assertThat(asked.subList(0, 5))
        .allMatch(
            question -> grave.stream().anyMatch(risk -> question.about().contains(risk.id())));
    assertThat(leena.called()).doesNotContain("pasi");
    assertThat(leena.asked("oona"))
        .allMatch(question -> question.after().isPresent())
        .noneMatch(question -> question.about().stream().anyMatch(RiskId.class::isInstance));
    // She told of the tie in confidence; the harm that is also recorded openly is asked about.
    assertThat(leena.questions("leena"))
        .anyMatch(question -> question.startsWith("Where could you sleep tonight"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_risk_is_kept_whole_and_first_told_as_the_harm_it_is(Path file) {
    Situation any = Situation.of(file);

    assertThat(any.draft().risks())
        .extracting(ReframedRisk::risk)
        .containsExactlyElementsOf(any.record().risks());
    assertThat(any.record().risks())
        .allSatisfy(
            risk ->
                assertThat(any.retelling(risk.id().value()))
                    .startsWith("What ")
                    .contains("recorded as " + risk.level().name().toLowerCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void nobody_from_whom_harm_comes_is_asked_or_sent_to_act(Path file) {
    Situation any = Situation.of(file);

    assertThat(any.called())
        .isNotEmpty()
        .allMatch(called -> any.record().mayBeAsked(StakeholderId.of(called)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_protected_voice_is_told_without_its_day(Path file) {
    Situation any = Situation.of(file);

    assertThat(any.record().risks())
        .filteredOn(risk -> risk.voice().isProtected())
        .allSatisfy(
            risk ->
                assertThat(any.retelling(risk.id().value()))
                    .contains("whose name is kept private")
                    .doesNotContain(
                        any.record().stakeholder(risk.voice().by()).name(),
                        String.valueOf(risk.voice().on().getYear()) + "."));
  }

  @Test
  void there_are_twenty_and_each_is_explained() throws IOException {
    String index = Files.readString(Path.of("cases/difficult/README.md"));

    assertThat(Situation.difficult())
        .hasSize(20)
        .allSatisfy(
            file ->
                assertThat(index)
                    .contains("`" + file.getFileName().toString().replace(".json", "") + "`"));
  }

  static Stream<Path> all() {
    return Situation.all();
  }

  private static Affirmation answerOf(CaseRecord record) {
    return record.affirmations().get(0).toBuilder().id(AffirmationId.of("once-more")).build();
  }

  private static Outcome.Status status(Situation situation, String rule) {
    return situation.report().outcomes().stream()
        .filter(outcome -> outcome.rule().value().equals(rule))
        .findFirst()
        .orElseThrow()
        .status();
  }
}
