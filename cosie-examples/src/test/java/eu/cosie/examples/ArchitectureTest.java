package eu.cosie.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void the_rules_below_are_about_what_is_there() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            "eu.cosie.examples.command",
            "eu.cosie.examples.json",
            "eu.cosie.examples.language",
            "eu.cosie.examples.page",
            "eu.cosie.examples.rule");
    assertThat(CLASSES.size()).isGreaterThan(8);
  }

  @Test
  void pages_know_what_they_show_and_no_command() {
    classes()
        .that()
        .resideInAPackage("eu.cosie.examples.page")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java.lang..",
            "java.util..",
            "java.text",
            "java.io",
            "java.nio.charset",
            "org.jspecify.annotations",
            "io.vavr..",
            "eu.cosie.core..",
            "eu.cosie.rules.language",
            "eu.cosie.rules.policy",
            "eu.cosie.rules.text",
            "eu.cosie.examples.page")
        .check(CLASSES);
  }

  @Test
  void language_knows_texts_and_pages_and_no_record() {
    classes()
        .that()
        .resideInAPackage("eu.cosie.examples.language")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java.lang..",
            "java.util..",
            "java.text",
            "java.io",
            "java.net",
            "java.nio..",
            "org.jspecify.annotations",
            "tools.jackson.core..",
            "eu.cosie.core.wording",
            "eu.cosie.rules.language",
            "eu.cosie.examples.json",
            "eu.cosie.examples.page",
            "eu.cosie.examples.language")
        .check(CLASSES);
  }

  @Test
  void rules_are_shown_as_pages_and_documents_and_by_no_command() {
    classes()
        .that()
        .resideInAPackage("eu.cosie.examples.rule")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java.lang..",
            "java.util..",
            "java.io",
            "java.nio.charset",
            "org.jspecify.annotations",
            "tools.jackson.core..",
            "eu.cosie.core..",
            "eu.cosie.jackson",
            "eu.cosie.rules.policy",
            "eu.cosie.rules.reframing",
            "eu.cosie.rules.text",
            "eu.cosie.examples.json",
            "eu.cosie.examples.page",
            "eu.cosie.examples.rule")
        .check(CLASSES);
  }

  @Test
  void commands_put_the_parts_together() {
    classes()
        .that()
        .resideInAPackage("eu.cosie.examples.command")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java.lang..",
            "java.util..",
            "java.io",
            "java.nio..",
            "org.jspecify.annotations",
            "io.vavr..",
            "picocli",
            "eu.cosie.core..",
            "eu.cosie.rules..",
            "eu.cosie.jackson",
            "eu.cosie.examples.language",
            "eu.cosie.examples.page",
            "eu.cosie.examples.rule",
            "eu.cosie.examples.command")
        .check(CLASSES);
  }
}
