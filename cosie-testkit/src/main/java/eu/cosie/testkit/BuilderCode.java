package eu.cosie.testkit;

import eu.cosie.core.record.CaseRecord;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a record as the Java code that builds it, so that what a property found can be pasted into
 * a test and stay there. Thread-safe; it holds nothing.
 */
public final class BuilderCode {

  // A constant of a class file has up to 65,535 bytes; a character takes up to three.
  private static final int MAX_LITERAL = 20_000;
  private static final String INDENT = "    ";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private BuilderCode() {}

  /**
   * An expression that builds a record equal to this one. It names types without their packages,
   * those of the model and {@link LocalDate}, and leaves out what is empty or holds anyway. It is
   * ASCII: texts have escapes for all else, so that they survive any editor and terminal.
   */
  public static String of(CaseRecord record) {
    return expression(record, "");
  }

  /** An expression for any value of the model. */
  static String expression(Object value) {
    return expression(value, "");
  }

  private static String expression(Object value, String indent) {
    if (value instanceof String text) {
      return literal(text);
    }
    if (value instanceof LocalDate date) {
      return "LocalDate.of(%d, %d, %d)"
          .formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
    if (value instanceof Enum<?> constant) {
      return name(constant.getDeclaringClass()) + "." + constant.name();
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(each -> expression(each, indent))
          .collect(Collectors.joining(", ", "List.of(", ")"));
    }
    if (!Attributes.isModel(value.getClass())) {
      return value.toString();
    }
    return value.getClass().isRecord() ? made(value, indent) : built(value, indent);
  }

  private static String made(Object value, String indent) {
    Class<?> type = value.getClass();
    Class<?>[] components =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    boolean hasFactory =
        Arrays.stream(type.getMethods())
            .anyMatch(
                method ->
                    method.getName().equals("of")
                        && Arrays.equals(method.getParameterTypes(), components));
    return Attributes.accessors(type).stream()
        .map(accessor -> expression(Attributes.call(accessor, value), indent))
        .collect(
            Collectors.joining(
                ", ", hasFactory ? name(type) + ".of(" : "new " + name(type) + "(", ")"));
  }

  private static String built(Object value, String indent) {
    Class<?> type = Attributes.publicType(value.getClass());
    StringBuilder code = new StringBuilder(name(type)).append(".builder()");
    String inner = indent + INDENT;
    Map<String, Object> members = Attributes.members(value);
    for (Method accessor : Attributes.accessors(type)) {
      Object member = members.get(accessor.getName());
      if (member == null || holdsAnyway(accessor, member)) {
        continue;
      }
      String name = accessor.getName();
      if (member instanceof List<?> list) {
        String adder = singular(type, "add", 1, name);
        list.forEach(each -> code.append(call(adder, List.of(each), inner)));
      } else if (member instanceof Map<?, ?> map) {
        String putter = singular(type, "put", 2, name);
        map.forEach((key, each) -> code.append(call(putter, List.of(key, each), inner)));
      } else {
        code.append(call(name, List.of(member), inner));
      }
    }
    return code.append('\n').append(inner).append(".build()").toString();
  }

  private static String call(String method, List<?> arguments, String indent) {
    String deeper = indent + INDENT;
    String told =
        arguments.stream()
            .map(argument -> expression(argument, deeper))
            .collect(Collectors.joining(", "));
    String broken = told.indexOf('\n') < 0 ? "" : "\n" + deeper;
    return "\n" + indent + "." + method + "(" + broken + told + ")";
  }

  /** Attributes that need not be set are no, or the first of their kind, unless they are set. */
  private static boolean holdsAnyway(Method accessor, Object member) {
    return !Modifier.isAbstract(accessor.getModifiers())
        && (member.equals(false)
            || (member instanceof Enum<?> choice
                && choice.equals(choice.getDeclaringClass().getEnumConstants()[0])));
  }

  /** The method of a builder for one of many: the one that is named most like the attribute. */
  private static String singular(Class<?> type, String verb, int parameters, String attribute) {
    return Arrays.stream(builder(type).getMethods())
        .filter(method -> method.getName().startsWith(verb))
        .filter(method -> method.getParameterCount() == parameters)
        .filter(method -> !method.isVarArgs() && !takesAll(method))
        .map(Method::getName)
        .max(
            Comparator.comparingInt(
                    (String method) -> alike(method.substring(verb.length()), attribute))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow(() -> new LinkageError("no way to add to " + name(type) + "." + attribute));
  }

  private static boolean takesAll(Method method) {
    return Iterable.class.isAssignableFrom(method.getParameterTypes()[0]);
  }

  private static int alike(String one, String other) {
    int common = 0;
    while (common < Math.min(one.length(), other.length())
        && Character.toLowerCase(one.charAt(common))
            == Character.toLowerCase(other.charAt(common))) {
      common++;
    }
    return common;
  }

  private static Class<?> builder(Class<?> type) {
    try {
      return type.getMethod("builder").getReturnType();
    } catch (NoSuchMethodException e) {
      throw new LinkageError("a type of the model has no builder", e);
    }
  }

  private static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  private static String literal(String text) {
    if (text.length() <= MAX_LITERAL) {
      return '"' + escaped(text) + '"';
    }
    List<String> pieces = new ArrayList<>();
    for (int start = 0; start < text.length(); start += MAX_LITERAL) {
      pieces.add(literal(text.substring(start, Math.min(text.length(), start + MAX_LITERAL))));
    }
    return "String.join(\"\", " + String.join(", ", pieces) + ")";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> escaped.append("\\\"");
        case '\\' -> escaped.append("\\\\");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        default -> {
          if (c >= ' ' && c <= '~') {
            escaped.append(c);
          } else {
            escaped.append("\\u").append(HEX.toHexDigits(c));
          }
        }
      }
    }
    return escaped.toString();
  }
}
