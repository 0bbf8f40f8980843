package io.github.cnnmaven.engine.optimizer;

import io.github.cnnmaven.core.training.RmsProp;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;

/** {@link RmsProp}; means and momenta are kept only where they are used. */
final class RmsPropSteps implements Steps {

  private final RmsProp rule;
  private final float[] squares;
  private final float[] means;
  private final float[] momenta;
  private final float[] variances = new float[ParameterOptimizer.CHUNK];
  private float rate;

  RmsPropSteps(RmsProp rule, int parameters) {
    this.rule = rule;
    this.squares = new float[parameters];
    this.means = new float[rule.centered() ? parameters : 0];
    this.momenta = new float[rule.momentum() > 0 ? parameters : 0];
  }

  @Override
  public void begin(long step, double newRate) {
    rate = (float) newRate;
  }

  @Override
  public void apply(float[] parameters, float[] gradients, int from, int count) {
    decay(squares, gradients, from, count);
    if (rule.centered()) {
      centre(gradients, from, count);
    }
    float size = rate;
    float epsilon = (float) rule.epsilon();
    float[] v = variances;
    for (int i = 0; i < count; i++) {
      v[i] = size * gradients[i] / (float) Math.sqrt(v[i] + epsilon);
    }
    if (rule.momentum() > 0) {
      addMomenta(from, count);
    }
    for (int i = 0; i < count; i++) {
      parameters[i] -= v[i];
    }
  }

  private void decay(float[] all, float[] gradients, int from, int count) {
    float rho = (float) rule.rho();
    float rest = (float) (1 - rule.rho());
    float[] v = variances;
    for (int i = 0; i < count; i++) {
      float square = rho * all[from + i] + rest * gradients[i] * gradients[i];
      all[from + i] = square;
      v[i] = square;
    }
  }

  private void centre(float[] gradients, int from, int count) {
    float rho = (float) rule.rho();
    float rest = (float) (1 - rule.rho());
    float[] v = variances;
    for (int i = 0; i < count; i++) {
      float mean = rho * means[from + i] + rest * gradients[i];
      means[from + i] = mean;
      v[i] -= mean * mean;
    }
  }

  private void addMomenta(int from, int count) {
    float momentum = (float) rule.momentum();
    float[] steps = variances;
    for (int i = 0; i < count; i++) {
      float step = momentum * momenta[from + i] + steps[i];
      momenta[from + i] = step;
      steps[i] = step;
    }
  }

  @Override
  public void write(StateWriter state) throws IOException {
    state.floats(squares);
    state.floats(means);
    state.floats(momenta);
  }

  @Override
  public void read(StateReader state) throws IOException {
    state.floats(squares);
    state.floats(means);
    state.floats(momenta);
  }
}
