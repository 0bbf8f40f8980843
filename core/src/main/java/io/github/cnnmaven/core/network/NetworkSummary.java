package io.github.cnnmaven.core.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Shapes, parameters and multiply-adds of every layer of a network for a given input. */
public record NetworkSummary(ImageShape input, List<LayerSummary> layers) {

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
      LayerSummary summary = layer.accept(new LayerCost(summaries.size(), shape));
      summaries.add(summary);
      shape = summary.outputShape();
    }
    return new NetworkSummary(input, summaries);
  }

  public long parameters() {
    return sum(LayerSummary::parameters);
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
