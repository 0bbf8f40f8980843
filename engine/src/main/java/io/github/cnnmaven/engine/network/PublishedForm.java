package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.LayerVisitor;
import io.github.cnnmaven.core.network.MaxPool2d;
import java.util.List;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * A layer as a saved model has it: stock classes, in the order and with the activations declared.
 *
 * @param last whether it is the network's last
 */
record PublishedForm(boolean last) implements LayerVisitor<List<Layer>> {

  @Override
  public List<Layer> conv2d(Conv2d layer) {
    return List.of(WindowLayers.convolution(layer, Activations.of(layer.activation())).build());
  }

  @Override
  public List<Layer> maxPool2d(MaxPool2d layer) {
    return List.of(WindowLayers.pooling(layer).build());
  }

  /** Deeplearning4j wants the share that is kept, and 1 would be refused as no dropout at all. */
  @Override
  public List<Layer> dropout(Dropout layer) {
    return layer.rate() == 0
        ? List.of()
        : List.of(new DropoutLayer.Builder(1 - layer.rate()).name(layer.name()).build());
  }

  /** Deeplearning4j flattens by itself, before the first dense layer. */
  @Override
  public List<Layer> flatten(Flatten layer) {
    return List.of();
  }

  @Override
  public List<Layer> dense(Dense layer) {
    if (last) {
      return List.of(
          new OutputLayer.Builder(LossFunction.MCXENT)
              .name(layer.name())
              .nOut(layer.units())
              .activation(Activations.of(layer.activation()))
              .build());
    }
    return List.of(
        new DenseLayer.Builder()
            .name(layer.name())
            .nOut(layer.units())
            .activation(Activations.of(layer.activation()))
            .build());
  }
}
