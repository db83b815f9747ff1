package eu.cosie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.record.CaseRecord;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@PropertyDefaults(tries = 1000)
@Domain(CosieDomain.class)
@Domain(DomainContext.Global.class)
class VariantsTest {

  @Property
  void renamingBackGivesAnEqualRecord(@ForAll CaseRecord record) {
    CaseRecord renamed = Variants.renamed(record, VariantsTest::turned);

    assertThat(Variants.renamed(renamed, VariantsTest::turned)).isEqualTo(record);
    assertThat(leaves(renamed, ElementId.class))
        .extracting(ElementId::value)
        .isEqualTo(leaves(record, ElementId.class).stream().map(id -> turned(id.value())).toList());
  }

  @Property
  void permutingKeepsEverything(@ForAll CaseRecord record, @ForAll Random random) {
    CaseRecord permuted = Variants.permuted(record, random);

    assertThat(bag(permuted)).isEqualTo(bag(record));
    assertThat(permuted.toBuilder().validate().isValid()).isTrue();
  }

  @Test
  void eachListIsPermuted() {
    Random random = new Random(5);
    Set<String> permuted = new TreeSet<>();
    Set<String> permutable = new TreeSet<>();
    for (int i = 0; i < 300; i++) {
      CaseRecord record = Records.draw(random);
      compare(record, Variants.permuted(record, random), permuted, permutable);
    }

    assertThat(permuted).isEqualTo(permutable).hasSizeGreaterThan(20);
  }

  @Property
  void rewordingReachesEachText(@ForAll CaseRecord record) {
    CaseRecord reworded = Variants.reworded(record, text -> "\uE000");
    CaseRecord other = reworded.toBuilder().extensions(Map.of()).build();

    // What is left are not people's words: the language, the country, names of constants.
    assertThat(leaves(other, String.class))
        .allMatch(text -> text.equals("\uE000") || text.matches("[\\x20-\\x7E]+"));
    assertThat(Variants.reworded(record, text -> text)).isEqualTo(record);
  }

  private static String turned(String id) {
    return id.length() == 1
        ? id
        : id.matches(".*[A-Za-z0-9]") ? new StringBuilder(id).reverse().toString() : id;
  }

  /** Notes which lists could be permuted and which are, in elements that are found again by id. */
  private static void compare(
      Object one, Object other, Set<String> permuted, Set<String> permutable) {
    for (Method accessor : Attributes.accessors(one.getClass())) {
      Object left = unwrapped(Attributes.call(accessor, one));
      Object right = unwrapped(Attributes.call(accessor, other));
      String place = one.getClass().getSimpleName() + "." + accessor.getName();
      if (left instanceof List<?> list) {
        if (list.size() > 1) {
          permutable.add(place);
        }
        if (bag(list).equals(bag(right)) && !list.equals(right)) {
          permuted.add(place);
        }
        compareById(list, (List<?>) right, permuted, permutable);
      } else if (isModel(left)) {
        compare(left, right, permuted, permutable);
      }
    }
  }

  private static void compareById(
      List<?> one, List<?> other, Set<String> permuted, Set<String> permutable) {
    Map<Object, Object> byId = new HashMap<>();
    other.stream()
        .filter(VariantsTest::isModel)
        .forEach(each -> byId.put(Attributes.members(each).get("id"), each));
    for (Object each : one) {
      Object same = isModel(each) ? byId.get(Attributes.members(each).get("id")) : null;
      if (same != null) {
        compare(each, same, permuted, permutable);
      }
    }
  }

  private static Object unwrapped(Object member) {
    return member instanceof Optional<?> optional && optional.isPresent() ? optional.get() : member;
  }

  private static boolean isModel(Object value) {
    return value.getClass().getModule() == CaseRecord.class.getModule()
        && !value.getClass().isRecord()
        && !(value instanceof Enum);
  }

  private static <T> List<T> leaves(CaseRecord record, Class<T> type) {
    return Parts.of(record, type).toList();
  }

  /** What something holds, whatever the order. */
  private static Object bag(Object value) {
    if (isModel(value)) {
      return bag(Attributes.members(value));
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> bag = new HashMap<>();
      map.forEach((name, member) -> bag.put(name, bag(member)));
      return bag;
    }
    if (value instanceof List<?> list) {
      Map<Object, Integer> counts = new HashMap<>();
      list.forEach(each -> counts.merge(bag(each), 1, Integer::sum));
      return counts;
    }
    return value;
  }
}
