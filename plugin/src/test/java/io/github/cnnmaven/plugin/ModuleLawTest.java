package io.github.cnnmaven.plugin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What this module may see, by name: to see more is a decision about the architecture. */
@AnalyzeClasses(
    packages = "io.github.cnnmaven.plugin",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleLawTest {

  @ArchTest
  static final ArchRule seesOnlyWhatItsClassPathIsFor =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "com.sun.management..", // how much memory the machine has
              "javax.inject..",
              "javax.xml..", // the generated help goal reads its own descriptor
              "org.w3c.dom..",
              "org.xml.sax..",
              "org.jspecify.annotations..",
              "io.github.cnnmaven.plugin..",
              "io.github.cnnmaven.core..",
              "io.github.cnnmaven.data..",
              "io.github.cnnmaven.site..",
              "org.apache.maven..",
              "org.codehaus.doxia.sink..", // a name of Doxia 1, see ReportMojo
              "org.eclipse.aether..");

  @ArchTest
  static final ArchRule readsNoFileAsJavaObjects =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.ObjectInputStream");

  @ArchTest
  static final ArchRule hasNoPackageCycles =
      slices()
          .matching("io.github.cnnmaven.plugin.(**)")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);
}
