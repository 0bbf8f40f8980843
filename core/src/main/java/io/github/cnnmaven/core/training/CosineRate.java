package io.github.cnnmaven.core.training;

/**
 * Half a cosine wave down, and flat after it: {@code initial * ((1 - alpha) * (1 + cos(pi * step /
 * over)) / 2 + alpha)}, Keras's <a
 * href="https://keras.io/api/optimizers/learning_rate_schedules/cosine_decay/">CosineDecay</a>.
 *
 * @param alpha share of {@code initial} that is left at the end
 */
public record CosineRate(double initial, double alpha, Span over) implements LearningRate {

  @Override
  public double at(double step, Timeline timeline) {
    double done = Math.min(1, step / over.steps(timeline));
    return initial * ((1 - alpha) * (1 + StrictMath.cos(Math.PI * done)) / 2 + alpha);
  }

  @Override
  public String described() {
    return Plain.number(initial)
        + ", falling as a cosine to "
        + Plain.number(initial * alpha)
        + " over "
        + over.described();
  }
}
