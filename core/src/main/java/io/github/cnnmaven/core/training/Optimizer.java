package io.github.cnnmaven.core.training;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** An <a href="https://keras.io/api/optimizers/">optimizer of Keras 3</a>, with its formula. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Adam.class, name = "adam"),
  @JsonSubTypes.Type(value = RmsProp.class, name = "rmsprop")
})
public sealed interface Optimizer permits Adam, RmsProp {

  <R> R accept(OptimizerVisitor<R> visitor);
}
