package io.github.cnnmaven.core.network.weight;

import java.util.List;

/**
 * Norms of at most {@code maxValue}: <a
 * href="https://keras.io/api/layers/constraints/#maxnorm-class">MaxNorm</a>.
 *
 * @param axes along which a norm is taken; negative ones count from the last
 */
public record MaxNorm(double maxValue, List<Integer> axes) implements Constraint {

  public MaxNorm {
    axes = List.copyOf(axes);
  }

  @Override
  public <R> R accept(ConstraintVisitor<R> visitor) {
    return visitor.maxNorm(this);
  }
}
