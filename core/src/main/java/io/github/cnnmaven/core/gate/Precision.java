package io.github.cnnmaven.core.gate;

/**
 * How narrow an interval is to be.
 *
 * @param margin half its width
 */
public record Precision(Quantity metric, Amount margin) {

  @Override
  public String toString() {
    return metric.name() + " ± " + margin;
  }
}
