package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.analysis.ExperimentAnalysis;
import io.github.cnnmaven.core.analysis.MetricAnalysis;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.statistics.factorial.AnovaRow;
import io.github.cnnmaven.site.text.NumberText;
import java.util.List;
import java.util.Optional;

/** The table of variance of test accuracy; without rows where no uncertainty is known. */
public record VarianceTable(List<Row> rows) {

  public VarianceTable {
    rows = List.copyOf(rows);
  }

  /** A line of the table. */
  public record Row(String source, String squares, String freedom, String f, String p) {}

  static VarianceTable of(ExperimentResults results) {
    return new VarianceTable(
        Optional.ofNullable(results.analysis())
            .flatMap(analysis -> analysis.of(ExperimentAnalysis.ACCURACY))
            .map(MetricAnalysis::factors)
            .filter(factors -> factors.effects().stream().anyMatch(e -> e.interval() != null))
            .map(factors -> factors.anova().stream().map(VarianceTable::row).toList())
            .orElse(List.of()));
  }

  private static Row row(AnovaRow row) {
    Double f = row.f();
    Double p = row.p();
    return new Row(
        row.source().replace(":", " × "),
        NumberText.scientific(row.sumOfSquares()),
        Integer.toString(row.degreesOfFreedom()),
        f == null ? NumberText.NONE : NumberText.fixed(f, 2),
        p == null ? NumberText.NONE : NumberText.p(p));
  }
}
