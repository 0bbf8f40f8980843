package io.github.cnnmaven.core.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Shapes, parameters and multiply-adds of every layer of a network for a given input. */
public record NetworkSummary(ImageShape input, List<LayerSummary> layers) {

  /** One array holds no more. */
  private static final long MOST_NUMBERS = Integer.MAX_VALUE;

  /** Minutes for a single image; with it, sums over a descriptor's layers stay within a long. */
  private static final long MOST_MULTIPLY_ADDS = 1L << 45;

  public NetworkSummary {
    layers = List.copyOf(layers);
  }

  /**
   * Follows the shapes through the network.
   *
   * @throws ShapeException at the first layer that does not fit
   */
  public static NetworkSummary of(Network network, ImageShape input) {
    List<LayerSummary> summaries = new ArrayList<>();
    Shape shape = input;
    for (Layer layer : network.layers()) {
      LayerSummary summary = summary(layer, summaries.size(), shape);
      summaries.add(summary);
      shape = summary.outputShape();
    }
    return new NetworkSummary(input, summaries);
  }

  private static LayerSummary summary(Layer layer, int index, Shape input) {
    try {
      LayerSummary summary = layer.accept(new LayerCost(index, input));
      if (summary.outputShape().size() <= MOST_NUMBERS
          && summary.parameters() <= MOST_NUMBERS
          && summary.multiplyAdds() <= MOST_MULTIPLY_ADDS) {
        return summary;
      }
    } catch (ArithmeticException e) {
      // Too large even for counting: told below.
    }
    throw new ShapeException(index, layer.type() + " '" + layer.name() + "' is too large to train");
  }

  public long parameters() {
    return sum(LayerSummary::parameters);
  }

  /** Those that training changes by gradients. */
  public long trainableParameters() {
    return sum(LayerSummary::trainableParameters);
  }

  public long multiplyAdds() {
    return sum(LayerSummary::multiplyAdds);
  }

  public Shape outputShape() {
    return layers.isEmpty() ? input : layers.get(layers.size() - 1).outputShape();
  }

  private long sum(ToLongFunction<LayerSummary> part) {
    return layers.stream().mapToLong(part).sum();
  }
}
