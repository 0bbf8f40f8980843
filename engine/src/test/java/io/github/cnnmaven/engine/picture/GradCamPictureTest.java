package io.github.cnnmaven.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.GlobalAveragePool2d;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.inference.InferenceLayer;
import io.github.cnnmaven.engine.inference.InferenceNetwork;
import io.github.cnnmaven.engine.inference.Maps;
import io.github.cnnmaven.engine.inference.Pass;
import io.github.cnnmaven.engine.network.NativeLibrary;
import io.github.cnnmaven.engine.network.TrainableNetwork;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradCamPictureTest {

  private static final ImageShape IMAGE = new ImageShape(8, 8, 1);
  private static final int FILTERS = 4;

  @TempDir private Path temp;

  /**
   * Behind an average of each map the logit's slope is the dense layer's weight by the number of
   * places, so that the map is the one of Zhou et al. 2016 (Selvaraju et al. 2017, section 3.1).
   */
  @Test
  void isTheClassActivationMapOfANetworkThatEndsInAverages() throws Exception {
    InferenceNetwork network = averaging();
    InferenceLayer convolution = network.layer("conv").orElseThrow();
    float[] dense = network.layer("out").orElseThrow().weights();
    Pass pass = network.pass(image(), 1);
    Maps maps = pass.maps(convolution, 0);
    int places = maps.height() * maps.width();

    for (int label = 0; label < Fixtures.CLASSES; label++) {
      float[] found = GradCamPicture.map(pass, convolution, label).values();

      for (int place = 0; place < places; place++) {
        double sum = 0;
        for (int k = 0; k < FILTERS; k++) {
          double weight = dense[k * Fixtures.CLASSES + label];
          sum += weight / places * maps.values()[place * FILTERS + k];
        }
        assertThat((double) found[place]).isCloseTo(Math.max(0, sum), within(1e-7));
      }
    }
  }

  private InferenceNetwork averaging() throws Exception {
    NativeLibrary.setUp(1);
    Network network =
        Fixtures.network(
            Fixtures.conv("conv", FILTERS, 3),
            new GlobalAveragePool2d("average"),
            new Dense("out", Fixtures.CLASSES, Activation.SOFTMAX));
    Path file = temp.resolve("model.zip");
    new TrainableNetwork(network, IMAGE, Fixtures.TRAINING, new RandomStreams(7)).save(file);
    return InferenceNetwork.read(file, IMAGE);
  }

  private static float[] image() {
    SplitMix64 random = new SplitMix64(3);
    float[] pixels = new float[(int) IMAGE.size()];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (float) random.nextDouble();
    }
    return pixels;
  }
}
