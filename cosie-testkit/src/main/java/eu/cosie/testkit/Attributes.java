package eu.cosie.testkit;

import eu.cosie.core.record.CaseRecord;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a value of the model has, read by its accessors, so that it follows the model. */
final class Attributes {

  private static final Module MODEL = CaseRecord.class.getModule();
  private static final String PACKAGES = "eu.cosie.core.";
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return type.isRecord() ? components(type) : attributes(publicType(type));
        }
      };

  private Attributes() {}

  /** Whether a type belongs to the model; on the class path its module is everybody's. */
  static boolean isModel(Class<?> type) {
    return type.getModule() == MODEL && type.getName().startsWith(PACKAGES);
  }

  /** The type that a value of a hidden class is known by. */
  static Class<?> publicType(Class<?> type) {
    return Modifier.isPublic(type.getModifiers()) || type.isEnum() ? type : type.getSuperclass();
  }

  /** The accessors of a type, that of the id first. */
  static List<Method> accessors(Class<?> type) {
    return ACCESSORS.get(type);
  }

  /** What a value has that is not empty, by name, the id first; optionals as what they hold. */
  static Map<String, Object> members(Object value) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (Method accessor : accessors(value.getClass())) {
      Object member = call(accessor, value);
      Object held = member instanceof Optional<?> optional ? optional.orElse(null) : member;
      if (held != null && !List.of().equals(held) && !Map.of().equals(held)) {
        members.put(accessor.getName(), held);
      }
    }
    return members;
  }

  static Object call(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("an accessor of the model cannot be called", e);
    }
  }

  private static List<Method> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
  }

  /** Attributes are what a type of the model declares public and not final. */
  private static List<Method> attributes(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(
            method ->
                method.getParameterCount() == 0
                    && Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && !Modifier.isFinal(method.getModifiers()))
        .sorted(
            Comparator.comparing((Method method) -> !method.getName().equals("id"))
                .thenComparing(Method::getName))
        .toList();
  }
}
