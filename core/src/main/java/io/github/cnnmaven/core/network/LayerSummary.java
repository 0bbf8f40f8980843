package io.github.cnnmaven.core.network;

/**
 * What Keras's {@code summary()} says of a layer, and its cost.
 *
 * @param outputShape without the batch
 * @param parameters weights, biases and moving averages
 * @param trainableParameters those of them that training changes by gradients
 * @param multiplyAdds of one image, forward, without bias
 */
public record LayerSummary(
    String name,
    String type,
    Shape outputShape,
    long parameters,
    long trainableParameters,
    long multiplyAdds) {

  /** Of a layer whose parameters are all trained. */
  public LayerSummary(
      String name, String type, Shape outputShape, long parameters, long multiplyAdds) {
    this(name, type, outputShape, parameters, parameters, multiplyAdds);
  }

  /** Of a layer that costs nothing. */
  static LayerSummary of(Layer layer, Shape output) {
    return new LayerSummary(layer.name(), layer.type(), output, 0, 0);
  }

  LayerSummary withWeights(long weights, long biases, boolean trainable) {
    long all = Math.addExact(weights, biases);
    return withParameters(all, trainable ? all : 0);
  }

  LayerSummary withParameters(long all, long trainable) {
    return new LayerSummary(name, type, outputShape, all, trainable, multiplyAdds);
  }

  LayerSummary withMultiplyAdds(long count) {
    return new LayerSummary(name, type, outputShape, parameters, trainableParameters, count);
  }
}
