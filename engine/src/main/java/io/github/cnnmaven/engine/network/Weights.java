package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.engine.random.SplitMix64;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * First weights as Keras draws them: <a
 * href="https://keras.io/api/layers/initializers/#glorotuniform-class">GlorotUniform</a>, and zero
 * biases. Drawn in Keras's order of weights, so that they do not depend on Deeplearning4j's.
 */
final class Weights {

  private static final int CONVOLUTION_RANK = 4;

  private Weights() {}

  /** Overwrites a layer's parameters. */
  static void initialise(Layer layer, SplitMix64 random) {
    layer.getParam(DefaultParamInitializer.BIAS_KEY).assign(0);
    INDArray weights = layer.getParam(DefaultParamInitializer.WEIGHT_KEY);
    INDArray ordered = inKerasOrder(weights);
    long receptive = ordered.rank() == CONVOLUTION_RANK ? ordered.size(0) * ordered.size(1) : 1;
    long inputs = receptive * ordered.size(ordered.rank() - 2);
    long outputs = receptive * ordered.size(ordered.rank() - 1);
    float[] values = new float[Math.toIntExact(weights.length())];
    double limit = Math.sqrt(6.0 / (inputs + outputs));
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextDouble(-limit, limit);
    }
    ordered.assign(Nd4j.createFromArray(values).reshape('c', ordered.shape()));
  }

  /** A view as Keras orders them: [height, width, inputs, outputs] or [inputs, outputs]. */
  static INDArray inKerasOrder(INDArray weights) {
    return weights.rank() == CONVOLUTION_RANK ? weights.permute(2, 3, 1, 0) : weights;
  }
}
