package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.NetworkOutput;
import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.training.BinaryCrossentropy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a network may end with, and what is unusual in it; images of 8x8 in 10 classes. */
class OutputsOfDescriptorTest {

  private static final String HEAD = "experiment: x\ndataset: { idx: data }\nnetwork:\n";
  private static final String LOGITS =
      "training: { loss: { categoricalCrossentropy: { fromLogits: true } } }\n";
  private static final String CONV = "  - conv2d: { filters: 10, kernel: 3, activation: relu }\n";
  private static final String PIXELS = "  - conv2d: { filters: 10, kernel: 1 }\n";
  private static final String DENSE = "  - dense: { units: classes }\n";
  private static final String SOFTMAX = "  - activation: softmax\n";
  private static final String GLOBAL = "  - globalAveragePool2d\n";

  @TempDir private Path root;

  private TinyProject project;

  @BeforeEach
  void startProject() {
    project = new TinyProject(root);
  }

  @Test
  void aNetworkMayEndWithAnyVector() throws Exception {
    assertThat(output("  - flatten\n" + DENSE + SOFTMAX))
        .isEqualTo(new NetworkOutput(10, Activation.SOFTMAX, Activation.SOFTMAX, 2));
    assertThat(output(CONV + PIXELS + GLOBAL + SOFTMAX))
        .isEqualTo(new NetworkOutput(10, Activation.SOFTMAX, Activation.SOFTMAX, 3));
    assertThat(output("  - flatten\n" + DENSE + "  - dropout: 0.2\n" + SOFTMAX).source())
        .isEqualTo(3);
    assertThat(output(CONV + GLOBAL + LOGITS))
        .isEqualTo(new NetworkOutput(10, Activation.LINEAR, Activation.RELU, 0));
    assertThat(output("  - conv2d: { filters: 10, kernel: 8 }\n  - flatten\n" + LOGITS))
        .isEqualTo(new NetworkOutput(10, Activation.LINEAR, Activation.LINEAR, 0));
  }

  @Test
  void anAverageOfProbabilitiesNeedsNoLogits() throws Exception {
    assertThat(warnings("  - conv2d: { filters: 10, kernel: 1, activation: softmax }\n" + GLOBAL))
        .isEmpty();
  }

  @Test
  void oneSigmoidMeansBinaryCrossentropyWhereverItStands() throws Exception {
    String network = "  - flatten\n  - dense: 1\n  - activation: sigmoid\n";
    String input = "experiment: x\ninput: { height: 8, width: 8, classes: 2 }\nnetwork:\n";

    assertThat(project.read(input + network).variants().get(0).training().loss())
        .isEqualTo(BinaryCrossentropy.OF_PROBABILITIES);
  }

  @Test
  void whatIsUnusualIsToldWhereItStands() throws Exception {
    String tail = ". Found in variant 'baseline'";
    assertThat(warnings("  - flatten\n  - dense: { units: classes, activation: sigmoid }\n"))
        .containsExactly(
            "x.yaml:5:5: warning: network[1]: sigmoid outputs with categoricalCrossentropy are"
                + " divided by their sum before the logarithm, as in Keras; the usual activation"
                + " is softmax"
                + tail);
    assertThat(warnings(CONV.replace("relu", "softmax") + GLOBAL + DENSE + SOFTMAX))
        .containsExactly(
            "x.yaml:4:5: warning: network[0]: softmax inside the network lets little of the"
                + " gradient through; it is usual at the end only"
                + tail);
    assertThat(warnings(CONV + PIXELS + GLOBAL + DENSE + SOFTMAX))
        .containsExactly(
            "x.yaml:7:5: warning: network[3]: no activation stands between 'conv2d_1' and 'dense',"
                + " so that the two can do no more than one could"
                + tail);
    assertThat(warnings(CONV.replace("relu", "relu, initializer: ones") + GLOBAL + DENSE + SOFTMAX))
        .containsExactly(
            "x.yaml:4:5: warning: network[0]: all weights of 'conv2d' start the same, so that its"
                + " outputs are the same and stay so"
                + tail);
    assertThat(warnings("  - flatten\n" + DENSE + "  - dropout: 0.2\n" + SOFTMAX))
        .containsExactly(
            "x.yaml:6:5: warning: network[2]: dropout after the last layer with weights drops the"
                + " network's answers"
                + tail);
  }

  @Test
  void unusualOutputsForALossAreTold() throws Exception {
    assertThat(warnings(CONV + GLOBAL + LOGITS))
        .containsExactly(
            "x.yaml:5:5: warning: network[1]: with fromLogits: true the outputs go through another"
                + " function; few networks have relu before it. Found in variant 'baseline'");
    assertThat(
            warnings(
                "  - flatten\n" + DENSE + SOFTMAX + "training: { loss: binaryCrossentropy }\n"))
        .containsExactly(
            "x.yaml:6:5: warning: network[2]: binaryCrossentropy takes each of the softmax outputs"
                + " for a probability of its own; the usual activation is sigmoid."
                + " Found in variant 'baseline'");
  }

  @Test
  void whatIsUsualIsNotTold() throws Exception {
    assertThat(warnings(CONV + PIXELS + "  - batchNormalization\n" + GLOBAL + DENSE + SOFTMAX))
        .isEmpty();
    assertThat(
            warnings(
                "  - depthwiseConv2d: { kernel: 3 }\n"
                    + CONV
                    + "  - flatten\n"
                    + DENSE.replace("classes", "classes, initializer: zeros")
                    + SOFTMAX))
        .isEmpty();
  }

  private NetworkOutput output(String network) throws Exception {
    Experiment experiment = project.read(HEAD + network);
    return NetworkOutput.of(experiment.variants().get(0).network(), new ImageShape(8, 8, 1));
  }

  private List<String> warnings(String network) throws Exception {
    return project.read(HEAD + network).warnings().stream().map(Problem::toString).toList();
  }
}
