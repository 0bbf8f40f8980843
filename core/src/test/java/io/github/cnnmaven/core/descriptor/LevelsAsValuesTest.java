package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.Optimizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelsAsValuesTest {

  private static final String HEAD = "experiment: x\ndataset: { idx: data }\n";

  @TempDir Path root;

  private TinyProject project;

  @BeforeEach
  void startProject() {
    project = new TinyProject(root);
  }

  @Test
  void standWhereANumberStandsAlsoUnquotedBetweenBraces() throws Exception {
    String rest =
        """
        factors: { rate: [0.25, 0.5], units: [3, 4] }
        network:
          - flatten
          - dense: ${units}
          - dropout: { rate: ${rate} }
          - dropout: "${ rate }"
          - dense: { units: classes, activation: softmax }
        """;
    List<Variant> variants = project.read(HEAD + rest).variants();

    assertThat(variants).map(Variant::id).containsExactly("0.25-3", "0.25-4", "0.5-3", "0.5-4");
    assertThat(variants.get(3).network().layers().get(1)).isInstanceOf(Dense.class);
    assertThat(variants.get(3).network().layers().get(2)).isEqualTo(new Dropout("dropout", 0.5));
    assertThat(variants.get(1).network().layers().get(3)).isEqualTo(new Dropout("dropout_1", 0.25));
  }

  @Test
  void standForNamesAndPartsOfThemAndTheWholeTraining() throws Exception {
    String rest =
        """
        factors: { optimizer: [adam, rmsprop], rate: [0.01, 0.1], batch: [4, 8] }
        training: { optimizer: { ${optimizer}: { learningRate: ${rate} } }, batchSize: ${batch} }
        """;
    List<Variant> variants = project.read(TinyProject.MINIMAL + rest).variants();

    assertThat(variants).hasSize(8);
    assertThat(variants.get(3).training().optimizer())
        .isEqualTo(Optimizer.of(new Adam(0.9, 0.999, 1e-7), 0.1));
    assertThat(variants.get(3).training().batchSize()).isEqualTo(8);
  }

  @Test
  void limitTheTrainingSet() throws Exception {
    String text = TinyProject.MINIMAL.replace("idx: data", "idx: data, limit: ${images}");
    List<Variant> variants = project.read(text + "factors: { images: [10, 20] }\n").variants();

    assertThat(variants).map(variant -> variant.limit().train()).containsExactly(10, 20);
    assertThat(variants).map(variant -> variant.limit().test()).containsOnlyNulls();
  }

  @Test
  void areCheckedInTheirPlacesEachFaultOnce() throws IOException {
    String rest =
        """
        factors: { rate: [0.5, 1.5], other: [1, 2] }
        network:
          - flatten
          - dropout: { rate: ${rate} }
          - dense: { units: ${rte} }
          - dense: { units: classes, activation: softmax, name: "d${other}" }
        """;
    assertThat(project.problems(HEAD + rest))
        .containsExactly(
            "x.yaml:6:22: network[1].dropout.rate:"
                + " expected a number of 0 or more and below 1, found the number 1.5,"
                + " a level of 'rate'",
            "x.yaml:7:21: network[2].dense.units: 'rte' is not a factor. Did you mean 'rate'?");
  }

  /** As no network of that variant has the layer, it need not make sense there. */
  @Test
  void areNotReadWhereAConditionLeavesThemOut() throws Exception {
    String rest =
        """
        factors: { dropout: [none, 0.25, 0.5], rate: [default, 0.1] }
        network:
          - flatten
          - dropout: { rate: ${dropout}, when: { dropout: [0.25, 0.5] } }
          - dense: { units: classes, activation: softmax }
        training:
          - epochs: 2
          - { when: { rate: 0.1 }, optimizer: { adam: { learningRate: ${rate} } } }
        """;
    List<Variant> variants = project.read(HEAD + rest).variants();

    assertThat(variants).hasSize(6);
    assertThat(variants.get(0).network().layers()).hasSize(2);
    assertThat(variants.get(5).network().layers().get(1)).isEqualTo(new Dropout("dropout", 0.5));
  }

  @Test
  void mustAllBeUsed() throws IOException {
    assertThat(project.problems(TinyProject.MINIMAL + "factors: { a: [x, y] }\n"))
        .containsExactly(
            "x.yaml:6:12: factors.a: the factor 'a' is never used."
                + " Name it in a when:, or write ${a} where its level belongs");
  }

  @Test
  void mustMakeADifference() throws IOException {
    String rest =
        """
        factors: { a: [one, two] }
        augmentation: { shift: 0.1, when: { a: [one, two] } }
        """;
    assertThat(project.problems(TinyProject.MINIMAL + rest))
        .containsExactly(
            "x.yaml:6:10: factors: the variants 'one' and 'two' are the same."
                + " List one of them under exclude:, or let each level change something");
    assertThat(project.problems(TinyProject.MINIMAL + rest + "exclude: { a: two }\n")).isEmpty();
  }

  @Test
  void mayChooseEntriesOfTraining() throws Exception {
    String rest =
        """
        factors: { batch: [small, large] }
        training:
          - { epochs: 5, batchSize: 4 }
          - { batchSize: 8, when: { batch: large } }
        """;
    assertThat(project.read(TinyProject.MINIMAL + rest).variants())
        .map(variant -> variant.training().epochs() + "x" + variant.training().batchSize())
        .containsExactly("5x4", "5x8");
  }

  @Test
  void cannotMakeAnotherDataSet() throws IOException {
    String text = TinyProject.MINIMAL.replace("idx: data", "idx: data, validation: ${share}");
    assertThat(project.problems(text + "factors: { share: [0.1, 0.2] }\n"))
        .containsExactly(
            "x.yaml:2:17: dataset.idx: the data set must be the same in all variants."
                + " Only limit may vary; write an experiment for each data set");
  }
}
