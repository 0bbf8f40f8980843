package io.github.cnnmaven.core.result;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How well a network does on a split.
 *
 * @param accuracy share of images whose most probable class is theirs, 0 to 1
 * @param loss mean over the images, natural logarithm; may be NaN or infinite
 * @param scores other numbers by name ({@code top5}, {@code f1}, {@code auc}, {@code ece}, {@code
 *     recall.<class>}), null where none were taken
 */
public record Metrics(double accuracy, double loss, @Nullable Map<String, Double> scores) {

  public Metrics {
    scores = scores == null ? null : Collections.unmodifiableMap(new TreeMap<>(scores));
  }

  /** Accuracy and loss alone. */
  public Metrics(double accuracy, double loss) {
    this(accuracy, loss, null);
  }

  /** A number by its name; empty when it was not taken. */
  public OptionalDouble value(String name) {
    return switch (name) {
      case "accuracy" -> OptionalDouble.of(accuracy);
      case "loss" -> OptionalDouble.of(loss);
      default -> {
        Double score = scores == null ? null : scores.get(name);
        yield score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
      }
    };
  }
}
