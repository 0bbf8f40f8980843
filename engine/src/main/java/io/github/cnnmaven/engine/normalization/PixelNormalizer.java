package io.github.cnnmaven.engine.normalization;

import io.github.cnnmaven.core.network.ImageShape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code (x - subtract) / divide} with numbers for each pixel of each channel. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record PixelNormalizer(ImageShape shape, float[] subtract, float[] divide) implements Normalizer {

  private static final String SUBTRACT = "normalization-subtract.npy";
  private static final String DIVIDE = "normalization-divide.npy";

  @Override
  public void apply(float[] pixels, int images) {
    for (int image = 0; image < images; image++) {
      int from = image * subtract.length;
      for (int i = 0; i < subtract.length; i++) {
        pixels[from + i] = (pixels[from + i] - subtract[i]) / divide[i];
      }
    }
  }

  @Override
  public void save(Path folder) throws IOException {
    int[] sizes = {shape.height(), shape.width(), shape.channels()};
    NpyFile.write(folder.resolve(SUBTRACT), subtract, sizes);
    NpyFile.write(folder.resolve(DIVIDE), divide, sizes);
    NormalizationFile.ofArrays("(x - subtract) / divide", List.of(SUBTRACT, DIVIDE)).save(folder);
  }
}
