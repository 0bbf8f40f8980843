package io.github.cnnmaven.engine.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.normalization.Caffe;
import io.github.cnnmaven.core.normalization.Measured;
import io.github.cnnmaven.core.normalization.Normalization;
import io.github.cnnmaven.core.normalization.PerImage;
import io.github.cnnmaven.core.normalization.Rescaling;
import io.github.cnnmaven.core.normalization.Standardization;
import io.github.cnnmaven.core.normalization.Zca;
import io.github.cnnmaven.engine.data.Images;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormalizerTest {

  /** Two images of one row, two columns and three channels. */
  private static final Images IMAGES =
      Images.of(
          new ImageShape(1, 2, 3),
          new byte[] {
            10, 20, 30, 50, 60, 70, (byte) 200, 40, 80, 100, 0, 90,
          },
          new byte[2]);

  @Test
  void rescalesToOneWithTheBitsOfADivision() {
    assertThat(normalized(Rescaling.TO_ONE))
        .startsWith(10 / 255f, 20 / 255f, 30 / 255f)
        .endsWith(90 / 255f);
    assertThat(normalized(Rescaling.NONE)).startsWith(10, 20, 30).endsWith(90);
    assertThat(normalized(new Rescaling(1 / 127.5, -1))[6])
        .isCloseTo((float) (200 / 127.5 - 1), within(1e-6f));
  }

  @Test
  void givenMeansAndDeviationsAreOfPixelsFromZeroToOne() {
    Standardization given = new Standardization(List.of(0.5, 0.4, 0.3), List.of(0.2, 0.25, 0.5));

    assertThat(normalized(given))
        .startsWith(
            new float[] {(10 / 255f - 0.5f) / 0.2f, (20 / 255f - 0.4f) / 0.25f}, within(1e-6f));
    assertThat(normalized(new Standardization(List.of(0.5), List.of(0.2)))[11])
        .isCloseTo((90 / 255f - 0.5f) / 0.2f, within(1e-6f));
  }

  @Test
  void caffeTurnsChannelsAndSubtractsImageNetsMeans() {
    assertThat(normalized(new Caffe()))
        .startsWith(
            new float[] {30 - 103.939f, 20 - 116.779f, 10 - 123.68f, 70 - 103.939f}, within(1e-5f));
  }

  @Test
  void subtractsTheMeanOfEachChannelOrPixel() {
    // Reds are 10, 50, 200 and 100.
    assertThat(normalized(new Measured(false, Measured.Per.CHANNEL))[0])
        .isCloseTo((10 - 90) / 255f, within(1e-6f));
    assertThat(normalized(new Measured(false, Measured.Per.PIXEL)))
        .startsWith(new float[] {-95 / 255f, -10 / 255f, -25 / 255f}, within(1e-6f));
  }

  @Test
  void standardizedChannelsHaveMeanZeroAndDeviationOne() {
    float[] pixels = normalized(new Measured(true, Measured.Per.CHANNEL));
    for (int channel = 0; channel < 3; channel++) {
      double sum = 0;
      double squares = 0;
      for (int i = channel; i < 12; i += 3) {
        sum += pixels[i];
        squares += pixels[i] * pixels[i];
      }
      assertThat(sum).isCloseTo(0, within(1e-5));
      assertThat(squares / 4).isCloseTo(1, within(1e-5));
    }
    assertThat(normalized(new Measured(true, Measured.Per.PIXEL)))
        .containsExactly(new float[] {-1, -1, -1, -1, 1, -1, 1, 1, 1, 1, -1, 1}, within(1e-5f));
  }

  @Test
  void whatNeverVariesInTrainingStaysSmallElsewhere() {
    Images black = Images.of(new ImageShape(1, 1, 1), new byte[2], new byte[2]);
    float[] bright = {255};

    Normalizer.of(new Measured(true, Measured.Per.PIXEL), black).apply(bright, 1);

    assertThat(bright[0]).isEqualTo(255);
  }

  @Test
  void eachImageIsStandardizedByItself() {
    float[] pixels = normalized(new PerImage());

    assertThat(pixels[0]).isCloseTo((10 - 40) / (float) Math.sqrt(2800 / 6.0), within(1e-5f));
    float[] flat = {7, 7, 7, 7, 7, 8};
    new ImageNormalizer(6).apply(flat, 1);
    // Deviation 0.373 is below 1 / sqrt(6) = 0.408.
    assertThat(flat[5]).isCloseTo((float) ((8 - 43 / 6.0) * Math.sqrt(6)), within(1e-5f));
  }

  @Test
  void zcaMakesTheCovarianceTheIdentity() {
    int count = 400;
    ImageShape shape = new ImageShape(3, 3, 2);
    Images images = correlated(shape, count);

    double[][] covariance = covarianceOf(images, new Zca(1e-9));

    for (int i = 0; i < 18; i++) {
      for (int j = 0; j < 18; j++) {
        assertThat(covariance[i][j]).isCloseTo(i == j ? 1 : 0, within(1e-3));
      }
    }
  }

  /** Then most eigenvalues are 0. */
  @Test
  void zcaTakesFewerImagesThanNumbers() {
    double[][] covariance = covarianceOf(correlated(new ImageShape(9, 9, 3), 20), new Zca(1e-3));

    double trace = 0;
    for (int i = 0; i < covariance.length; i++) {
      trace += covariance[i][i];
    }
    // Of 20 images less their mean, each direction has a variance just below 1.
    assertThat(trace).isBetween(17.5, 19.0);
  }

  @Test
  void epsilonKeepsSmallVariancesSmall() {
    double[][] covariance = covarianceOf(correlated(new ImageShape(3, 3, 2), 400), new Zca(10));

    for (int i = 0; i < 18; i++) {
      assertThat(covariance[i][i]).isLessThan(0.1);
    }
  }

  @Test
  void imagesAreWhitenedAlikeWhateverIsAroundThem() {
    Images images = correlated(new ImageShape(3, 3, 2), 50);
    Normalizer zca = Normalizer.of(new Zca(1e-3), images);
    float[] all = new float[50 * 18];
    for (int i = 0; i < 50; i++) {
      images.copy(i, all, i * 18);
    }
    zca.apply(all, 50);
    float[] one = new float[18];
    images.copy(37, one, 0);
    zca.apply(one, 1);

    assertThat(one).containsExactly(Arrays.copyOfRange(all, 37 * 18, 38 * 18));
  }

  @Test
  void leavesWhatIsBehindTheImages() {
    for (Normalization each : List.of(Rescaling.TO_ONE, new Caffe(), new PerImage(), new Zca(1))) {
      float[] pixels = {1, 2, 3, 4, 5, 6, 77, 77, 77, 77, 77, 77};
      Normalizer.of(each, IMAGES).apply(pixels, 1);

      assertThat(pixels).endsWith(77, 77, 77, 77, 77, 77);
    }
  }

  private static float[] normalized(Normalization normalization) {
    float[] pixels = new float[12];
    IMAGES.copy(0, pixels, 0);
    IMAGES.copy(1, pixels, 6);
    Normalizer.of(normalization, IMAGES).apply(pixels, 2);
    return pixels;
  }

  private static double[][] covarianceOf(Images images, Zca zca) {
    int size = (int) images.shape().size();
    float[] pixels = new float[images.size() * size];
    for (int i = 0; i < images.size(); i++) {
      images.copy(i, pixels, i * size);
    }
    Normalizer.of(zca, images).apply(pixels, images.size());
    double[][] covariance = new double[size][size];
    for (int image = 0; image < images.size(); image++) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          covariance[i][j] +=
              (double) pixels[image * size + i] * pixels[image * size + j] / images.size();
        }
      }
    }
    return covariance;
  }

  /** Neighbours that are alike, as in photographs. */
  private static Images correlated(ImageShape shape, int count) {
    int size = (int) shape.size();
    byte[] pixels = new byte[count * size];
    SplitMix64 random = new SplitMix64(9);
    for (int image = 0; image < count; image++) {
      int value = random.nextInt(256);
      for (int i = 0; i < size; i++) {
        value = Math.max(0, Math.min(255, value + random.nextInt(61) - 30));
        pixels[image * size + i] = (byte) value;
      }
    }
    return Images.of(shape, pixels, new byte[count]);
  }
}
