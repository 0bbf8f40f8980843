package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.network.Window;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;

/** Windows in Deeplearning4j's terms, channels last. */
final class WindowLayers {

  private WindowLayers() {}

  static ConvolutionLayer.Builder convolution(Window window) {
    return new ConvolutionLayer.Builder(sides(window.size()))
        .stride(sides(window.stride()))
        .dilation(sides(window.dilation()))
        .convolutionMode(mode(window.padding()))
        .dataFormat(CNN2DFormat.NHWC);
  }

  static DepthwiseConvolution2D.Builder depthwise(Window window, int multiplier) {
    DepthwiseConvolution2D.Builder builder =
        new DepthwiseConvolution2D.Builder(sides(window.size()))
            .depthMultiplier(multiplier)
            .stride(sides(window.stride()))
            .dataFormat(CNN2DFormat.NHWC);
    builder.dilation(sides(window.dilation()));
    return builder.convolutionMode(mode(window.padding()));
  }

  static SubsamplingLayer.Builder pooling(PoolingType type, Window window) {
    return new SubsamplingLayer.Builder(type)
        .kernelSize(sides(window.size()))
        .stride(sides(window.stride()))
        .convolutionMode(mode(window.padding()))
        .dataFormat(CNN2DFormat.NHWC);
  }

  private static int[] sides(Size size) {
    return new int[] {size.height(), size.width()};
  }

  private static ConvolutionMode mode(Padding padding) {
    return padding == Padding.SAME ? ConvolutionMode.Same : ConvolutionMode.Truncate;
  }
}
