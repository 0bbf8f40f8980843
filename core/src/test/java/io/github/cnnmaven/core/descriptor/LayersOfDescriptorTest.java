package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.Size;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayersOfDescriptorTest {

  private static final String HEAD = "experiment: x\ndataset: { idx: data }\n";
  private static final String OUTPUT = "  - dense: { units: classes, activation: softmax }\n";

  @TempDir Path root;

  private TinyProject project;

  @BeforeEach
  void startProject() {
    project = new TinyProject(root);
  }

  @Test
  void haveKerasDefaultsAndShortForms() throws Exception {
    String network =
        """
        network:
          - conv2d: { filters: 4, kernel: [3, 1] }
          - maxPool2d
          - maxPool2d: [2, 1]
          - maxPool2d: { size: 2, stride: 1, padding: same }
          - dropout: 0.25
          - flatten:
          - dense: 5
        """;
    assertThat(project.read(HEAD + network + OUTPUT).variants().get(0).network().layers())
        .containsExactly(
            new Conv2d(
                "conv2d", 4, new Size(3, 1), Size.square(1), Padding.VALID, Activation.LINEAR),
            new MaxPool2d("maxPool2d", Size.square(2), Size.square(2), Padding.VALID),
            new MaxPool2d("maxPool2d_1", new Size(2, 1), new Size(2, 1), Padding.VALID),
            new MaxPool2d("maxPool2d_2", Size.square(2), Size.square(1), Padding.SAME),
            new Dropout("dropout", 0.25),
            new Flatten("flatten"),
            new Dense("dense", 5, Activation.LINEAR),
            new Dense("dense_1", 10, Activation.SOFTMAX));
  }

  @Test
  void keepTheirDefaultNamesInEveryVariant() throws Exception {
    String rest =
        """
        factors: { depth: [shallow, deep] }
        network:
          - flatten
          - dense: { units: 4, when: { depth: deep } }
          - dense: { units: 5, name: dense_1 }
          - dense: 6
        """;
    Experiment experiment = project.read(HEAD + rest + OUTPUT);

    assertThat(names(experiment, 0)).containsExactly("flatten", "dense_1", "dense_2", "dense_3");
    assertThat(names(experiment, 1))
        .containsExactly("flatten", "dense", "dense_1", "dense_2", "dense_3");
  }

  @Test
  void mayComeFromOneAnchor() throws Exception {
    String rest =
        """
        network:
          - &wide { dense: 7 }
          - flatten
        """;
    assertThat(project.problems(HEAD + rest.replace("  - flatten\n", "") + "  - *wide\n" + OUTPUT))
        .containsExactly(
            "x.yaml:4:5: network[0]: dense 'dense' needs a vector, found 8x8x1;"
                + " put flatten before it. Found in variant 'baseline'");
    String right = "network:\n  - flatten\n  - &wide { dense: 7 }\n  - *wide\n";
    assertThat(names(project.read(HEAD + right + OUTPUT), 0))
        .containsExactly("flatten", "dense", "dense_1", "dense_2");
  }

  @Test
  void mustFitEachOtherInEveryVariantAndEachFaultIsToldOnce() throws Exception {
    String rest =
        """
        factors: { pooling: [few, extra], other: [a, b] }
        network:
          - maxPool2d: { size: 4, when: { pooling: extra } }
          - conv2d: { filters: 3, kernel: 3 }
          - flatten
          - dense: { units: 3, when: { other: b } }
        """;
    assertThat(project.problems(HEAD + rest + OUTPUT))
        .containsExactly(
            "x.yaml:6:5: network[1]: conv2d 'conv2d' has a window of 3x3, larger than its input of"
                + " 2x2. Found in variant 'extra-a'");
  }

  @Test
  void areCheckedUpToTheFirstThatIsWrong() throws Exception {
    String network = "network:\n  - dense: 3\n  - dense: { unit: 3 }\n  - conv2d: 3\n";
    assertThat(project.problems(HEAD + network))
        .containsExactly(
            "x.yaml:4:5: network[0]: dense 'dense' needs a vector, found 8x8x1;"
                + " put flatten before it. Found in variant 'baseline'",
            "x.yaml:5:14: network[1].dense: unknown key 'unit' in dense. Did you mean 'units'?",
            "x.yaml:6:13: network[2].conv2d: expected a mapping with the keys of conv2d (filters,"
                + " kernel, stride, padding, dilation, activation, bias, initializer, regularizer,"
                + " constraint, trainable, name, when), found the number 3");
  }

  @Test
  void mustEndInWhatTheLossTakes() throws Exception {
    String tail = " Found in variant 'baseline'";
    assertThat(project.problems(HEAD + "network:\n  - flatten\n"))
        .containsExactly(
            "x.yaml:4:3: network: no layer has anything to train." + tail,
            "x.yaml:4:5: network[0]: a linear last layer needs fromLogits: true in the loss, or"
                + " activation softmax."
                + tail);
    assertThat(project.problems(HEAD + "network:\n  - conv2d: { filters: 10, kernel: 3 }\n"))
        .containsExactly(
            "x.yaml:4:5: network[0]: the network ends with an image, 6x6x10, and the loss takes a"
                + " vector; put flatten or globalAveragePool2d after it."
                + tail);
    assertThat(project.problems(HEAD + "network:\n  - flatten\n  - dense: 10\n"))
        .containsExactly(
            "x.yaml:5:5: network[1]: a linear last layer needs fromLogits: true in the loss, or"
                + " activation softmax."
                + tail);
    assertThat(project.problems(HEAD + "network:\n  - flatten\n" + OUTPUT.replace("classes", "9")))
        .containsExactly(
            "x.yaml:5:5: network[1]: the last layer has 9 units, the data has 10 classes." + tail);
  }

  @Test
  void mustNotAllBeLeftOut() throws Exception {
    String rest =
        """
        factors: { size: [some, none] }
        network:
          - flatten: { when: { size: some } }
          - dense: { units: classes, activation: softmax, when: { size: some } }
        """;
    assertThat(project.problems(HEAD + rest))
        .containsExactly("x.yaml:5:3: network: no layer is left. Found in variant 'none'");
  }

  @Test
  void tooLargeToCountAreRefused() throws Exception {
    String rest = "network:\n  - conv2d: { filters: 2147483647, kernel: 1 }\n  - flatten\n";
    assertThat(project.problems(HEAD + rest + OUTPUT))
        .containsExactly(
            "x.yaml:4:5: network[0]: conv2d 'conv2d' is too large to train."
                + " Found in variant 'baseline'");
  }

  private static List<String> names(Experiment experiment, int variant) {
    return experiment.variants().get(variant).network().layers().stream().map(Layer::name).toList();
  }
}
