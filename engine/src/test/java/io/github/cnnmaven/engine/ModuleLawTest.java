package io.github.cnnmaven.engine;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
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
  static final ArchRule readsNoFileAsJavaObjects =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.ObjectInputStream");

  /** It reads normalizers and updaters as Java objects; whatever lies in a model is read by us. */
  @ArchTest
  static final ArchRule restoresNoModelByDeeplearning4j =
      noClasses()
          .should()
          .callMethodWhere(
              target(owner(assignableTo("org.deeplearning4j.util.ModelSerializer")))
                  .and(target(nameStartingWith("restore"))));

  @ArchTest
  static final ArchRule hasNoPackageCycles =
      slices()
          .matching("io.github.cnnmaven.engine.(**)")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);
}
