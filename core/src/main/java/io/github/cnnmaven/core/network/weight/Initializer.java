package io.github.cnnmaven.core.network.weight;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How weights start: <a href="https://keras.io/api/layers/initializers/">initializers</a>. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = VarianceScaling.class, name = "varianceScaling"),
  @JsonSubTypes.Type(value = Constant.class, name = "constant"),
  @JsonSubTypes.Type(value = RandomNormal.class, name = "randomNormal"),
  @JsonSubTypes.Type(value = TruncatedNormal.class, name = "truncatedNormal"),
  @JsonSubTypes.Type(value = RandomUniform.class, name = "randomUniform"),
  @JsonSubTypes.Type(value = Whitening.class, name = "whitening")
})
public sealed interface Initializer
    permits Constant, RandomNormal, RandomUniform, TruncatedNormal, VarianceScaling, Whitening {

  <R> R accept(InitializerVisitor<R> visitor);
}
