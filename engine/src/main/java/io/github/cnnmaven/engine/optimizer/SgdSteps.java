package io.github.cnnmaven.engine.optimizer;

import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;

/** {@code w -= rate * g}. */
final class SgdSteps implements Steps {

  private float rate;

  @Override
  public void begin(long step, double newRate) {
    rate = (float) newRate;
  }

  @Override
  public void apply(float[] parameters, float[] gradients, int from, int count) {
    float size = rate;
    for (int i = 0; i < count; i++) {
      parameters[i] -= size * gradients[i];
    }
  }

  /** It remembers nothing. */
  @Override
  public void write(StateWriter state) {}

  @Override
  public void read(StateReader state) {}
}
