package io.github.cnnmaven.core.gate;

import java.math.BigDecimal;

/**
 * The least mean test accuracy.
 *
 * @param min a share, 0 to 1
 * @param of {@code best} (highest mean validation accuracy), {@code all}, {@code baseline} or the
 *     id of a variant
 */
public record AccuracyGate(BigDecimal min, String of) {

  /** The variant with the highest mean validation accuracy. */
  public static final String BEST = "best";

  /** Each variant. */
  public static final String ALL = "all";

  /** The variant with every factor at its first level. */
  public static final String BASELINE = "baseline";
}
