package io.github.cnnmaven.core.analysis;

import org.jspecify.annotations.Nullable;

/**
 * What a descriptor says of how its results are analysed.
 *
 * @param interval of the means of variants
 * @param margin differences of test accuracy below it do not matter; null where none was declared
 * @param looks how often results may have been judged before this many seeds; more than once makes
 *     intervals and p-values exploratory
 */
public record AnalysisOptions(IntervalMethod interval, @Nullable Double margin, int looks) {

  /** Of a descriptor that says nothing. */
  public static final AnalysisOptions USUAL = new AnalysisOptions(IntervalMethod.STUDENT, null, 1);

  /** For results that are judged more than once. */
  public AnalysisOptions withLooks(int count) {
    return new AnalysisOptions(interval, margin, count);
  }
}
