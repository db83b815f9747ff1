package eu.cosie.testkit;

import eu.cosie.core.assessment.Answer;
import eu.cosie.core.assessment.Draft;
import eu.cosie.core.assessment.StrengthsBasedAssessment;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.record.RiskDeficitAssessment;
import eu.cosie.rules.reframing.Reframer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Gives each type of the model values that occur: taken out of drawn records and what follows from
 * them. What is drawn by itself stands in {@link Lone}.
 */
final class ModelProvider implements ArbitraryProvider {

  /** What values of a type are taken out of. */
  private record Source(Class<?> type, Function<CaseRecord, Object> whole) {
    <T> List<T> parts(CaseRecord record, Class<T> part) {
      return Parts.of(whole.apply(record), part).toList();
    }
  }

  private static final Reframer REFRAMER = Reframer.standard();

  /** Each type of the model with the first of these that can hold it. */
  private static final Map<Class<?>, Source> SOURCES =
      sources(
          new Source(CaseRecord.class, record -> record),
          new Source(RiskDeficitAssessment.class, CaseRecord::asRiskDeficit),
          new Source(Draft.class, REFRAMER::reframe),
          new Source(StrengthsBasedAssessment.class, ModelProvider::assessments),
          new Source(Answer.class, ModelProvider::answers));

  @Override
  public boolean canProvideFor(TypeUsage target) {
    return types().contains(target.getRawType()) || isChoice(target.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    return Set.of(of(target.getRawType()));
  }

  /** After what a domain provides by a method of its own. */
  @Override
  public int priority() {
    return -1;
  }

  /** The types for which there are values, choices left out. */
  static Set<Class<?>> types() {
    Set<Class<?>> types = new HashSet<>(SOURCES.keySet());
    types.addAll(Lone.ARBITRARIES.keySet());
    return types;
  }

  private static Arbitrary<?> of(Class<?> type) {
    Arbitrary<?> lone = Lone.ARBITRARIES.get(type);
    if (lone != null) {
      return lone;
    }
    Source source = SOURCES.get(type);
    return source == null
        ? Arbitraries.of(type.getEnumConstants())
        : ShrinkablePart.oneOf(record -> source.parts(record, type));
  }

  private static Map<Class<?>, Source> sources(Source... wholes) {
    Map<Class<?>, Source> sources = new HashMap<>();
    for (Source source : wholes) {
      Set<Class<?>> types = new HashSet<>();
      Parts.addTypes(source.type(), types);
      types.stream()
          .filter(type -> !type.isEnum())
          .forEach(type -> sources.putIfAbsent(type, source));
    }
    return sources;
  }

  private static boolean isChoice(Class<?> type) {
    return type.isEnum() && Attributes.isModel(type);
  }

  private static List<StrengthsBasedAssessment> assessments(CaseRecord record) {
    List<StrengthsBasedAssessment> assessments = new ArrayList<>();
    for (Answer answer : answers(record)) {
      if (answer instanceof Answer.Accepted accepted) {
        assessments.add(accepted.assessment());
      } else if (answer instanceof Answer.Declined declined) {
        assessments.add(declined.assessment());
      }
    }
    return assessments;
  }

  /** What the answers in a record make of its draft, as if none had been given before. */
  private static List<Answer> answers(CaseRecord record) {
    Draft draft = REFRAMER.reframe(record.toBuilder().affirmations(List.of()).build());
    return record.affirmations().stream().map(draft::answer).toList();
  }
}
