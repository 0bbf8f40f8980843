package io.github.cnnmaven.core.network.weight;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What weights are held to after each step: <a
 * href="https://keras.io/api/layers/constraints/">constraints</a>.
 *
 * <p>Norms are taken along axes of the weights as Keras orders them: rows, columns, inputs and
 * outputs of a convolution, inputs and outputs of a dense layer. The default axis, 0, is that of
 * Keras: a norm for each output unit of a dense layer, but for each column, input and output of a
 * convolution. A norm for each filter is along the axes 0, 1 and 2.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MaxNorm.class, name = "maxNorm"),
  @JsonSubTypes.Type(value = UnitNorm.class, name = "unitNorm"),
  @JsonSubTypes.Type(value = NonNeg.class, name = "nonNeg")
})
public sealed interface Constraint permits MaxNorm, NonNeg, UnitNorm {

  <R> R accept(ConstraintVisitor<R> visitor);
}
