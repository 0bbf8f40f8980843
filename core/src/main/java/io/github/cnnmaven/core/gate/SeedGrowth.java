package io.github.cnnmaven.core.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Seeds that are added while verdicts are open.
 *
 * @param min how many every variant has, at least 3
 * @param max how many no variant has more of
 * @param until what is precise enough, even if a verdict is still open
 */
public record SeedGrowth(int min, int max, Optional<Precision> until) {

  /**
   * How many seeds there are when results are looked at: twice as many each time, as few looks cost
   * little certainty.
   */
  public List<Integer> looks() {
    List<Integer> looks = new ArrayList<>();
    for (int seeds = min; seeds < max; seeds *= 2) {
      looks.add(seeds);
    }
    looks.add(max);
    return looks;
  }

  /** As the descriptor has it, in words. */
  public String words() {
    return min
        + " seeds at first, up to "
        + max
        + " where verdicts are open"
        + until.map(precision -> " and the interval is wider than " + precision).orElse("");
  }
}
