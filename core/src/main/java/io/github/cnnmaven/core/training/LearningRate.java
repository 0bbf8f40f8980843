package io.github.cnnmaven.core.training;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** The size of an optimizer's steps over the training; taken anew for each step. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ConstantRate.class, name = "constant"),
  @JsonSubTypes.Type(value = StepRate.class, name = "step"),
  @JsonSubTypes.Type(value = ExponentialRate.class, name = "exponential"),
  @JsonSubTypes.Type(value = CosineRate.class, name = "cosine"),
  @JsonSubTypes.Type(value = WarmUpRate.class, name = "warmUp"),
  @JsonSubTypes.Type(value = TriangularRate.class, name = "triangular")
})
public sealed interface LearningRate
    permits ConstantRate, StepRate, ExponentialRate, CosineRate, WarmUpRate, TriangularRate {

  /**
   * The rate of one step.
   *
   * @param step counted from 0 over all epochs, as Keras counts
   */
  double at(double step, Timeline timeline);

  /** For people: {@code 0.1, times 0.5 after every 10 epochs}. */
  String described();
}
