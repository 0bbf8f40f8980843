package io.github.cnnmaven.core.training;

/**
 * A rate that falls in steps: {@code initial * factor^floor(step / every)}, as Keras's <a
 * href="https://keras.io/api/optimizers/learning_rate_schedules/">ExponentialDecay</a> with {@code
 * staircase}.
 */
public record StepRate(double initial, double factor, Span every) implements LearningRate {

  @Override
  public double at(double step, Timeline timeline) {
    return initial * StrictMath.pow(factor, Math.floor(step / every.steps(timeline)));
  }

  @Override
  public String described() {
    return Plain.number(initial)
        + ", times "
        + Plain.number(factor)
        + " after every "
        + every.described();
  }
}
