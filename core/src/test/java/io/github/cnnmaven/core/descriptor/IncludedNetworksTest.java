package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.NetworkSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncludedNetworksTest {

  private static final String HEAD = "experiment: x\ndataset: { idx: data }\n";

  private static final String BASE =
      """
      - conv2d: { filters: 4, kernel: 3, name: conv_1 }
      - maxPool2d
      - flatten
      - dense: 5
      - dense: { units: classes, activation: softmax }
      """;

  @TempDir Path root;

  private TinyProject project;

  @BeforeEach
  void startProject() throws IOException {
    project = new TinyProject(root);
    Files.createDirectories(root.resolve("nets"));
    Files.writeString(root.resolve("nets/base.yaml"), BASE);
  }

  @Test
  void comeFromAFile() throws Exception {
    assertThat(names("network: { file: nets/base.yaml }\n"))
        .containsExactly("conv_1", "maxPool2d", "flatten", "dense", "dense_1");
  }

  @Test
  void areChangedByTheNamesOfTheirLayers() throws Exception {
    String changes =
        """
        network:
          file: nets/base.yaml
          remove: maxPool2d
          replace: { dense: { dense: 7 } }
          insertAfter: { conv_1: [ { conv2d: { filters: 2, kernel: 3 } }, { dropout: 0.5 } ] }
          insertBefore: { flatten: { dropout: 0.1 } }
        """;
    assertThat(names(changes))
        .containsExactly("conv_1", "conv2d", "dropout", "dropout_1", "flatten", "dense", "dense_1");
  }

  @Test
  void mayBuildOnEachOtherAndVary() throws Exception {
    Files.writeString(
        root.resolve("nets/more.yaml"),
        "network: { file: base.yaml, insertAfter: { dense: { dropout: \"${rate}\" } } }\n");
    String rest = "factors: { rate: [0.1, 0.2] }\nnetwork: { file: nets/more.yaml }\n";

    assertThat(project.read(HEAD + rest).variants()).hasSize(2);
  }

  @Test
  void haveTheirMistakesToldInTheirOwnFile() throws IOException {
    Files.writeString(
        root.resolve("nets/base.yaml"), BASE.replace("kernel: 3", "kernl: 3").replace("5", "-5"));

    assertThat(project.problems(HEAD + "network: { file: nets/base.yaml }\n"))
        .containsExactly(
            "nets/base.yaml:1:25: network[0].conv2d:"
                + " unknown key 'kernl' in conv2d. Did you mean 'kernel'?",
            "nets/base.yaml:4:10: network[3].dense:"
                + " expected a whole number of 1 or more, found the number -5");
  }

  @Test
  void mustBeThere() throws IOException {
    Files.writeString(root.resolve("nets/loop.yaml"), "network: { file: loop.yaml }\n");

    assertThat(project.problems(HEAD + "network: { use: vgg61 }\n"))
        .containsExactly(
            "x.yaml:3:17: network.use: no network 'vgg61' ships with the plugin."
                + " Did you mean 'vgg16'?");
    assertThat(project.problems(HEAD + "network: { file: nets/none.yaml }\n"))
        .containsExactly(
            "x.yaml:3:18: network.file: there is no file nets/none.yaml."
                + " Paths start at the file they stand in");
    assertThat(project.problems(HEAD + "network: { file: nets/loop.yaml }\n"))
        .containsExactly(
            "nets/loop.yaml:1:18: network.file: the network of nets/loop.yaml includes itself");
    assertThat(project.problems(HEAD + "network: { remove: a }\n"))
        .singleElement()
        .asString()
        .startsWith("x.yaml:3:10: network: expected a list of layers, or either use: or file:");
  }

  @Test
  void haveLayersThatChangesName() throws IOException {
    String changes = "network: { file: nets/base.yaml, remove: [conv_2], replace: { dens: x } }\n";
    assertThat(project.problems(HEAD + changes))
        .containsExactly(
            "x.yaml:3:43: network.remove[0]: the network has no layer 'conv_2'."
                + " Did you mean 'conv_1'?",
            "x.yaml:3:63: network.replace.dens: the network has no layer 'dens'."
                + " Did you mean 'dense'?");
  }

  @Test
  void shipWithThePluginAsKerasCountsThem() throws Exception {
    String text =
        "experiment: x\ninput: { height: 224, width: 224, classes: 1000 }\n"
            + "network: { use: vgg16 }\n";
    Experiment experiment = project.read(text);
    NetworkSummary summary =
        NetworkSummary.of(experiment.variants().get(0).network(), experiment.data().image());

    assertThat(summary.parameters()).isEqualTo(138_357_544);
    assertThat(summary.layers().get(0).name()).isEqualTo("block1_conv1");
  }

  private List<String> names(String network) throws Exception {
    return project.read(HEAD + network).variants().get(0).network().layers().stream()
        .map(Layer::name)
        .toList();
  }
}
