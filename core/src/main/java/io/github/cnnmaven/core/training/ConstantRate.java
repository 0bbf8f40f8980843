package io.github.cnnmaven.core.training;

/** The same rate all the time. */
public record ConstantRate(double rate) implements LearningRate {

  @Override
  public double at(double step, Timeline timeline) {
    return rate;
  }

  @Override
  public String described() {
    return Plain.number(rate);
  }
}
