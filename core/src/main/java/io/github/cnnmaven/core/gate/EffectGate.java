package io.github.cnnmaven.core.gate;

import java.util.List;
import java.util.Optional;

/**
 * Bounds on what a factor does to a quantity, averaged over the other factors.
 *
 * @param level that is changed to; every level but the first when left out
 * @param on the mean or the interval; by default the interval where there is one
 */
public record EffectGate(
    String factor, Optional<String> level, Quantity metric, List<Bound> bounds, Optional<Basis> on)
    implements Gate {

  public EffectGate {
    bounds = List.copyOf(bounds);
  }
}
