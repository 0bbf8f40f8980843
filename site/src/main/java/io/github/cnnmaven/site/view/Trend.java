package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.site.chart.Axis;
import io.github.cnnmaven.site.chart.Frame;
import io.github.cnnmaven.site.chart.LineDrawing;
import io.github.cnnmaven.site.chart.Plot;
import io.github.cnnmaven.site.chart.Point;
import io.github.cnnmaven.site.chart.Series;
import io.github.cnnmaven.site.chart.Symbol;
import io.github.cnnmaven.site.text.NumberText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the accuracy of the best variant went from build to build. Only builds with today's data are
 * in it: those with other data have numbers that say nothing here.
 */
final class Trend {

  private final Optional<String> baseline;
  private final List<Stand> stands;

  private Trend(Optional<String> baseline, List<Stand> stands) {
    this.baseline = baseline;
    this.stands = stands;
  }

  static Trend of(ExperimentResults results) {
    return new Trend(
        results.baselineVariant().map(VariantResults::id),
        Stand.of(results).stream()
            .filter(stand -> stand.sameData(results) && stand.best().isPresent())
            .toList());
  }

  /** A small line without axes; null where there are not two builds. */
  @Nullable Plot spark() {
    return stands.size() < 2 ? null : drawing(Frame.SPARK, 1).chart(label(), build -> "");
  }

  /** With axes, and a ring where results were accepted; null where there are not two builds. */
  @Nullable Plot chart() {
    if (stands.size() < 2) {
      return null;
    }
    LineDrawing drawing = drawing(Frame.LARGE, 100);
    for (int i = 0; i < stands.size(); i++) {
      Stand stand = stands.get(i);
      if (stand.accepted()) {
        Point at = new Point(i + 1, best(stand));
        drawing.mark("best", Symbol.CIRCLE, at, "accepted\n" + title(stand));
      }
    }
    return drawing.chart(label(), build -> title(stands.get(build - 1))).over("build");
  }

  /** From the oldest to the newest; empty where there are not two builds. */
  String words() {
    return stands.size() < 2
        ? ""
        : "From "
            + NumberText.percent(best(stands.get(0)))
            + " to "
            + NumberText.percent(best(stands.get(stands.size() - 1)))
            + " over "
            + stands.size()
            + " builds";
  }

  private LineDrawing drawing(Frame frame, double unit) {
    List<Double> best = stands.stream().map(Trend::best).toList();
    List<Double> bases = stands.stream().map(this::base).toList();
    List<Double> all =
        frame.equals(Frame.SPARK) ? best : Stream.concat(best.stream(), bases.stream()).toList();
    Axis axis = Axis.around(all, 4).within(0, 1);
    LineDrawing drawing = new LineDrawing(frame, Axis.counting(best.size()), axis, unit);
    if (!frame.equals(Frame.SPARK)) {
      drawing.add(new Series("reference", bases));
    }
    return drawing.add(new Series("validation mean", best));
  }

  private String label() {
    return "Mean test accuracy of the best variant over "
        + stands.size()
        + " builds: from "
        + NumberText.percent(best(stands.get(0)))
        + " to "
        + NumberText.percent(best(stands.get(stands.size() - 1)));
  }

  private String title(Stand stand) {
    return PastRow.minute(stand.milestone().at())
        + "\nbest "
        + stand.milestone().best()
        + " "
        + NumberText.percent(best(stand))
        + "\nbaseline "
        + NumberText.percent(base(stand));
  }

  private static double best(Stand stand) {
    return stand.best().orElseThrow();
  }

  private double base(Stand stand) {
    return baseline.flatMap(stand::of).orElse(Double.NaN);
  }
}
