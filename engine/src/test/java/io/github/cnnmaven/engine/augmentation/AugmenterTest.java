package io.github.cnnmaven.engine.augmentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.augmentation.ColorChanges;
import io.github.cnnmaven.core.augmentation.Erasing;
import io.github.cnnmaven.core.augmentation.Fill;
import io.github.cnnmaven.core.augmentation.Geometry;
import io.github.cnnmaven.core.augmentation.Mixing;
import io.github.cnnmaven.core.augmentation.Range;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What is drawn, and that no draw disturbs another. */
class AugmenterTest {

  private static final ImageShape SHAPE = new ImageShape(2, 3, 1);
  private static final float[] IMAGE = {
    1, 2, 3,
    4, 5, 6
  };
  private static final int MANY = 10_000;

  @Test
  void nothingSwitchedOnChangesNothing() {
    assertThat(apply(Augmentation.NONE, 1)).containsExactly(IMAGE);
  }

  @Test
  void flipsHalfOfTheImagesEachWayIndependently() {
    Augmentation both =
        Augmentation.of(
            new Geometry(
                true,
                true,
                0,
                Geometry.NONE.shift(),
                Range.only(1),
                0,
                Geometry.NONE.crop(),
                Fill.NEAREST));
    Map<Float, Integer> firstPixels = new HashMap<>();
    for (int i = 0; i < MANY; i++) {
      firstPixels.merge(apply(both, i)[0], 1, Integer::sum);
    }

    assertThat(firstPixels).containsOnlyKeys(1f, 3f, 4f, 6f);
    assertThat(firstPixels.values()).allSatisfy(n -> assertThat(n).isBetween(2_350, 2_650));
  }

  @Test
  void movesBeforeItFlips() {
    for (int seed = 0; seed < 50; seed++) {
      float[] shifted = apply(new Augmentation(false, 0.3), seed);
      float[] both = apply(new Augmentation(true, 0.3), seed);
      float[] flipped = {
        shifted[2], shifted[1], shifted[0], shifted[5], shifted[4], shifted[3],
      };

      assertThat(distance(both, shifted))
          .satisfiesAnyOf(
              d -> assertThat(d).isLessThan(1e-4f),
              d -> assertThat(distance(both, flipped)).isLessThan(1e-4f));
    }
  }

  @Test
  void shiftsAreEvenlySpreadUpToTheShareOfEachSide() {
    ImageShape line = new ImageShape(1, 100, 1);
    float[] ramp = new float[100];
    for (int i = 0; i < 100; i++) {
      ramp[i] = i;
    }
    double sum = 0;
    double squares = 0;
    double most = 0;
    for (int i = 0; i < MANY; i++) {
      float[] target = new float[100];
      new Augmenter(new Augmentation(false, 0.2), line)
          .apply(ramp, new ImageRandom(new SplitMix64(i)), target);
      double shift = target[50] - 50;
      sum += shift;
      squares += shift * shift;
      most = Math.max(most, Math.abs(shift));
    }

    assertThat(most).isBetween(19.9, 20.0);
    assertThat(sum / MANY).isBetween(-0.4, 0.4);
    // The variance of what is evenly spread from -20 to 20.
    assertThat(squares / MANY).isBetween(0.96 * 400 / 3, 1.04 * 400 / 3);
  }

  @Test
  void cropsMoveByEveryWholeNumberOfPixelsAlike() {
    ImageShape line = new ImageShape(1, 9, 1);
    float[] ramp = {0, 1, 2, 3, 4, 5, 6, 7, 8};
    Augmentation crop =
        Augmentation.of(
            new Geometry(
                false,
                false,
                0,
                Geometry.NONE.shift(),
                Range.only(1),
                0,
                new Geometry.Crop(0, 2),
                new Fill(Fill.Mode.CONSTANT, 255)));
    Map<Float, Integer> middles = new HashMap<>();
    for (int i = 0; i < MANY; i++) {
      float[] target = new float[9];
      new Augmenter(crop, line).apply(ramp, new ImageRandom(new SplitMix64(i)), target);
      middles.merge(target[4], 1, Integer::sum);
      assertThat(target[0]).isIn(255f, 0f, 1f, 2f);
    }

    assertThat(middles).containsOnlyKeys(2f, 3f, 4f, 5f, 6f);
    assertThat(middles.values()).allSatisfy(n -> assertThat(n).isBetween(1_800, 2_200));
  }

  @Test
  void switchingOneChangeOnDoesNotAlterWhatAnotherDraws() {
    float[] white = new float[27];
    Arrays.fill(white, 200);
    ImageShape shape = new ImageShape(3, 3, 3);
    Erasing cutout = new Erasing(new Erasing.Cutout(1, 1, 0), null);
    Supplier<Augmentation> alone =
        () -> new Augmentation(Geometry.NONE, ColorChanges.NONE, cutout, Mixing.NONE);
    Supplier<Augmentation> among =
        () ->
            new Augmentation(
                new Augmentation(true, 0.3).geometry(),
                new ColorChanges(
                    0, Range.only(1), new Range(0.9, 1.1), Range.only(0.5), new Range(0, 1)),
                cutout,
                Mixing.NONE);
    for (int seed = 0; seed < 20; seed++) {
      float[] one = new float[27];
      float[] other = new float[27];
      new Augmenter(alone.get(), shape).apply(white, new ImageRandom(new SplitMix64(seed)), one);
      new Augmenter(among.get(), shape).apply(white, new ImageRandom(new SplitMix64(seed)), other);

      assertThat(other).containsExactly(one);
    }
  }

  private static float distance(float[] one, float[] other) {
    float most = 0;
    for (int i = 0; i < one.length; i++) {
      most = Math.max(most, Math.abs(one[i] - other[i]));
    }
    return most;
  }

  private static float[] apply(Augmentation augmentation, long seed) {
    float[] target = new float[6];
    new Augmenter(augmentation, SHAPE).apply(IMAGE, new ImageRandom(new SplitMix64(seed)), target);
    return target;
  }
}
