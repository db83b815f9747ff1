package eu.cosie.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.cosie.core.assessment.Comparison;
import eu.cosie.core.assessment.Draft;
import eu.cosie.core.asset.Asset;
import eu.cosie.core.id.Problem;
import eu.cosie.core.id.RiskId;
import eu.cosie.core.party.Voice;
import eu.cosie.core.pilot.PilotProfile;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.InvalidRecordException;
import eu.cosie.core.risk.Risk;
import eu.cosie.core.risk.RiskLevel;
import eu.cosie.core.wording.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.providers.TypeUsage;
import org.junit.jupiter.api.Test;

@PropertyDefaults(tries = 1000)
@Domain(CosieDomain.class)
class ModelProviderTest {

  private final ModelProvider provider = new ModelProvider();

  @Example
  void eachTypeOfTheModelIsDrawn() {
    Random random = new Random(11);
    Set<Class<?>> missing = new HashSet<>();
    for (Class<?> type : publicTypes()) {
      if (!provider.canProvideFor(TypeUsage.of(type))) {
        missing.add(type);
      } else {
        for (int i = 0; i < 20; i++) {
          assertThat(drawn(type).generator(1000).next(random).value()).isInstanceOf(type);
        }
      }
    }

    // What goes wrong, and what is made by comparing two.
    missing.removeIf(type -> type.getNestHost() == Comparison.class);
    assertThat(missing).containsExactlyInAnyOrder(Problem.class, InvalidRecordException.class);
  }

  @Property
  void anyTypeCanBeTakenWithoutARecord(
      @ForAll Risk risk,
      @ForAll Voice voice,
      @ForAll RiskLevel level,
      @ForAll RiskId id,
      @ForAll Phrase phrase,
      @ForAll PilotProfile profile) {
    assertThat(Stream.of(risk, voice, level, id, phrase)).doesNotContainNull();
    assertThat(profile.toBuilder().validate().isValid()).isTrue();
  }

  @Test
  void aPartShrinksToWhatMatters() {
    Asset smallest = shrunk(Asset.class, asset -> asset.wanted().isPresent());

    assertThat(Attributes.members(smallest).keySet())
        .containsExactlyInAnyOrder(
            "id", "agreement", "holder", "kind", "name", "status", "voice", "wanted");
    assertThat(smallest.name()).isEqualTo("x");
    assertThat(smallest.id().value()).isEqualTo("a1");
  }

  @Test
  void aDraftShrinksWithItsRecord() {
    Draft smallest = shrunk(Draft.class, draft -> !draft.risks().isEmpty());

    assertThat(smallest.record().risks()).hasSize(1);
    assertThat(ElementIds.of(smallest.record()).stream().mapToInt(List::size).sum()).isEqualTo(1);
  }

  @Test
  void whatIsNotOfTheModelIsLeftToOthers() {
    assertThat(
            Stream.of(String.class, Object.class, Comparable.class, List.class, Record.class)
                .map(type -> TypeUsage.of(type)))
        .noneMatch(provider::canProvideFor);
  }

  private <T> T shrunk(Class<T> type, Predicate<T> fails) {
    Random random = new Random(5);
    Shrinkable<T> smallest = drawn(type).generator(1000).next(random);
    while (!fails.test(smallest.value())) {
      smallest = drawn(type).generator(1000).next(random);
    }
    for (Shrinkable<T> next = smallest; next != null; ) {
      smallest = next;
      next = smallest.shrink().filter(each -> fails.test(each.value())).findFirst().orElse(null);
    }
    return smallest.value();
  }

  // What is drawn for a type is of that type.
  @SuppressWarnings("unchecked")
  private <T> Arbitrary<T> drawn(Class<T> type) {
    Set<Arbitrary<?>> arbitraries = provider.provideFor(TypeUsage.of(type), subtype -> Set.of());
    return (Arbitrary<T>) arbitraries.iterator().next();
  }

  /** What the model shows, builders left out. */
  private static Set<Class<?>> publicTypes() {
    Module model = CaseRecord.class.getModule();
    try (ModuleReader reader =
        model
            .getLayer()
            .configuration()
            .findModule(model.getName())
            .orElseThrow()
            .reference()
            .open()) {
      return reader
          .list()
          .filter(name -> name.startsWith("eu/") && name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
          .filter(name -> !name.endsWith("-info"))
          .<Class<?>>map(name -> Class.forName(model, name))
          .filter(type -> Modifier.isPublic(type.getModifiers()) && !type.isAnnotation())
          .filter(type -> !type.getName().endsWith("$Builder"))
          .filter(type -> type != CaseRecord.class)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
