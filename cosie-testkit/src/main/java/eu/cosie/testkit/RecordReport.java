package eu.cosie.testkit;

import eu.cosie.core.id.ElementId;
import eu.cosie.core.party.Party;
import eu.cosie.core.record.CaseRecord;
import eu.cosie.core.risk.Topic;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/**
 * Tells a failing record in full, though {@code toString} of the model never tells what people
 * said: these records are nobody's. It goes by the accessors, so that it follows the model.
 */
final class RecordReport implements SampleReportingFormat {

  private static final String MODEL = CaseRecord.class.getModule().getName();
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return findAccessors(type);
        }
      };

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof CaseRecord;
  }

  @Override
  public Optional<String> label(Object value) {
    return Optional.of(value.toString());
  }

  @Override
  public Object report(Object value) {
    return members(value);
  }

  /** The members of a value of the model that are not empty, the id first. */
  static Map<String, Object> members(Object value) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (Method accessor : accessors(value.getClass())) {
      Object member = told(call(accessor, value));
      if (!(member instanceof Optional) && !List.of().equals(member)) {
        members.put(accessor.getName(), member);
      }
    }
    return members;
  }

  /** What an accessor gives; an empty optional stays one. */
  private static Object told(Object member) {
    if (member instanceof Optional<?> optional && optional.isPresent()) {
      return told(optional.get());
    }
    if (member instanceof List<?> list) {
      List<Object> all = new ArrayList<>();
      list.forEach(each -> all.add(told(each)));
      return all;
    }
    if (member instanceof Party party) {
      return Map.of(party.getClass().getSimpleName(), visible(party.name()));
    }
    if (member instanceof String text) {
      return visible(text);
    }
    boolean isPlain =
        member instanceof Enum
            || member instanceof ElementId
            || member instanceof Topic
            || !MODEL.equals(member.getClass().getModule().getName());
    return isPlain ? member : members(member);
  }

  /** With escapes for what would steer a terminal or turn the direction of text. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (Character.getType(c)) {
                case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.NON_SPACING_MARK ->
                    visible.append(String.format(Locale.ROOT, "\\u{%X}", c));
                default -> visible.append(c == '\\' ? "\\\\" : Character.toString(c));
              }
            });
    return visible.toString();
  }

  /** Attributes are what a type of the model declares public and not final. */
  static List<Method> accessors(Class<?> type) {
    return ACCESSORS.get(type);
  }

  private static List<Method> findAccessors(Class<?> type) {
    Class<?> model = Modifier.isPublic(type.getModifiers()) ? type : type.getSuperclass();
    return Arrays.stream(model.getDeclaredMethods())
        .filter(
            method ->
                method.getParameterCount() == 0
                    && Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && (model.isRecord() || !Modifier.isFinal(method.getModifiers()))
                    && !method.getName().equals("hashCode")
                    && !method.getName().equals("toString"))
        .sorted(
            Comparator.comparing((Method method) -> !method.getName().equals("id"))
                .thenComparing(Method::getName))
        .toList();
  }

  static Object call(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("an accessor of the model cannot be called", e);
    }
  }
}
