package io.github.cnnmaven.engine.optimizer;

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
}
