package io.github.cnnmaven.core.gate;

/** Which number over the seeds is held against a bound. */
public enum Basis {
  /** The mean, as if it were exact. */
  MEAN("mean"),
  /** The least favourable seed. */
  WORST("worst"),
  /** The one-sided 95 % bounds of the mean. */
  LOWER_BOUND("lowerBound");

  private final String word;

  Basis(String word) {
    this.word = word;
  }

  /** As a descriptor says it. */
  public String word() {
    return word;
  }
}
