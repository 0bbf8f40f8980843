package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.analysis.ExperimentAnalysis;
import io.github.cnnmaven.core.analysis.MetricAnalysis;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.LevelEffect;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.statistics.factorial.Effect;
import io.github.cnnmaven.core.statistics.factorial.FactorialAnalysis;
import io.github.cnnmaven.site.chart.DotStrip;
import io.github.cnnmaven.site.chart.Tick;
import java.util.List;
import java.util.Optional;

/**
 * What each change does to a metric, all else equal: a forest of effects, a row per level that is
 * not its factor's first, then a row per interaction.
 *
 * @param sure whether intervals are known
 * @param ticks labels of the axis that the strips share, in percentage points
 */
public record EffectTable(boolean sure, List<Tick> ticks, List<Row> rows) {

  public EffectTable {
    ticks = List.copyOf(ticks);
    rows = List.copyOf(rows);
  }

  /**
   * A change.
   *
   * @param term a factor, or two of them
   * @param main whether it is of one factor alone
   * @param from levels that are changed from
   * @param to levels that are changed to
   * @param effect in percentage points
   * @param interval of it, or the range of the differences, or empty
   * @param p by Holm over all rows, empty where it is not known
   * @param better how many of the variants' pairs it improves, empty for interactions
   */
  public record Row(
      String term,
      boolean main,
      String from,
      String to,
      DotStrip strip,
      String effect,
      String interval,
      String p,
      String better) {}

  /** On test accuracy; without rows when nothing varies or nothing has finished. */
  static EffectTable accuracy(ExperimentResults results) {
    List<LevelEffect> pairs = LevelEffect.of(results, Split.TEST, Metrics::accuracy);
    return analysis(results, ExperimentAnalysis.ACCURACY)
        .map(factors -> new EffectRows(factors.effects(), pairs).table())
        .orElseGet(() -> EffectRows.ofPairs(pairs).table());
  }

  /** On train minus test accuracy; main effects only, and only where they are sure enough. */
  static EffectTable gap(ExperimentResults results) {
    return analysis(results, ExperimentAnalysis.GAP)
        .map(factors -> factors.effects().stream().filter(Effect::main).toList())
        .filter(effects -> effects.stream().anyMatch(effect -> effect.interval() != null))
        .map(effects -> new EffectRows(effects, List.of()).table())
        .orElse(new EffectTable(false, List.of(), List.of()));
  }

  private static Optional<FactorialAnalysis> analysis(ExperimentResults results, String metric) {
    return Optional.ofNullable(results.analysis())
        .flatMap(analysis -> analysis.of(metric))
        .map(MetricAnalysis::factors);
  }
}
