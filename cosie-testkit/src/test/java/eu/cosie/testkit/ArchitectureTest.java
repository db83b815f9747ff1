package eu.cosie.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  private static final ArchRule REACH =
      classes()
          .that()
          .resideInAPackage("eu.cosie.testkit")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.lang..",
              "java.text",
              "java.time..",
              "java.util..",
              "io.vavr.control",
              "org.jspecify.annotations",
              "org.apiguardian.api",
              "net.jqwik.api..",
              "eu.cosie.core..",
              "eu.cosie.rules..",
              "eu.cosie.jackson",
              "eu.cosie.testkit");

  private static final ArchRule CONTRACTS =
      classes()
          .that()
          .resideInAPackage("eu.cosie.testkit.contract")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.lang..",
              "java.text",
              "java.time..",
              "java.util..",
              "org.jspecify.annotations",
              "org.assertj.core.api",
              "net.jqwik.api..",
              "eu.cosie.core..",
              "eu.cosie.rules..",
              "eu.cosie.testkit",
              "eu.cosie.testkit.contract");

  private static final ArchRule ASSERTIONS =
      classes()
          .that()
          .resideInAPackage("eu.cosie.testkit.assertion")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.lang..",
              "java.util..",
              "org.jspecify.annotations",
              "org.assertj.core.api",
              "eu.cosie.core..",
              "eu.cosie.rules.policy",
              "eu.cosie.testkit.assertion");

  @Test
  void the_rules_below_are_about_what_is_there() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            "eu.cosie.testkit", "eu.cosie.testkit.assertion", "eu.cosie.testkit.contract");
    assertThat(CLASSES.size()).isGreaterThan(20);
  }

  @Test
  void contracts_look_at_drafts_and_reports_and_at_no_document() {
    CONTRACTS.check(CLASSES);
  }

  @Test
  void assertions_need_no_property() {
    ASSERTIONS.check(CLASSES);
  }

  @Test
  void it_draws_from_the_model_with_jqwik_and_nothing_else() {
    REACH.check(CLASSES);
  }

  @Test
  void a_class_that_reaches_further_would_be_seen() {
    JavaClasses tests = new ClassFileImporter().importClasses(VariantsTest.class);
    assertThatThrownBy(() -> REACH.check(tests)).isInstanceOf(AssertionError.class);
  }

  @Test
  void what_others_use_is_what_is_meant_for_them() {
    assertThat(
            CLASSES.stream()
                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet()))
        .isEqualTo(
            Set.of(
                "BuilderCode",
                "CosieDomain",
                "Records",
                "Lexicons",
                "Variants",
                "Metamorphoses",
                "Law",
                "RuleContract",
                "PolicyContract",
                "ReframerContract",
                "TextsContract",
                "CatalogueContract",
                "LexiconContract",
                "CosieAssertions",
                "DraftAssert",
                "PolicyReportAssert"));
  }
}
