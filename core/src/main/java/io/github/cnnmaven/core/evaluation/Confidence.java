package io.github.cnnmaven.core.evaluation;

/**
 * How sure a bound is. Who looks at growing results until they please finds luck sooner or later;
 * so each look gets an equal part of the 5 % (Bonferroni), and all of them together stay below it
 * whatever made the experiment stop.
 *
 * @param looks how often results may be judged while seeds are added; 1 where none are
 */
record Confidence(int looks) {

  /** Of an experiment that is judged once. */
  static final Confidence ONCE = new Confidence(1);

  private static final double ALPHA = 0.05;

  /** Of one one-sided bound at one look. */
  double level() {
    return 1 - ALPHA / looks;
  }

  /** Within a sentence. */
  String words() {
    return looks == 1
        ? "with 95 % confidence"
        : "with 95 % confidence over up to " + looks + " looks";
  }
}
