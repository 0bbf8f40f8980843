package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.Size;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.nd4j.linalg.activations.Activation;

/** Convolution and pooling in Deeplearning4j's terms, channels last. */
final class WindowLayers {

  private WindowLayers() {}

  static ConvolutionLayer.Builder convolution(Conv2d layer, Activation activation) {
    return new ConvolutionLayer.Builder(sides(layer.kernel()))
        .name(layer.name())
        .nOut(layer.filters())
        .stride(sides(layer.stride()))
        .convolutionMode(mode(layer.padding()))
        .dataFormat(CNN2DFormat.NHWC)
        .activation(activation);
  }

  static SubsamplingLayer.Builder pooling(MaxPool2d layer) {
    return new SubsamplingLayer.Builder(PoolingType.MAX)
        .name(layer.name())
        .kernelSize(sides(layer.size()))
        .stride(sides(layer.stride()))
        .convolutionMode(mode(layer.padding()))
        .dataFormat(CNN2DFormat.NHWC);
  }

  private static int[] sides(Size size) {
    return new int[] {size.height(), size.width()};
  }

  private static ConvolutionMode mode(Padding padding) {
    return padding == Padding.SAME ? ConvolutionMode.Same : ConvolutionMode.Truncate;
  }
}
