package io.github.cnnmaven.site;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What this module may see, by name: to see more is a decision about the architecture. */
@AnalyzeClasses(
    packages = "io.github.cnnmaven.site",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleLawTest {

  @ArchTest
  static final ArchRule seesOnlyWhatItsClassPathIsFor =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify.annotations..",
              "io.github.cnnmaven.site..",
              "io.github.cnnmaven.core..",
              "javax.imageio..",
              "freemarker..");

  @ArchTest
  static final ArchRule readsNoFileAsJavaObjects =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.ObjectInputStream");

  @ArchTest
  static final ArchRule hasNoPackageCycles =
      slices()
          .matching("io.github.cnnmaven.site.(**)")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);
}
