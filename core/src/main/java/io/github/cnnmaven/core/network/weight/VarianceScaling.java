package io.github.cnnmaven.core.network.weight;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Random, of variance {@code scale / fan}: <a
 * href="https://keras.io/api/layers/initializers/#variancescaling-class">VarianceScaling</a>.
 */
public record VarianceScaling(double scale, Fan fan, Distribution distribution)
    implements Initializer {

  /** What the variance is divided by. */
  public enum Fan {
    /** Inputs of a unit. */
    @JsonProperty("fanIn")
    IN,
    /** Mean of inputs and outputs. */
    @JsonProperty("fanAvg")
    AVERAGE
  }

  /** How the numbers are spread. */
  public enum Distribution {
    /** Normal without what lies beyond two standard deviations, widened to keep its variance. */
    @JsonProperty("truncatedNormal")
    TRUNCATED_NORMAL,
    @JsonProperty("uniform")
    UNIFORM
  }

  public static final VarianceScaling GLOROT_UNIFORM =
      new VarianceScaling(1, Fan.AVERAGE, Distribution.UNIFORM);
  public static final VarianceScaling GLOROT_NORMAL =
      new VarianceScaling(1, Fan.AVERAGE, Distribution.TRUNCATED_NORMAL);
  public static final VarianceScaling HE_UNIFORM =
      new VarianceScaling(2, Fan.IN, Distribution.UNIFORM);
  public static final VarianceScaling HE_NORMAL =
      new VarianceScaling(2, Fan.IN, Distribution.TRUNCATED_NORMAL);
  public static final VarianceScaling LECUN_UNIFORM =
      new VarianceScaling(1, Fan.IN, Distribution.UNIFORM);
  public static final VarianceScaling LECUN_NORMAL =
      new VarianceScaling(1, Fan.IN, Distribution.TRUNCATED_NORMAL);

  @Override
  public <R> R accept(InitializerVisitor<R> visitor) {
    return visitor.varianceScaling(this);
  }
}
