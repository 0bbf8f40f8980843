package io.github.cnnmaven.data;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What this module may see, by name: to see more is a decision about the architecture. */
@AnalyzeClasses(
    packages = "io.github.cnnmaven.data",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleLawTest {

  @ArchTest
  static final ArchRule seesOnlyWhatItsClassPathIsFor =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax.imageio..",
              "org.jspecify.annotations..",
              "io.github.cnnmaven.data..",
              "io.github.cnnmaven.core..",
              "com.twelvemonkeys..",
              "org.apache.commons.compress..");

  @ArchTest
  static final ArchRule readsNoFileAsJavaObjects =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.ObjectInputStream");

  @ArchTest
  static final ArchRule hasNoPackageCycles =
      slices()
          .matching("io.github.cnnmaven.data.(**)")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);
}
