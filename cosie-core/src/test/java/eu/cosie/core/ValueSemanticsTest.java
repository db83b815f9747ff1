package eu.cosie.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.ReframedRisk;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.wording.Occurrence;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document type is a value, whichever types there are. */
class ValueSemanticsTest {

  private static final List<Object> SAMPLES =
      Stream.of(
              SampleDraft.affirmed(),
              SampleViews.comparison(),
              Samples.record().asRiskDeficit(),
              SampleViews.pilot())
          .flatMap(sample -> Documents.within(sample).stream())
          .toList();
  // What hangs together in these cannot be changed or left out alone.
  private static final Set<Class<?>> WHOLES =
      Set.of(CaseRecord.class, Draft.class, Occurrence.class, ReframedRisk.class);
  private static final Set<String> TEXTS =
      SAMPLES.stream()
          .filter(sample -> !(sample instanceof Occurrence)) // keys and places, nobody's words
          .flatMap(sample -> Documents.texts(sample).stream())
          .filter(text -> text.length() > 3)
          .collect(Collectors.toSet());

  static List<Class<?>> types() {
    return Documents.types();
  }

  private static List<Object> samples(Class<?> type) {
    return SAMPLES.stream().filter(type::isInstance).toList();
  }

  private static List<Method> attributes(Class<?> type) {
    return Documents.attributes(type).toList();
  }

  @Test
  void there_are_as_many_types_as_the_design_names() {
    assertThat(types()).contains(CaseRecord.class, Draft.class).hasSizeGreaterThanOrEqualTo(40);
    assertThat(TEXTS).hasSizeGreaterThan(30).contains("Rut Lindgren", "Spring concert");
  }

  @ParameterizedTest
  @MethodSource("types")
  void the_samples_use_every_member_of_a(Class<?> type) {
    assertThat(attributes(type))
        .isNotEmpty()
        .allSatisfy(
            attribute ->
                assertThat(samples(type))
                    .as(attribute.toString())
                    .extracting(sample -> Documents.get(attribute, sample))
                    .anyMatch(
                        value -> !List.of(List.of(), Map.of(), Optional.empty()).contains(value)));
  }

  @ParameterizedTest
  @MethodSource("types")
  void two_of_the_same_content_are_equal_for(Class<?> type) {
    for (Object sample : samples(type)) {
      Object same = Documents.build(Documents.toBuilder(sample));
      assertThat(same).isEqualTo(sample).hasSameHashCodeAs(sample).hasToString(sample.toString());
      assertThat(same).isNotEqualTo("a text");
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void two_of_other_content_are_not_equal_for(Class<?> type) {
    boolean isWhole = WHOLES.contains(type);
    int changed = 0;
    for (Object sample : samples(type)) {
      for (Method attribute : attributes(type)) {
        Object value = Documents.get(attribute, sample);
        if (value.equals(List.of()) || value.equals(Optional.empty())) {
          continue;
        }
        try {
          Object other = Documents.with(sample, attribute, Documents.other(value));
          assertThat(other).as(attribute.toString()).isNotEqualTo(sample);
          changed++;
        } catch (IllegalArgumentException refused) {
          assertThat(isWhole).as(attribute + " " + refused.getMessage()).isTrue();
        }
      }
    }
    assertThat(changed).isGreaterThanOrEqualTo(isWhole ? 4 : attributes(type).size());
  }

  @ParameterizedTest
  @MethodSource("types")
  void lists_are_copied_and_cannot_be_changed_in_a(Class<?> type) {
    for (Object sample : samples(type)) {
      for (Method attribute : attributes(type)) {
        Object value = Documents.get(attribute, sample);
        if (value instanceof List<?> list) {
          List<Object> given = new ArrayList<>(list);
          Object built = Documents.with(sample, attribute, given);
          given.clear();
          assertThat(built).isEqualTo(sample);
          assertThatThrownBy(() -> list.remove(0))
              .isInstanceOf(UnsupportedOperationException.class);
        }
        if (value instanceof Map<?, ?> map) {
          Map<Object, Object> given = new HashMap<>(map);
          Object built = Documents.with(sample, attribute, given);
          given.clear();
          assertThat(built).isEqualTo(sample);
          assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void nobodys_words_are_shown_by_a(Class<?> type) {
    for (Object sample : samples(type)) {
      assertThat(TEXTS).noneMatch(text -> sample.toString().contains(text));
      assertThat(sample.toString()).isNotBlank().hasSizeLessThan(120);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void nothing_mandatory_may_be_missing_from_a(Class<?> type) {
    Object sample = samples(type).get(0);
    for (Method missing : attributes(type)) {
      Object builder = Documents.builder(type);
      attributes(type).stream()
          .filter(attribute -> !attribute.equals(missing))
          .forEach(
              attribute -> Documents.set(builder, attribute, Documents.get(attribute, sample)));
      if (Documents.isMandatory(missing)) {
        assertThatIllegalArgumentException()
            .as(missing.toString())
            .isThrownBy(() -> Documents.build(builder))
            .withMessageContaining(missing.getName());
      } else if (!WHOLES.contains(type)) {
        Documents.build(builder);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  @SuppressWarnings("NullAway") // null is what is refused
  void null_is_refused_by_a(Class<?> type) {
    for (Method attribute : attributes(type)) {
      if (!attribute.getReturnType().isPrimitive()) {
        assertThatNullPointerException()
            .as(attribute.toString())
            .isThrownBy(
                () -> Documents.set(Documents.builder(type), attribute, new Object[] {null}[0]));
      }
    }
  }

  @Test
  void elements_are_added_one_by_one_in_plain_english() {
    List<String> adders =
        types().stream()
            .map(type -> Documents.builder(type).getClass())
            .flatMap(builder -> Stream.of(builder.getMethods()))
            .filter(method -> method.getName().matches("add(?!All).*") && !method.isVarArgs())
            .map(Method::getName)
            .distinct()
            .toList();
    assertThat(adders)
        .contains("addStakeholder", "addHelpsWith", "addWish", "addHypothesis")
        .doesNotContain("addWishe", "addHypothese");
  }
}
