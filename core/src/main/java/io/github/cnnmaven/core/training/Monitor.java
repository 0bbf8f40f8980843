package io.github.cnnmaven.core.training;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What is watched, epoch by epoch, to tell whether training still helps: Keras's {@code monitor}.
 *
 * @param validation whether it is measured on the validation images; else on those trained with
 */
public record Monitor(boolean validation, Metric metric) {

  /** Keras's {@code val_loss}. */
  public static final Monitor VALIDATION_LOSS = new Monitor(true, Metric.LOSS);

  private static final String VALIDATION = "validation";
  private static final String TRAIN = "train";

  /** All of them by their words: {@code validationLoss}, {@code trainAccuracy}. */
  public static Map<String, Monitor> byWord() {
    Map<String, Monitor> all = new LinkedHashMap<>();
    for (Metric metric : Metric.values()) {
      Monitor held = new Monitor(true, metric);
      all.put(held.word(), held);
      if (metric.isOfSteps()) {
        Monitor trained = new Monitor(false, metric);
        all.put(trained.word(), trained);
      }
    }
    return all;
  }

  @JsonCreator
  static Monitor of(String word) {
    Monitor monitor = byWord().get(word);
    if (monitor == null) {
      throw new IllegalArgumentException("Nothing to watch is called " + word);
    }
    return monitor;
  }

  /** The word for it in a descriptor. */
  @JsonValue
  public String word() {
    String name = metric.word();
    return split() + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** For a sentence: {@code validation loss}. */
  public String described() {
    return split() + " " + metric.word();
  }

  private String split() {
    return validation ? VALIDATION : TRAIN;
  }

  /**
   * Whether a value is better than another by more than a difference, which Keras adds to the one
   * that is compared.
   */
  public boolean improves(double value, double reference, double minDelta) {
    return metric.largerIsBetter() ? value - minDelta > reference : value + minDelta < reference;
  }

  /** What every value improves on. */
  public double worst() {
    return metric.largerIsBetter() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
  }
}
