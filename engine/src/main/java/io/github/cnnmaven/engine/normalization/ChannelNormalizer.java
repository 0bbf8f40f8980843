package io.github.cnnmaven.engine.normalization;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** {@code (x - subtract) / divide} with numbers for each channel. */
final class ChannelNormalizer implements Normalizer {

  private final int size;
  private final double[] subtract;
  private final double[] divide;
  private final boolean reversed;
  private final Scaling scaling;

  /**
   * A normalization with given numbers.
   *
   * @param size numbers of an image
   * @param reversed whether channels are turned round before
   */
  ChannelNormalizer(int size, double[] subtract, double[] divide, boolean reversed) {
    this.size = size;
    this.subtract = subtract;
    this.divide = divide;
    this.reversed = reversed;
    this.scaling = Scaling.repeated(size, subtract, divide);
  }

  /** The same numbers for every channel. */
  static ChannelNormalizer uniform(int size, int channels, double subtract, double divide) {
    double[] less = new double[channels];
    double[] by = new double[channels];
    Arrays.fill(less, subtract);
    Arrays.fill(by, divide);
    return new ChannelNormalizer(size, less, by, false);
  }

  @Override
  public void apply(float[] pixels, int images) {
    if (reversed) {
      reverse(pixels, images * size);
    }
    scaling.apply(pixels, images);
  }

  private void reverse(float[] pixels, int end) {
    int last = subtract.length - 1;
    for (int from = 0; from < end; from += last + 1) {
      for (int i = 0; i < last - i; i++) {
        float swapped = pixels[from + i];
        pixels[from + i] = pixels[from + last - i];
        pixels[from + last - i] = swapped;
      }
    }
  }

  @Override
  public void save(Path folder) throws IOException {
    NormalizationFile.ofNumbers(
            "(x - subtract) / divide" + (reversed ? " after turning channels to BGR" : ""),
            reversed ? "BGR" : null,
            list(subtract),
            list(divide))
        .save(folder);
  }

  private static List<Double> list(double... values) {
    return Arrays.stream(values).boxed().toList();
  }
}
