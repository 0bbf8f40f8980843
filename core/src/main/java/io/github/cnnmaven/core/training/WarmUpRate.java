package io.github.cnnmaven.core.training;

/**
 * A straight way up to where another rate begins, which then runs as if the training began there.
 * As Keras's <a
 * href="https://keras.io/api/optimizers/learning_rate_schedules/cosine_decay/">CosineDecay</a> with
 * {@code warmup_steps}, before any rate; what counts in shares of the training counts what is left.
 */
public record WarmUpRate(double from, Span over, LearningRate then) implements LearningRate {

  @Override
  public double at(double step, Timeline timeline) {
    double warm = over.steps(timeline);
    Timeline rest = timeline.after(warm);
    return step < warm
        ? from + (then.at(0, rest) - from) * step / warm
        : then.at(step - warm, rest);
  }

  @Override
  public String described() {
    return "from " + Plain.number(from) + " over " + over.described() + " to " + then.described();
  }
}
