package io.github.cnnmaven.engine.optimizer;

import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;

/** {@link Adam}. */
final class AdamSteps implements Steps {

  private final Adam rule;
  private final Moments moments;
  private float size;

  AdamSteps(Adam rule, int parameters) {
    this.rule = rule;
    this.moments = new Moments(rule.beta1(), rule.beta2(), parameters);
  }

  @Override
  public void begin(long step, double rate) {
    double square = 1 - StrictMath.pow(rule.beta2(), step);
    double mean = 1 - StrictMath.pow(rule.beta1(), step);
    size = (float) (rate * Math.sqrt(square) / mean);
  }

  @Override
  public void apply(float[] parameters, float[] gradients, int from, int count) {
    moments.add(gradients, from, count);
    float[] m = moments.means();
    float[] v = moments.squares();
    float a = size;
    float epsilon = (float) rule.epsilon();
    for (int i = 0; i < count; i++) {
      parameters[i] -= m[i] * a / ((float) Math.sqrt(v[i]) + epsilon);
    }
  }

  @Override
  public void write(StateWriter state) throws IOException {
    moments.write(state);
  }

  @Override
  public void read(StateReader state) throws IOException {
    moments.read(state);
  }
}
