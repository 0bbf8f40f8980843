package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.HashMap;
import java.util.Map;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Keras's <a href="https://keras.io/api/layers/regularization_layers/dropout/">Dropout</a>: drops
 * with probability {@code rate} and scales what is kept by {@code 1 / (1 - rate)}. Unlike
 * Deeplearning4j's its masks come from a stream of its own, so that they stay the same whatever
 * else draws.
 */
final class SeededDropout implements IDropout {

  private static final long serialVersionUID = 1L;

  private final double rate;
  private final float scale;
  private final transient Map<Long, float[]> drawn = new HashMap<>();
  private final transient Map<Long, INDArray> masks = new HashMap<>();
  private transient SplitMix64 random = new SplitMix64(0);
  private transient @Nullable INDArray mask;

  /**
   * Of one layer.
   *
   * @param rate above 0 and below 1
   */
  SeededDropout(double rate) {
    this.rate = rate;
    this.scale = (float) (1 / (1 - rate));
  }

  /** Draws the next masks from here. */
  void drawFrom(SplitMix64 stream) {
    random = stream;
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
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextDouble() < rate ? 0 : scale;
    }
    INDArray target = masks.computeIfAbsent(input.length(), n -> detached(input));
    Floats.write(values, target);
    return target;
  }

  private static INDArray detached(INDArray input) {
    // A workspace takes its arrays back after each step.
    return Nd4j.createUninitializedDetached(input.dataType(), 'c', input.shape());
  }

  @Override
  public void clear() {
    mask = null;
  }

  /** Itself: the network must draw from the stream that we hand to this object. */
  @Override
  @SuppressWarnings("MethodDoesntCallSuperMethod")
  public SeededDropout clone() {
    return this;
  }
}
