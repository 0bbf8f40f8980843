package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.normalization.Caffe;
import io.github.cnnmaven.core.normalization.Measured;
import io.github.cnnmaven.core.normalization.Normalization;
import io.github.cnnmaven.core.normalization.PerImage;
import io.github.cnnmaven.core.normalization.Rescaling;
import io.github.cnnmaven.core.normalization.Standardization;
import io.github.cnnmaven.core.normalization.Zca;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizationOfDescriptorTest {

  private static final String NETWORK =
      """
      network:
        - flatten
        - dense: { units: classes, activation: softmax }
      """;

  @TempDir private Path root;

  private TinyProject project;

  @BeforeEach
  void startProject() {
    project = new TinyProject(root);
  }

  @Test
  void everyWayIsTakenOver() throws Exception {
    assertThat(project.read(TinyProject.MINIMAL).variants().get(0).normalization())
        .isEqualTo(Rescaling.TO_ONE);
    assertThat(normalization("rescale")).isEqualTo(Rescaling.TO_ONE);
    assertThat(normalization("none")).isEqualTo(Rescaling.NONE);
    assertThat(normalization("{ scale: 0.5, offset: -1 }")).isEqualTo(new Rescaling(0.5, -1));
    assertThat(normalization("{ mean: 0.5, std: [0.25] }"))
        .isEqualTo(new Standardization(List.of(0.5), List.of(0.25)));
    assertThat(normalization("perImage")).isEqualTo(new PerImage());
    assertThat(normalization("mean")).isEqualTo(new Measured(false, Measured.Per.CHANNEL));
    assertThat(normalization("{ mean: pixel }")).isEqualTo(new Measured(false, Measured.Per.PIXEL));
    assertThat(normalization("standardize")).isEqualTo(new Measured(true, Measured.Per.CHANNEL));
    assertThat(normalization("{ standardize: { per: pixel } }"))
        .isEqualTo(new Measured(true, Measured.Per.PIXEL));
    assertThat(normalization("zca")).isEqualTo(new Zca(1e-6));
    assertThat(normalization("{ zca: { epsilon: 0.1 } }")).isEqualTo(new Zca(0.1));
    assertThat(normalization("{ zca: 0.1 }")).isEqualTo(new Zca(0.1));
  }

  @Test
  void colourImagesCanBePreparedAsForCaffe() throws Exception {
    project.write("x.yaml", descriptor("{ name: cifar-10, normalization: caffe }"));

    assertThat(project.folder().read().get(0).variants().get(0).normalization())
        .isEqualTo(new Caffe());
  }

  @Test
  void itCanBeAFactor() throws Exception {
    assertThat(
            project
                .read(
                    descriptor("{ idx: data, normalization: '${how}' }")
                        + "factors: { how: [rescale, standardize, zca] }\n")
                .variants())
        .map(Variant::normalization)
        .containsExactly(Rescaling.TO_ONE, new Measured(true, Measured.Per.CHANNEL), new Zca(1e-6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "normalise | 'normalise' is not a normalization",
        "{ scale: 0 } | expected a number other than 0",
        "{ mean: [125.3], std: [63.0] } | expected a number from 0 to 1, as of pixels divided by"
            + " 255",
        "{ mean: [0.5] } | 'std' is missing",
        "{ mean: [0.5, 0.5], std: 0.25 } | the images have 1 channels, but there are 2 means",
        "{ mean: 0.5, std: 0 } | expected a number above 0 and up to 1",
        "{ zca: { epsilon: 0 } } | expected a number above 0",
        "caffe | caffe is for images with 3 channels",
        "{ standardize: { per: row } } | 'row' is not known here"
      })
  void whatCannotBeMeantIsRefusedWhereItStands(String written, String problem) throws IOException {
    assertThat(project.problems(descriptor("{ idx: data, normalization: " + written + " }")))
        .isNotEmpty()
        .first()
        .asString()
        .startsWith("x.yaml:2:")
        .contains(problem);
  }

  @Test
  void britishSpellingIsToldTheOther() throws IOException {
    assertThat(project.problems(descriptor("{ idx: data, normalisation: none }")))
        .singleElement()
        .asString()
        .contains("Did you mean 'normalization'?");
  }

  @Test
  void whiteningTakesImagesWhoseMatrixFitsIntoMemory() throws IOException {
    String data =
        "dataset: { directory: d, size: 150, normalization: zca }\n"
            + "input: { height: 150, width: 150, classes: 2 }\n";

    assertThat(project.problems("experiment: tiny\n" + data + NETWORK))
        .singleElement()
        .asString()
        .contains("zca takes images of up to 4096 numbers, these have 67500");
  }

  private Normalization normalization(String written) throws Exception {
    return project
        .read(descriptor("{ idx: data, normalization: " + written + " }"))
        .variants()
        .get(0)
        .normalization();
  }

  private static String descriptor(String dataset) {
    return "experiment: tiny\ndataset: " + dataset + "\n" + NETWORK;
  }
}
