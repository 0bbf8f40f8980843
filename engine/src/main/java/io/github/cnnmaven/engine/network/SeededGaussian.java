package io.github.cnnmaven.engine.network;

import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Keras's <a
 * href="https://keras.io/api/layers/regularization_layers/gaussian_noise/">GaussianNoise</a>.
 */
final class SeededGaussian extends SeededNoise {

  private static final long serialVersionUID = 1L;

  private final double stddev;

  SeededGaussian(double stddev) {
    this.stddev = stddev;
  }

  @Override
  public INDArray applyDropout(
      INDArray input, INDArray result, int iteration, int epoch, LayerWorkspaceMgr workspaces) {
    float[] values = Floats.readAny(input);
    for (int i = 0; i < values.length; i++) {
      values[i] += (float) (stddev * random().nextGaussian());
    }
    return result.assign(Floats.array(values, input.shape()));
  }

  @Override
  public INDArray backprop(INDArray gradAtOutput, INDArray gradAtInput, int iteration, int epoch) {
    return gradAtInput == gradAtOutput ? gradAtInput : gradAtInput.assign(gradAtOutput);
  }
}
