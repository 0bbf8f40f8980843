package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.GaussianNoise;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.LayerSummary;
import io.github.cnnmaven.core.network.LayerVisitor;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.network.Shape;
import io.github.cnnmaven.core.network.SpatialDropout2d;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.preprocessor.CnnToFeedForwardPreProcessor;
import org.deeplearning4j.nn.weights.WeightInit;

/** From a declared network to Deeplearning4j's configurations of its two forms. */
record NetworkBuilder(Network network, ImageShape input) {

  /**
   * A network for images of a size.
   *
   * @throws IllegalArgumentException when it does not end with a dense softmax
   */
  NetworkBuilder {
    List<Layer> layers = network.layers();
    Layer last = layers.isEmpty() ? null : layers.get(layers.size() - 1);
    if (!(last instanceof Dense dense) || dense.activation() != Activation.SOFTMAX) {
      throw new IllegalArgumentException(
          "The last layer must be dense with softmax, found " + (last == null ? "none" : last));
    }
  }

  /** What trains, see {@link TrainingForm}. */
  MultiLayerConfiguration training(Map<String, SeededNoise> noises, SoftmaxCrossEntropy loss) {
    return configuration(i -> new TrainingForm(network, i, noises, loss));
  }

  /** What is saved, see {@link PublishedForm}. */
  MultiLayerConfiguration published() {
    return configuration(i -> new PublishedForm(i == network.layers().size() - 1));
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

  private MultiLayerConfiguration configuration(
      IntFunction<LayerVisitor<List<org.deeplearning4j.nn.conf.layers.Layer>>> form) {
    NeuralNetConfiguration.ListBuilder list =
        new NeuralNetConfiguration.Builder()
            .weightInit(WeightInit.XAVIER_UNIFORM)
            .list()
            .validateOutputLayerConfig(false);
    List<LayerSummary> summaries = NetworkSummary.of(network, input).layers();
    ImageShape toFlatten = null;
    int built = 0;
    for (int i = 0; i < network.layers().size(); i++) {
      if (network.layers().get(i) instanceof Flatten
          && shape(summaries, i) instanceof ImageShape image) {
        toFlatten = image;
      }
      for (var layer : network.layers().get(i).accept(form.apply(i))) {
        if (toFlatten != null) {
          list.inputPreProcessor(built, flattening(toFlatten));
          toFlatten = null;
        }
        list.layer(built++, layer);
      }
    }
    return list.setInputType(
            InputType.convolutional(
                input.height(), input.width(), input.channels(), CNN2DFormat.NHWC))
        .build();
  }

  /** What reaches a layer. */
  private Shape shape(List<LayerSummary> summaries, int layer) {
    return layer == 0 ? input : summaries.get(layer - 1).outputShape();
  }

  private static InputPreProcessor flattening(ImageShape image) {
    return new CnnToFeedForwardPreProcessor(
        image.height(), image.width(), image.channels(), CNN2DFormat.NHWC);
  }
}
