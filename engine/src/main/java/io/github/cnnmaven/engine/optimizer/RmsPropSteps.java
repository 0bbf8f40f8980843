package io.github.cnnmaven.engine.optimizer;

import io.github.cnnmaven.core.training.RmsProp;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;

/** {@link RmsProp}; means and momenta are kept only where they are used. */
final class RmsPropSteps implements Steps {

  private final RmsProp rule;
  private final Remembered squares;
  private final Remembered means;
  private final Remembered momenta;
  private final float[] variances = new float[ParameterOptimizer.CHUNK];
  private float rate;

  RmsPropSteps(RmsProp rule, int parameters) {
    this.rule = rule;
    this.squares = new Remembered(parameters);
    this.means = new Remembered(rule.centered() ? parameters : 0);
    this.momenta = new Remembered(rule.momentum() > 0 ? parameters : 0);
  }

  @Override
  public void begin(long step, double newRate) {
    rate = (float) newRate;
  }

  @Override
  public void apply(float[] parameters, float[] gradients, int from, int count) {
    squares.fetch(from, count);
    decay(gradients, count);
    squares.keep(from, count);
    if (rule.centered()) {
      means.fetch(from, count);
      centre(gradients, count);
      means.keep(from, count);
    }
    float size = rate;
    float epsilon = (float) rule.epsilon();
    float[] v = variances;
    for (int i = 0; i < count; i++) {
      v[i] = size * gradients[i] / (float) Math.sqrt(v[i] + epsilon);
    }
    if (rule.momentum() > 0) {
      momenta.fetch(from, count);
      addMomenta(count);
      momenta.keep(from, count);
    }
    for (int i = 0; i < count; i++) {
      parameters[i] -= v[i];
    }
  }

  private void decay(float[] gradients, int count) {
    float rho = (float) rule.rho();
    float rest = (float) (1 - rule.rho());
    float[] s = squares.now;
    float[] v = variances;
    for (int i = 0; i < count; i++) {
      float square = rho * s[i] + rest * gradients[i] * gradients[i];
      s[i] = square;
      v[i] = square;
    }
  }

  private void centre(float[] gradients, int count) {
    float rho = (float) rule.rho();
    float rest = (float) (1 - rule.rho());
    float[] m = means.now;
    float[] v = variances;
    for (int i = 0; i < count; i++) {
      float mean = rho * m[i] + rest * gradients[i];
      m[i] = mean;
      v[i] -= mean * mean;
    }
  }

  private void addMomenta(int count) {
    float momentum = (float) rule.momentum();
    float[] m = momenta.now;
    float[] steps = variances;
    for (int i = 0; i < count; i++) {
      float step = momentum * m[i] + steps[i];
      m[i] = step;
      steps[i] = step;
    }
  }

  @Override
  public void write(StateWriter state) throws IOException {
    squares.write(state);
    means.write(state);
    momenta.write(state);
  }

  @Override
  public void read(StateReader state) throws IOException {
    squares.read(state);
    means.read(state);
    momenta.read(state);
  }
}
