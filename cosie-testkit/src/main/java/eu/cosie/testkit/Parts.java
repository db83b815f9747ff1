package eu.cosie.testkit;

import eu.cosie.core.id.RiskId;
import eu.cosie.core.risk.Topic;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a value of the model is made of, down to its ids, constants and texts. */
final class Parts {

  private Parts() {}

  /** All of a type that a value holds, in an order that follows the types. */
  static <T> Stream<T> of(Object value, Class<T> type) {
    if (type.isInstance(value)) {
      return Stream.of(type.cast(value));
    }
    if (value instanceof Optional<?> optional) {
      return optional.stream().flatMap(each -> of(each, type));
    }
    if (value instanceof List<?> list) {
      return list.stream().flatMap(each -> of(each, type));
    }
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().flatMap(each -> of(each, type));
    }
    if (isLeaf(value.getClass())) {
      return Stream.of();
    }
    return Attributes.accessors(value.getClass()).stream()
        .flatMap(accessor -> of(Attributes.call(accessor, value), type));
  }

  /** Adds the types of the model that a value of a type can hold, and that type. */
  static void addTypes(Type type, Set<Class<?>> types) {
    if (type instanceof ParameterizedType parameterized) {
      for (Type argument : parameterized.getActualTypeArguments()) {
        addTypes(argument, types);
      }
    } else if (type instanceof Class<?> known && Attributes.isModel(known) && types.add(known)) {
      if (known.isSealed()) {
        for (Class<?> permitted : known.getPermittedSubclasses()) {
          addTypes(permitted, types);
        }
      } else if (!isLeaf(known)) {
        for (Method accessor : Attributes.accessors(known)) {
          addTypes(accessor.getGenericReturnType(), types);
        }
      }
    }
  }

  /** What says one thing and holds nobody's words. */
  private static boolean isLeaf(Class<?> type) {
    return !Attributes.isModel(type)
        || type.isEnum()
        || type == Topic.class
        || type.getPackage() == RiskId.class.getPackage();
  }
}
