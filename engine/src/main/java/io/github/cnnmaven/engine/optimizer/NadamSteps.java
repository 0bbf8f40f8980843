package io.github.cnnmaven.engine.optimizer;

import io.github.cnnmaven.core.training.Nadam;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;

/** {@link Nadam}. */
final class NadamSteps implements Steps {

  private static final double SCHEDULE_DECAY = 0.96;

  private final Nadam rule;
  private final Moments moments;
  private double product = 1;
  private float meanShare;
  private float gradientShare;
  private float squareScale;

  NadamSteps(Nadam rule, int parameters) {
    this.rule = rule;
    this.moments = new Moments(rule.beta1(), rule.beta2(), parameters);
  }

  @Override
  public void begin(long step, double rate) {
    double decay = decay(step);
    double next = decay(step + 1);
    product *= decay;
    meanShare = (float) (rate * next / (1 - product * next));
    gradientShare = (float) (rate * (1 - decay) / (1 - product));
    squareScale = (float) (1 / (1 - StrictMath.pow(rule.beta2(), step)));
  }

  @Override
  public void apply(float[] parameters, float[] gradients, int from, int count) {
    moments.add(gradients, from, count);
    float[] m = moments.means();
    float[] v = moments.squares();
    float a = meanShare;
    float b = gradientShare;
    float scale = squareScale;
    float epsilon = (float) rule.epsilon();
    for (int i = 0; i < count; i++) {
      float step = a * m[i] + b * gradients[i];
      parameters[i] -= step / ((float) Math.sqrt(v[i] * scale) + epsilon);
    }
  }

  private double decay(long step) {
    return rule.beta1() * (1 - 0.5 * StrictMath.pow(SCHEDULE_DECAY, step));
  }

  @Override
  public void write(StateWriter state) throws IOException {
    moments.write(state);
    state.number(product);
  }

  @Override
  public void read(StateReader state) throws IOException {
    moments.read(state);
    product = state.number();
  }
}
