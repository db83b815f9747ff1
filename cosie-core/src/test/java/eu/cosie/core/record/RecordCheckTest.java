package eu.cosie.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.cosie.core.Samples;
import eu.cosie.core.Small;
import eu.cosie.core.id.NeedId;
import eu.cosie.core.id.Problem;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.service.Engagement;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a refusal says; where each mistake is told is in {@link PlantedMistakesTest}. */
class RecordCheckTest {

  private static final String MARKER = "zq she hides";
  private static final RiskId NOWHERE = RiskId.of("r-gone");

  /** Every problem; `validate` and `build` tell the same. */
  static List<Problem> problems(CaseRecord.Builder builder) {
    Validation<Seq<Problem>, CaseRecord> validated = builder.validate();
    if (validated.isValid()) {
      assertThat(builder.build()).isEqualTo(validated.get());
      return List.of();
    }
    List<Problem> problems = validated.getError().asJava();
    assertThatExceptionOfType(InvalidRecordException.class)
        .isThrownBy(builder::build)
        .satisfies(refused -> assertThat(refused.problems()).isEqualTo(problems));
    return problems;
  }

  private static List<String> told(CaseRecord.Builder builder) {
    return problems(builder).stream().map(Problem::toString).toList();
  }

  private static Risk risk(String statement) {
    return Small.risk("r").toBuilder().statement(statement).build();
  }

  @Test
  void a_sound_record_has_no_problem() {
    assertThat(told(Samples.record().toBuilder())).isEmpty();
    assertThat(told(Small.record())).isEmpty();
  }

  @Test
  void a_blank_statement_is_refused() {
    assertThat(told(Small.record().addRisks(risk("\u2003\n"))))
        .containsExactly(
            "/risks/0/statement: found blank text, expected 1 to 20000 characters, not blank");
  }

  @Test
  void a_statement_may_be_as_long_as_is_said_and_no_longer() {
    assertThat(told(Small.record().addRisks(risk("å".repeat(CaseRecord.MAX_TEXT))))).isEmpty();
    assertThat(told(Small.record().addRisks(risk("å".repeat(CaseRecord.MAX_TEXT + 1)))))
        .containsExactly(
            "/risks/0/statement: found text of 20001 characters,"
                + " expected 1 to 20000 characters, not blank");
  }

  @Test
  void whole_surrogate_pairs_are_text_and_halves_are_not() {
    assertThat(told(Small.record().addRisks(risk("\ud83d\ude00\ud83d\ude00!")))).isEmpty();
    for (String half : List.of("a\ud83d", "\ude00a", "\ud83d\ud83d\ude00", "\ud83d\ude00\ude00")) {
      assertThat(told(Small.record().addRisks(risk(half))))
          .containsExactly(
              "/risks/0/statement: found half of a surrogate pair, expected well-formed Unicode");
    }
  }

  @Test
  void a_link_to_what_is_not_there_is_refused() {
    assertThat(told(Small.record().addNeeds(under(NOWHERE))))
        .containsExactly(
            "/needs/0/underlies/0: found no such risk:r-gone, expected an element of this record");
  }

  private static Need under(RiskId... risks) {
    return Small.need("n").toBuilder().addUnderlies(risks).build();
  }

  @Test
  void a_link_twice_is_refused_each_time_but_the_first() {
    RiskId r = RiskId.of("r");
    assertThat(told(Small.record().addRisks(risk("s")).addNeeds(under(r, r, r))))
        .containsExactly(
            "/needs/0/underlies/1: found risk:r once more, expected each once",
            "/needs/0/underlies/2: found risk:r once more, expected each once");
  }

  @Test
  void a_list_of_links_may_be_no_longer_than_any_other() {
    List<NeedId> many = Collections.nCopies(CaseRecord.MAX_ELEMENTS + 1, NeedId.of("n"));
    assertThat(
            told(
                Small.record()
                    .addNeeds(Small.need("n"))
                    .addAssets(Small.asset("a", Samples.RUT).toBuilder().helpsWith(many).build())))
        .contains("/assets/0/helpsWith: found 10001 elements, expected no more than 10000");
  }

  @Test
  void the_same_id_may_stand_for_things_of_different_kinds() {
    assertThat(told(Small.record().addRisks(Small.risk("x")).addNeeds(Small.need("x")))).isEmpty();
    assertThat(told(Small.record().addRisks(Small.risk("x"), Small.risk("x"), Small.risk("x"))))
        .containsExactly(
            "/risks/1/id: found risk:x once more, expected an id of its own",
            "/risks/2/id: found risk:x once more, expected an id of its own");
  }

  @Test
  void a_second_stakeholder_with_the_beneficiarys_id_is_one_mistake_whichever_comes_first() {
    Stakeholder other = Small.person("rut", "Another", StakeholderRole.PEER);
    String once = "/stakeholders/1/id: found stakeholder:rut once more, expected an id of its own";
    CaseRecord.Builder record = Small.record(other);
    assertThat(told(record)).containsExactly(once);
    Stakeholder rut = Small.record().build().stakeholders().get(0);
    assertThat(told(record.stakeholders(List.of(other, rut)))).containsExactly(once);
  }

  @Test
  void exactly_one_stakeholder_is_the_beneficiary() {
    assertThat(told(Small.record().stakeholders(List.of(rut(StakeholderRole.PEER)))))
        .containsExactly("/stakeholders: found no BENEFICIARY, expected exactly one");
    assertThat(told(Small.record().stakeholders(List.of())))
        .containsExactly(
            "/beneficiary: found no such stakeholder:rut, expected a stakeholder of this record",
            "/stakeholders: found no BENEFICIARY, expected exactly one");
    assertThat(
            told(
                Small.record(
                    Small.person("b", "B", StakeholderRole.BENEFICIARY),
                    Small.person("c", "C", StakeholderRole.BENEFICIARY))))
        .containsExactly(
            "/stakeholders/1/roles: found a second BENEFICIARY, expected exactly one",
            "/stakeholders/2/roles: found a second BENEFICIARY, expected exactly one");
  }

  @Test
  void a_beneficiary_without_any_role_is_one_mistake() {
    assertThat(told(Small.record().stakeholders(List.of(rut()))))
        .containsExactly("/stakeholders/0/roles: found no role, expected one or more");
  }

  private static Stakeholder rut(StakeholderRole... roles) {
    return Small.person("rut", "Rut", roles);
  }

  @Test
  void a_beneficiary_in_another_role_is_told_where_they_are_named() {
    Stakeholder ann = Small.person("ann", "Ann", StakeholderRole.PEER);
    assertThat(told(Small.record(ann).beneficiary(ann.id())))
        .containsExactly(
            "/beneficiary: found stakeholder:ann in another role, expected the BENEFICIARY");
  }

  @Test
  void whoever_has_several_roles_says_as_which_they_speak() {
    Stakeholder ann =
        Small.person("ann", "Ann", StakeholderRole.PEER, StakeholderRole.PRACTITIONER);
    Risk risk = Small.risk("r");
    assertThat(
            told(Small.record(ann).addRisks(risk.toBuilder().voice(Small.voice(ann.id())).build())))
        .containsExactly(
            "/risks/0/voice: found no “as” where stakeholder:ann has 2 roles,"
                + " expected one of them");
    assertThat(
            told(
                Small.record(ann)
                    .addRisks(
                        risk.toBuilder()
                            .voice(Small.voice(ann.id(), StakeholderRole.MANAGER))
                            .build())))
        .containsExactly(
            "/risks/0/voice/as: found MANAGER, which stakeholder:ann is not,"
                + " expected a role of stakeholder:ann");
    assertThat(
            told(
                Small.record(ann)
                    .addRisks(
                        risk.toBuilder()
                            .voice(Small.voice(ann.id(), StakeholderRole.PEER))
                            .build())))
        .isEmpty();
  }

  @Test
  void language_tags_and_country_codes_are_those_of_the_standards() {
    for (String tag : List.of("sv", "en-GB", "zh-Hant-TW", "und", "i-klingon", "x-own")) {
      assertThat(told(Small.record().language(tag))).as(tag).isEmpty();
    }
    assertThat(told(Small.record().language(MARKER)))
        .containsExactly("/language: found text of 12 characters, expected a BCP 47 language tag");
    CaseRecord small = Small.record().build();
    assertThat(told(small.toBuilder().service(small.service().toBuilder().country(MARKER).build())))
        .containsExactly(
            "/service/country: found text of 12 characters, expected an ISO 3166-1 alpha-2 code");
  }

  @Test
  void what_is_mandatory_is_missing_before_anything_is_checked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseRecord.builder().validate())
        .withMessageContaining("[id, language, beneficiary, service]")
        .isNotInstanceOf(InvalidRecordException.class);
  }

  @Test
  void problems_are_told_in_the_order_of_the_document() {
    Sketch sketch = new Sketch(Samples.record());
    List<Mistake> all = new ArrayList<>(Mistake.all());
    all.removeIf(mistake -> mistake.place().isEmpty() || !mistake.what().equals("blank text"));
    List<String> inOrder = all.stream().map(Mistake::place).toList();
    Collections.shuffle(all, new Random(3));
    all.forEach(mistake -> mistake.plant().accept(sketch));
    assertThat(problems(sketch.toBuilder())).extracting(Problem::place).isEqualTo(inOrder);
  }

  @Test
  void no_refusal_repeats_a_text() {
    for (Mistake mistake : Mistake.all()) {
      Sketch sketch = new Sketch(Samples.record());
      for (Mistake text : Mistake.all()) {
        if (text.what().equals("over-long text") && text.isIndependentOf(mistake)) {
          text.plant().accept(sketch);
        }
      }
      sketch.language = MARKER;
      sketch.extensions.put(MARKER, MARKER);
      sketch.service =
          sketch.service.toBuilder().engagement(Engagement.COMPELLED).country(MARKER).build();
      mistake.plant().accept(sketch);
      InvalidRecordException refused = new InvalidRecordException(problems(sketch.toBuilder()));
      assertThat(refused.getMessage() + refused.problems())
          .contains(" problems: ", "/service/name")
          .doesNotContain("zq", "aaaaa", "Rut", "Nils", TextMistakes.LONE_HALF);
    }
  }
}
