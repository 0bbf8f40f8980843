package io.github.cnnmaven.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatchWhiteningTest {

  private static final ImageShape IMAGE = new ImageShape(6, 5, 2);
  private static final Size PATCH = new Size(2, 1);
  private static final int LENGTH = 4;

  /** What whitening is: through the filters, patches have the unit matrix as covariance. */
  @Test
  void makesPatchesWhite() {
    float[][] images = images();
    float[] kernel = whitening(images).kernel(LENGTH, 0);

    double[][] out =
        Arrays.stream(images)
            .flatMap(image -> IntStream.range(0, 25).mapToObj(p -> filtered(image, p, kernel)))
            .toArray(double[][]::new);
    for (int i = 0; i < LENGTH; i++) {
      for (int j = 0; j < LENGTH; j++) {
        assertThat(covariance(out, i, j)).isCloseTo(i == j ? 1 : 0, within(1e-4));
      }
    }
  }

  @Test
  void repeatsNegatedAndHasTheLargestEigenvalueFirst() {
    float[] kernel = whitening(images()).kernel(2 * LENGTH, 0);

    double before = 0;
    for (int f = 0; f < LENGTH; f++) {
      double square = 0;
      for (int i = 0; i < LENGTH; i++) {
        float weight = kernel[i * 2 * LENGTH + f];
        assertThat(kernel[i * 2 * LENGTH + LENGTH + f]).isEqualTo(-weight);
        square += (double) weight * weight;
      }
      assertThat(square).isGreaterThan(before);
      before = square;
    }
  }

  @Test
  void epsilonKeepsFlatImagesFinite() {
    PatchWhitening flat = new PatchWhitening(IMAGE, PATCH);
    flat.add(new float[60]);

    for (float weight : flat.kernel(LENGTH, 0.01)) {
      assertThat(Math.abs(weight)).isLessThanOrEqualTo(10.001f);
    }
  }

  /** [[2, 1], [1, 2]] has 3 along (1, 1) and 1 along (1, -1). */
  @Test
  void findsEigenvalues() {
    SymmetricEigen eigen = new SymmetricEigen(new double[][] {{2, 1}, {1, 2}});
    int[] order = eigen.largestFirst();

    assertThat(eigen.value(order[0])).isCloseTo(3, within(1e-12));
    assertThat(eigen.value(order[1])).isCloseTo(1, within(1e-12));
    assertThat(eigen.component(order[0], 0)).isCloseTo(eigen.component(order[0], 1), within(1e-12));
    assertThat(Math.abs(eigen.component(order[1], 0))).isCloseTo(Math.sqrt(0.5), within(1e-12));
  }

  private static double covariance(double[][] out, int first, int second) {
    double product = Arrays.stream(out).mapToDouble(o -> o[first] * o[second]).average().orElse(0);
    double mean = Arrays.stream(out).mapToDouble(o -> o[first]).average().orElse(0);
    return product - mean * Arrays.stream(out).mapToDouble(o -> o[second]).average().orElse(0);
  }

  private static PatchWhitening whitening(float[][] images) {
    PatchWhitening whitening = new PatchWhitening(IMAGE, PATCH);
    for (float[] image : images) {
      whitening.add(image);
    }
    return whitening;
  }

  /** Neighbours and channels that depend on each other. */
  private static float[][] images() {
    SplitMix64 random = new SplitMix64(3);
    float[][] images = new float[20][60];
    for (float[] image : images) {
      for (int i = 0; i < image.length; i++) {
        image[i] = (float) (random.nextDouble() + (i > 9 ? image[i - 10] / 2 : 0) + i % 2);
      }
    }
    return images;
  }

  private static double[] filtered(float[] image, int place, float[] kernel) {
    double[] out = new double[LENGTH];
    for (int f = 0; f < LENGTH; f++) {
      for (int i = 0; i < LENGTH; i++) {
        int pixel = (place / 5 + i / 2) * 5 + place % 5;
        out[f] += image[pixel * 2 + i % 2] * kernel[i * LENGTH + f];
      }
    }
    return out;
  }
}
