package io.github.cnnmaven.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What this module may see, by name: to see more is a decision about the architecture. */
@AnalyzeClasses(
    packages = "io.github.cnnmaven.engine",
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
              "io.github.cnnmaven.engine..",
              "io.github.cnnmaven.core..",
              "org.deeplearning4j..",
              "org.nd4j..",
              "org.bytedeco..",
              "org.slf4j..");

  @ArchTest
  static final ArchRule onlyOnePackageKnowsOneDnn =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.cnnmaven.engine.stack")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.bytedeco..");

  @ArchTest
  static final ArchRule onlyNetworkAndInferenceKnowDeeplearning4j =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "io.github.cnnmaven.engine.network", "io.github.cnnmaven.engine.inference")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.deeplearning4j..", "org.nd4j..");

  @ArchTest
  static final ArchRule hasNoPackageCycles =
      slices()
          .matching("io.github.cnnmaven.engine.(**)")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);
}
