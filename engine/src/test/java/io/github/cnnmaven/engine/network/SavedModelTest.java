package io.github.cnnmaven.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.random.RandomStreams;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

class SavedModelTest {

  private static final int[] LABELS = {1, 3, 0, 2, 2};

  @TempDir private Path folder;
  private Path file;

  static Stream<Arguments> networks() {
    return Networks.all().entrySet().stream().map(n -> Arguments.of(n.getKey(), n.getValue()));
  }

  @BeforeEach
  @AfterEach
  void setUp() {
    NativeLibrary.setUp(1);
    file = folder.resolve("model.zip");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("networks")
  void givesTheSameOutputsInStockDeeplearning4j(String name, Network network) throws IOException {
    TrainableNetwork built = trained(network);
    built.save(file);
    System.setProperty("org.eclipse.deeplearning4j.helpers.disable", "true");

    MultiLayerNetwork restored = ModelSerializer.restoreMultiLayerNetwork(file.toFile(), true);

    INDArray images =
        new BatchArrays(Networks.INPUT, Networks.CLASSES)
            .images(Networks.images(LABELS.length), LABELS.length);
    float[] probabilities = Floats.read(restored.output(images).dup('c'));
    float[] logits = Floats.read(built.net().output(images).dup('c'));
    for (int i = 0; i < LABELS.length; i++) {
      double sum = 0;
      for (int c = 0; c < Networks.CLASSES; c++) {
        sum += Math.exp(logits[i * Networks.CLASSES + c]);
      }
      for (int c = i * Networks.CLASSES; c < (i + 1) * Networks.CLASSES; c++) {
        assertThat(probabilities[c]).isCloseTo((float) (Math.exp(logits[c]) / sum), within(1e-6f));
      }
    }
  }

  @Test
  void namesNoClassOfOurs() throws IOException {
    trained(Networks.named("dropout between")).save(file);

    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] json = zip.getInputStream(zip.getEntry("configuration.json")).readAllBytes();
      assertThat(new String(json, StandardCharsets.UTF_8))
          .contains("org.deeplearning4j")
          .doesNotContain("cnnmaven");
    }
  }

  private static TrainableNetwork trained(Network network) {
    TrainableNetwork built =
        new TrainableNetwork(network, Networks.INPUT, Fixtures.TRAINING, new RandomStreams(1));
    built.startEpoch(1);
    for (int i = 0; i < 3; i++) {
      built.step(Networks.images(LABELS.length), LABELS, 0.01);
    }
    return built;
  }
}
