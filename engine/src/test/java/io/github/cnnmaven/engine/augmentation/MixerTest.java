package io.github.cnnmaven.engine.augmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.augmentation.Mixing;
import io.github.cnnmaven.core.augmentation.Range;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixerTest {

  private static final ImageShape SHAPE = new ImageShape(4, 5, 1);
  private static final int MANY = 4_000;

  @Test
  void mixupBlendsPixelsByTheShareOfTheLabel() {
    float[] pixels = {0, 100, 200};

    double share = Mixer.blend(pixels, new float[] {100, 100, 0}, 0.75);

    assertThat(share).isEqualTo(0.75);
    assertThat(pixels).containsExactly(25, 100, 150);
  }

  @Test
  void cutmixPastesARectangleAndTheLabelHasTheShareOfWhatIsLeft() {
    float[] pixels = new float[20];
    float[] partner = new float[20];
    Arrays.fill(partner, 1);

    double share =
        new Mixer(new Mixing(0, Range.only(1)), SHAPE).paste(pixels, partner, new Box(1, 2, 3, 5));

    assertThat(share).isEqualTo(1 - 6 / 20.0);
    assertThat(pixels).containsExactly(0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0);
  }

  @Test
  void labelsFollowPixelsWhicheverWayIsTaken() {
    Mixer mixer = new Mixer(new Mixing(0.4, new Range(0, 1)), SHAPE);
    int blended = 0;
    for (int seed = 0; seed < MANY; seed++) {
      float[] pixels = new float[20];
      float[] partner = new float[20];
      Arrays.fill(partner, 1);

      double share = mixer.mix(pixels, partner, new ImageRandom(new SplitMix64(seed)));

      double others = 0;
      boolean whole = true;
      for (float pixel : pixels) {
        others += pixel / 20;
        whole &= pixel == 0 || pixel == 1;
      }
      assertThat(others).isCloseTo(1 - share, within(1e-5));
      blended += whole ? 0 : 1;
    }
    // Half of the images, but for those whose share rounds to all or nothing.
    assertThat(blended).isBetween(1_600, 2_050);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.2, 0.5, 1})
  void weightsAreOfTheBetaDistribution(double alpha) {
    SplitMix64 random = new SplitMix64(5);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 10 * MANY; i++) {
      double weight = SymmetricBeta.draw(alpha, random);
      assertThat(weight).isBetween(0.0, 1.0);
      sum += weight;
      squares += (weight - 0.5) * (weight - 0.5);
    }

    assertThat(sum / (10 * MANY)).isCloseTo(0.5, within(0.01));
    // Its variance is 1 / (4 (2 alpha + 1)).
    assertThat(squares / (10 * MANY)).isCloseTo(1 / (4 * (2 * alpha + 1)), within(0.004));
  }

  @Test
  void theSmallestAlphaTakesOneOfTheTwo() {
    assertThat(SymmetricBeta.draw(1e-6, new SplitMix64(1))).isIn(0.0, 1.0);
  }

  @Test
  void everyImageOfTheSplitIsAPartnerAsOften() {
    int[] counts = new int[5];
    for (int seed = 0; seed < 10_000; seed++) {
      counts[Mixer.partner(new ImageRandom(new SplitMix64(seed)), 5)]++;
    }

    for (int count : counts) {
      assertThat(count).isBetween(1_850, 2_150);
    }
  }
}
