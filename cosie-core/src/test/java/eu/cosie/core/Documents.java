package eu.cosie.core;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import eu.cosie.core.party.Party;
import eu.cosie.core.wording.Argument;
import eu.cosie.core.wording.Phrase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The document types of the model, whatever they are, seen by reflection. */
final class Documents {

  static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target/classes"));

  private Documents() {}

  /** Every public abstract class there is. */
  static List<Class<?>> types() {
    return MAIN.stream()
        .filter(type -> !type.isInterface() && !type.isEnum())
        .filter(
            type ->
                type.getModifiers().contains(JavaModifier.ABSTRACT)
                    && type.getModifiers().contains(JavaModifier.PUBLIC))
        .<Class<?>>map(JavaClass::reflect)
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }

  /** All documents within another, itself the last. */
  static List<Object> within(Object document) {
    List<Object> found = new ArrayList<>();
    attributes(document.getClass().getSuperclass())
        .map(attribute -> get(attribute, document))
        .flatMap(Documents::parts)
        .filter(Documents::isDocument)
        .forEach(part -> found.addAll(within(part)));
    found.add(document);
    return found;
  }

  /** Everything people or hosts wrote in a document itself. */
  static List<String> texts(Object document) {
    return attributes(document.getClass().getSuperclass())
        .map(attribute -> get(attribute, document))
        .flatMap(Documents::parts)
        .flatMap(Documents::written)
        .toList();
  }

  private static Stream<String> written(Object part) {
    if (part instanceof Phrase phrase) {
      return phrase.arguments().stream().flatMap(Documents::written);
    }
    if (part instanceof Argument.Name name) {
      return Stream.of(name.text());
    }
    if (part instanceof Argument.Quote quote) {
      return Stream.of(quote.text());
    }
    if (part instanceof Party party) {
      return Stream.of(party.name());
    }
    return part instanceof String text ? Stream.of(text) : Stream.of();
  }

  private static Stream<?> parts(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.stream();
    }
    if (value instanceof Map<?, ?> map) {
      return Stream.concat(map.keySet().stream(), map.values().stream());
    }
    return value instanceof Collection<?> collection ? collection.stream() : Stream.of(value);
  }

  static boolean isDocument(Object value) {
    return Modifier.isAbstract(value.getClass().getSuperclass().getModifiers())
        && types().contains(value.getClass().getSuperclass());
  }

  /** What a type's documents are made of: its accessors that are not final. */
  static Stream<Method> attributes(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isFinal(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .sorted(Comparator.comparing(Method::getName));
  }

  static boolean isMandatory(Method attribute) {
    return Modifier.isAbstract(attribute.getModifiers())
        && !List.of(List.class, SortedMap.class, Optional.class)
            .contains(attribute.getReturnType());
  }

  static Object get(Method attribute, Object document) {
    return invoke(attribute, document);
  }

  static Object builder(Class<?> type) {
    return invoke(method(type, "builder"), null);
  }

  static Object toBuilder(Object document) {
    return invoke(method(document.getClass().getSuperclass(), "toBuilder"), document);
  }

  static Object build(Object builder) {
    return invoke(method(builder.getClass(), "build"), builder);
  }

  /** Sets an attribute, in the form in which it is got. */
  static void set(Object builder, Method attribute, Object value) {
    Method setter =
        Stream.of(builder.getClass().getMethods())
            .filter(method -> method.getName().equals(attribute.getName()))
            .filter(method -> method.getParameterCount() == 1)
            .filter(
                method -> method.getParameterTypes()[0].isAssignableFrom(attribute.getReturnType()))
            .findFirst()
            .orElseThrow();
    setter.setAccessible(true); // declared by the generated class, which is hidden
    invoke(setter, builder, value);
  }

  /** Another value of the same type. */
  static Object other(Object value) {
    if (value instanceof String text) {
      return text + "x";
    }
    if (value instanceof Boolean flag) {
      return !flag;
    }
    if (value instanceof Integer number) {
      return number + 1;
    }
    if (value instanceof LocalDate date) {
      return date.plusDays(1);
    }
    if (value instanceof Enum<?> constant) {
      return Stream.of(constant.getDeclaringClass().getEnumConstants())
          .filter(another -> another != constant)
          .findFirst()
          .orElseThrow();
    }
    if (value instanceof Optional<?>) {
      return Optional.empty();
    }
    if (value instanceof Phrase phrase) {
      return Phrase.of(phrase.key() + ".x");
    }
    if (value instanceof List<?>) {
      return List.of();
    }
    if (value instanceof Map<?, ?>) {
      return Map.of();
    }
    if (value instanceof Record) {
      Method component =
          method(value.getClass(), value.getClass().getRecordComponents()[0].getName());
      return invoke(
          method(value.getClass(), "of", String.class), null, invoke(component, value) + "9");
    }
    Method some =
        attributes(value.getClass().getSuperclass())
            .filter(each -> isMandatory(each) || each.getReturnType() == List.class)
            .findFirst()
            .orElseThrow();
    return with(value, some, other(get(some, value)));
  }

  /** A document with one attribute changed. */
  static Object with(Object document, Method attribute, Object value) {
    Object builder = toBuilder(document);
    set(builder, attribute, value);
    return build(builder);
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static Object invoke(Method method, @Nullable Object on, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw new AssertionError(e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
