package io.github.cnnmaven.core.gate;

import java.util.List;
import java.util.Optional;

/**
 * Bounds on a quantity of variants.
 *
 * @param bounds one or two
 * @param of {@link Target} or the id of a variant
 * @param on what is held against the bounds; by default the interval where there is one
 */
public record LevelGate(Quantity quantity, List<Bound> bounds, String of, Optional<Basis> on)
    implements Gate {

  public LevelGate {
    bounds = List.copyOf(bounds);
  }
}
