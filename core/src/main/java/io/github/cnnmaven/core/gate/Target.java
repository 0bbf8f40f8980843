package io.github.cnnmaven.core.gate;

/** Words for the variants that a gate is about; any other word is the id of one. */
public final class Target {

  /** The variant with the highest mean validation accuracy. */
  public static final String BEST = "best";

  /** Each variant. */
  public static final String ALL = "all";

  /** The variant with every factor at its first level. */
  public static final String BASELINE = "baseline";

  private Target() {}
}
