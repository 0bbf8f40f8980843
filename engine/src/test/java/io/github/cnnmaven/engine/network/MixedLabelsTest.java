package io.github.cnnmaven.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.random.SplitMix64;
import org.junit.jupiter.api.Test;

/** The labels of mixed images go through the loss by their shares. */
class MixedLabelsTest {

  private static final int[] OWN = {0, 1, 2, 0};
  private static final int[] OTHER = {2, 1, 0, 1};

  @Test
  void theLossIsThatOfBothLabelsByTheirShares() {
    float share = 0.3f;
    float[] images = images();
    double own = network().evaluate(images, OWN).lossSum();
    double other = network().evaluate(images, OTHER).lossSum();
    Labels mixed = new Labels(OWN, OTHER, new float[] {share, share, share, share});

    assertThat(network().step(images, mixed, 0.01).lossSum())
        .isCloseTo(share * own + (1 - share) * other, within(1e-5));
  }

  @Test
  void accuracyCountsTheLargerLabel() {
    float[] images = images();
    Labels mostlyOther = new Labels(OWN, OTHER, new float[] {0.3f, 0.3f, 0.3f, 0.3f});

    assertThat(network().step(images, mostlyOther, 0.01).correct())
        .isEqualTo(network().evaluate(images, OTHER).correct());
  }

  @Test
  void aSingleUnitIsTheShareOfTheSecondClass() {
    float[] rows = new float[2];

    new Labels(new int[] {0, 1}, new int[] {1, 0}, new float[] {0.75f, 0.75f}).writeTo(rows, 1);

    assertThat(rows).containsExactly(0.25f, 0.75f);
  }

  private static TrainableNetwork network() {
    NativeLibrary.setUp(1);
    TrainableNetwork network =
        new TrainableNetwork(
            Fixtures.network(0),
            new ImageShape(Fixtures.SIDE, Fixtures.SIDE, 1),
            Fixtures.TRAINING,
            new RandomStreams(1));
    network.startEpoch(1);
    return network;
  }

  private static float[] images() {
    SplitMix64 random = new SplitMix64(4);
    float[] pixels = new float[4 * Fixtures.SIDE * Fixtures.SIDE];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (float) random.nextDouble();
    }
    return pixels;
  }
}
