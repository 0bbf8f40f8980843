package io.github.cnnmaven.core.normalization;

import java.util.List;

/**
 * {@code (x / 255 - mean) / std} with given numbers, one for all channels or one for each.
 *
 * @param mean of pixels rescaled to 0..1
 * @param std above 0, of the same
 */
public record Standardization(List<Double> mean, List<Double> std) implements Normalization {

  public Standardization {
    mean = List.copyOf(mean);
    std = List.copyOf(std);
  }

  @Override
  public <R> R accept(NormalizationVisitor<R> visitor) {
    return visitor.standardization(this);
  }

  @Override
  public String described() {
    return "standardized with mean " + mean + " and standard deviation " + std;
  }
}
