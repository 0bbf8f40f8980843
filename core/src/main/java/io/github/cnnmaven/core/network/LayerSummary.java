package io.github.cnnmaven.core.network;

/**
 * What Keras's {@code summary()} says of a layer, and its cost.
 *
 * @param outputShape without the batch
 * @param parameters weights and biases
 * @param multiplyAdds of one image, forward, without bias
 */
public record LayerSummary(
    String name, String type, Shape outputShape, long parameters, long multiplyAdds) {}
