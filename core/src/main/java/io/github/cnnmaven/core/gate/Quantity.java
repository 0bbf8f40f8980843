package io.github.cnnmaven.core.gate;

import java.util.Locale;
import java.util.Optional;

/**
 * What a gate measures.
 *
 * @param name as the descriptor says it; {@code recall.<class>} for a class
 */
public record Quantity(String name) {

  /** Share of test images that are recognised. */
  public static final Quantity ACCURACY = new Quantity("accuracy");

  /** Clean accuracy on train minus that on test. */
  public static final Quantity GAP = new Quantity("generalisationGap");

  /** How far confidence and accuracy on test are apart. */
  public static final Quantity ECE = new Quantity("ece");

  /** Images of the data set that are in more than one of its parts. */
  public static final Quantity DUPLICATES = new Quantity("duplicatesAcrossSplits");

  public static final Quantity PARAMETERS = new Quantity("parameters");
  public static final Quantity MULTIPLY_ADDS = new Quantity("multiplyAdds");
  public static final Quantity TRAINING_TIME = new Quantity("trainingTime");
  public static final Quantity MODEL_SIZE = new Quantity("modelSize");

  private static final String RECALL = "recall.";

  /** Share of a class's test images that are recognised. */
  public static Quantity recall(String className) {
    return new Quantity(RECALL + className);
  }

  /** The class whose recall it is; empty for others. */
  public Optional<String> recalledClass() {
    return name.startsWith(RECALL)
        ? Optional.of(name.substring(RECALL.length()))
        : Optional.empty();
  }

  /** Whether it follows from the network alone, without training. */
  public boolean exact() {
    return equals(PARAMETERS) || equals(MULTIPLY_ADDS);
  }

  /** Whether less of it is better. */
  public boolean lowerIsBetter() {
    return switch (name) {
      case "loss", "ece", "generalisationGap", "parameters", "multiplyAdds" -> true;
      case "trainingTime", "modelSize" -> true;
      default -> false;
    };
  }

  /** Within a sentence. */
  public String wordsWithin() {
    return words().substring(0, 1).toLowerCase(Locale.ROOT) + words().substring(1);
  }

  /** At the start of a sentence. */
  public String words() {
    return switch (name) {
      case "accuracy" -> "Test accuracy";
      case "loss" -> "Test loss";
      case "top5" -> "Top-5 test accuracy";
      case "ece" -> "Expected calibration error on test";
      case "generalisationGap" -> "The generalisation gap";
      case "parameters" -> "The number of parameters";
      case "multiplyAdds" -> "The number of multiply-adds per image";
      case "trainingTime" -> "The training time of a run";
      case "modelSize" -> "The size of the saved model";
      case "duplicatesAcrossSplits" -> "The number of images in more than one split";
      default -> recalledClass().map(label -> "Test recall of " + label).orElse("Test " + name);
    };
  }
}
