package io.github.cnnmaven.core.network.weight;

/**
 * No weight below 0: <a href="https://keras.io/api/layers/constraints/#nonneg-class">NonNeg</a>.
 */
public record NonNeg() implements Constraint {

  @Override
  public <R> R accept(ConstraintVisitor<R> visitor) {
    return visitor.nonNeg(this);
  }
}
