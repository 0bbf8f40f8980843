package io.github.cnnmaven.engine.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.normalization.Caffe;
import io.github.cnnmaven.core.normalization.Measured;
import io.github.cnnmaven.core.normalization.Normalization;
import io.github.cnnmaven.core.normalization.PerImage;
import io.github.cnnmaven.core.normalization.Zca;
import io.github.cnnmaven.engine.data.Images;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first of six images of 2x2x3 is what NumPy 2.4.6 makes of it in double precision, from the
 * formulas in the documentation: {@code x.std(0)}, {@code x.std((1, 2, 3))}, and for ZCA {@code
 * (c @ (U / sqrt(S + 0.1)) @ U.T)} with {@code U, S, _ = svd(c.T @ c / 6)}.
 */
class NumPyNormalizationTest {

  private static final int[] PIXELS = {
    34, 32, 204, 127, 151, 153, 182, 7, 124, 37, 102, 237,
    140, 18, 138, 33, 193, 242, 250, 159, 222, 94, 37, 130,
    113, 169, 254, 70, 219, 35, 89, 201, 63, 171, 117, 131,
    240, 209, 214, 140, 251, 251, 34, 52, 78, 141, 210, 123,
    251, 90, 237, 151, 184, 60, 151, 205, 226, 222, 247, 32,
    199, 119, 175, 70, 3, 21, 249, 229, 77, 110, 61, 37
  };

  static Stream<Arguments> normalizations() {
    return Stream.of(
        Arguments.of(
            new Measured(true, Measured.Per.PIXEL),
            "-1.69560 -1.08139 0.00866 0.65948 -0.19928 0.27543 0.28883 -1.62266 -0.11283"
                + " -1.57269 -0.35634 1.77321"),
        Arguments.of(
            new Measured(true, Measured.Per.CHANNEL),
            "-1.46156 -1.29991 0.76109 -0.14722 0.18689 0.11055 0.63008 -1.61226 -0.25936"
                + " -1.41916 -0.42532 1.18202"),
        Arguments.of(
            new PerImage(),
            "-1.14201 -1.16992 1.23039 0.15583 0.49076 0.51867 0.92337 -1.51880 0.11397"
                + " -1.10014 -0.19305 1.69091"),
        Arguments.of(
            new Caffe(),
            "100.06100 -84.77900 -89.68000 49.06100 34.22100 3.32000 20.06100 -109.77900"
                + " 58.32000 133.06100 -14.77900 -86.68000"),
        Arguments.of(
            new Zca(0.1),
            "-0.85959 -0.51991 0.08373 0.32342 -0.19956 -0.02662 0.13737 -0.94198 -0.04174"
                + " -0.58152 -0.02459 0.79710"));
  }

  @ParameterizedTest
  @MethodSource("normalizations")
  void doesWhatNumPyDoes(Normalization normalization, String expected) {
    byte[] bytes = new byte[PIXELS.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) PIXELS[i];
    }
    Images images = Images.of(new ImageShape(2, 2, 3), bytes, new byte[6]);
    float[] pixels = new float[12];
    images.copy(0, pixels, 0);

    Normalizer.of(normalization, images).apply(pixels, 1);

    String[] numbers = expected.split(" ");
    for (int i = 0; i < pixels.length; i++) {
      assertThat(pixels[i]).isCloseTo(Float.parseFloat(numbers[i]), within(2e-5f));
    }
  }
}
