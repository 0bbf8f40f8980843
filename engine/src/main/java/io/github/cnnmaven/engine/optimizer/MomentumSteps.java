package io.github.cnnmaven.engine.optimizer;

import io.github.cnnmaven.core.training.Sgd;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;

/** {@link Sgd} with momentum. */
final class MomentumSteps implements Steps {

  private final float momentum;
  private final boolean nesterov;
  private final Remembered velocities;
  private float rate;

  MomentumSteps(Sgd rule, int parameters) {
    momentum = (float) rule.momentum();
    nesterov = rule.nesterov();
    velocities = new Remembered(parameters);
  }

  @Override
  public void begin(long step, double newRate) {
    rate = (float) newRate;
  }

  @Override
  public void apply(float[] parameters, float[] gradients, int from, int count) {
    float share = momentum;
    float size = rate;
    float[] v = velocities.now;
    velocities.fetch(from, count);
    for (int i = 0; i < count; i++) {
      v[i] = share * v[i] - size * gradients[i];
    }
    if (nesterov) {
      for (int i = 0; i < count; i++) {
        parameters[i] += share * v[i] - size * gradients[i];
      }
    } else {
      for (int i = 0; i < count; i++) {
        parameters[i] += v[i];
      }
    }
    velocities.keep(from, count);
  }

  @Override
  public void write(StateWriter state) throws IOException {
    velocities.write(state);
  }

  @Override
  public void read(StateReader state) throws IOException {
    velocities.read(state);
  }
}
