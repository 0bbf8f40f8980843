package io.github.cnnmaven.core.gate;

import java.util.List;

/**
 * Bounds on a quantity of the data set, the same for all variants.
 *
 * @param bounds one or two
 */
public record DataGate(Quantity quantity, List<Bound> bounds) implements Gate {

  public DataGate {
    bounds = List.copyOf(bounds);
  }
}
