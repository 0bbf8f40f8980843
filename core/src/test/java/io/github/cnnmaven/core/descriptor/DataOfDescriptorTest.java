package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.network.ImageShape;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataOfDescriptorTest {

  private static final String REST =
      """
      network:
        - flatten
        - dense: { units: classes, activation: softmax }
      """;

  @TempDir Path root;

  private TinyProject project;

  @BeforeEach
  void startProject() {
    project = new TinyProject(root);
  }

  @Test
  void isKnownByItsCardWhereItIsNotOnDisk() throws Exception {
    Experiment experiment =
        project.read("experiment: x\ndataset: { name: cifar-100, validation: 0.1 }\n" + REST);

    assertThat(experiment.data().image()).isEqualTo(new ImageShape(32, 32, 3));
    assertThat(experiment.data().classes()).isEqualTo(100);
    assertThat(experiment.classNames()).startsWith("apple").endsWith("worm");
  }

  @Test
  void hasCoarseLabelsToo() throws Exception {
    String text = "experiment: x\ndataset: { name: cifar-100, labels: coarse }\n";

    assertThat(project.read(text + REST).data().classes()).isEqualTo(20);
    assertThat(project.problems(text.replace("100", "10") + REST))
        .containsExactly(
            "x.yaml:2:36: dataset.labels: only cifar-100 has fine and coarse labels."
                + " Remove it");
  }

  @Test
  void isSaidByInputWhereNothingElseTells() throws Exception {
    String text =
        """
        experiment: x
        dataset: { directory: photos, size: 150 }
        input: { height: 150, width: 150, classes: 2 }
        """;
    assertThat(project.read(text + REST).data().image()).isEqualTo(new ImageShape(150, 150, 3));
    assertThat(project.problems(text.replace("input: ", "question: hm #") + REST))
        .containsExactly(
            "x.yaml:2:23: dataset.directory: no such file or folder: "
                + root.resolve("photos")
                + "."
                + " Add input: to plan without the images");
  }

  @Test
  void isComparedWithInput() throws IOException {
    String text =
        TinyProject.MINIMAL + "input: { height: 9, width: 8, channels: 1, classes: 10 }\n";
    assertThat(project.problems(text))
        .containsExactly(
            "x.yaml:6:8: input: input says images of 9x8x1 in 10 classes,"
                + " the data has 8x8x1 in 10. Correct input, or leave it out");
  }

  @Test
  void comesFromOnePlace() throws IOException {
    assertThat(project.problems("experiment: x\ndataset: { name: mnist, idx: data }\n" + REST))
        .containsExactly(
            "x.yaml:2:10: dataset: expected one of idx, name, directory, cifarBinary, url and"
                + " artifact in dataset, found 2."
                + " Say where the images are: one of them");
    assertThat(project.problems("experiment: x\ndataset: { name: minst }\n" + REST))
        .containsExactly(
            "x.yaml:2:18: dataset.name: 'minst' is not known here. Did you mean 'mnist'?");
  }

  @Test
  void hasMoreImagesThanABatch() throws IOException {
    assertThat(project.problems(TinyProject.MINIMAL + "training: { batchSize: 64 }\n"))
        .containsExactly(
            "x.yaml:6:24: training.batchSize: a batch of 64 is more than the 20 images to train"
                + " with. Found in variant 'baseline'");
  }
}
