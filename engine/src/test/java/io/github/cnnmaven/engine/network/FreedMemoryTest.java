package io.github.cnnmaven.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.stack.Stack;
import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Networks one after the other in one process, as a worker trains its runs. */
class FreedMemoryTest {

  private static final ImageShape INPUT = new ImageShape(48, 48, 3);
  private static final int IMAGES = 128;
  private static final int NETWORKS = 30;

  /** A step's feature maps and their gradients take more than this. */
  private static final long NEEDED = 128L << 20;

  private static final Network NETWORK =
      new Network(
          List.of(
              new Conv2d("c", 64, Size.square(3), Size.square(1), Padding.SAME, Activation.RELU),
              new MaxPool2d("p", Size.square(4), Size.square(4), Padding.VALID),
              new Flatten("f"),
              new Dense("o", 5, Activation.SOFTMAX)));

  @BeforeAll
  static void needsOneDnn() {
    assumeTrue(Stack.missing().isEmpty(), () -> Stack.missing().orElseThrow());
    NativeLibrary.setUp(1);
  }

  @Test
  void isNotHeldUntilGarbageIsCollected() {
    train();
    long before = Pointer.physicalBytes();

    for (int i = 0; i < NETWORKS; i++) {
      train();
    }

    assertThat(Pointer.physicalBytes() - before).isLessThan(NEEDED);
  }

  @Test
  void isTakenAnewByTheNextStep() {
    float[] images = new float[IMAGES * (int) INPUT.size()];
    try (TrainableNetwork closed = network();
        TrainableNetwork open = network()) {
      closed.step(images, new int[IMAGES], 0.01);
      open.step(images, new int[IMAGES], 0.01);
      closed.close();

      closed.step(images, new int[IMAGES], 0.01);
      open.step(images, new int[IMAGES], 0.01);

      assertThat(Floats.read(closed.net().params())).isEqualTo(Floats.read(open.net().params()));
    }
  }

  private static void train() {
    try (TrainableNetwork network = network()) {
      network.step(new float[IMAGES * (int) INPUT.size()], new int[IMAGES], 0.01);
    }
  }

  private static TrainableNetwork network() {
    TrainableNetwork network =
        new TrainableNetwork(NETWORK, INPUT, Fixtures.TRAINING, new RandomStreams(1));
    network.startEpoch(1);
    return network;
  }
}
