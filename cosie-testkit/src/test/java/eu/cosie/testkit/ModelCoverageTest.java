package eu.cosie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.record.CaseRecord;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Whatever the model can hold is drawn: each optional with and without, each list, each constant.
 */
class ModelCoverageTest {

  private final Set<String> drawn = new TreeSet<>();
  private final Set<String> possible = new TreeSet<>();

  @Test
  void everythingTheModelCanHoldIsDrawn() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      note(Records.draw(random));
    }

    assertThat(drawn).containsAll(possible);
    assertThat(possible).hasSizeGreaterThan(150);
  }

  private void note(Object value) {
    for (Method accessor : Attributes.accessors(value.getClass())) {
      Object member = Attributes.call(accessor, value);
      String place = value.getClass().getSimpleName() + "." + accessor.getName();
      if (member instanceof Optional<?> optional) {
        of(place, optional.isPresent() ? "present" : "absent", "present", "absent");
        optional.ifPresent(present -> noteMember(place, present));
      } else if (member instanceof List<?> list) {
        of(
            place,
            list.isEmpty() ? "empty" : list.size() == 1 ? "one" : "several",
            "one",
            "several");
        list.forEach(each -> noteMember(place, each));
      } else if (member instanceof Map<?, ?> map) {
        of(place, map.isEmpty() ? "empty" : "some", "empty", "some");
      } else {
        noteMember(place, member);
      }
    }
  }

  private void noteMember(String place, Object member) {
    if (member instanceof Boolean) {
      of(place, member.toString(), "true", "false");
    } else if (member instanceof Enum<?> constant) {
      of(
          place,
          constant.name(),
          Arrays.stream(constant.getDeclaringClass().getEnumConstants())
              .map(Enum::name)
              .toArray(String[]::new));
    } else if (member.getClass().getModule() == CaseRecord.class.getModule()
        && !member.getClass().isRecord()) {
      note(member);
    }
  }

  private void of(String place, String seen, String... all) {
    drawn.add(place + " " + seen);
    for (String each : all) {
      possible.add(place + " " + each);
    }
  }
}
