package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.augmentation.Augmentation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantsOfDescriptorTest {

  @TempDir Path root;

  private TinyProject project;

  @BeforeEach
  void startProject() {
    project = new TinyProject(root);
  }

  @Test
  void isOneBaselineWhereNothingVaries() throws Exception {
    Experiment experiment = project.read(TinyProject.MINIMAL);

    assertThat(experiment.variants())
        .singleElement()
        .satisfies(
            variant -> {
              assertThat(variant.id()).isEqualTo("baseline");
              assertThat(variant.baseline()).isTrue();
              assertThat(variant.levels()).isEmpty();
              assertThat(variant.augmentation()).isEqualTo(Augmentation.NONE);
            });
    assertThat(experiment.seeds()).containsExactly(1L);
    assertThat(experiment.dataset().classNames(3, List.of())).containsExactly("0", "1", "2");
  }

  @Test
  void combinesLevelsInTheOrderOfTheFactorsTheLastVaryingFastest() throws Exception {
    assertThat(variants("{ z: [p, q], a: [x, y, w] }", "${z}${a}"))
        .containsExactly("p-x", "p-y", "p-w", "q-x", "q-y", "q-w");
  }

  @Test
  void takesWordsNumbersAndFlagsAsLevels() throws Exception {
    assertThat(variants("{ a: [off, on, 0.50, 1e-3, true] }", "${a}"))
        .containsExactly("off", "on", "0.50", "1e-3", "true");
    assertThat(variants("{ a: [-0.5, .5, +1] }", "${a}")).containsExactly("minus0.5", "0.5", "1");
    assertThat(
            project.problems(
                TinyProject.MINIMAL
                    + "factors: { a: [false, true] }\n"
                    + "augmentation: { shift: 0.1, when: { a: true } }\n"))
        .isEmpty();
  }

  @Test
  void laterAugmentationsGoOverEarlierOnes() throws Exception {
    String rest =
        """
        factors: { shift: [small, large] }
        augmentation:
          - shift: 0.1
          - { shift: 0.2, when: { shift: [large] } }
          - horizontalFlip: true
        """;
    assertThat(project.read(TinyProject.MINIMAL + rest).variants())
        .map(Variant::augmentation)
        .containsExactly(new Augmentation(true, 0.1), new Augmentation(true, 0.2));
  }

  @Test
  void refusesLevelsThatMakeOneIdOfTwoVariants() throws IOException {
    assertThat(usedFactorProblems("{ x: [a-b, a], y: [c, b-c] }", "${x}${y}"))
        .containsExactly(
            "x.yaml:7:10: factors: the variants (x: a-b, y: c) and (x: a, y: b-c) are both called"
                + " 'a-b-c'. Rename a level");
  }

  @Test
  void refusesIdsThatShareAFolderWhereCasesDoNotCount() throws IOException {
    assertThat(usedFactorProblems("{ x: [Relu, relu] }", "${x}"))
        .containsExactly(
            "x.yaml:7:10: factors: the variants (x: Relu) and (x: relu) are both called 'relu'."
                + " Rename a level");
  }

  @Test
  void refusesIdsThatGatesUseForSomethingElse() throws IOException {
    assertThat(usedFactorProblems("{ x: [new, baseline, best] }", "${x}"))
        .containsExactly(
            "x.yaml:7:10: factors: a variant cannot be called 'baseline'."
                + " Gates use the word; rename the level",
            "x.yaml:7:10: factors: a variant cannot be called 'best'."
                + " Gates use the word; rename the level");
  }

  @Test
  void refusesMoreVariantsThanCanBeTrained() throws IOException {
    StringBuilder factors = new StringBuilder("{ ");
    for (int i = 0; i < 40; i++) {
      factors.append("f" + i + ": [a, b, c, d, e, f, g, h, i, j], ");
    }
    assertThat(factorProblems(factors + "}"))
        .containsExactly(
            "x.yaml:6:10: factors: these factors make 1"
                + "0".repeat(40)
                + " variants. At most 1000 are possible");
  }

  @Test
  void refusesLevelsThatRepeatAndNamesThatAreNone() throws IOException {
    assertThat(factorProblems("{ x: [a, a], 'y z': [b], w: [null, c/d], v: [] }"))
        .containsExactly(
            "x.yaml:6:19: factors.x[1]: the text 'a' stands twice. Keep one of them",
            "x.yaml:6:23: factors.y z: expected a name of letters, digits, '.', '_' and '-',"
                + " found the text 'y z'",
            "x.yaml:6:39: factors.w[0]: expected a name of letters, digits, '.', '_' and '-',"
                + " a number, true or false, found 'null', which is nothing in YAML",
            "x.yaml:6:45: factors.w[1]: expected a name of letters, digits, '.', '_' and '-',"
                + " a number, true or false, found the text 'c/d'",
            "x.yaml:6:54: factors.v: expected a list, each item a name of letters, digits, '.',"
                + " '_' and '-', a number, true or false, found an empty list");
  }

  /** Of a descriptor in which a layer's name depends on every factor. */
  private List<String> variants(String factors, String name) throws Exception {
    return project.read(using(name) + "factors: " + factors + "\n").variants().stream()
        .map(Variant::id)
        .toList();
  }

  private List<String> usedFactorProblems(String factors, String name) throws IOException {
    return project.problems(using(name) + "factors: " + factors + "\n");
  }

  private static String using(String name) {
    return TinyProject.MINIMAL.replace(
        "  - flatten\n", "  - flatten\n  - dense: { units: 5, name: d" + name + " }\n");
  }

  private List<String> factorProblems(String factors) throws IOException {
    return project.problems(TinyProject.MINIMAL + "factors: " + factors + "\n");
  }
}
