package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.Estimate;
import io.github.cnnmaven.core.statistics.Interval;
import io.github.cnnmaven.core.statistics.PairedDifference;
import io.github.cnnmaven.site.chart.Axis;
import io.github.cnnmaven.site.chart.DotStrip;
import io.github.cnnmaven.site.chart.Span;
import io.github.cnnmaven.site.chart.StripDrawing;
import io.github.cnnmaven.site.text.NumberText;
import java.util.ArrayList;
import java.util.List;

/** The differences of two variants seed by seed, with their mean and its interval. */
final class DifferenceStrip {

  private static final int WIDTH = 420;
  private static final int STEPS = 6;

  private DifferenceStrip() {}

  static DotStrip of(PairedDifference pairs, VariantResults first, VariantResults second) {
    List<Double> shown = new ArrayList<>(pairs.differences().values());
    shown.add(0.0);
    Interval interval = pairs.estimate().map(Estimate::interval).orElse(null);
    if (interval != null) {
      shown.add(interval.low());
      shown.add(interval.high());
    }
    return new StripDrawing(WIDTH, Axis.around(shown, STEPS), 100, 0.0)
        .strip(
            "Test accuracy of " + second.id() + " minus that of " + first.id() + " by seed",
            new StripDrawing.Values(
                pairs.differences().values().stream()
                    .map(value -> new StripDrawing.Dot(value, NumberText.points(value)))
                    .toList(),
                pairs.differences().mean(),
                interval == null ? null : new Span(interval.low(), interval.high())),
            NumberText::points);
  }
}
