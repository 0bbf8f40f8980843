package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.AveragePool2d;
import io.github.cnnmaven.core.network.BatchNormalization;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.DepthwiseConv2d;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.GaussianNoise;
import io.github.cnnmaven.core.network.GlobalAveragePool2d;
import io.github.cnnmaven.core.network.GlobalMaxPool2d;
import io.github.cnnmaven.core.network.LayerVisitor;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.NetworkOutput;
import io.github.cnnmaven.core.network.SeparableConv2d;
import io.github.cnnmaven.core.network.SpatialDropout2d;
import io.github.cnnmaven.core.network.ZeroPadding2d;
import java.util.List;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.conf.dropout.SpatialDropout;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.ZeroPaddingLayer;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * A layer as a saved model has it: stock classes, in the order and with the activations declared.
 * Without what only training needs: regularizers, constraints, and which weights are fixed.
 *
 * @param last whether it is the network's last
 */
record PublishedForm(boolean last) implements LayerVisitor<List<Layer>> {

  /** Follows the name of the last layer; no layer of a descriptor can have this name. */
  private static final String LOSS = "/loss";

  @Override
  public List<Layer> conv2d(Conv2d layer) {
    return List.of(
        LayerParts.convolution(layer).activation(activation(layer.activation())).build());
  }

  @Override
  public List<Layer> depthwiseConv2d(DepthwiseConv2d layer) {
    return List.of(LayerParts.depthwise(layer).activation(activation(layer.activation())).build());
  }

  @Override
  public List<Layer> separableConv2d(SeparableConv2d layer) {
    return List.of(
        LayerParts.depthwise(layer).activation(activation(Activation.LINEAR)).build(),
        LayerParts.pointwise(layer).activation(activation(layer.activation())).build());
  }

  @Override
  public List<Layer> dense(Dense layer) {
    if (last) {
      return List.of(
          new OutputLayer.Builder(lossOf(layer.units()))
              .name(layer.name())
              .nOut(layer.units())
              .hasBias(layer.bias())
              .activation(activation(layer.activation()))
              .build());
    }
    return List.of(LayerParts.dense(layer).activation(activation(layer.activation())).build());
  }

  @Override
  public List<Layer> maxPool2d(MaxPool2d layer) {
    return List.of(
        WindowLayers.pooling(PoolingType.MAX, layer.window()).name(layer.name()).build());
  }

  @Override
  public List<Layer> averagePool2d(AveragePool2d layer) {
    return List.of(
        WindowLayers.pooling(PoolingType.AVG, layer.window()).name(layer.name()).build());
  }

  @Override
  public List<Layer> globalMaxPool2d(GlobalMaxPool2d layer) {
    return List.of(new GlobalPoolingLayer.Builder(PoolingType.MAX).name(layer.name()).build());
  }

  @Override
  public List<Layer> globalAveragePool2d(GlobalAveragePool2d layer) {
    return List.of(new GlobalPoolingLayer.Builder(PoolingType.AVG).name(layer.name()).build());
  }

  @Override
  public List<Layer> zeroPadding2d(ZeroPadding2d layer) {
    return List.of(
        new ZeroPaddingLayer.Builder(layer.top(), layer.bottom(), layer.left(), layer.right())
            .dataFormat(CNN2DFormat.NHWC)
            .name(layer.name())
            .build());
  }

  /** The network builder puts it before the layer that follows. */
  @Override
  public List<Layer> flatten(Flatten layer) {
    return List.of();
  }

  /** Offset and factor are there even where they are not learned, and then 0 and 1. */
  @Override
  public List<Layer> batchNormalization(BatchNormalization layer) {
    return List.of(
        new org.deeplearning4j.nn.conf.layers.BatchNormalization.Builder()
            .name(layer.name())
            .decay(layer.momentum())
            .eps(layer.epsilon())
            .useLogStd(false)
            .dataFormat(CNN2DFormat.NHWC)
            .build());
  }

  /** The last is part of the {@linkplain #loss loss}. */
  @Override
  public List<Layer> activation(io.github.cnnmaven.core.network.ActivationLayer layer) {
    if (last) {
      return List.of();
    }
    return List.of(
        new ActivationLayer.Builder()
            .name(layer.name())
            .activation(activation(layer.function()))
            .build());
  }

  /** Deeplearning4j wants the share that is kept, and 1 would be refused as no dropout at all. */
  @Override
  public List<Layer> dropout(Dropout layer) {
    return layer.rate() == 0
        ? List.of()
        : List.of(new DropoutLayer.Builder(1 - layer.rate()).name(layer.name()).build());
  }

  @Override
  public List<Layer> spatialDropout2d(SpatialDropout2d layer) {
    return layer.rate() == 0
        ? List.of()
        : noise(layer.name(), new SpatialDropout(1 - layer.rate()));
  }

  @Override
  public List<Layer> gaussianNoise(GaussianNoise layer) {
    return noise(
        layer.name(), new org.deeplearning4j.nn.conf.dropout.GaussianNoise(layer.stddev()));
  }

  /** What a network ends with that does not end with a dense layer. */
  static LossLayer loss(String name, NetworkOutput output) {
    return new LossLayer.Builder(lossOf(output.units()))
        .name(name + LOSS)
        .activation(activation(output.activation()))
        .build();
  }

  private static LossFunction lossOf(int units) {
    return units == 1 ? LossFunction.XENT : LossFunction.MCXENT;
  }

  private static List<Layer> noise(String name, IDropout noise) {
    return List.of(new DropoutLayer.Builder(noise).name(name).build());
  }

  private static IActivation activation(Activation activation) {
    return Activations.published(activation);
  }
}
