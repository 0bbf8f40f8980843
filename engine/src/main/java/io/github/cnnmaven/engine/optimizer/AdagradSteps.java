package io.github.cnnmaven.engine.optimizer;

import io.github.cnnmaven.core.training.Adagrad;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;

/** {@link Adagrad}. */
final class AdagradSteps implements Steps {

  private final float epsilon;
  private final Remembered sums;
  private float rate;

  AdagradSteps(Adagrad rule, int parameters) {
    epsilon = (float) rule.epsilon();
    sums = new Remembered(parameters, rule.initialAccumulatorValue());
  }

  @Override
  public void begin(long step, double newRate) {
    rate = (float) newRate;
  }

  @Override
  public void apply(float[] parameters, float[] gradients, int from, int count) {
    float size = rate;
    float small = epsilon;
    float[] s = sums.now;
    sums.fetch(from, count);
    for (int i = 0; i < count; i++) {
      float g = gradients[i];
      float sum = s[i] + g * g;
      s[i] = sum;
      parameters[i] -= size * g / (float) Math.sqrt(sum + small);
    }
    sums.keep(from, count);
  }

  @Override
  public void write(StateWriter state) throws IOException {
    sums.write(state);
  }

  @Override
  public void read(StateReader state) throws IOException {
    sums.read(state);
  }
}
