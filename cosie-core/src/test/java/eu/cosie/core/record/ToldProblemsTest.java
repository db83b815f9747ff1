package eu.cosie.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.cosie.core.Samples;
import eu.cosie.core.Small;
import eu.cosie.core.id.Problem;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.id.StakeholderId;
import eu.cosie.core.need.Need;
import eu.cosie.core.party.Stakeholder;
import eu.cosie.core.party.StakeholderRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was told to a builder, for example by a reader, counts as present and in order. */
class ToldProblemsTest {

  private static final Stakeholder ANN =
      Small.person("ann", "Ann", StakeholderRole.PEER, StakeholderRole.PRACTITIONER);
  private static final Need DANGLING =
      Small.need("n").toBuilder().addUnderlies(RiskId.of("unread")).build();

  private static List<String> places(CaseRecord.Builder builder, String... told) {
    for (String place : told) {
      builder.addProblem(new Problem(place, "something", "something else"));
    }
    return RecordCheckTest.problems(builder).stream().map(Problem::place).toList();
  }

  static List<Mistake> mistakes() {
    // What lies in the whole of a document has no place of its own to tell it at.
    return Mistake.all().stream().filter(mistake -> !mistake.place().isEmpty()).toList();
  }

  @Test
  void a_record_of_which_something_is_told_is_refused() {
    assertThat(places(Samples.record().toBuilder(), "/risks/0/level"))
        .containsExactly("/risks/0/level");
  }

  @Test
  void what_was_told_comes_first_in_the_order_told() {
    CaseRecord.Builder builder =
        Small.record().addRisks(Small.risk("r").toBuilder().statement(" ").build());
    assertThat(places(builder, "/risks/0/level", "/id"))
        .containsExactly("/risks/0/level", "/id", "/risks/0/statement");
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void nothing_is_told_again_at_a_place_or_below_it(Mistake mistake) {
    for (String place = mistake.place();
        !place.isEmpty();
        place = place.substring(0, place.lastIndexOf('/'))) {
      Sketch sketch = new Sketch(Samples.record());
      mistake.plant().accept(sketch);
      assertThat(places(sketch.toBuilder(), place)).containsExactly(place);
    }
  }

  @Test
  void a_place_is_not_below_another_because_its_text_begins_alike() {
    CaseRecord.Builder builder = Small.record();
    for (int i = 0; i < 11; i++) {
      builder.addRisks(Small.risk("r" + i).toBuilder().statement(i == 10 ? " " : "s").build());
    }
    assertThat(places(builder, "/risks/1")).containsExactly("/risks/1", "/risks/10/statement");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/risks", "/risks/0", "/risks/0/id"})
  void an_id_that_could_not_be_read_may_be_the_one_referred_to(String told) {
    assertThat(places(Small.record().addRisks(Small.risk("r")).addNeeds(DANGLING), told))
        .containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/risks/0/voice", "/risks/0/statement", "/needs", "/risks/0/view/id"})
  void what_hides_no_id_of_the_kind_excuses_no_dangling_one(String told) {
    assertThat(
            places(
                Small.record()
                    .addRisks(Small.risk("r"))
                    .addAssets(
                        Small.asset("a", Samples.RUT).toBuilder()
                            .addProtects(RiskId.of("unread"))
                            .build()),
                told))
        .containsExactly(told, "/assets/0/protects/0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/stakeholders", "/stakeholders/0", "/stakeholders/0/id"})
  void where_stakeholders_could_not_be_read_one_of_them_may_be_the_beneficiary(String told) {
    CaseRecord.Builder builder =
        Small.record(ANN)
            .stakeholders(List.of(ANN))
            .addAssets(Small.asset("a", StakeholderId.of("unread")));
    assertThat(places(builder, told)).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/stakeholders/0/roles", "/stakeholders/0/roles/0"})
  void roles_that_could_not_be_read_may_be_any(String told) {
    Stakeholder rut = Small.person("rut", "Rut", StakeholderRole.PEER);
    assertThat(
            places(
                Small.record()
                    .stakeholders(List.of(rut))
                    .addRisks(
                        Small.risk("r").toBuilder()
                            .voice(Small.voice(Samples.RUT, StakeholderRole.MANAGER))
                            .build()),
                told))
        .containsExactly(told);
  }

  @Test
  void a_role_of_a_voice_that_could_not_be_read_is_not_missing() {
    CaseRecord.Builder builder =
        Small.record(ANN)
            .addRisks(Small.risk("r").toBuilder().voice(Small.voice(ANN.id())).build());
    assertThat(places(builder, "/risks/0/voice/as")).containsExactly("/risks/0/voice/as");
  }

  @Test
  void the_first_so_many_problems_can_be_asked_for() {
    CaseRecord.Builder builder = Small.record();
    for (int i = 0; i < 5; i++) {
      builder.addRisks(Small.risk("r" + i).toBuilder().statement(" ").build());
    }
    builder.addProblem(new Problem("/id", "something", "something else"));
    List<Problem> all = builder.validate().getError().asJava();
    assertThat(all).hasSize(6);
    for (int atMost = 1; atMost <= 7; atMost++) {
      assertThat(builder.validate(atMost).getError())
          .containsExactlyElementsOf(all.subList(0, Math.min(atMost, 6)));
    }
    assertThat(Samples.record().toBuilder().validate(1).isValid()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.validate(0))
        .withMessage("at most 0 problems, expected 1 or more");
  }

  @Test
  void extensions_without_end_are_one_problem() {
    CaseRecord.Builder builder = Small.record();
    for (int i = 0; i < CaseRecord.MAX_ELEMENTS; i++) {
      builder.putExtension("x-" + i, "1");
    }
    assertThat(places(builder)).isEmpty();
    builder.putExtension("x-one-more", "1");
    assertThat(RecordCheckTest.problems(builder))
        .containsExactly(new Problem("", "more than 10000 extensions", "no more"));
  }

  @Test
  void a_builder_made_of_a_record_has_nothing_told() {
    CaseRecord record = Samples.record();
    assertThat(places(record.toBuilder(), "/id")).hasSize(1);
    assertThat(places(record.toBuilder())).isEmpty();
  }
}
