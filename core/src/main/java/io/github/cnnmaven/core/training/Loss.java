package io.github.cnnmaven.core.training;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What training makes small, with the formulas of <a href="https://keras.io/api/losses/">Keras
 * 3</a>. The target of an image is 1 for its class and 0 for the others; one unit stands for two
 * classes, and its target is the class.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = CategoricalCrossentropy.class, name = "categoricalCrossentropy"),
  @JsonSubTypes.Type(value = BinaryCrossentropy.class, name = "binaryCrossentropy"),
  @JsonSubTypes.Type(value = MeanSquaredError.class, name = "meanSquaredError")
})
public sealed interface Loss permits CategoricalCrossentropy, BinaryCrossentropy, MeanSquaredError {

  <R> R accept(LossVisitor<R> visitor);
}
