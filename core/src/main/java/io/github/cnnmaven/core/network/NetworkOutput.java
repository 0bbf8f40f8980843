package io.github.cnnmaven.core.network;

import java.util.List;

/**
 * What a network tells of an image, whatever kind of layer it ends with.
 *
 * @param units how many numbers
 * @param activation the last layer's own, of a dense or an activation layer; else linear
 * @param range the function whose values they are: the last layer's own or, where that lets values
 *     through as flatten and pools do, an earlier one's
 * @param source index of the layer that has that function
 */
public record NetworkOutput(int units, Activation activation, Activation range, int source) {

  /**
   * The output of a network that has layers.
   *
   * @throws ShapeException when a layer does not fit, or the network ends with an image
   */
  public static NetworkOutput of(Network network, ImageShape input) {
    List<Layer> layers = network.layers();
    int last = layers.size() - 1;
    Shape shape = NetworkSummary.of(network, input).outputShape();
    if (!(shape instanceof VectorShape vector)) {
      throw new ShapeException(
          last,
          "the network ends with an image, "
              + shape
              + ", and the loss takes a vector; put flatten or globalAveragePool2d after it");
    }
    int source = last;
    while (source > 0 && letsThrough(layers.get(source))) {
      source--;
    }
    Activation activation = own(layers.get(last));
    return new NetworkOutput(vector.units(), activation, own(layers.get(source)), source);
  }

  /** Whether what comes out is what goes in, picked or averaged. */
  private static boolean letsThrough(Layer layer) {
    return !(layer instanceof KernelLayer
        || layer instanceof ActivationLayer
        || layer instanceof BatchNormalization
        || layer instanceof GaussianNoise);
  }

  private static Activation own(Layer layer) {
    if (layer instanceof KernelLayer weighted) {
      return weighted.activation();
    }
    return layer instanceof ActivationLayer activation ? activation.function() : Activation.LINEAR;
  }
}
