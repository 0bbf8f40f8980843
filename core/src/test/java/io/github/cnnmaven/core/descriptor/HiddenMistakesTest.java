package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes that another mistake, or another part of the descriptor, could hide. */
class HiddenMistakesTest {

  @TempDir Path root;

  private TinyProject project;

  @BeforeEach
  void startProject() {
    project = new TinyProject(root);
  }

  @Test
  void inAnEntryWhoseConditionIsWrongToo() throws IOException {
    String rest =
        """
        factors: { extra: [none, flips] }
        augmentation:
          - { horizontalFlip: true, when: { extra: flips } }
          - { shift: 3, rotaton: 2, when: { extra: flip } }
        """;
    assertThat(project.problems(TinyProject.MINIMAL + rest))
        .containsExactly(
            "x.yaml:9:14: augmentation[1].shift:"
                + " expected a number of 0 or more and below 1, found the number 3",
            "x.yaml:9:17: augmentation[1]: unknown key 'rotaton' in augmentation."
                + " Did you mean 'rotation'?",
            "x.yaml:9:44: augmentation[1].when.extra: 'flip' is not a level of 'extra'."
                + " Did you mean 'flips'?");
  }

  @Test
  void inAnEntryThatALaterOneGoesOver() throws IOException {
    String rest =
        """
        training:
          - { epochs: many }
          - { epochs: 3 }
        """;
    assertThat(project.problems(TinyProject.MINIMAL + rest))
        .containsExactly(
            "x.yaml:7:15: training[0].epochs: expected a whole number of 1 or more,"
                + " found the text 'many'");
  }

  @Test
  void inALayerThatNoVariantHas() throws IOException {
    String text =
        TinyProject.MINIMAL.replace(
            "  - flatten\n", "  - flatten\n  - dropout: { rate: 5, when: { a: x, b: q } }\n");
    String rest =
        """
        factors: { a: [x, y], b: [p, q] }
        exclude: { a: x, b: q }
        training: { epochs: 1, batchSize: 2, when: { b: q } }
        """;
    assertThat(project.problems(text + rest))
        .containsExactly(
            "x.yaml:5:22: network[1].dropout.rate:"
                + " expected a number of 0 or more and below 1, found the number 5");
  }

  @Test
  void inTwoExperimentsThatIncludeTheSameFile() throws IOException {
    Files.writeString(root.resolve("net.txt"), "- flaten\n");
    project.write("a.yaml", "experiment: a\ndataset: { idx: data }\nnetwork: { file: net.txt }\n");
    project.write("b.yaml", "experiment: b\ndataset: { idx: data }\nnetwork: { file: net.txt }\n");
    assertThat(project.problems())
        .containsExactly(
            "net.txt:1:3: network[0]: 'flaten' is not a layer. Did you mean 'flatten'?");
  }

  @Test
  void inANetworkOfWhichNothingTrains() throws IOException {
    String text =
        TinyProject.MINIMAL.replace("activation: softmax", "activation: softmax, trainable: false");
    assertThat(project.problems(text))
        .containsExactly(
            "x.yaml:4:3: network: every layer with weights says trainable: false, so none is"
                + " trained. Found in variant 'baseline'");
  }

  @Test
  void inAChoiceMadeTwice() throws IOException {
    String rest = "training: { optimizer: { sgd: 0.1, adam: 0.1 } }\n";
    assertThat(project.problems(TinyProject.MINIMAL + rest))
        .containsExactly(
            "x.yaml:6:24: training.optimizer: expected an optimizer and no more, found the keys"
                + " sgd, adam. Keep one of them");
  }

  /** And no key counts as missing that a refused merge would have brought. */
  @Test
  void inALayerWithAMergeKey() throws IOException {
    String text =
        """
        experiment: x
        dataset: { idx: data }
        network:
          - conv2d: &c { filters: 2, kernel: 3, activation: relu }
          - conv2d: { <<: *c, filters: none }
          - flatten
          - dense: { units: classes, activation: softmax }
        """;
    assertThat(project.problems(text))
        .containsExactly(
            "x.yaml:5:15: network[1].conv2d: merge keys are not part of YAML 1.2."
                + " Write the keys out",
            "x.yaml:5:32: network[1].conv2d.filters: expected a whole number of 1 or more,"
                + " found the text 'none'");
  }

  @Test
  void inAListOfVariants() throws IOException {
    String rest =
        """
        factors: { rate: [0.1, 0.2] }
        design: [{ rate: 0.1 }, { rate: 0.2 }, { rate: 0.2 }]
        training: { optimizer: { adam: "${rate}" } }
        """;
    assertThat(project.problems(TinyProject.MINIMAL + rest))
        .containsExactly(
            "x.yaml:7:9: design: the variant (rate: 0.2) stands twice. Keep one of them");
  }
}
