package io.github.cnnmaven.core.training;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How a gradient {@code g} changes a parameter {@code w}, with the formulas of Keras 3. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Sgd.class, name = "sgd"),
  @JsonSubTypes.Type(value = Adam.class, name = "adam"),
  @JsonSubTypes.Type(value = Nadam.class, name = "nadam"),
  @JsonSubTypes.Type(value = RmsProp.class, name = "rmsprop"),
  @JsonSubTypes.Type(value = Adagrad.class, name = "adagrad")
})
public sealed interface UpdateRule permits Sgd, Adam, Nadam, RmsProp, Adagrad {

  <R> R accept(UpdateRuleVisitor<R> visitor);
}
