package io.github.cnnmaven.engine.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.normalization.Caffe;
import io.github.cnnmaven.core.normalization.Measured;
import io.github.cnnmaven.core.normalization.Normalization;
import io.github.cnnmaven.core.normalization.PerImage;
import io.github.cnnmaven.core.normalization.Zca;
import io.github.cnnmaven.engine.data.Images;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What lies beside a model is enough to use it, without this project. */
class SavedNormalizationTest {

  private static final Images IMAGES =
      Images.of(
          new ImageShape(1, 2, 3),
          new byte[] {10, 20, 30, 50, 60, 70, 100, 40, 80, 100, 0, 90, 1, 2, 9, 4, 5, 60},
          new byte[3]);

  @TempDir private Path folder;

  @Test
  void numbersOfChannelsAreInTheFile() throws IOException {
    JsonNode file = saved(new Measured(true, Measured.Per.CHANNEL));

    assertThat(file.path("formula").asText()).isEqualTo("(x - subtract) / divide");
    float[] pixels = normalized(new Measured(true, Measured.Per.CHANNEL));
    for (int channel = 0; channel < 3; channel++) {
      double subtract = file.path("subtract").path(channel).asDouble();
      double divide = file.path("divide").path(channel).asDouble();
      assertThat((10 * (channel + 1) - subtract) / divide).isCloseTo(pixels[channel], within(1e-5));
    }
  }

  @Test
  void saysWhenChannelsAreTurned() throws IOException {
    JsonNode file = saved(new Caffe());

    assertThat(file.path("channels").asText()).isEqualTo("BGR");
    assertThat(file.path("subtract").path(0).asDouble()).isEqualTo(103.939);
    assertThat(saved(new PerImage()).path("formula").asText()).contains("the image's own");
  }

  @Test
  void numbersOfPixelsAreArrays() throws IOException {
    saved(new Measured(true, Measured.Per.PIXEL));
    INDArray subtract = array("normalization-subtract.npy");
    INDArray divide = array("normalization-divide.npy");

    assertThat(subtract.shape()).containsExactly(1, 2, 3);
    INDArray normalized = first().reshape(1, 2, 3).sub(subtract).div(divide);
    assertThat(normalized.reshape(6).toFloatVector())
        .containsExactly(normalized(new Measured(true, Measured.Per.PIXEL)), within(1e-5f));
  }

  @Test
  void whiteningIsAMatrixAndAMean() throws IOException {
    Zca zca = new Zca(0.01);
    JsonNode file = saved(zca);
    INDArray mean = array("normalization-mean.npy");
    INDArray matrix = array("normalization-zca.npy");

    assertThat(file.path("arrays")).hasSize(2);
    INDArray white = first().div(255).subiRowVector(mean).mmul(matrix);
    assertThat(white.reshape(6).toFloatVector()).containsExactly(normalized(zca), within(1e-4f));
  }

  private JsonNode saved(Normalization normalization) throws IOException {
    Normalizer.of(normalization, IMAGES).save(folder);
    return Json.read(folder.resolve("normalization.json"), JsonNode.class);
  }

  private INDArray array(String name) {
    return Nd4j.createFromNpyFile(folder.resolve(name).toFile());
  }

  private static INDArray first() {
    float[] pixels = new float[6];
    IMAGES.copy(0, pixels, 0);
    return Nd4j.createFromArray(pixels).reshape(1, 6);
  }

  private static float[] normalized(Normalization normalization) {
    float[] pixels = new float[6];
    IMAGES.copy(0, pixels, 0);
    Normalizer.of(normalization, IMAGES).apply(pixels, 1);
    return pixels;
  }
}
