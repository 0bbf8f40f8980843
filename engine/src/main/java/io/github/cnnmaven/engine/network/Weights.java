package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.weight.Initializer;
import io.github.cnnmaven.engine.random.SplitMix64;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.layers.convolution.ConvolutionLayer;
import org.deeplearning4j.nn.layers.convolution.DepthwiseConvolution2DLayer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A layer's weights in Keras's order, so that neither how they start nor what holds them depends on
 * Deeplearning4j's.
 */
final class Weights {

  private Weights() {}

  /** Overwrites a layer's parameters; biases start zero. */
  static void initialise(Layer layer, Initializer initializer, SplitMix64 random) {
    if (layer.paramTable().containsKey(DefaultParamInitializer.BIAS_KEY)) {
      layer.getParam(DefaultParamInitializer.BIAS_KEY).assign(0);
    }
    INDArray kernel = kernel(layer);
    float[] first = initializer.accept(new FirstWeights(kernel.shape(), random));
    kernel.assign(Floats.array(first, kernel.shape()));
  }

  /**
   * A view as Keras orders them: [height, width, inputs, outputs], for a depthwise convolution
   * [height, width, inputs, multiplier], or [inputs, outputs].
   */
  static INDArray kernel(Layer layer) {
    return inKerasOrder(layer, layer.getParam(DefaultParamInitializer.WEIGHT_KEY));
  }

  /** A view of an array that has the shape of a layer's kernel. */
  static INDArray inKerasOrder(Layer layer, INDArray weights) {
    boolean outputsFirst =
        layer instanceof ConvolutionLayer && !(layer instanceof DepthwiseConvolution2DLayer);
    return outputsFirst ? weights.permute(2, 3, 1, 0) : weights;
  }
}
