package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.analysis.ExperimentAnalysis;
import io.github.cnnmaven.core.analysis.MetricAnalysis;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.statistics.Interval;
import io.github.cnnmaven.core.statistics.factorial.AnovaRow;
import io.github.cnnmaven.core.statistics.factorial.Effect;
import io.github.cnnmaven.core.statistics.factorial.FactorialAnalysis;
import io.github.cnnmaven.site.text.NumberText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Main effects and interactions on test accuracy with their uncertainty, and the table of variance
 * they come from; without rows where no uncertainty is known.
 */
public record AnalysisTable(List<Row> effects, List<Line> variance) {

  private static final double SMALLEST_P = 0.001;

  public AnalysisTable {
    effects = List.copyOf(effects);
    variance = List.copyOf(variance);
  }

  /**
   * An effect in percentage points.
   *
   * @param p by Holm over all effects
   */
  public record Row(String term, String change, String value, String interval, String p) {}

  /** A line of the table of variance. */
  public record Line(String source, String squares, String freedom, String f, String p) {}

  static AnalysisTable of(ExperimentResults results) {
    return Optional.ofNullable(results.analysis())
        .flatMap(analysis -> analysis.of(ExperimentAnalysis.ACCURACY))
        .map(MetricAnalysis::factors)
        .filter(factors -> factors.effects().stream().anyMatch(e -> e.interval() != null))
        .map(AnalysisTable::of)
        .orElse(new AnalysisTable(List.of(), List.of()));
  }

  private static AnalysisTable of(FactorialAnalysis factors) {
    return new AnalysisTable(
        factors.effects().stream().map(AnalysisTable::row).toList(),
        factors.anova().stream().map(AnalysisTable::line).toList());
  }

  private static Row row(Effect effect) {
    String change =
        String.join(", ", effect.references()) + " → " + String.join(", ", effect.levels());
    return new Row(
        effect.term().replace(":", " × "),
        change,
        NumberText.points(effect.value()),
        interval(effect.interval()),
        p(effect.adjustedP()));
  }

  private static Line line(AnovaRow row) {
    return new Line(
        row.source().replace(":", " × "),
        NumberText.scientific(row.sumOfSquares()),
        Integer.toString(row.degreesOfFreedom()),
        row.f() == null ? NumberText.NONE : NumberText.fixed(row.f(), 2),
        p(row.p()));
  }

  private static String interval(@Nullable Interval interval) {
    return interval == null
        ? NumberText.NONE
        : NumberText.points(interval.low()) + " to " + NumberText.points(interval.high());
  }

  private static String p(@Nullable Double p) {
    if (p == null) {
      return NumberText.NONE;
    }
    return p < SMALLEST_P ? "< 0.001" : NumberText.fixed(p, 3);
  }
}
