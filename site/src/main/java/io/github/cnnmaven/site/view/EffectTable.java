package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.LevelEffect;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.site.chart.Axis;
import io.github.cnnmaven.site.chart.DotStrip;
import io.github.cnnmaven.site.chart.StripDrawing;
import io.github.cnnmaven.site.chart.Tick;
import io.github.cnnmaven.site.text.NumberText;
import java.util.List;
import java.util.stream.Stream;

/**
 * What each change does to test accuracy, all else equal: a row per level that is not its factor's
 * first.
 *
 * @param ticks labels of the axis that the strips share, in percentage points
 */
public record EffectTable(List<Tick> ticks, List<Row> rows) {

  private static final int STEPS = 4;

  public EffectTable {
    ticks = List.copyOf(ticks);
    rows = List.copyOf(rows);
  }

  /**
   * A change.
   *
   * @param mean difference in percentage points
   * @param range of the differences, empty when there is one only
   * @param better how many of the pairs it improves
   */
  public record Row(
      String factor,
      String from,
      String to,
      DotStrip strip,
      String mean,
      String range,
      String better) {}

  /** The table of these results, without rows when nothing varies or nothing has finished. */
  static EffectTable of(ExperimentResults results) {
    List<LevelEffect> effects = LevelEffect.of(results, Split.TEST, Metrics::accuracy);
    List<Double> values =
        Stream.concat(
                Stream.of(0.0),
                effects.stream().flatMap(e -> e.pairs().stream()).map(LevelEffect.Pair::difference))
            .toList();
    StripDrawing drawing = new StripDrawing(Axis.around(values, STEPS), 100, 0.0);
    return new EffectTable(
        drawing.ticks(), effects.stream().map(effect -> row(effect, drawing)).toList());
  }

  private static Row row(LevelEffect effect, StripDrawing drawing) {
    List<StripDrawing.Dot> dots = effect.pairs().stream().map(EffectTable::dot).toList();
    return new Row(
        effect.factor(),
        effect.reference(),
        effect.level(),
        drawing.strip(
            "Differences made by " + effect.factor() + " " + effect.level(),
            dots,
            NumberText::points),
        NumberText.points(effect.mean()),
        range(dots),
        dots.stream().filter(dot -> dot.value() > 0).count() + " of " + dots.size());
  }

  private static StripDrawing.Dot dot(LevelEffect.Pair pair) {
    return new StripDrawing.Dot(
        pair.difference(),
        pair.changed()
            + " against "
            + pair.unchanged()
            + ": "
            + NumberText.points(pair.difference()));
  }

  private static String range(List<StripDrawing.Dot> dots) {
    if (dots.size() < 2) {
      return "";
    }
    double low = dots.stream().mapToDouble(StripDrawing.Dot::value).min().orElseThrow();
    double high = dots.stream().mapToDouble(StripDrawing.Dot::value).max().orElseThrow();
    return NumberText.points(low) + " to " + NumberText.points(high);
  }
}
