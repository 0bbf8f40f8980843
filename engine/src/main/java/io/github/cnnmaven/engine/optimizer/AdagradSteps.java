package io.github.cnnmaven.engine.optimizer;

import io.github.cnnmaven.core.training.Adagrad;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;
import java.util.Arrays;

/** {@link Adagrad}. */
final class AdagradSteps implements Steps {

  private final float epsilon;
  private final float[] sums;
  private float rate;

  AdagradSteps(Adagrad rule, int parameters) {
    epsilon = (float) rule.epsilon();
    sums = new float[parameters];
    Arrays.fill(sums, (float) rule.initialAccumulatorValue());
  }

  @Override
  public void begin(long step, double newRate) {
    rate = (float) newRate;
  }

  @Override
  public void apply(float[] parameters, float[] gradients, int from, int count) {
    float size = rate;
    float small = epsilon;
    float[] s = sums;
    for (int i = 0; i < count; i++) {
      float g = gradients[i];
      float sum = s[from + i] + g * g;
      s[from + i] = sum;
      parameters[i] -= size * g / (float) Math.sqrt(sum + small);
    }
  }

  @Override
  public void write(StateWriter state) throws IOException {
    state.floats(sums);
  }

  @Override
  public void read(StateReader state) throws IOException {
    state.floats(sums);
  }
}
