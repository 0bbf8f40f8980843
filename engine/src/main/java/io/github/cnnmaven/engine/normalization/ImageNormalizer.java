package io.github.cnnmaven.engine.normalization;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Each image by itself: see {@link io.github.cnnmaven.core.normalization.PerImage}.
 *
 * @param size numbers of an image
 */
record ImageNormalizer(int size) implements Normalizer {

  @Override
  public void apply(float[] pixels, int images) {
    for (int image = 0; image < images; image++) {
      normalize(pixels, image * size);
    }
  }

  private void normalize(float[] pixels, int from) {
    double sum = 0;
    for (int i = from; i < from + size; i++) {
      sum += pixels[i];
    }
    double mean = sum / size;
    double squares = 0;
    for (int i = from; i < from + size; i++) {
      squares += (pixels[i] - mean) * (pixels[i] - mean);
    }
    scale(pixels, from, (float) mean, (float) Math.sqrt(Math.max(squares, 1) / size));
  }

  private void scale(float[] pixels, int from, float subtract, float divide) {
    for (int i = from; i < from + size; i++) {
      pixels[i] = (pixels[i] - subtract) / divide;
    }
  }

  @Override
  public void save(Path folder) throws IOException {
    NormalizationFile.ofImage(
            "(x - mean(x)) / max(std(x), 1 / sqrt(n)) of the image's own n numbers")
        .save(folder);
  }
}
