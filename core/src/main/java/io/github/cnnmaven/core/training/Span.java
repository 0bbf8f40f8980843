package io.github.cnnmaven.core.training;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A part of a training. */
public record Span(double length, Unit unit) {

  /** All of it. */
  public static final Span WHOLE = new Span(1, Unit.SHARE);

  /** What a span is counted in. */
  public enum Unit {
    /** Passes over the training images; parts of one too. */
    @JsonProperty("epochs")
    EPOCHS,
    /** Batches. */
    @JsonProperty("steps")
    STEPS,
    /** The whole training is 1. */
    @JsonProperty("share")
    SHARE
  }

  /** Its length in steps, not always a whole number. */
  public double steps(Timeline timeline) {
    return switch (unit) {
      case EPOCHS -> length * timeline.stepsPerEpoch();
      case STEPS -> length;
      case SHARE -> length * timeline.steps();
    };
  }

  /** For people: {@code 10 epochs}. */
  String described() {
    return unit == Unit.SHARE
        ? Plain.number(100 * length) + " % of the training"
        : Plain.number(length) + (unit == Unit.EPOCHS ? " epochs" : " steps");
  }
}
