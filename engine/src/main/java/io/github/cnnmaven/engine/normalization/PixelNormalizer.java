package io.github.cnnmaven.engine.normalization;

import io.github.cnnmaven.core.network.ImageShape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code (x - subtract) / divide} with numbers for each pixel of each channel. */
record PixelNormalizer(ImageShape shape, Scaling scaling) implements Normalizer {

  private static final String SUBTRACT = "normalization-subtract.npy";
  private static final String DIVIDE = "normalization-divide.npy";

  @Override
  public void apply(float[] pixels, int images) {
    scaling.apply(pixels, images);
  }

  @Override
  public void save(Path folder) throws IOException {
    int[] sizes = {shape.height(), shape.width(), shape.channels()};
    NpyFile.write(folder.resolve(SUBTRACT), scaling.subtract(), sizes);
    NpyFile.write(folder.resolve(DIVIDE), scaling.divide(), sizes);
    NormalizationFile.ofArrays("(x - subtract) / divide", List.of(SUBTRACT, DIVIDE)).save(folder);
  }
}
