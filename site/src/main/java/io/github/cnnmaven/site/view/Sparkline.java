package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.site.chart.Axis;
import io.github.cnnmaven.site.chart.Frame;
import io.github.cnnmaven.site.chart.LineDrawing;
import io.github.cnnmaven.site.chart.Plot;
import io.github.cnnmaven.site.chart.Series;
import io.github.cnnmaven.site.text.NumberText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The best variant's mean validation accuracy over epochs in a small line. */
final class Sparkline {

  private Sparkline() {}

  /** Null without a best variant of at least two epochs. */
  static @Nullable Plot of(ExperimentResults results) {
    List<Double> values =
        results
            .bestVariant()
            .map(VariantResults::runs)
            .map(runs -> MeanCurves.of(runs, Curve.ACCURACY).validation())
            .orElse(List.of());
    List<Double> known = values.stream().filter(Double::isFinite).toList();
    if (known.size() < 2) {
      return null;
    }
    Axis axis = Axis.around(known, 1).within(0, 1);
    return new LineDrawing(Frame.SPARK, Axis.counting(values.size()), axis, 1)
        .add(new Series("validation mean", values))
        .chart(
            "Mean validation accuracy of the best variant over epochs: from "
                + NumberText.percent(known.get(0))
                + " to "
                + NumberText.percent(known.get(known.size() - 1)),
            epoch -> "");
  }
}
