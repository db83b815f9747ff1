package eu.cosie.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.cosie.core.id.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InvalidRecordExceptionTest {

  private static List<Problem> problems(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Problem("/risks/" + i, "nothing", "a risk"))
        .toList();
  }

  @Test
  void the_message_names_each_problem() {
    assertThat(new InvalidRecordException(problems(1)))
        .hasMessage("1 problem: /risks/0: found nothing, expected a risk");
    assertThat(new InvalidRecordException(problems(2)))
        .hasMessage(
            "2 problems: /risks/0: found nothing, expected a risk;"
                + " /risks/1: found nothing, expected a risk");
  }

  @Test
  void of_many_problems_the_message_names_ten_and_the_exception_holds_all() {
    assertThat(new InvalidRecordException(problems(10)).getMessage())
        .startsWith("10 problems: ")
        .endsWith("/risks/9: found nothing, expected a risk");
    InvalidRecordException many = new InvalidRecordException(problems(1234));
    assertThat(many.getMessage())
        .startsWith("1234 problems: ")
        .contains("/risks/9: ")
        .doesNotContain("/risks/10: ")
        .endsWith("; and 1224 more");
    assertThat(many.problems()).isEqualTo(problems(1234));
    assertThatThrownBy(() -> many.problems().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_refusal_without_a_reason_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InvalidRecordException(List.of()))
        .withMessage("a refusal has a reason");
  }

  @Test
  void its_problems_survive_serialization() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new InvalidRecordException(problems(12)));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      InvalidRecordException read = (InvalidRecordException) in.readObject();
      assertThat(read.problems()).isEqualTo(problems(12));
      assertThat(read).hasMessageEndingWith("and 2 more");
    }
  }
}
