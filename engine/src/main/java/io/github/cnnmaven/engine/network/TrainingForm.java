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
import io.github.cnnmaven.core.network.KernelLayer;
import io.github.cnnmaven.core.network.LayerVisitor;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.SeparableConv2d;
import io.github.cnnmaven.core.network.SpatialDropout2d;
import io.github.cnnmaven.core.network.Window;
import io.github.cnnmaven.core.network.ZeroPadding2d;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.nd4j.linalg.activations.IActivation;

/**
 * A layer in the form that trains. It differs from the published form where Deeplearning4j is wrong
 * or slow:
 *
 * <ul>
 *   <li>A convolution's activation is a layer of its own, because with its own activation a
 *       convolution hands oneDNN a strided gradient, which oneDNN misreads (channels last only).
 *   <li>That activation comes after a max-pool that follows, if it never falls: the result is the
 *       same then, and there are fewer numbers.
 *   <li>Zero padding, batch normalization and gelu are our own.
 *   <li>Dropout and noise draw from their own streams.
 *   <li>The network ends linear; the activation of a last dense or activation layer is part of the
 *       loss, which also measures.
 * </ul>
 *
 * @param index of the layer in the network
 * @param noises what draws random numbers, by layer name
 */
record TrainingForm(Network network, int index, Map<String, SeededNoise> noises, TrainingLoss loss)
    implements LayerVisitor<List<Layer>> {

  @Override
  public List<Layer> conv2d(Conv2d layer) {
    return withActivation(
        layer,
        new LinearConvolution(
            TrainingSettings.of(layer, LayerParts.convolution(layer)).activation(linear())));
  }

  @Override
  public List<Layer> depthwiseConv2d(DepthwiseConv2d layer) {
    return withActivation(
        layer,
        TrainingSettings.of(layer, LayerParts.depthwise(layer)).activation(linear()).build());
  }

  @Override
  public List<Layer> separableConv2d(SeparableConv2d layer) {
    return withActivation(
        layer,
        TrainingSettings.of(layer, LayerParts.depthwise(layer)).activation(linear()).build(),
        new LinearConvolution(
            TrainingSettings.of(layer, LayerParts.pointwise(layer)).activation(linear())));
  }

  @Override
  public List<Layer> dense(Dense layer) {
    if (isLast()) {
      return List.of(
          TrainingSettings.of(layer, new OutputLayer.Builder(loss))
              .name(layer.name())
              .nOut(layer.units())
              .hasBias(layer.bias())
              .activation(linear())
              .build());
    }
    return List.of(
        TrainingSettings.of(layer, LayerParts.dense(layer))
            .activation(Activations.training(layer.activation()))
            .build());
  }

  @Override
  public List<Layer> maxPool2d(MaxPool2d layer) {
    Layer pooling = pooling(PoolingType.MAX, layer.name(), layer.window());
    return index > 0 && network.layers().get(index - 1) instanceof KernelLayer before
        ? followed(activationAfterPool(before), pooling)
        : List.of(pooling);
  }

  @Override
  public List<Layer> averagePool2d(AveragePool2d layer) {
    return List.of(pooling(PoolingType.AVG, layer.name(), layer.window()));
  }

  @Override
  public List<Layer> globalMaxPool2d(GlobalMaxPool2d layer) {
    return published().globalMaxPool2d(layer);
  }

  @Override
  public List<Layer> globalAveragePool2d(GlobalAveragePool2d layer) {
    return published().globalAveragePool2d(layer);
  }

  @Override
  public List<Layer> zeroPadding2d(ZeroPadding2d layer) {
    return List.of(new DenseZeroPadding(layer));
  }

  @Override
  public List<Layer> flatten(Flatten layer) {
    return List.of();
  }

  @Override
  public List<Layer> batchNormalization(BatchNormalization layer) {
    return List.of(new KerasBatchNormalization(layer));
  }

  @Override
  public List<Layer> activation(io.github.cnnmaven.core.network.ActivationLayer layer) {
    return isLast()
        ? List.of()
        : List.of(new ActivationLayer(Activations.training(layer.function())));
  }

  @Override
  public List<Layer> dropout(Dropout layer) {
    return noise(layer.name());
  }

  @Override
  public List<Layer> spatialDropout2d(SpatialDropout2d layer) {
    return noise(layer.name());
  }

  @Override
  public List<Layer> gaussianNoise(GaussianNoise layer) {
    return noise(layer.name());
  }

  private boolean isLast() {
    return index == network.layers().size() - 1;
  }

  private List<Layer> noise(String layer) {
    SeededNoise noise = noises.get(layer);
    return noise == null ? List.of() : List.of(new DropoutLayer(noise));
  }

  /** The parts of a layer, and its activation unless that comes after the pool that follows. */
  private List<Layer> withActivation(KernelLayer layer, Layer... parts) {
    boolean poolFollows =
        index + 1 < network.layers().size() && network.layers().get(index + 1) instanceof MaxPool2d;
    boolean later = poolFollows && Activations.neverFalls(layer.activation());
    return followed(later ? Activation.LINEAR : layer.activation(), parts);
  }

  private static Activation activationAfterPool(KernelLayer before) {
    return Activations.neverFalls(before.activation()) ? before.activation() : Activation.LINEAR;
  }

  private static List<Layer> followed(Activation activation, Layer... parts) {
    Stream<Layer> after =
        activation == Activation.LINEAR
            ? Stream.empty()
            : Stream.of(new ActivationLayer(Activations.training(activation)));
    return Stream.concat(Stream.of(parts), after).toList();
  }

  private static SubsamplingLayer pooling(PoolingType type, String name, Window window) {
    return WindowLayers.pooling(type, window).name(name).build();
  }

  private static PublishedForm published() {
    return new PublishedForm(false);
  }

  private static IActivation linear() {
    return Activations.training(Activation.LINEAR);
  }
}
