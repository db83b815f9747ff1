package eu.cosie.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import eu.cosie.core.record.CaseRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which package knows which, and what none of them reaches. Packages are named one by one: what is
 * not allowed here is refused.
 */
class ArchitectureTest {

  private static final String ROOT = "eu.cosie.core";

  /** The packages of the model, each with those it may know beside itself. */
  private static final Map<String, List<String>> KNOWS =
      Map.of(
          "id", List.of(),
          "wording", List.of("id"),
          "party", List.of("id", "wording"),
          "asset", List.of("id", "wording", "party"),
          "need", List.of("id", "wording", "party"),
          "risk", List.of("id", "wording", "party"),
          "service", List.of("id", "wording", "party"),
          "record", List.of("id", "wording", "party", "asset", "need", "risk", "service"),
          "assessment",
              List.of("id", "wording", "party", "asset", "need", "risk", "service", "record"),
          "pilot", List.of("id", "wording", "party", "service"));

  /** What else may be known; of java.io one name only. */
  private static final List<String> JDK =
      List.of(
          "java.lang",
          "java.lang.annotation",
          "java.time",
          "java.util",
          "java.util.function",
          "java.util.stream");

  private static final Map<String, List<String>> MORE =
      Map.of(
          "id", List.of("java.util.regex", "io.vavr.control"),
          "risk", List.of("io.vavr.control"),
          "record", List.of("io.vavr.control", "io.vavr.collection"),
          "pilot", List.of("io.vavr.control", "io.vavr.collection"));

  private static final List<String> NAMED =
      List.of("java.io.Serializable", "org.jspecify.annotations.NullMarked");
  private static final String GENERATOR = "org.immutables.value";
  private static final JavaClasses CLASSES = Documents.MAIN;

  static Set<String> packages() {
    return KNOWS.keySet();
  }

  // ---- who knows whom

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_knows_only_those_left_of_it(String name) {
    knowsOnly(name, allowed(name)).check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_that_knows_more_than_it_is_allowed_is_caught(String name) {
    for (String used : List.of("java.lang", name.equals("id") ? "io.vavr.control" : ROOT + ".id")) {
      List<String> less = new ArrayList<>(allowed(name));
      assertThat(less.remove(used)).isTrue();
      assertThat(knowsOnly(name, less).evaluate(CLASSES).hasViolation()).as(used).isTrue();
    }
  }

  @Test
  void a_class_that_knows_the_wrong_package_is_caught() {
    JavaClasses wrong = new ClassFileImporter().importClasses(Wrong.class);
    assertThat(onlyKnows(ROOT, List.of("java.lang", "java.time")).evaluate(wrong).hasViolation())
        .isTrue();
  }

  private static List<String> allowed(String name) {
    return Stream.of(
            KNOWS.getOrDefault(name, List.of()).stream().map(known -> ROOT + "." + known),
            JDK.stream(),
            MORE.getOrDefault(name, List.of()).stream(),
            Stream.of(GENERATOR))
        .flatMap(each -> each)
        .toList();
  }

  private static ArchRule knowsOnly(String name, List<String> packages) {
    return onlyKnows(ROOT + "." + name, packages);
  }

  private static ArchRule onlyKnows(String home, List<String> packages) {
    return classes()
        .that()
        .resideInAPackage(home)
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe(
                "are allowed",
                type ->
                    type.getPackageName().equals(home)
                        || packages.contains(type.getPackageName())
                        || NAMED.contains(type.getName())));
  }

  @Test
  void the_rules_look_at_everything_there_is() {
    assertThat(CLASSES.size()).isGreaterThan(200);
    assertThat(CLASSES.contain(CaseRecord.class)).isTrue();
    Set<String> found = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    found.remove(""); // the module
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of(ROOT), packages().stream().map(each -> ROOT + "." + each))
                .toList());
    assertThat(packages()).containsAll(MORE.keySet());
  }

  @Test
  void what_is_allowed_is_needed() {
    Set<String> known = known("");
    assertThat(known).containsAll(JDK).contains(GENERATOR);
    MORE.forEach((name, more) -> assertThat(known("." + name)).containsAll(more));
    assertThat(
            CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getName()))
        .containsAll(NAMED);
  }

  private static Set<String> known(String home) {
    return CLASSES.stream()
        .filter(type -> (type.getPackageName() + ".").startsWith(ROOT + home + "."))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass().getPackageName())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void nothing_is_null_in_a_package(String name) {
    assertThat(CLASSES.getPackage(ROOT + "." + name).isAnnotatedWith(NullMarked.class)).isTrue();
  }

  @Test
  void the_root_holds_the_style_of_generated_code_and_nothing_else() {
    assertThat(CLASSES.getPackage(ROOT).getClasses())
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder("CosieStyle", "package-info");
    assertThat(CLASSES.getPackage(ROOT).isAnnotatedWith(NullMarked.class)).isFalse();
  }

  // ---- what nothing reaches

  @Test
  void nothing_depends_on_when_or_where_it_runs() {
    Sins.RULE.check(CLASSES);
  }

  @Test
  void every_sin_of_the_wrong_sample_is_caught() {
    JavaClasses wrong = new ClassFileImporter().importClasses(Wrong.class);
    String report = Sins.RULE.evaluate(wrong).getFailureReport().toString();
    List<String> sins =
        wrong.get(Wrong.class).getMethods().stream()
            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
            .map(HasName::getName)
            .toList();
    assertThat(sins)
        .hasSizeGreaterThan(15)
        .allSatisfy(
            name ->
                assertThat(report.contains("." + name + "("))
                    .as(name)
                    .isEqualTo(!name.equals("innocent")));
  }

  // ---- what can be changed

  @Test
  void nothing_public_can_be_changed_but_builders() {
    Sins.UNCHANGEABLE.check(CLASSES);
    EvaluationResult wrong =
        Sins.UNCHANGEABLE.evaluate(new ClassFileImporter().importClasses(Wrong.Changeable.class));
    assertThat(wrong.getFailureReport().getDetails()).hasSize(4);
  }

  @Test
  void generated_classes_are_hidden_and_stand_behind_each_document_type() {
    List<JavaClass> generated =
        CLASSES.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> type.getSimpleName().startsWith("Immutable"))
            .toList();
    assertThat(generated)
        .hasSameSizeAs(Documents.types())
        .allSatisfy(
            type -> {
              assertThat(type.getModifiers())
                  .contains(JavaModifier.FINAL)
                  .doesNotContain(JavaModifier.PUBLIC);
              assertThat(type.getRawSuperclass().orElseThrow().reflect()).isIn(Documents.types());
            });
  }
}
