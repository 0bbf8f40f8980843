package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.LayerVisitor;
import io.github.cnnmaven.core.network.Network;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.weights.WeightInit;

/** From a declared network to Deeplearning4j's configurations of its two forms. */
record NetworkBuilder(Network network, ImageShape input) {

  /**
   * A network for images of a size.
   *
   * @throws IllegalArgumentException when it does not end with a dense softmax, or a convolution
   *     has softmax
   */
  NetworkBuilder {
    List<Layer> layers = network.layers();
    Layer last = layers.isEmpty() ? null : layers.get(layers.size() - 1);
    if (!(last instanceof Dense dense) || dense.activation() != Activation.SOFTMAX) {
      throw new IllegalArgumentException(
          "The last layer must be dense with softmax, found " + (last == null ? "none" : last));
    }
    for (Layer layer : layers) {
      if (layer instanceof Conv2d convolution && convolution.activation() == Activation.SOFTMAX) {
        throw new IllegalArgumentException("A convolution cannot have softmax: " + layer);
      }
    }
  }

  /** What trains, see {@link TrainingForm}. */
  MultiLayerConfiguration training(Map<String, SeededDropout> dropouts, SoftmaxCrossEntropy loss) {
    return configuration(i -> new TrainingForm(network, i, dropouts, loss));
  }

  /** What is saved, see {@link PublishedForm}. */
  MultiLayerConfiguration published() {
    return configuration(i -> new PublishedForm(i == network.layers().size() - 1));
  }

  /** The masks of the dropout layers that drop anything, by layer name. */
  Map<String, SeededDropout> dropouts() {
    Map<String, SeededDropout> dropouts = new HashMap<>();
    for (Layer layer : network.layers()) {
      if (layer instanceof Dropout dropout && dropout.rate() > 0) {
        dropouts.put(dropout.name(), new SeededDropout(dropout.rate()));
      }
    }
    return dropouts;
  }

  private MultiLayerConfiguration configuration(
      IntFunction<LayerVisitor<List<org.deeplearning4j.nn.conf.layers.Layer>>> form) {
    NeuralNetConfiguration.ListBuilder list =
        new NeuralNetConfiguration.Builder()
            .weightInit(WeightInit.XAVIER_UNIFORM)
            .list()
            .validateOutputLayerConfig(false);
    for (int i = 0; i < network.layers().size(); i++) {
      network.layers().get(i).accept(form.apply(i)).forEach(list::layer);
    }
    return list.setInputType(
            InputType.convolutional(
                input.height(), input.width(), input.channels(), CNN2DFormat.NHWC))
        .build();
  }
}
