package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.gate.SeedGrowth;
import java.util.List;
import java.util.Optional;

/**
 * What {@code seeds:} says.
 *
 * @param all that there may be
 * @param growth how many of them there are at first; empty where all are trained
 */
record Seeds(List<Long> all, Optional<SeedGrowth> growth) {

  static final Seeds ONE = new Seeds(List.of(1L), Optional.empty());

  Seeds {
    all = List.copyOf(all);
  }

  /** How many each variant is sure to have. */
  int least() {
    return growth.map(SeedGrowth::min).orElse(all.size());
  }
}
