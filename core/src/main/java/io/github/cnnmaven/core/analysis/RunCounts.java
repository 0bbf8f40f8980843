package io.github.cnnmaven.core.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * How the runs of a variant ended.
 *
 * @param planned one for each seed
 * @param diverged left the finite numbers
 * @param failed broke
 * @param stale were trained from another descriptor, data set or version, and do not count
 */
public record RunCounts(int planned, int finished, int diverged, int failed, int stale) {

  /** Never ran, or left nothing. */
  public int missing() {
    return planned - finished - diverged - failed - stale;
  }

  public boolean complete() {
    return finished == planned;
  }

  /** Both together. */
  public RunCounts plus(RunCounts other) {
    return new RunCounts(
        planned + other.planned,
        finished + other.finished,
        diverged + other.diverged,
        failed + other.failed,
        stale + other.stale);
  }

  /** What became of the others: {@code 1 diverged, 2 failed}; empty when all have finished. */
  public String losses() {
    List<String> parts = new ArrayList<>();
    add(parts, diverged, "diverged");
    add(parts, failed, "failed");
    add(parts, stale, "of another descriptor, data set or version");
    add(parts, missing(), "missing");
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }
}
