package io.github.cnnmaven.core.network.weight;

import java.util.List;

/**
 * Norms of 1: <a href="https://keras.io/api/layers/constraints/#unitnorm-class">UnitNorm</a>.
 *
 * @param axes along which a norm is taken; negative ones count from the last
 */
public record UnitNorm(List<Integer> axes) implements Constraint {

  public UnitNorm {
    axes = List.copyOf(axes);
  }

  @Override
  public <R> R accept(ConstraintVisitor<R> visitor) {
    return visitor.unitNorm(this);
  }
}
