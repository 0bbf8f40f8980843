package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.GaussianNoise;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.LayerSummary;
import io.github.cnnmaven.core.network.LayerVisitor;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.NetworkOutput;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.network.Shape;
import io.github.cnnmaven.core.network.ShapeException;
import io.github.cnnmaven.core.network.SpatialDropout2d;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.layers.LossLayer;

/**
 * From a declared network to Deeplearning4j's configurations of its two forms.
 *
 * @param output what the network tells
 */
record NetworkBuilder(Network network, ImageShape input, NetworkOutput output) {

  /**
   * A network for images of a size.
   *
   * @throws ShapeException when the layers do not fit, or it ends with an image
   */
  static NetworkBuilder of(Network network, ImageShape input) {
    return new NetworkBuilder(network, input, NetworkOutput.of(network, input));
  }

  /** What trains, see {@link TrainingForm}. */
  MultiLayerConfiguration training(Map<String, SeededNoise> noises, TrainingLoss loss) {
    return configuration(i -> new TrainingForm(network, i, noises, loss), new OutputLoss(loss));
  }

  /** What is saved, see {@link PublishedForm}. */
  MultiLayerConfiguration published() {
    return configuration(
        i -> new PublishedForm(i == network.layers().size() - 1),
        PublishedForm.loss(last().name(), output));
  }

  /** What draws random numbers in training, by layer name. */
  Map<String, SeededNoise> noises() {
    Map<String, SeededNoise> noises = new HashMap<>();
    for (Layer layer : network.layers()) {
      noise(layer).ifPresent(noise -> noises.put(layer.name(), noise));
    }
    return noises;
  }

  private static Optional<SeededNoise> noise(Layer layer) {
    if (layer instanceof Dropout dropout && dropout.rate() > 0) {
      return Optional.of(new SeededDropout(dropout.rate()));
    }
    if (layer instanceof SpatialDropout2d dropout && dropout.rate() > 0) {
      return Optional.of(SeededDropout.ofMaps(dropout.rate()));
    }
    return layer instanceof GaussianNoise noise
        ? Optional.of(new SeededGaussian(noise.stddev()))
        : Optional.empty();
  }

  /**
   * A configuration in some form.
   *
   * @param loss for a network that does not end with a dense layer
   */
  private MultiLayerConfiguration configuration(
      IntFunction<LayerVisitor<List<org.deeplearning4j.nn.conf.layers.Layer>>> form,
      LossLayer loss) {
    LayerList list = new LayerList();
    List<LayerSummary> summaries = NetworkSummary.of(network, input).layers();
    for (int i = 0; i < network.layers().size(); i++) {
      if (network.layers().get(i) instanceof Flatten
          && shape(summaries, i) instanceof ImageShape image) {
        list.flatten(image);
      }
      network.layers().get(i).accept(form.apply(i)).forEach(list::add);
    }
    if (!(last() instanceof Dense)) {
      list.add(loss);
    }
    return list.configuration(input);
  }

  private Layer last() {
    return network.layers().get(network.layers().size() - 1);
  }

  /** What reaches a layer. */
  private Shape shape(List<LayerSummary> summaries, int layer) {
    return layer == 0 ? input : summaries.get(layer - 1).outputShape();
  }
}
