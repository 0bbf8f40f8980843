package io.github.cnnmaven.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.BatchNormalization;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.random.SplitMix64;
import io.github.cnnmaven.engine.stack.Stack;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A network trained twice, with another one and another number of threads in between. */
class SameBitsTest {

  private static final ImageShape INPUT = new ImageShape(16, 15, 3);
  private static final Size THREE = Size.square(3);
  private static final Size ONE = Size.square(1);
  private static final int CLASSES = 5;
  private static final int[] BATCHES = {32, 32, 32, 7};
  private static final int EPOCHS = 3;

  private static final Network NETWORK =
      new Network(
          List.of(
              new Conv2d("c", 17, THREE, ONE, Padding.SAME, Activation.LINEAR),
              new BatchNormalization("n", 0.9, 1e-3, true, true, true),
              new MaxPool2d("p", Size.square(2), Size.square(2), Padding.VALID),
              new Conv2d("d", 32, THREE, ONE, Padding.VALID, Activation.RELU),
              new Dropout("x", 0.5),
              new Flatten("f"),
              new Dense("h", 40, Activation.TANH),
              new Dense("o", CLASSES, Activation.SOFTMAX)));

  @BeforeAll
  static void needsOneDnn() {
    assumeTrue(Stack.missing().isEmpty(), () -> Stack.missing().orElseThrow());
  }

  @AfterEach
  void setBack() {
    NativeLibrary.setUp(1);
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2, 4})
  void comeOfTheSameNumberOfThreads(int threads) {
    float[] first = trained(threads, 3);
    trained(threads == 1 ? 2 : 1, 4);

    assertThat(trained(threads, 3)).isEqualTo(first);
  }

  private static float[] trained(int threads, int seed) {
    NativeLibrary.setUp(threads);
    TrainableNetwork network =
        new TrainableNetwork(NETWORK, INPUT, Fixtures.TRAINING, new RandomStreams(seed));
    SplitMix64 random = new SplitMix64(seed);
    for (int epoch = 1; epoch <= EPOCHS; epoch++) {
      network.startEpoch(epoch);
      for (int batch : BATCHES) {
        float[] images = new float[batch * (int) INPUT.size()];
        for (int i = 0; i < images.length; i++) {
          images[i] = (float) random.nextDouble();
        }
        int[] labels = IntStream.generate(() -> random.nextInt(CLASSES)).limit(batch).toArray();
        network.step(images, labels, 0.01);
      }
    }
    return Floats.read(network.net().params());
  }
}
