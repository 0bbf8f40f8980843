package io.github.cnnmaven.engine.network;

import java.util.HashMap;
import java.util.Map;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Keras's <a href="https://keras.io/api/layers/regularization_layers/dropout/">Dropout</a> and <a
 * href="https://keras.io/api/layers/regularization_layers/spatial_dropout2d/">SpatialDropout2D</a>:
 * drops with probability {@code rate} and scales what is kept by {@code 1 / (1 - rate)}.
 */
final class SeededDropout extends SeededNoise {

  private static final long serialVersionUID = 1L;

  private final double rate;
  private final boolean wholeMaps;
  private final float scale;
  private final transient Map<Long, float[]> drawn = new HashMap<>();
  private final transient Map<Long, INDArray> masks = new HashMap<>();
  private transient @Nullable INDArray mask;

  /**
   * Of single numbers.
   *
   * @param rate above 0 and below 1
   */
  SeededDropout(double rate) {
    this(rate, false);
  }

  private SeededDropout(double rate, boolean wholeMaps) {
    this.rate = rate;
    this.wholeMaps = wholeMaps;
    this.scale = (float) (1 / (1 - rate));
  }

  /**
   * Of whole feature maps.
   *
   * @param rate above 0 and below 1
   */
  static SeededDropout ofMaps(double rate) {
    return new SeededDropout(rate, true);
  }

  @Override
  public INDArray applyDropout(
      INDArray input, INDArray result, int iteration, int epoch, LayerWorkspaceMgr workspaces) {
    INDArray next = nextMask(input);
    mask = next;
    return input.muli(next, result);
  }

  @Override
  public INDArray backprop(INDArray gradAtOutput, INDArray gradAtInput, int iteration, int epoch) {
    if (mask == null) {
      throw new IllegalStateException("A backward pass needs a forward pass before it");
    }
    return gradAtOutput.muli(mask, gradAtInput);
  }

  private INDArray nextMask(INDArray input) {
    float[] values = drawn.computeIfAbsent(input.length(), n -> new float[Math.toIntExact(n)]);
    if (wholeMaps) {
      drawMaps(values, input);
    } else {
      for (int i = 0; i < values.length; i++) {
        values[i] = draw();
      }
    }
    INDArray target = masks.computeIfAbsent(input.length(), n -> detached(input));
    Floats.write(values, target);
    return target;
  }

  /** The first pixel of each image decides for the others. */
  private void drawMaps(float[] values, INDArray input) {
    int channels = Math.toIntExact(input.size(input.rank() - 1));
    int image = Math.toIntExact(values.length / input.size(0));
    for (int from = 0; from < values.length; from += image) {
      for (int i = from; i < from + channels; i++) {
        values[i] = draw();
      }
      for (int i = from + channels; i < from + image; i++) {
        values[i] = values[i - channels];
      }
    }
  }

  private float draw() {
    return random().nextDouble() < rate ? 0 : scale;
  }

  private static INDArray detached(INDArray input) {
    // A workspace takes its arrays back after each step.
    return Nd4j.createUninitializedDetached(input.dataType(), 'c', input.shape());
  }

  @Override
  public void clear() {
    mask = null;
  }
}
