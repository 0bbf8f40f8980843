package io.github.cnnmaven.engine.network;

import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.BaseActivationFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Erf;
import org.nd4j.linalg.factory.Nd4j;

/** {@code x} times the normal distribution function of {@code x}; Deeplearning4j's is not exact. */
final class ExactGelu extends BaseActivationFunction {

  private static final long serialVersionUID = 1L;
  private static final double DENSITY_AT_ZERO = 1 / Math.sqrt(2 * Math.PI);

  @Override
  public INDArray getActivation(INDArray in, boolean training) {
    float[] values = Floats.read(in);
    float[] below = distribution(in);
    for (int i = 0; i < values.length; i++) {
      values[i] *= below[i];
    }
    Floats.write(values, in);
    return in;
  }

  @Override
  public Pair<INDArray, INDArray> backprop(INDArray in, INDArray epsilon) {
    float[] values = Floats.read(in);
    float[] below = distribution(in);
    float[] gradients = Floats.readAny(epsilon);
    for (int i = 0; i < values.length; i++) {
      double x = values[i];
      gradients[i] *= (float) (below[i] + x * DENSITY_AT_ZERO * Math.exp(-x * x / 2));
    }
    Floats.write(gradients, in);
    return new Pair<>(in, null);
  }

  private static float[] distribution(INDArray in) {
    INDArray scaled = in.mul(Math.sqrt(0.5));
    float[] values = Floats.read(Nd4j.getExecutioner().exec(new Erf(scaled)));
    for (int i = 0; i < values.length; i++) {
      values[i] = (1 + values[i]) / 2;
    }
    return values;
  }
}
