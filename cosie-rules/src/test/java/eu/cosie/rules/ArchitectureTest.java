package eu.cosie.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import eu.cosie.rules.policy.CountryFloors;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Which way the packages may look, and what of the world outside each may reach. */
class ArchitectureTest {

  private static final String ROOT = "eu.cosie.rules";
  private static final Path COMPILED = Path.of("target/classes");
  private static final JavaClasses CLASSES = new ClassFileImporter().importPath(COMPILED);

  /**
   * What each package reaches, no more and no less, so that a line that nobody needs fails as one
   * that is missing does. Of the JDK, input and output are named by class; {@code java.lang},
   * {@code java.util} and {@code java.time} are everybody's.
   */
  private static final Map<String, Set<String>> REACHED =
      Map.of(
          "table",
          Set.of(
              "eu.cosie.core",
              "io.vavr",
              "de.siegmar.fastcsv",
              "java.io.FilterReader",
              "java.io.IOException",
              "java.io.InputStream",
              "java.io.InputStreamReader",
              "java.io.Reader",
              "java.io.UncheckedIOException",
              "java.nio.charset.StandardCharsets"),
          "text",
          Set.of("eu.cosie.rules.table", "eu.cosie.core", "io.vavr", "java.io.Reader"),
          "language",
          Set.of(
              "eu.cosie.rules.table",
              "eu.cosie.core",
              "io.vavr",
              "org.immutables",
              "java.io.Reader",
              "java.text.Normalizer",
              "java.text.Normalizer$Form"),
          "balance",
          Set.of("eu.cosie.core"),
          "reframing",
          Set.of(
              "eu.cosie.rules.balance",
              "eu.cosie.rules.table",
              "eu.cosie.rules.language",
              "eu.cosie.core",
              "io.vavr",
              "org.slf4j",
              "java.io.Reader"),
          "policy",
          Set.of(
              "eu.cosie.rules.table",
              "eu.cosie.core",
              "io.vavr",
              "org.slf4j",
              "org.immutables",
              "javax.annotation.processing",
              "java.io.Reader"),
          "principle",
          Set.of("eu.cosie.rules.balance", "eu.cosie.rules.policy", "eu.cosie.core"));

  /** Calls whose answer is the machine's, and not the caller's. */
  private static final Set<String> AMBIENT =
      Set.of(
          "java.lang.Math.random()",
          "java.lang.String.format(java.lang.String,[Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.getBytes()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.System.currentTimeMillis()",
          "java.lang.System.nanoTime()",
          "java.lang.System.getProperty(java.lang.String)",
          "java.lang.System.getenv(java.lang.String)",
          "java.nio.charset.Charset.defaultCharset()",
          "java.time.ZoneId.systemDefault()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.util.Locale.getDefault()",
          "java.util.UUID.randomUUID()",
          "java.io.InputStreamReader.<init>(java.io.InputStream)");

  private static final Set<String> AMBIENT_TYPES =
      Set.of(
          "java.time.Clock",
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.security.SecureRandom");

  private static final DescribedPredicate<JavaAccess<?>> AMBIENT_ACCESS =
      DescribedPredicate.describe(
          "the machine's clock, chance or locale", ArchitectureTest::ambient);

  @Test
  void each_package_reaches_what_is_named_here_no_more_and_no_less() {
    Map<String, Set<String>> reached = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      if (!isRoot(type)) {
        Set<String> names = reached.computeIfAbsent(own(type), any -> new TreeSet<>());
        type.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .filter(target -> !target.getPackage().equals(type.getPackage()))
            .map(ArchitectureTest::name)
            .filter(name -> !name.isEmpty())
            .forEach(names::add);
      }
    }

    assertThat(reached).isEqualTo(REACHED);
  }

  @Test
  void no_package_looks_back() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nobody_else_imports_the_rules_or_the_steps() {
    for (String inner : Set.of("principle", "reframing")) {
      String name = ROOT + "." + inner;
      noClasses()
          .that()
          .resideOutsideOfPackage(name)
          .should()
          .dependOnClassesThat(resideInAPackage(name))
          .check(CLASSES);
    }
  }

  @Test
  void no_rule_and_no_step_assumes_what_the_law_of_a_country_says() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(CountryFloors.class.getName())
        .and()
        .doNotHaveFullyQualifiedName(CountryFloors.class.getName() + "$Standard")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(CountryFloors.class)
        .check(CLASSES);
  }

  @Test
  void every_package_is_null_marked_and_the_root_holds_only_the_style() {
    assertThat(REACHED.keySet())
        .allSatisfy(
            name ->
                assertThat(CLASSES.getPackage(ROOT + "." + name).isAnnotatedWith(NullMarked.class))
                    .isTrue());
    assertThat(CLASSES)
        .filteredOn(ArchitectureTest::isRoot)
        .extracting(JavaClass::getSimpleName)
        .isSubsetOf("package-info", "module-info");
  }

  @Test
  void every_package_but_the_tables_is_exported() throws IOException {
    Set<String> exported = new TreeSet<>();
    try (InputStream in = Files.newInputStream(COMPILED.resolve("module-info.class"))) {
      ModuleDescriptor.read(in)
          .exports()
          .forEach(each -> exported.add(each.source().substring(ROOT.length() + 1)));
    }

    Set<String> open = new TreeSet<>(REACHED.keySet());
    open.remove("table");
    assertThat(exported).isEqualTo(open);
  }

  @Test
  void nothing_exported_has_a_table_in_its_signature() {
    assertThat(signatures("eu.cosie.rules.table")).isEmpty();
    assertThat(signatures("eu.cosie.core.record")).isNotEmpty();
  }

  @Test
  void time_chance_and_language_are_the_callers() {
    noClasses().should().accessTargetWhere(AMBIENT_ACCESS).check(CLASSES);
  }

  @Test
  void the_rule_about_time_chance_and_language_can_fail() {
    JavaClasses planted = new ClassFileImporter().importClasses(Planted.class);

    assertThat(
            planted.get(Planted.class).getAccessesFromSelf().stream()
                .filter(AMBIENT_ACCESS)
                .map(access -> access.getTarget().getName())
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            "now", "<init>", "nextInt", "getDefault", "ofPattern", "nanoTime");
    assertThat(AMBIENT).allSatisfy(call -> assertThat(Class.forName(typeOf(call))).isNotNull());
    assertThat(AMBIENT_TYPES).allSatisfy(type -> assertThat(Class.forName(type)).isNotNull());
  }

  @Test
  void each_step_is_hidden_behind_the_reframer() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".reframing")
        .and()
        .arePublic()
        .should()
        .haveNameMatching(".*\\.(Reframer|Catalogue)")
        .check(CLASSES);
  }

  @Test
  void the_rules_look_at_what_they_name() {
    assertThat(CLASSES.size()).isGreaterThan(60);
    assertThat(CLASSES)
        .filteredOn(type -> !isRoot(type))
        .extracting(ArchitectureTest::own)
        .containsAll(REACHED.keySet());
  }

  private static Set<String> signatures(String of) {
    return CLASSES.stream()
        .filter(type -> !own(type).equals("table"))
        .flatMap(type -> type.getCodeUnits().stream())
        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(
            unit ->
                unit.getRawReturnType().getPackageName().equals(of)
                    || unit.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getPackageName().equals(of)))
        .map(JavaCodeUnit::getFullName)
        .collect(Collectors.toSet());
  }

  private static boolean isRoot(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().isEmpty();
  }

  private static String own(JavaClass type) {
    return type.getPackageName().replace(ROOT + ".", "");
  }

  /** Of the JDK only what reads and writes; of a library its name; of this one the package. */
  private static String name(JavaClass target) {
    String name = target.getPackageName();
    if (name.isEmpty()
        || Set.of("java.lang", "java.util", "java.time").contains(top(name, 2))
        || name.startsWith("org.jspecify")) {
      return "";
    } else if (name.startsWith("java.")) {
      return target.getName();
    } else if (name.startsWith(ROOT)) {
      return name;
    }
    return top(name, name.startsWith("io.") || name.startsWith("org.") ? 2 : 3);
  }

  private static String top(String name, int parts) {
    return Arrays.stream(name.split("\\.", -1)).limit(parts).collect(Collectors.joining("."));
  }

  private static boolean ambient(JavaAccess<?> access) {
    String type = access.getTargetOwner().getName();
    if (AMBIENT_TYPES.contains(type)) {
      return true;
    }
    if (!(access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget call)) {
      return false;
    }
    return AMBIENT.contains(call.getFullName())
        || (type.startsWith("java.time.") && call.getName().equals("now"));
  }

  private static String typeOf(String call) {
    return call.substring(0, call.lastIndexOf('.', call.indexOf('(')));
  }

  /** What no class of this module may do. */
  @SuppressWarnings({"JavaTimeDefaultTimeZone", "DefaultLocale", "UnusedMethod"})
  private static final class Planted {

    private static String all() {
      return LocalDate.now()
          + DateTimeFormatter.ofPattern("d").toString()
          + new Random().nextInt()
          + Locale.getDefault()
          + System.nanoTime();
    }
  }
}
