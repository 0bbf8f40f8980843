package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.data.DataLibrary;
import io.github.cnnmaven.core.data.IdxFiles;
import io.github.cnnmaven.core.include.NetworkFile;
import io.github.cnnmaven.core.include.Reach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a descriptor may read of the machine it is built on. */
class ReachOfDescriptorTest {

  private static final String LAYERS =
      "[flatten, { dense: { units: classes, activation: softmax } }]";

  @TempDir private Path temp;

  private Path project;

  @BeforeEach
  void layOut() throws IOException {
    project = Files.createDirectories(temp.resolve("project"));
    new IdxFiles(project.resolve("data")).write(8, 10);
    new IdxFiles(temp.resolve("elsewhere")).write(8, 10);
    Files.writeString(temp.resolve("elsewhere/net.yaml"), LAYERS);
    Files.writeString(temp.resolve("elsewhere/secret.png"), "secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../elsewhere",
        "data/../../elsewhere",
        "/etc",
        "../no-such-folder",
        "../project-2/data"
      })
  void dataOutsideOfTheProjectIsRefusedWhetherItIsThereOrNot(String folder) {
    assertThatThrownBy(() -> read("dataset: { idx: " + folder + " }\nnetwork: " + LAYERS))
        .isInstanceOf(DescriptorException.class)
        .hasMessageContaining(
            "x.yaml:2:17: dataset.idx: '"
                + folder
                + "' is outside of the project. Move it into the project, or open its folder with"
                + " -Dcnn.readableDirectories=<folder>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../elsewhere/net.yaml", "/etc/passwd"})
  void soIsANetworkAndNothingOfItIsShown(String file) {
    assertThatThrownBy(() -> read("dataset: { idx: data }\nnetwork: { file: " + file + " }"))
        .isInstanceOf(DescriptorException.class)
        .hasMessageContaining("network.file: '" + file + "' is outside of the project")
        .hasMessageNotContaining("root");
  }

  @Test
  void soIsAnImage() {
    assertThatThrownBy(
            () ->
                read(
                    "dataset: { idx: data }\nnetwork: "
                        + LAYERS
                        + "\n"
                        + "pictures: { gradCam: { probes: [{ file: ../elsewhere/secret.png }] }"
                        + " }"))
        .isInstanceOf(DescriptorException.class)
        .hasMessageContaining("'../elsewhere/secret.png' is outside of the project");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
  void linksCountAsWhatTheyLeadTo() throws Exception {
    Files.createSymbolicLink(project.resolve("link"), temp.resolve("elsewhere"));
    Files.createSymbolicLink(project.resolve("inner"), project.resolve("data"));

    assertThatThrownBy(() -> read("dataset: { idx: link }\nnetwork: " + LAYERS))
        .hasMessageContaining("'link' is outside of the project");
    assertThat(read("dataset: { idx: inner }\nnetwork: " + LAYERS)).hasSize(1);
  }

  @Test
  void aFolderThatTheBuildOpensIsRead() throws Exception {
    String descriptor = "dataset: { idx: ../elsewhere }\nnetwork: { file: ../elsewhere/net.yaml }";

    assertThat(read(descriptor, new Reach(List.of(project, temp.resolve("elsewhere"))))).hasSize(1);
  }

  @Test
  void aNetworkOfManyMegabytesIsRefused() throws IOException {
    Files.writeString(project.resolve("net.yaml"), "#".repeat(NetworkFile.MOST_BYTES + 1));

    assertThatThrownBy(() -> read("dataset: { idx: data }\nnetwork: { file: net.yaml }"))
        .isInstanceOf(DescriptorException.class)
        .hasMessageContaining("net.yaml cannot be read")
        .hasMessageContaining("larger than 1048576 bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/b", "..", ".hidden", "a\\\\b", "", "a b", "<script>", "x\\n"})
  void noNameLeadsOutOfItsFolder(String name) {
    assertThatThrownBy(
            () -> new TinyProject(project).read(TinyProject.MINIMAL.replace("tiny", quoted(name))))
        .isInstanceOf(DescriptorException.class)
        .hasMessageContaining("a name of letters, digits, '.', '_' and '-'");
    assertThatThrownBy(
            () ->
                new TinyProject(project)
                    .read(
                        TinyProject.MINIMAL
                            + "factors: { end: [one, "
                            + quoted(name)
                            + "] }\ntraining: { when: { end: one }, epochs: 2 }\n"))
        .isInstanceOf(DescriptorException.class)
        .hasMessageContaining("factors.end");
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  private List<Experiment> read(String rest) throws IOException, DescriptorException {
    return read(rest, new Reach(List.of(project)));
  }

  private List<Experiment> read(String rest, Reach reach) throws IOException, DescriptorException {
    Files.writeString(project.resolve("x.yaml"), "experiment: x\n" + rest + "\n");
    return new DescriptorFolder(project, project, reach, DataLibrary.GLANCE).read();
  }
}
