package eu.cosie.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.cosie.core.SampleDraft;
import eu.cosie.core.Small;
import eu.cosie.core.assessment.TopicSuggestion.Words;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.Topic;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicSuggestionTest {

  private static final Topic FALLS = Topic.of("FALLS");
  private static final Risk UNNAMED =
      Small.risk("r").toBuilder().statement("Two falls.").topic(Optional.empty()).build();

  @Test
  void it_fits_where_its_words_stand_and_no_topic_is_recorded() {
    assertThat(suggestion(new Words(4, 9, "falls")).fits(UNNAMED)).isTrue();
    assertThat(suggestion(new Words(3, 8, "falls")).fits(UNNAMED)).isFalse();
    assertThat(suggestion(new Words(4, 9, "fells")).fits(UNNAMED)).isFalse();
    assertThat(suggestion(new Words(90, 95, "falls")).fits(UNNAMED)).isFalse();
    assertThat(suggestion().fits(UNNAMED)).isFalse();
    assertThat(suggestion(new Words(4, 9, "falls")).fits(UNNAMED.toBuilder().topic(FALLS).build()))
        .isFalse();
  }

  @Test
  void one_that_does_not_fit_is_refused_beside_its_risk() {
    ReframedRisk risk = SampleDraft.reframed(UNNAMED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> risk.toBuilder().risk(Small.risk("s")).build());
  }

  @ParameterizedTest
  @CsvSource({"-1, 4", "4, 4", "4, 8", "4, 10"})
  void words_are_as_long_as_their_place(int start, int end) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Words(start, end, "falls"));
  }

  @Test
  void nobodys_words_are_shown() {
    assertThat(new Words(4, 9, "falls")).hasToString("4-9");
    assertThat(suggestion(new Words(4, 9, "falls"))).hasToString("TopicSuggestion[FALLS, 1 words]");
  }

  private static TopicSuggestion suggestion(Words... words) {
    return TopicSuggestion.builder().topic(FALLS).addWords(words).build();
  }
}
