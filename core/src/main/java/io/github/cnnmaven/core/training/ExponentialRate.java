package io.github.cnnmaven.core.training;

/**
 * A rate that falls smoothly: {@code initial * factor^(step / every)}, Keras's <a
 * href="https://keras.io/api/optimizers/learning_rate_schedules/">ExponentialDecay</a>.
 */
public record ExponentialRate(double initial, double factor, Span every) implements LearningRate {

  @Override
  public double at(double step, Timeline timeline) {
    return initial * StrictMath.pow(factor, step / every.steps(timeline));
  }

  @Override
  public String described() {
    return Plain.number(initial)
        + ", falling exponentially, times "
        + Plain.number(factor)
        + " in "
        + every.described();
  }
}
