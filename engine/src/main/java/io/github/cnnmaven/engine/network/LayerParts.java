package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.DepthwiseConv2d;
import io.github.cnnmaven.core.network.KernelLayer;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.SeparableConv2d;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.network.Window;
import io.github.cnnmaven.engine.stack.Parameters;
import java.util.List;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;

/**
 * The layers that have weights, in Deeplearning4j's terms; both forms of a network start from
 * these, so that they have the same parameters in the same order.
 *
 * <p>A separable convolution is two layers, each of which is fast and tested by itself.
 */
final class LayerParts {

  private static final String DEPTHWISE = Parameters.DEPTHWISE;

  private static final Window PIXEL =
      new Window(Size.square(1), Size.square(1), Padding.VALID, Size.square(1));

  private LayerParts() {}

  /** Names of what a layer is made of, from input to output. */
  static List<String> names(KernelLayer layer) {
    return layer instanceof SeparableConv2d
        ? List.of(layer.name() + DEPTHWISE, layer.name())
        : List.of(layer.name());
  }

  static ConvolutionLayer.Builder convolution(Conv2d layer) {
    return WindowLayers.convolution(layer.window())
        .name(layer.name())
        .nOut(layer.filters())
        .hasBias(layer.bias());
  }

  static DepthwiseConvolution2D.Builder depthwise(DepthwiseConv2d layer) {
    return WindowLayers.depthwise(layer.window(), layer.depthMultiplier())
        .name(layer.name())
        .hasBias(layer.bias());
  }

  /** The first part of a separable convolution. */
  static DepthwiseConvolution2D.Builder depthwise(SeparableConv2d layer) {
    return WindowLayers.depthwise(layer.window(), layer.depthMultiplier())
        .name(layer.name() + DEPTHWISE)
        .hasBias(false);
  }

  /** The second part of a separable convolution. */
  static ConvolutionLayer.Builder pointwise(SeparableConv2d layer) {
    return WindowLayers.convolution(PIXEL)
        .name(layer.name())
        .nOut(layer.filters())
        .hasBias(layer.bias());
  }

  static DenseLayer.Builder dense(Dense layer) {
    return new DenseLayer.Builder().name(layer.name()).nOut(layer.units()).hasBias(layer.bias());
  }
}
