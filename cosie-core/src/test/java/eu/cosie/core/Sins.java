package eu.cosie.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What no class of the model does. */
final class Sins {

  /** Members, written {@code class.name(parameters}, that depend on when or where they run. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          String.join(
              "|",
              "java\\.time\\..*\\.(now|systemDefault|system.*)\\(.*",
              "java\\.time\\.Clock\\..*",
              "java\\.lang\\.System\\.(?!arraycopy|identityHashCode).*",
              "java\\.lang\\.Math\\.random\\(.*",
              "java\\.util\\.(Random|SplittableRandom|UUID|Date|Calendar|Timer|Scanner)\\..*",
              "java\\.(util\\.random|util\\.concurrent|security)\\..*",
              "java\\.util\\.Locale\\.(getDefault|setDefault)\\(.*",
              "java\\.util\\.TimeZone\\..*",
              "java\\.lang\\.String\\.(toLowerCase|toUpperCase)\\(",
              "java\\.lang\\.String\\.formatted\\(.*",
              "java\\.lang\\.String\\.format\\(java\\.lang\\.String,.*",
              "java\\.lang\\.String\\.getBytes\\(",
              "java\\.text\\..*",
              "java\\.(io|net|nio)\\..*",
              "java\\.lang\\.(reflect|invoke)\\..*",
              "java\\.lang\\.Class\\.(forName|newInstance|get.*Method.*|get.*Field.*"
                  + "|get.*Constructor.*|getResource.*)\\(.*",
              "java\\.lang\\.(Thread|Runtime|Process|ProcessBuilder|ThreadLocal)\\..*",
              "java\\.util\\.ServiceLoader\\..*"));

  static final ArchRule RULE =
      noClasses()
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe("depends on when or where it runs", Sins::isSin));

  static final ArchRule UNCHANGEABLE =
      classes().that().arePublic().and().haveSimpleNameNotEndingWith("Builder").should(notChange());

  private Sins() {}

  private static boolean isSin(JavaAccess<?> access) {
    String target = access.getTarget().getFullName();
    return FORBIDDEN.matcher(target.replaceAll("\\)$", "")).matches();
  }

  private static ArchCondition<JavaClass> notChange() {
    return new ArchCondition<>("have final fields, no setters, and no subclasses of others") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream.of(
                type.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                    .map(field -> field.getFullName() + " is not final"),
                type.getFields().stream()
                    .filter(field -> field.getRawType().isArray())
                    .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE))
                    .map(field -> field.getFullName() + " can be changed"),
                type.getMethods().stream()
                    .filter(method -> method.getName().matches("(set|add|put)[A-Z].*"))
                    .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                    .filter(method -> method.getRawParameterTypes().size() > 0)
                    .map(method -> method.getFullName() + " sets something"),
                Stream.of(type)
                    .filter(each -> !isClosed(each))
                    .map(each -> each.getFullName() + " is open to subclasses"))
            .flatMap(each -> each)
            .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
      }
    };
  }

  /** Nobody else can extend or implement it, or it is a sealed interface. */
  private static boolean isClosed(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.FINAL)
        || type.isEnum()
        || type.isAnnotation()
        || (type.isInterface() && type.reflect().isSealed())
        || (!type.isInterface()
            && type.getConstructors().stream()
                .noneMatch(
                    constructor ->
                        constructor.getModifiers().contains(JavaModifier.PUBLIC)
                            || constructor.getModifiers().contains(JavaModifier.PROTECTED)));
  }
}
