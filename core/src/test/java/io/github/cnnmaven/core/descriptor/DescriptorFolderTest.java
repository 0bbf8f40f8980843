package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptorFolderTest {

  @TempDir Path root;

  private TinyProject project;

  @BeforeEach
  void startProject() {
    project = new TinyProject(root);
  }

  @Test
  void hasNoDescriptorsWithoutAFolder() throws Exception {
    DescriptorFolder folder = new DescriptorFolder(root.resolve("src/cnn"), root);

    assertThat(folder.files()).isEmpty();
    assertThat(folder.read()).isEmpty();
  }

  @Test
  void readsYamlFilesByNameAndNothingElse() throws Exception {
    project.write("b.yml", TinyProject.MINIMAL.replace("tiny", "second"));
    project.write("a.yaml", TinyProject.MINIMAL.replace("tiny", "first"));
    project.write(".hidden.yaml", "broken: [");
    project.write("a.baseline.json", "{");
    Files.createDirectory(root.resolve("folder.yaml"));

    assertThat(project.folder().read()).map(Experiment::name).containsExactly("first", "second");
  }

  @Test
  void tellsTheProblemsOfAllFilesTogether() throws IOException {
    project.write("b.yaml", TinyProject.MINIMAL.replace("softmax", "softmx").replace("tiny", "b"));
    project.write("a.yaml", TinyProject.MINIMAL.replace("flatten", "flaten"));

    assertThat(project.problems())
        .containsExactly(
            "a.yaml:4:5: network[0]: 'flaten' is not a layer. Did you mean 'flatten'?",
            "b.yaml:5:42: network[1].dense.activation: 'softmx' is not known here."
                + " Did you mean 'softmax'?");
  }

  @Test
  void countsProblemsInItsMessage() throws IOException {
    project.write("a.yaml", "");

    assertThatThrownBy(project.folder()::read)
        .isInstanceOf(DescriptorException.class)
        .hasMessage(
            "1 problem in the descriptors:\n  a.yaml:1:1: the file is empty (descriptor.html)");
  }

  @Test
  void refusesTwoExperimentsWithOneNameWhateverElseIsWrong() throws IOException {
    project.write("a.yaml", TinyProject.MINIMAL);
    project.write("b.yaml", "seeds: 0\n" + TinyProject.MINIMAL.replace("tiny", "Tiny"));

    assertThat(project.problems())
        .containsExactly(
            "b.yaml:1:8: seeds: expected a whole number from 1 to 1000, found the number 0",
            "b.yaml:2:13: experiment: the name 'Tiny' is taken by a.yaml."
                + " Give each experiment its own");
  }

  @Test
  void refusesAFileThatIsNotUtf8() throws IOException {
    project.write("a.yaml", "");
    Files.write(root.resolve("a.yaml"), "question: süß".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(project.problems())
        .containsExactly("a.yaml:1:1: the file is not UTF-8. Save it as UTF-8");
  }

  @Test
  void refusesBinaryGarbage() throws IOException {
    project.write("a.yaml", "a: \u0001\u0002\u0000");

    assertThat(project.problems())
        .containsExactly(
            "a.yaml:1:4: not YAML: the character U+0001 stands here. Save the file as UTF-8 text");
  }

  @Test
  void refusesAHugeFileUnread() throws IOException {
    project.write("a.yaml", "# " + "x".repeat(1 << 20));

    assertThat(project.problems())
        .containsExactly("a.yaml:1:1: the file is larger than 1048576 bytes");
  }

  @Test
  void showsPathsFromTheProjectWithForwardSlashes() {
    Path folder = root.resolve("src").resolve("cnn");

    assertThat(new DescriptorFolder(folder, root).shown(folder.resolve("x.yaml")))
        .isEqualTo("src/cnn/x.yaml");
  }
}
