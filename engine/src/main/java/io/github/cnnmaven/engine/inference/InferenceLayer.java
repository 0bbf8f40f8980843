package io.github.cnnmaven.engine.inference;

import io.github.cnnmaven.engine.network.Filters;
import org.jspecify.annotations.Nullable;

/**
 * A layer of a network.
 *
 * @param kind what it does
 * @param kernel its weights by filter, row, column and channel, null where it is no convolution
 *     over all channels
 * @param weights all numbers of its kernel, none where it has none
 * @param parameters how many numbers it has in all
 * @param linear the node before its activation
 * @param output its last node
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by name only.
public record InferenceLayer(
    String name,
    LayerKind kind,
    @Nullable Filters kernel,
    float[] weights,
    long parameters,
    int linear,
    int output) {

  /** The same, answering behind another step. */
  InferenceLayer answering(int last) {
    return new InferenceLayer(name, kind, kernel, weights, parameters, output, last);
  }

  /** Whether it has a kernel. */
  public boolean hasWeights() {
    return weights.length > 0;
  }

  /** Whether it convolves, over all channels or over each. */
  public boolean isConvolution() {
    return kind == LayerKind.CONVOLUTION || kind == LayerKind.DEPTHWISE_CONVOLUTION;
  }
}
