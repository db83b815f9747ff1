package eu.cosie.jackson;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What this module may reach, and what of it can be reached. */
class ArchitectureTest {

  private static final String HERE = "eu.cosie.jackson";
  private static final List<String> REACHED =
      List.of(
          "eu.cosie.core",
          "eu.cosie.rules",
          "io.vavr",
          "java",
          "org.jspecify",
          "tools.jackson.core",
          "tools.jackson.databind");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HERE);

  @Test
  void only_the_model_the_rules_vavr_and_jackson_are_reached() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(Stream.of(HERE), REACHED.stream().map(name -> name + ".."))
                .toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void the_rules_look_at_what_they_name() {
    assertThat(CLASSES.size()).isGreaterThan(12);
    assertThat(CLASSES.contain(CaseRecords.class)).isTrue();
    assertThat(CLASSES).allSatisfy(type -> assertThat(type.getPackageName()).isEqualTo(HERE));
    List<String> packages =
        CLASSES.stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(dependency -> dependency.getTargetClass().getPackageName())
            .distinct()
            .toList();
    assertThat(REACHED)
        .allSatisfy(
            name -> assertThat(packages).anyMatch(other -> (other + ".").startsWith(name + ".")));
  }

  @Test
  void each_document_has_a_front_door_and_no_other() {
    assertThat(CLASSES)
        .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .extracting(JavaClass::getSimpleName)
        .contains("CaseRecords")
        .isSubsetOf(
            "Assessments",
            "CaseLines",
            "CaseRecords",
            "CosieModule",
            "InvalidDocumentException",
            "Limits",
            "Line",
            "Pilots",
            "Reports",
            "Schema");
  }
}
