package io.github.cnnmaven.engine.normalization;

import io.github.cnnmaven.core.normalization.Normalization;
import io.github.cnnmaven.engine.data.Images;
import java.io.IOException;
import java.nio.file.Path;

/** A normalization with its numbers. For several threads at once. */
public interface Normalizer {

  /**
   * Normalizes images in place, each independently of the others.
   *
   * @param pixels 0 to 255, by image, row, column and channel
   * @param images how many; what is behind them stays
   */
  void apply(float[] pixels, int images);

  /**
   * Writes {@code normalization.json} and the arrays it names, so that a saved model can be used.
   *
   * @throws IOException when a file cannot be written
   */
  void save(Path folder) throws IOException;

  /**
   * A normalization whose numbers are those of the training images, where it measures any.
   *
   * @param training as they are, before augmentation
   */
  static Normalizer of(Normalization normalization, Images training) {
    return normalization.accept(new Fitting(training));
  }
}
