package eu.cosie.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.id.Problem;
import eu.cosie.core.record.Affirmation;
import eu.cosie.core.record.CaseRecord;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake in what is kept beside a record is told once, at its place. */
class KeptMistakesTest {

  private static final CaseRecord HULL = CaseRecords.read(Cases.HULL);

  static Stream<Arguments> documents() {
    CaseRecord affirmed =
        Kept.answered(Kept.shortDraft(HULL), "yes-1", Affirmation.Answer.YES).toRecord();
    return Stream.of(
        Arguments.of(
            Kept.json(Kept.answered(Kept.shortDraft(HULL), "yes-1", Affirmation.Answer.YES)),
            (Function<String, Validation<Seq<Problem>, ?>>)
                document -> Assessments.parse(document, affirmed).map(read -> read)),
        Arguments.of(
            Kept.json(Kept.report(HULL), HULL),
            (Function<String, Validation<Seq<Problem>, ?>>)
                document -> Reports.parse(document, HULL).map(read -> read)),
        Arguments.of(
            Pilots.toJson(Kept.pilot()),
            (Function<String, Validation<Seq<Problem>, ?>>)
                document -> Pilots.parse(document).map(read -> read)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void each_single_mistake_is_told_once_at_its_place(
      String document, Function<String, Validation<Seq<Problem>, ?>> parse) {
    List<Mistake> mistakes = Mistake.in(document, Kept::isMandatory);
    SoftAssertions softly = new SoftAssertions();
    for (Mistake mistake : mistakes) {
      Validation<Seq<Problem>, ?> parsed = parse.apply(mistake.plantedIn(document));
      List<Problem> told = parsed.isValid() ? List.of() : parsed.getError().asJava();
      if (told.size() != 1 || !told.get(0).place().equals(mistake.place())) {
        softly.assertThat(told).as(mistake.toString()).isEmpty();
        softly.assertThat(told).as(mistake.toString()).isNotEmpty();
      }
    }
    softly.assertAll();
    assertThat(mistakes).hasSizeGreaterThan(200);
  }
}
