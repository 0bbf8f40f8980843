package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.include.Reach;
import io.github.cnnmaven.core.picture.ColorMap;
import io.github.cnnmaven.core.picture.Crop;
import io.github.cnnmaven.core.picture.Drawing;
import io.github.cnnmaven.core.picture.FeatureMaps;
import io.github.cnnmaven.core.picture.FileProbe;
import io.github.cnnmaven.core.picture.FilterSheets;
import io.github.cnnmaven.core.picture.GradCam;
import io.github.cnnmaven.core.picture.ImageProbe;
import io.github.cnnmaven.core.picture.KernelResponses;
import io.github.cnnmaven.core.picture.Probe;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code pictures:} says. */
class PicturesTest {

  @TempDir private Path folder;

  @Test
  void aFirstLookIsDrawnWhenNothingIsSaid() throws IOException {
    assertThat(drawings("{}"))
        .extracting(Drawing::kind)
        .containsExactly("filters", "featureMaps", "gradCam", "mistakes", "augmentation");
    assertThat(drawings("{}").get(2))
        .isInstanceOfSatisfying(
            GradCam.class,
            cam -> assertThat(cam.probes()).hasSize(4).contains(new ImageProbe(Part.TEST, 3)));
  }

  @Test
  void kindsAreSwitchedOffAndOnByThemselves() throws IOException {
    assertThat(drawings("{ filters: false, mistakes: false, saliency: true, health: {} }"))
        .extracting(Drawing::kind)
        .containsExactly("featureMaps", "gradCam", "augmentation", "saliency", "health");
  }

  @Test
  void theCifarTutorialsFigureIsOneLine() throws IOException {
    assertThat(drawings("{ filters: { first: 6, channel: 0, initial: false } }").get(0))
        .isEqualTo(new FilterSheets(List.of(), 6, 0, false, false, false, ColorMap.VIRIDIS));
  }

  @Test
  void probesAreSharedUnlessAKindHasItsOwn() throws IOException {
    Files.writeString(folder.resolve("dog.jpg"), "no picture, but there");
    List<Drawing> drawings =
        drawings(
            "{ probes: ['train:7', { file: dog.jpg, crop: [1, 2, 30, 40] }],"
                + " gradCam: { probes: 'test:5' } }");

    FileProbe dog =
        new FileProbe(
            folder.resolve("dog.jpg").toAbsolutePath().toString(), new Crop(1, 2, 30, 40), null);
    List<Probe> shared = List.of(new ImageProbe(Part.TRAIN, 7), dog);
    assertThat(drawings.get(1)).isEqualTo(new FeatureMaps(List.of(), 64, shared, ColorMap.VIRIDIS));
    assertThat(drawings.get(2))
        .isEqualTo(new GradCam(null, List.of(new ImageProbe(Part.TEST, 5)), ColorMap.VIRIDIS));
  }

  @Test
  void kernelsAreListsOfRowsByName() throws IOException {
    assertThat(drawings("{ kernels: { edge: [[-1, 0, 1]] } }"))
        .filteredOn(KernelResponses.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            KernelResponses.class,
            kernels ->
                assertThat(kernels.kernels())
                    .isEqualTo(Map.of("edge", List.of(List.of(-1.0, 0.0, 1.0)))));
  }

  @Test
  void everyMistakeIsToldAtOnce() throws IOException {
    List<String> problems =
        problems(
            "{ probes: ['test:x', { file: missing.png }], kernels: { odd: [[1], [1, 2]] },"
                + " filters: { colours: viridis } }");

    assertThat(problems)
        .anyMatch(text -> text.contains("an image of the data set such as test:7"))
        .anyMatch(text -> text.contains("the rows of a kernel must be equally long"))
        .anyMatch(text -> text.contains("unknown key 'colours' in filters"));
  }

  @Test
  void layersAndFilesMustBeThere() throws IOException {
    assertThat(problems("{ featureMaps: { layers: [conv_9], probes: [{ file: missing.png }] } }"))
        .anyMatch(text -> text.contains("no variant has a layer 'conv_9'"))
        .anyMatch(text -> text.contains("missing.png does not exist"));
  }

  private List<Drawing> drawings(String pictures) throws IOException {
    Problems problems = new Problems();
    List<Drawing> drawings = read(pictures, problems);
    assertThat(problems.list()).isEmpty();
    return drawings;
  }

  private List<String> problems(String pictures) throws IOException {
    Problems problems = new Problems();
    read(pictures, problems);
    return problems.list().stream().map(Problem::toString).toList();
  }

  private List<Drawing> read(String pictures, Problems problems) throws IOException {
    String text =
        "experiment: x\ndataset: { name: mnist }\nnetwork:\n"
            + "  - conv2d: { filters: 4, kernel: 3, activation: relu, name: conv_1 }\n  - flatten\n"
            + "  - dense: { units: classes, activation: softmax }\n"
            + "pictures: "
            + pictures
            + "\n";
    Path file = folder.resolve("x.yaml");
    Files.writeString(file, text);
    return new ExperimentReader(
            new DescriptorFile(file, new Reach(List.of(folder))),
            io.github.cnnmaven.core.data.DataLibrary.GLANCE,
            new ExperimentNames(),
            problems)
        .read("x.yaml", text)
        .map(Experiment::drawings)
        .orElse(List.of());
  }
}
