package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.LayerVisitor;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Network;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;

/**
 * A layer in the form that trains. It differs from the published form where Deeplearning4j is wrong
 * or slow:
 *
 * <ul>
 *   <li>A convolution's ReLU is a layer of its own, because with its own activation a convolution
 *       hands oneDNN a strided gradient, which oneDNN misreads (channels last only).
 *   <li>That ReLU comes after a max-pool that follows. Both are monotone, so the result is the
 *       same, and there are fewer numbers.
 *   <li>Dropout draws its masks from its own stream.
 *   <li>The network ends with logits; softmax is part of the loss, which also measures.
 * </ul>
 *
 * @param index of the layer in the network
 * @param dropouts the masks by layer name
 */
record TrainingForm(
    Network network, int index, Map<String, SeededDropout> dropouts, SoftmaxCrossEntropy loss)
    implements LayerVisitor<List<Layer>> {

  @Override
  public List<Layer> conv2d(Conv2d layer) {
    Layer convolution =
        new LinearConvolution(WindowLayers.convolution(layer, Activations.of(Activation.LINEAR)));
    return isPool(index + 1)
        ? List.of(convolution)
        : withActivation(convolution, layer.activation());
  }

  @Override
  public List<Layer> maxPool2d(MaxPool2d layer) {
    Layer pooling = WindowLayers.pooling(layer).build();
    return index > 0 && network.layers().get(index - 1) instanceof Conv2d convolution
        ? withActivation(pooling, convolution.activation())
        : List.of(pooling);
  }

  @Override
  public List<Layer> dropout(Dropout layer) {
    SeededDropout dropout = dropouts.get(layer.name());
    return dropout == null ? List.of() : List.of(new DropoutLayer(dropout));
  }

  @Override
  public List<Layer> flatten(Flatten layer) {
    return List.of();
  }

  @Override
  public List<Layer> dense(Dense layer) {
    if (index == network.layers().size() - 1) {
      return List.of(
          new OutputLayer.Builder(loss)
              .name(layer.name())
              .nOut(layer.units())
              .activation(Activations.of(Activation.LINEAR))
              .build());
    }
    return new PublishedForm(false).dense(layer);
  }

  private boolean isPool(int layer) {
    return layer < network.layers().size() && network.layers().get(layer) instanceof MaxPool2d;
  }

  private static List<Layer> withActivation(Layer layer, Activation activation) {
    return activation == Activation.LINEAR
        ? List.of(layer)
        : List.of(layer, new ActivationLayer(Activations.of(activation)));
  }
}
