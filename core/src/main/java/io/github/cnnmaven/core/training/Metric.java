package io.github.cnnmaven.core.training;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;

/** What can be measured of a network on labelled images. */
public enum Metric {
  /** Share of images whose most probable class is theirs. */
  @JsonProperty("accuracy")
  ACCURACY("accuracy", true),

  /** Mean over the images of what training makes small. */
  @JsonProperty("loss")
  LOSS("loss", false),

  /**
   * Share of images whose class is among the five most probable: Keras's <a
   * href="https://keras.io/api/metrics/accuracy_metrics/">TopKCategoricalAccuracy</a>. Only classes
   * that are more probable go before, so that a tie counts as right, as there.
   */
  @JsonProperty("top5")
  TOP5("top5", true),

  /**
   * Mean over the classes of the harmonic mean of precision and recall: Keras's <a
   * href="https://keras.io/api/metrics/classification_metrics/">F1Score</a> with {@code
   * average="macro"}, without the classes that no image has and no prediction names.
   */
  @JsonProperty("f1")
  F1("f1", true),

  /**
   * Area under the receiver operating characteristic: how often an image of the class gets a higher
   * probability than one of another, a tie counting half. Exact, from ranks, not from thresholds as
   * Keras's <a href="https://keras.io/api/metrics/classification_metrics/">AUC</a>. Of two classes
   * it is the second one's; of several, the mean over each against the rest.
   */
  @JsonProperty("auc")
  AUC("auc", true);

  private final String word;
  private final boolean largerIsBetter;

  Metric(String word, boolean largerIsBetter) {
    this.word = word;
    this.largerIsBetter = largerIsBetter;
  }

  /** All of them by their words in a descriptor. */
  public static Map<String, Metric> byWord() {
    Map<String, Metric> all = new LinkedHashMap<>();
    for (Metric metric : values()) {
      all.put(metric.word, metric);
    }
    return all;
  }

  /** The word for it in a descriptor and in results. */
  public String word() {
    return word;
  }

  /** Whether it is measured whatever a descriptor says. */
  public boolean isAlwaysThere() {
    return isOfSteps();
  }

  /** Whether it is measured in training too, step by step; others are of whole splits only. */
  boolean isOfSteps() {
    return this == ACCURACY || this == LOSS;
  }

  /** Whether a network with a larger value is the better one. */
  public boolean largerIsBetter() {
    return largerIsBetter;
  }
}
