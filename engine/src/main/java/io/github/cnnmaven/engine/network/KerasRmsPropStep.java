package io.github.cnnmaven.engine.network;

import java.nio.FloatBuffer;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.GradientUpdater;

/**
 * A network's RMSprop steps: {@code v = rho * v + (1 - rho) * g^2}, {@code g = rate * g / sqrt(v +
 * epsilon)}.
 */
final class KerasRmsPropStep implements GradientUpdater<KerasRmsProp> {

  private final KerasRmsProp config;
  private final INDArray meanSquare;

  KerasRmsPropStep(KerasRmsProp config, INDArray meanSquare) {
    this.config = config;
    this.meanSquare = meanSquare;
  }

  @Override
  public void applyUpdater(INDArray gradient, int iteration, int epoch) {
    float rate = (float) config.settings().learningRate();
    float rho = (float) config.settings().rho();
    float rest = (float) (1 - config.settings().rho());
    float epsilon = (float) config.settings().epsilon();
    FloatBuffer gradients = Floats.buffer(gradient);
    FloatBuffer means = Floats.buffer(meanSquare);
    int firstGradient = gradients.position();
    int firstMean = means.position();
    for (int i = 0; i < gradient.length(); i++) {
      float g = gradients.get(firstGradient + i);
      float v = rho * means.get(firstMean + i) + rest * g * g;
      means.put(firstMean + i, v);
      gradients.put(firstGradient + i, rate * g / (float) Math.sqrt(v + epsilon));
    }
  }

  @Override
  public KerasRmsProp getConfig() {
    return config;
  }

  @Override
  public Map<String, INDArray> getState() {
    return Map.of("G", meanSquare);
  }

  @Override
  public void setState(Map<String, INDArray> state, boolean initialize) {
    throw new UnsupportedOperationException("The state is given at the start");
  }

  @Override
  public void setStateViewArray(INDArray state, long[] shape, char order, boolean initialize) {
    throw new UnsupportedOperationException("The state is given at the start");
  }
}
